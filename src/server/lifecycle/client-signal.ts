import type { ServerResponse } from 'node:http';

/** The client closed its connection before it had its answer. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** Aborts with `ClientGoneError` when the connection of a response closes before the response was written. */
export const clientSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) gone.abort(new ClientGoneError('The client left.'));
  });
  return gone.signal;
};
