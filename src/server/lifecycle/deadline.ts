import { settleAfter } from '../../graph/settle-after';

/** A request took longer than one may. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(readonly allowedMs: number) {
    super(
      `The query took more than the ${allowedMs / 1000} seconds that are allowed; ask for less: fewer levels, a limit, a filter.`,
    );
  }
}

/**
 * Ends work after some time, and rejects as soon as it is ended, by that or by anybody else, whether or not the work heeds its signal.
 * @param ending ends the work when it is aborted
 * @throws DeadlineError when the time is over, or the reason that the work was ended for
 */
export const byDeadline = <Value>(
  ending: AbortController,
  ms: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const { signal } = ending;
    const timer = setTimeout(() => ending.abort(new DeadlineError(ms)), ms);
    timer.unref();
    const ended = (): void => reject(signal.reason as Error);
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', ended);
    };
    signal.addEventListener('abort', ended, { once: true });
    if (signal.aborted) ended();
    settleAfter(work(signal), over, [resolve, reject]);
  });
