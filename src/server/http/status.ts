import type { ApolloServerPlugin } from '@apollo/server';

/** Whether the client asked for `application/json` by name and for nothing newer. */
const wantsOldMediaType = (accept: string | undefined): boolean =>
  accept !== undefined &&
  /(^|[,\s])application\/json\b/i.test(accept) &&
  !/application\/graphql-response\+json/i.test(accept);

/**
 * A well-formed request whose document is refused is answered with 200 where the client asked for `application/json`, as GraphQL over HTTP
 * says (there a 4xx may come from something between client and server), and with 4xx otherwise, where the status belongs to the answer.
 */
export const statusOfMediaType: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const { status } = response.http;
        if (
          status !== undefined &&
          status >= 400 &&
          status < 500 &&
          status !== 405 &&
          wantsOldMediaType(request.http?.headers.get('accept'))
        )
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
