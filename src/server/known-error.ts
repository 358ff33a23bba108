import { isShut } from '../graph/away';
import { InputError, NotFoundError } from '../domain/input-error';
import { NotLoadedError } from '../questions/dataset/version';
import { clientError, type ClientError } from './errors';
import { ClientGoneError } from './lifecycle/client';
import { DeadlineError } from './lifecycle/deadline';
import { OverloadError } from './lifecycle/overload-error';
import { LimitError } from './limits/limit-error';
import { UnknownDocumentError } from './persisted/document-id';

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
    isShut({ code }) ||
    code === 'N/A'
  )
    return clientError('DATABASE_UNAVAILABLE', 'The database does not answer now; try again in a few seconds.');
  return null;
};

const codeOf = (cause: unknown): string => {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** What a client sees of an error that was foreseen, wherever it was thrown; null for every other. */
export const knownError = (cause: unknown): ClientError | null => {
  if (cause instanceof InputError) return clientError('BAD_USER_INPUT', cause.message, { field: cause.field });
  if (cause instanceof NotFoundError)
    return clientError('NOT_FOUND', cause.message, { field: cause.field, suggestions: cause.suggestions });
  if (cause instanceof LimitError) return clientError('LIMIT_EXCEEDED', cause.message, cause.excess);
  if (cause instanceof NotLoadedError) return clientError('NOT_LOADED', cause.message);
  if (cause instanceof OverloadError) return clientError('OVERLOADED', cause.message);
  if (cause instanceof UnknownDocumentError) return clientError('PERSISTED_QUERY_NOT_FOUND', cause.message);
  if (cause instanceof DeadlineError)
    return clientError('TIMEOUT', cause.message, { limit: 'requestMs', allowed: cause.allowedMs });
  // Nobody reads it.
  if (cause instanceof ClientGoneError) return clientError('TIMEOUT', cause.message);
  return databaseError(codeOf(cause));
};
