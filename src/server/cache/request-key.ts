import type { IncomingHttpHeaders } from 'node:http';
import { today } from '../../questions/today';
import type { Client } from '../http/admit';

/** The headers that an answer depends on: what comes in, what may go out, and Apollo's guard against forged GET requests. */
export const telling = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** A request as it came off the wire. */
export interface RawRequest {
  readonly method: string;
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/**
 * Names everything that decides an answer besides the dataset: the document, its variables, what the client may ask for, the day that
 * questions without one are about, and how the answer is to look. Two requests with the same key get the same bytes; the same question
 * spelt another way has another key, and is only computed once more.
 */
export const requestKey = (
  { method, search, headers, bytes }: RawRequest,
  { keyed }: Pick<Client, 'keyed'>,
): string => {
  const head = JSON.stringify([method, search, keyed, today(), ...telling.map((name) => headers[name] ?? null)]);
  // One letter for each byte, so that no two bodies look alike. Its hash would take longer to compute than the text takes to look up.
  return head + bytes.toString('latin1');
};
