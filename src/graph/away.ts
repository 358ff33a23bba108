/** The database does not answer. Carries the driver's own code for it, so that whoever handles the one handles the other. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
  readonly code = 'ServiceUnavailable';
}

/** Whether an error says that the connection, not the query, failed. */
export const isConnectionLoss = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ServiceUnavailable' || code === 'SessionExpired';
};
