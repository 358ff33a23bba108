import type { Ending } from '../../graph/ending';
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
 * Ends work after some time, and rejects as soon as it is ended, by that or by anybody else, whether or not the work heeds it.
 * @throws DeadlineError when the time is over, or the reason that the work was ended for
 */
export const byDeadline = <Value>(ending: Ending, ms: number, work: () => Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const forget = ending.waiter(reject);
    const timer = setTimeout(() => ending.end(new DeadlineError(ms)), ms);
    timer.unref();
    const over = (): void => {
      clearTimeout(timer);
      forget();
    };
    settleAfter(work(), over, [resolve, reject]);
  });
