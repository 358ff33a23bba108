import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, GraphqlRequest } from './answer';
import { requestKey } from './cache/request-key';
import type { CachedAnswer, ResponseCache } from './cache/response-cache';
import type { Admission } from './lifecycle/admission';
import { clientSignal } from './lifecycle/client-signal';
import { withDeadline } from './lifecycle/deadline';
import type { WatchedRequest } from './observe/watch-request';
import { createScope, type RequestScope } from './request-scope';

export interface EndpointParts {
  readonly answer: (request: GraphqlRequest, scope: RequestScope) => Promise<Answer>;
  readonly cache: ResponseCache;
  readonly admission: Admission;
  /** Milliseconds that an operation may take. */
  readonly deadlineMs: number;
}

/** A GraphQL request with its connection. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly watched: WatchedRequest;
  readonly search: string;
  readonly body: { readonly bytes: Buffer; readonly parsed: unknown };
}

/** Answers GraphQL: from what is kept, or by running the operation, one of a bounded number, as long as somebody waits for it. */
export const createEndpoint =
  ({ answer, cache, admission, deadlineMs }: EndpointParts) =>
  async ({ request, response, watched, search, body }: Incoming): Promise<CachedAnswer> => {
    const asked = { method: request.method ?? 'GET', headers: request.headers, search, body: body.parsed };
    const run = (waiting: AbortSignal): Promise<Answer> =>
      admission.run(() => {
        const { signal, done } = withDeadline(waiting, deadlineMs);
        return answer(asked, createScope(watched.id, signal, watched.trace)).finally(done);
      });
    const answered = await cache.answer(
      {
        key: requestKey(asked, body.bytes),
        ifNoneMatch: request.headers['if-none-match'],
        waiter: clientSignal(response),
      },
      run,
    );
    watched.note(answered);
    return answered;
  };
