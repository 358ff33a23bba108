import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors';
import { ClientGoneError } from '../lifecycle/client';
import { limits } from '../limits/limits';
import { RefusedError } from './refused-error';

/** @param asked bytes of the whole body, where they are known. */
const tooLong = (asked?: number): RefusedError =>
  new RefusedError(
    413,
    clientError(
      'LIMIT_EXCEEDED',
      `The request body has ${asked === undefined ? 'more than the' : `${asked} bytes, over the`} ${limits.bodyBytes} bytes that are allowed; send a shorter query or fewer variables.`,
      { limit: 'bodyBytes', ...(asked !== undefined && { asked }), allowed: limits.bodyBytes },
    ),
  );

/** Reads a body as it comes; one that announces too many bytes is not read. @throws RefusedError when it is longer than one may be. */
export const readBody = (request: IncomingMessage): Promise<Buffer> =>
  // By its events: an iterator over the chunks takes longer than a usual body does to arrive.
  new Promise((resolve, reject) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > limits.bodyBytes) throw tooLong(announced);
    const chunks: Buffer[] = [];
    let size = 0;
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= limits.bodyBytes) chunks.push(chunk);
        else {
          request.pause();
          reject(tooLong());
        }
      })
      // Nearly every body comes whole, and copying it would make more garbage than the rest of a kept answer.
      .once('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)))
      .once('error', reject)
      .once('close', () => {
        if (!request.complete) reject(new ClientGoneError('The client left before it had sent its request.'));
      });
  });

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a body says; undefined where it is no JSON by its own account. @throws RefusedError when it is not the JSON that it says it is. */
export const parseBody = ({ headers }: Pick<IncomingMessage, 'headers'>, bytes: Buffer): unknown => {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    throw new RefusedError(
      400,
      clientError('BAD_REQUEST', 'The request body is no JSON in UTF-8; send {"query": "...", "variables": {...}}.'),
    );
  }
};
