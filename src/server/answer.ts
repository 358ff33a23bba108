import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { RequestContext } from '../questions/context';
import type { HeaderList } from './http/headers';
import type { Outcome, RequestScope, ServerContext } from './request-scope';

/** An HTTP answer in full, before anything of the connection is known. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Buffer;
  readonly outcome: Readonly<Outcome>;
}

/** A GraphQL request off the wire, its body parsed. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  readonly body: unknown;
}

/** Answers a request as the scope says: for whom, and as long as somebody waits. */
export type AnswerRequest = (request: GraphqlRequest, scope: RequestScope) => Promise<Answer>;

const headerMapOf = (headers: GraphqlRequest['headers']): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
};

/** Answers one request through Apollo. */
export const answerThrough =
  (apollo: ApolloServer<ServerContext>, context: RequestContext): AnswerRequest =>
  async ({ method, headers, search, body }, scope) => {
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: headerMapOf(headers), search, body };
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      // Fields hold per-request batches keyed by the context, so each request gets one of its own.
      context: () => Promise.resolve({ ...context, scope }),
    });
    const parts: string[] = [];
    if (result.body.kind === 'complete') parts.push(result.body.string);
    else for await (const chunk of result.body.asyncIterator) parts.push(chunk);
    return {
      status: result.status ?? 200,
      headers: [...result.headers].flat(),
      body: Buffer.from(parts.join('')),
      outcome: scope.outcome,
    };
  };
