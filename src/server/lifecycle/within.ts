import { settleAfter } from '../../graph/settle-after';

const tickMs = 250;

/**
 * Settles as the promise does, or rejects with `late()` when it takes too long. Time is counted in short ticks: while this process itself is
 * held up, by a long computation or a laptop's lid, no time passes, because the other side may have answered long ago.
 */
export const within = <Value>(promise: Promise<Value>, ms: number, late: () => Error): Promise<Value> =>
  new Promise((resolve, reject) => {
    let ticks = Math.ceil(ms / tickMs);
    const timer = setInterval(() => {
      ticks -= 1;
      if (ticks <= 0) reject(late());
    }, tickMs);
    timer.unref();
    settleAfter(promise, () => clearInterval(timer), [resolve, reject]);
  });
