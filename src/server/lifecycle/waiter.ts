import type { ServerResponse } from 'node:http';

/** The client closed its connection before it had its answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/**
 * Somebody who waits for an answer. Calls back once, with the reason, when they wait no more.
 * @returns what takes the callback away again.
 * @throws the reason, when they wait no more already.
 */
export type Waiter = (gone: (reason: Error) => void) => () => void;

/** The client of a response: it waits until its connection closes. */
export const clientOf =
  (response: ServerResponse): Waiter =>
  (gone) => {
    const left = (): ClientGoneError => new ClientGoneError('The client left.');
    // It may have left while its request was read.
    if (response.destroyed) throw left();
    const leave = (): void => gone(left());
    response.once('close', leave);
    return () => response.removeListener('close', leave);
  };

/** Whoever waits until a signal aborts. */
export const waiterUntil =
  (signal: AbortSignal): Waiter =>
  (gone) => {
    signal.throwIfAborted();
    const leave = (): void => gone(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    return () => signal.removeEventListener('abort', leave);
  };
