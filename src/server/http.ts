import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { clientError } from './errors';
import type { createEndpoint } from './graphql-endpoint';
import type { Gate } from './http/gate';
import { RefusedError } from './http/refused-error';
import { refuse, send } from './http/send';
import { answerUnreadable } from './http/unreadable';
import { checkEveryMs, limitConnections, takeWithin, type ConnectionLimits } from './lifecycle/connection-limits';
import { limits } from './limits/limits';
import { sendHealth, type createHealth } from './observe/health';
import type { createWatch } from './observe/watch-request';

/** What the HTTP layer needs. */
export interface HttpParts {
  readonly gate: Gate;
  readonly endpoint: ReturnType<typeof createEndpoint>;
  readonly health: ReturnType<typeof createHealth>;
  readonly watch: ReturnType<typeof createWatch>;
  readonly limits: ConnectionLimits;
  /** Whether the server is stopping: then every answer is the last of its connection. */
  readonly stopping: () => boolean;
  readonly logger: Logger;
}

/** Path and search of a request; most are the path of the API alone, which needs no parsing. */
const placeOf = ({ url = '/' }: IncomingMessage): Pick<URL, 'pathname' | 'search'> => {
  if (url === '/graphql') return { pathname: url, search: '' };
  if (URL.canParse(url, 'http://localhost')) return new URL(url, 'http://localhost');
  throw new RefusedError(400, clientError('BAD_REQUEST', 'The path of the request is none; the API is at /graphql.'));
};

const answerGraphql = async (
  parts: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> => {
  const watched = parts.watch(request, response);
  const own = ['x-request-id', watched.id];
  try {
    const client = parts.gate(request, response, own);
    if (!client) return;
    const answer = await parts.endpoint({ request, response, watched, client, search });
    // A request that began before the server stopped must not keep its connection either.
    if (parts.stopping()) response.setHeader('connection', 'close');
    send(response, answer.status, answer.body, answer.headers, own);
  } catch (error) {
    refuse(error, request, response, parts.logger, own);
  }
};

const route = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, search } = placeOf(request);
  if (pathname === '/graphql') return answerGraphql(parts, request, response, search);
  const health = await parts.health(pathname);
  if (health) {
    sendHealth(response, health);
    return;
  }
  if (pathname === '/') {
    send(
      response,
      200,
      'ascn-graph: POST GraphQL to /graphql. Its schema is in schema/public.graphql; README.md shows a first query.\n',
      ['content-type', 'text/plain; charset=utf-8'],
    );
    return;
  }
  throw new RefusedError(
    404,
    clientError('NOT_FOUND', `There is nothing at ${pathname.slice(0, 100)}; the API is at /graphql.`),
  );
};

/** The HTTP server over the endpoint; it does not listen yet. */
export const createHttpServer = (parts: HttpParts): Server => {
  // Node refuses what has as many bytes as it is told.
  const options = { connectionsCheckingInterval: checkEveryMs, maxHeaderSize: limits.headBytes + 1 };
  const server = createServer(options, (request, response) => {
    if (parts.stopping()) response.setHeader('connection', 'close');
    route(parts, request, response)
      .catch((error: unknown) => refuse(error, request, response, parts.logger))
      .finally(() => takeWithin(response, parts.limits.takeMs));
  });
  answerUnreadable(server);
  limitConnections(server, parts.limits);
  return server;
};
