import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedAnswer } from '../cache/response-cache';
import { noOutcome } from '../request-scope';
import type { Metrics, RequestReport } from './metrics';
import { requestIdOf } from './request-id';
import type { Later } from './tell-later';
import type { RequestTrace, Tracing } from './trace';

/** One request under observation. */
export interface WatchedRequest {
  readonly id: string;
  readonly trace: RequestTrace | null;
  /** Tells what the answer is; without it the request counts as refused before it was answered. */
  note(answer: Pick<CachedAnswer, 'cache' | 'outcome'>): void;
}

/** What the log says of a request. */
export interface RequestLine extends RequestReport {
  readonly requestId: string;
  readonly datasetVersion: string | null;
}

export interface ObserveParts {
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
  readonly lines: Later<RequestLine>;
}

/** Status in the log for a client that left before its answer, after nginx; nobody receives it. */
const clientLeft = 499;

/**
 * Gives each request an id, and when it is over one line in the log, its place in the metrics and the
 * end of its trace. Neither the document nor its variables are logged: they are the client's.
 */
export const createWatch =
  ({ metrics, tracing, lines }: ObserveParts) =>
  (request: IncomingMessage, response: ServerResponse): WatchedRequest => {
    const started = performance.now();
    const id = requestIdOf(request.headers['x-request-id']);
    const trace = tracing?.begin(id, request.headers) ?? null;
    let known: Pick<CachedAnswer, 'cache' | 'outcome'> = { cache: 'pass', outcome: noOutcome() };
    response.once('close', () => {
      const { cache, outcome } = known;
      const { question, cost, datasetVersion } = outcome;
      const status = response.writableFinished ? response.statusCode : clientLeft;
      const ms = Math.round((performance.now() - started) * 100) / 100;
      metrics.request({ question, status, cache, ms, cost });
      trace?.end({ status, question, cache });
      lines.add({ requestId: id, question, status, cache, ms, cost, datasetVersion });
    });
    return {
      id,
      trace,
      note: (answer) => {
        known = answer;
      },
    };
  };
