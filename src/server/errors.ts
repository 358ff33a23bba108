import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { InputError, NotFoundError } from '../domain/input-error';
import { NotLoadedError } from '../questions/dataset/version';
import { LimitError } from './limits/limit-error';
import { limits } from './limits/limits';

/** The codes that a client may meet, all of them, and whether the same request may succeed later. docs/api-limits.md explains each. */
export const errorCodes = {
  BAD_USER_INPUT: { retryable: false },
  // A kind of bad input; tools that know Apollo's codes alone read the classification.
  NOT_FOUND: { retryable: false, classification: 'BAD_USER_INPUT' },
  GRAPHQL_PARSE_FAILED: { retryable: false },
  GRAPHQL_VALIDATION_FAILED: { retryable: false },
  LIMIT_EXCEEDED: { retryable: false },
  BAD_REQUEST: { retryable: false },
  UNAUTHENTICATED: { retryable: false },
  RATE_LIMITED: { retryable: true },
  PERSISTED_QUERY_NOT_FOUND: { retryable: false },
  PERSISTED_QUERY_REQUIRED: { retryable: false },
  TIMEOUT: { retryable: false },
  DATABASE_UNAVAILABLE: { retryable: true },
  NOT_LOADED: { retryable: true },
  INTERNAL_SERVER_ERROR: { retryable: false },
} as const;

/** One of the codes. */
export type ErrorCode = keyof typeof errorCodes;

const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** Codes whose message Apollo or graphql-js wrote for clients. */
const passed: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_REQUIRED',
]);

/** An error as the HTTP layer and the formatter send it. */
export interface ClientError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode; readonly retryable: boolean };
}

/** Makes an error of a code; `extra` names the field, the limit and the like. */
export const clientError = (
  code: ErrorCode,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
): ClientError => ({ message, extensions: { code, ...errorCodes[code], ...extra } });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Driver codes, from narrow to broad. */
const databaseError = (code: string): ClientError | null => {
  if (/TransactionTimedOut|TransactionTerminated|MemoryPoolOutOfMemory/.test(code))
    return clientError(
      'TIMEOUT',
      'The query took more time or memory than one request may; ask for less: fewer levels, a limit, a filter.',
    );
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError') ||
    code.startsWith('Neo.ClientError.Security') ||
    code === 'N/A'
  )
    return clientError('DATABASE_UNAVAILABLE', 'The database does not answer now; try again in a few seconds.');
  return null;
};

/** Whether Apollo refused the request itself, with a message for its sender and no code of its own. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError) || error.originalError) return false;
  const { status } = (error.extensions['http'] ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
};

/** graphql-js says so without a code of its own, when a variable that may be null is null where an argument may not be. */
const isArgumentError = (error: unknown): boolean =>
  error instanceof GraphQLError && !error.originalError && /^Argument "/.test(error.message);

/** What graphql-js says of a document with too many tokens. */
const tooManyTokens = /contains more tha[nt] \d+ tokens/;

/** Errors of limits that graphql-js applies itself, and the note that it stopped counting errors. */
const ofLimit = (code: string, message: string): ClientError | null => {
  if (code === 'GRAPHQL_PARSE_FAILED' && tooManyTokens.test(message))
    return clientError(
      'LIMIT_EXCEEDED',
      `The query has more than the ${limits.tokens} lexical tokens that are allowed; move values into variables, or split it into two queries.`,
      { limit: 'tokens', allowed: limits.tokens },
    );
  // graphql-js stops when comparing fields that are asked for again and again takes too long.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && message === 'Validation aborted.')
    return clientError('LIMIT_EXCEEDED', 'The query repeats fields too often to be checked; ask for each field once.', {
      limit: 'repetition',
    });
  return null;
};

/** Parts of the errors thrown on purpose that clients get. */
const partsOf = ({ extensions }: GraphQLError): Readonly<Record<string, unknown>> => {
  const { code: _code, http: _http, ...parts } = extensions;
  return parts;
};

/**
 * What a client sees of an error: one of the codes above, the field where there is one, the remedy in the message. Anything unforeseen is
 * logged once with an id, and the client gets the id alone.
 */
export const createErrorFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof InputError)
      return { ...where, ...clientError('BAD_USER_INPUT', cause.message, { field: cause.field }) };
    if (cause instanceof NotFoundError)
      return {
        ...where,
        ...clientError('NOT_FOUND', cause.message, { field: cause.field, suggestions: cause.suggestions }),
      };
    if (cause instanceof NotLoadedError) return { ...where, ...clientError('NOT_LOADED', cause.message) };
    const database = databaseError(textOf((cause as { code?: unknown } | null)?.code));
    if (database) return { ...where, ...database };
    if (cause instanceof LimitError)
      return { ...where, ...clientError('LIMIT_EXCEEDED', cause.message, partsOf(cause)) };
    const code = textOf(formatted.extensions?.['code']);
    const limited = ofLimit(code, formatted.message);
    if (limited) return { ...where, ...limited };
    // Apollo's own name for an operation that is not there, such as a mutation of an API that only reads.
    if (code === 'OPERATION_RESOLUTION_FAILURE') return { ...where, ...clientError('BAD_REQUEST', formatted.message) };
    if (code === 'INTERNAL_SERVER_ERROR' && isRefusal(error))
      return { ...where, ...clientError('BAD_REQUEST', formatted.message) };
    if (isArgumentError(error)) return { ...where, ...clientError('BAD_USER_INPUT', formatted.message) };
    if (isCode(code) && passed.has(code)) return { ...where, ...clientError(code, formatted.message) };
    const errorId = randomUUID();
    logger.error({ errorId, err: cause, path: formatted.path }, 'unforeseen error');
    return {
      ...where,
      ...clientError('INTERNAL_SERVER_ERROR', `Something went wrong on the server; its log holds it as ${errorId}.`, {
        errorId,
      }),
    };
  };
