import { setTimeout as pause } from 'node:timers/promises';
import { endingWith } from '../../graph/ending';
import type { AnswerRequest } from '../answer';
import { createScope } from '../request-scope';

/** A request that clients are expected to send. */
export interface WarmUpRequest {
  readonly query: string;
  readonly variables: object;
}

/** What a warm-up did. */
export interface WarmUpReport {
  readonly answered: number;
  /** Requests that gave no whole answer; serving goes on without their plans. */
  readonly failed: number;
  readonly ms: number;
}

/** Milliseconds between two looks whether clients are busy. */
const lookAgainMs = 50;

/**
 * Asks each request once, one after the other, so that the first client finds the document parsed and validated, the generated Cypher planned by
 * Neo4j (a new text costs tens of milliseconds, a known one less than one), and the code compiled. Gives way to clients: nothing is asked while
 * they are busy. Ends early when the signal aborts.
 */
export const warmUp = async (
  requests: readonly WarmUpRequest[],
  answer: AnswerRequest,
  busy: () => boolean,
  signal: AbortSignal,
): Promise<WarmUpReport> => {
  const started = performance.now();
  const ending = endingWith(signal);
  let answered = 0;
  let failed = 0;
  for (const body of requests) {
    while (busy() && !signal.aborted) await pause(lookAgainMs, undefined, { ref: false });
    if (signal.aborted) break;
    const headers = { 'content-type': 'application/json' };
    const whole = await answer(
      { method: 'POST', headers, search: '', body },
      createScope({ id: 'warm-up', client: { id: 'warm-up', keyed: true }, ending, trace: null }),
    ).then(
      ({ outcome }) => outcome.complete,
      () => false,
    );
    if (whole) answered += 1;
    else failed += 1;
  }
  return { answered, failed, ms: Math.round(performance.now() - started) };
};
