import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { clientError, isCode, type ClientError, type ErrorCode } from './errors';
import { knownError } from './known-error';
import { limits } from './limits/limits';
import { rootCause } from './root-cause';

/** Codes whose message Apollo or graphql-js wrote for clients. */
const passed: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_REQUIRED',
]);

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

/** Errors of limits that graphql-js applies itself. */
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

/** What a client sees of an error that Apollo or graphql-js threw; null where it is no fault of the client's. */
const libraryError = ({ message, extensions }: GraphQLFormattedError, error: unknown): ClientError | null => {
  const given = extensions?.['code'];
  const code = typeof given === 'string' ? given : '';
  const limited = ofLimit(code, message);
  if (limited) return limited;
  // Apollo's own name for an operation that is not there.
  if (code === 'OPERATION_RESOLUTION_FAILURE') return clientError('BAD_REQUEST', message);
  if (code === 'INTERNAL_SERVER_ERROR' && isRefusal(error)) return clientError('BAD_REQUEST', message);
  if (isArgumentError(error)) return clientError('BAD_USER_INPUT', message);
  return isCode(code) && passed.has(code) ? clientError(code, message) : null;
};

/** Logs what nobody foresaw, once, under an id; the client gets the id alone. */
export const unforeseen = (logger: Logger, error: unknown, where: object = {}): ClientError => {
  const errorId = randomUUID();
  logger.error({ errorId, err: error, ...where }, 'unforeseen error');
  return clientError('INTERNAL_SERVER_ERROR', `Something went wrong on the server; its log holds it as ${errorId}.`, {
    errorId,
  });
};

/** What a client sees of an error: one of the codes, the field where there is one, the remedy in the message. */
export const createErrorFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const cause = rootCause(error);
    return {
      ...(locations && { locations }),
      ...(path && { path }),
      ...(knownError(cause) ?? libraryError(formatted, error) ?? unforeseen(logger, cause, { path })),
    };
  };
