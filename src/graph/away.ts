/** The database does not answer. Carries the driver's own code for it, so that whoever handles the one handles the other. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
  readonly code = 'ServiceUnavailable';
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Whether an error says that the database has shut itself, as after a disk that is full: it answers nothing more until Neo4j is restarted. */
export const isShut = (error: unknown): boolean =>
  codeOf(error) === 'Neo.DatabaseError.Transaction.TransactionStartFailed';

/** Whether an error says that the database could not write what was to be committed; it has shut itself then. */
export const isUnwritten = (error: unknown): boolean =>
  codeOf(error) === 'Neo.DatabaseError.Transaction.TransactionLogError';

/** Whether an error says that the connection or the whole database, not the query, failed. */
export const isConnectionLoss = (error: unknown): boolean =>
  codeOf(error) === 'ServiceUnavailable' || codeOf(error) === 'SessionExpired' || isShut(error);
