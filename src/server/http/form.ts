import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors';
import { addHeaders } from './headers';
import { RefusedError } from './refused-error';

/** Ways to ask; `OPTIONS` is answered before anybody asks. */
const methods: readonly string[] = ['GET', 'POST'];

const refused = (status: number, message: string): RefusedError =>
  new RefusedError(status, clientError('BAD_REQUEST', message));

/**
 * Refuses requests in a form that nothing here reads, whatever they ask, and adds the header that says which form is read.
 * @throws RefusedError 405 for another method, 415 for a body that is compressed.
 */
export const checkForm = ({ method = '', headers }: IncomingMessage, answerHeaders: string[]): void => {
  if (!methods.includes(method)) {
    addHeaders(answerHeaders, { allow: 'GET, POST' });
    throw refused(405, `/graphql is asked by POST, or by GET with ?query=..., and not by ${method}.`);
  }
  const encoding = headers['content-encoding'];
  if (encoding === undefined || /^(identity)?$/i.test(encoding)) return;
  addHeaders(answerHeaders, { 'accept-encoding': 'identity' });
  throw refused(
    415,
    `The request body is compressed (Content-Encoding: ${encoding.slice(0, 50)}), which is not read here; send it as it is, without that header.`,
  );
};
