import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ending } from '../graph/ending';
import type { Answer, AnswerRequest, GraphqlRequest } from './answer';
import { requestKey } from './cache/request-key';
import type { CachedAnswer, ResponseCache } from './cache/response-cache';
import type { Client } from './http/admit';
import { parseBody, readBody } from './http/body';
import type { Admission } from './lifecycle/admission';
import { clientOf } from './lifecycle/client';
import { byDeadline } from './lifecycle/deadline';
import type { WatchedRequest } from './observe/watch-request';
import { withDocument, withDocumentInSearch } from './persisted/document-id';
import type { Registry } from './persisted/registry';
import { createScope } from './request-scope';

export interface EndpointParts {
  readonly answer: AnswerRequest;
  readonly cache: ResponseCache;
  readonly admission: Admission;
  readonly registry: Registry;
  /** Milliseconds that an operation may take. */
  readonly deadlineMs: number;
}

/** A GraphQL request that was let in, with its connection. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly watched: WatchedRequest;
  readonly client: Client;
  readonly search: string;
}

/** Answers GraphQL: from what is kept, or by running the operation, one of a bounded number, as long as somebody waits for it. */
export const createEndpoint =
  ({ answer, cache, admission, registry, deadlineMs }: EndpointParts) =>
  async ({ request, response, watched, client, search }: Incoming): Promise<CachedAnswer> => {
    const { method = 'GET', headers } = request;
    const bytes = await readBody(request);
    const run = (ending: Ending): Promise<Answer> => {
      const asked: GraphqlRequest = {
        method,
        headers,
        search: withDocumentInSearch(search, registry),
        body: withDocument(parseBody(request, bytes), registry),
      };
      return admission.run(client.id, () =>
        byDeadline(ending, deadlineMs, () =>
          answer(asked, createScope({ id: watched.id, client, ending, trace: watched.trace })),
        ),
      );
    };
    const answered = await cache.answer(
      {
        key: requestKey({ method, search, headers, bytes }, client),
        ifNoneMatch: headers['if-none-match'],
        waiter: clientOf(response),
      },
      run,
    );
    watched.note(answered);
    return answered;
  };
