import type { ServerResponse } from 'node:http';

/** The client closed its connection before it had its answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** Aborts with `ClientGoneError` when the connection of a response closes before the response was written. */
export const clientSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  const leave = (): void => {
    if (!response.writableEnded) gone.abort(new ClientGoneError('The client left.'));
  };
  // It may have left while its request was read.
  if (response.destroyed) leave();
  else response.once('close', leave);
  return gone.signal;
};
