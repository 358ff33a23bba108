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
 * Gives work a signal that follows another and aborts by itself after some time, and rejects as soon as it does, whether or not the work heeds it.
 * @throws DeadlineError when the time is over, or the reason of the signal that is followed
 */
export const byDeadline = <Value>(
  parent: AbortSignal,
  ms: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const own = new AbortController();
    const end = (reason: Error): void => {
      own.abort(reason);
      reject(reason);
    };
    const follow = (): void => end(parent.reason as Error);
    const timer = setTimeout(() => end(new DeadlineError(ms)), ms);
    timer.unref();
    parent.addEventListener('abort', follow, { once: true });
    if (parent.aborted) follow();
    work(own.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        parent.removeEventListener('abort', follow);
      });
  });
