import { STATUS_CODES, type Server } from 'node:http';
import { clientError } from '../errors';
import { limits } from '../limits/limits';
import { jsonType, securityHeaders } from './headers';
import { RefusedError } from './refused-error';

/** Why no request could be read, by Node's code of the error. */
const refusalOf = (code: string | undefined): RefusedError => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new RefusedError(
        431,
        clientError(
          'LIMIT_EXCEEDED',
          `The path and the headers of the request have more than the ${limits.headBytes} bytes that are allowed; send the query in the body of a POST.`,
          { limit: 'headBytes', allowed: limits.headBytes },
        ),
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new RefusedError(
        408,
        clientError('BAD_REQUEST', 'The request took too long to come; send it again, whole and at once.'),
      );
    default:
      return new RefusedError(400, clientError('BAD_REQUEST', 'What came is no request of HTTP/1.1.'));
  }
};

const textOf = ({ status, error }: RefusedError): string => {
  const body = JSON.stringify({ errors: [error] });
  const headers = {
    ...securityHeaders,
    connection: 'close',
    'content-type': jsonType,
    'content-length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
};

/**
 * Has a server say why it could not read a request, in the words of every other refusal; Node says a status alone. Answers are written whole, so
 * that this comes behind one that is on its way and not into it.
 */
export const answerUnreadable = (server: Server): void => {
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(textOf(refusalOf(code)), () => socket.destroy());
    else socket.destroy();
  });
};
