import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { InputError, NotFoundError } from '../domain/input-error';
import { NotLoadedError } from '../questions/dataset/version';
import { rootCause } from './root-cause';

/** The codes that a client may meet, all of them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'NOT_LOADED'
  | 'BAD_REQUEST'
  | 'INTERNAL_SERVER_ERROR';

const passed = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const known = (
  code: ErrorCode,
  message: string,
  extra: Record<string, unknown> = {},
): { message: string; extensions: Record<string, unknown> } => ({ message, extensions: { code, ...extra } });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Driver codes, from narrow to broad. */
const databaseError = (code: string): ReturnType<typeof known> | null => {
  if (/TransactionTimedOut|TransactionTerminated|MemoryPoolOutOfMemory/.test(code))
    return known(
      'TIMEOUT',
      'The query took more time or memory than one request may; ask for less: fewer levels, a limit, a filter.',
      { retryable: false },
    );
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError') ||
    code.startsWith('Neo.ClientError.Security') ||
    code === 'N/A'
  )
    return known('DATABASE_UNAVAILABLE', 'The database does not answer now; try again in a few seconds.', {
      retryable: true,
    });
  return null;
};

/**
 * What a client sees of an error: one of the codes above, the field where there is one, the remedy in the message. Anything unforeseen is
 * logged once with an id, and the client gets the id alone.
 */
export const createErrorFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = rootCause(error);
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof InputError)
      return { ...where, ...known('BAD_USER_INPUT', cause.message, { field: cause.field }) };
    if (cause instanceof NotFoundError)
      return { ...where, ...known('NOT_FOUND', cause.message, { field: cause.field, suggestions: cause.suggestions }) };
    if (cause instanceof NotLoadedError) return { ...where, ...known('NOT_LOADED', cause.message) };
    const database = databaseError(textOf((cause as { code?: unknown } | null)?.code));
    if (database) return { ...where, ...database };
    const code = textOf(formatted.extensions?.['code']);
    // Apollo's own name for an operation that is not there, such as a mutation of an API that only reads.
    if (code === 'OPERATION_RESOLUTION_FAILURE') return { ...where, ...known('BAD_REQUEST', formatted.message) };
    if (passed.has(code)) return { message: formatted.message, ...where, extensions: { code } };
    const errorId = randomUUID();
    logger.error({ errorId, err: cause, path: formatted.path }, 'unforeseen error');
    return {
      ...where,
      ...known('INTERNAL_SERVER_ERROR', `Something went wrong on the server; its log holds it as ${errorId}.`, {
        errorId,
      }),
    };
  };
