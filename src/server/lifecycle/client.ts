import type { ServerResponse } from 'node:http';
import type { Waiter } from '../../graph/ending';

/** The client closed its connection before it had its answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

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
