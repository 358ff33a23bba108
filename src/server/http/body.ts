import type { IncomingMessage } from 'node:http';
import { clientError } from '../errors';
import { limits } from '../limits/limits';
import { RefusedError } from './refused-error';

/** The body of a request, as it came and parsed; not parsed where it is no JSON by its own account. */
export interface Body {
  readonly bytes: Buffer;
  readonly parsed: unknown;
}

/** Reads a body. @throws RefusedError when it is longer than one may be, or not the JSON that it says it is. */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limits.bodyBytes)
      throw new RefusedError(
        413,
        clientError(
          'LIMIT_EXCEEDED',
          `The request body is over the ${limits.bodyBytes} bytes that are allowed; send a shorter query or fewer variables.`,
          { limit: 'bodyBytes', allowed: limits.bodyBytes },
        ),
      );
    chunks.push(chunk as Buffer);
  }
  const bytes = Buffer.concat(chunks);
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { bytes, parsed: undefined };
  try {
    return { bytes, parsed: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    throw new RefusedError(
      400,
      clientError('BAD_REQUEST', 'The request body is no JSON in UTF-8; send {"query": "...", "variables": {...}}.'),
    );
  }
};
