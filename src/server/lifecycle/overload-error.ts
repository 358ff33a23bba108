/** The server has more to do than it can; nothing was begun. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
  /** Seconds after which to ask again. */
  readonly retryAfter = 1;

  constructor() {
    super('The server is busy; ask again in a second.');
  }
}
