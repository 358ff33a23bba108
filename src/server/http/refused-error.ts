import type { ClientError } from '../errors';

/** A request that is refused before GraphQL sees it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly status: number,
    readonly error: ClientError,
  ) {
    super(error.message);
  }
}
