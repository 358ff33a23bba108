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
  OVERLOADED: { retryable: true },
  PERSISTED_QUERY_NOT_FOUND: { retryable: false },
  PERSISTED_QUERY_REQUIRED: { retryable: false },
  TIMEOUT: { retryable: false },
  DATABASE_UNAVAILABLE: { retryable: true },
  NOT_LOADED: { retryable: true },
  INTERNAL_SERVER_ERROR: { retryable: false },
} as const;

/** One of the codes. */
export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is one of the codes. */
export const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

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
