/**
 * Somebody who waits for an answer. Calls back once, with the reason, when they wait no more.
 * @returns what takes the callback away again.
 * @throws the reason, when they wait no more already.
 */
export type Waiter = (gone: (reason: Error) => void) => () => void;

/**
 * The end of work before its time, by whoever has a reason. It is what an AbortController with its signal is, for work that comes a thousand times
 * a second: Node makes hidden classes of its own for every signal, which take longer than many a look-up's own code and are kept until the whole
 * heap is collected.
 */
export class Ending {
  private readonly listeners = new Set<(reason: Error) => void>();
  private why: Error | null = null;

  /** Why the work was ended; null as long as it was not. */
  get reason(): Error | null {
    return this.why;
  }

  /** Ends the work; the first reason counts. */
  end(reason: Error): void {
    if (this.why) return;
    this.why = reason;
    for (const gone of this.listeners) gone(reason);
    this.listeners.clear();
  }

  /** @throws the reason, when the work was ended. */
  throwIfEnded(): void {
    if (this.why) throw this.why;
  }

  /** Whoever waits for the work until it is ended. */
  readonly waiter: Waiter = (gone) => {
    this.throwIfEnded();
    this.listeners.add(gone);
    return () => void this.listeners.delete(gone);
  };
}

/** An ending that comes when a signal aborts, at the latest. */
export const endingWith = (signal: AbortSignal): Ending => {
  const ending = new Ending();
  const abort = (): void => ending.end(signal.reason as Error);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return ending;
};
