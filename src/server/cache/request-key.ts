import { createHash } from 'node:crypto';
import type { GraphqlRequest } from '../answer';
import type { Client } from '../http/admit';

/** The headers that an answer depends on: what comes in, what may go out, and Apollo's guard against forged GET requests. */
const telling = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Names everything that decides an answer besides the dataset: the document, its variables, what the client may ask for, and how the answer is to look. Two requests with the
 * same key get the same bytes; the same question spelt another way has another key, and is only computed once more.
 */
export const requestKey = (
  { method, search, headers }: Omit<GraphqlRequest, 'body'>,
  body: Buffer,
  { keyed }: Pick<Client, 'keyed'>,
): string =>
  createHash('sha256')
    .update(JSON.stringify([method, search, keyed, ...telling.map((name) => headers[name] ?? null)]))
    .update(body)
    .digest('base64url');
