/** A request took longer than one may. Carries the database's code for the same, so that it is told in the same words. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly code = 'Neo.ClientError.Transaction.TransactionTimedOut';
}

/** A signal that follows another and aborts by itself with `DeadlineError` after some time; `done` lets go of both. */
export const withDeadline = (
  parent: AbortSignal,
  ms: number,
): { readonly signal: AbortSignal; readonly done: () => void } => {
  const own = new AbortController();
  const follow = (): void => own.abort(parent.reason);
  const timer = setTimeout(() => own.abort(new DeadlineError(`The request took over ${ms} ms.`)), ms);
  timer.unref();
  if (parent.aborted) follow();
  else parent.addEventListener('abort', follow, { once: true });
  return {
    signal: own.signal,
    done: () => {
      clearTimeout(timer);
      parent.removeEventListener('abort', follow);
    },
  };
};
