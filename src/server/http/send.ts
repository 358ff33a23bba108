import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ClientError, ErrorCode } from '../errors';
import { unforeseen } from '../format-error';
import { knownError } from '../known-error';
import { ClientGoneError } from '../lifecycle/client';
import { OverloadError } from '../lifecycle/overload-error';
import { jsonType, securityHeaders, type HeaderList } from './headers';
import { RefusedError } from './refused-error';

const everyAnswer = Object.entries(securityHeaders).flat();
const json: HeaderList = ['content-type', jsonType];

/** Sends a whole answer with the headers that every answer has, and those of its own request. */
export const send = (
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: HeaderList = json,
  own: HeaderList = [],
): void => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, [...everyAnswer, ...own, ...headers, 'content-length', String(bytes.length)]);
  response.end(bytes);
};

/** Statuses of what is refused around GraphQL; 500 for every other code. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  PERSISTED_QUERY_NOT_FOUND: 404,
  OVERLOADED: 503,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  NOT_LOADED: 503,
};

/** Answers a request that came to nothing before, or instead of, a GraphQL answer. */
export const refuse = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
  own: HeaderList = [],
): void => {
  if (response.headersSent || error instanceof ClientGoneError) {
    response.destroy();
    return;
  }
  const refused = error instanceof RefusedError;
  const told: ClientError = refused ? error.error : (knownError(error) ?? unforeseen(logger, error));
  const status = refused ? error.status : (statuses[told.extensions.code] ?? 500);
  if (error instanceof OverloadError) response.setHeader('retry-after', error.retryAfter);
  // What is left of a body that was not read would be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  send(response, status, JSON.stringify({ errors: [told] }), undefined, own);
};
