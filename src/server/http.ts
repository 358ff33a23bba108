import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { createEndpoint } from './graphql-endpoint';
import { OverloadError } from './lifecycle/admission';
import { ClientGoneError } from './lifecycle/client-signal';
import { checkEveryMs, limitConnections, takeWithin, type ConnectionLimits } from './lifecycle/connection-limits';
import { sendHealth, type createHealth } from './observe/health';
import type { createWatch } from './observe/watch-request';

/** Bytes that a request body may have. */
export const maxBody = 256 * 1024;

const headers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  type = 'application/json; charset=utf-8',
): void => {
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

const refusal = (code: string, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

class BodyError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const readBody = async (request: IncomingMessage): Promise<{ bytes: Buffer; parsed: unknown }> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > maxBody)
      throw new BodyError(
        413,
        'LIMIT_EXCEEDED',
        `The request body is over ${maxBody} bytes; send a shorter query or fewer variables.`,
      );
    chunks.push(chunk as Buffer);
  }
  const bytes = Buffer.concat(chunks);
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { bytes, parsed: undefined };
  try {
    return { bytes, parsed: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    throw new BodyError(
      400,
      'BAD_REQUEST',
      'The request body is no JSON in UTF-8; send {"query": "...", "variables": {...}}.',
    );
  }
};

/** What the HTTP layer needs. */
export interface HttpParts {
  readonly endpoint: ReturnType<typeof createEndpoint>;
  readonly health: ReturnType<typeof createHealth>;
  readonly watch: ReturnType<typeof createWatch>;
  readonly limits: ConnectionLimits;
  /** Whether the server is stopping: then every answer is the last of its connection. */
  readonly stopping: () => boolean;
}

const answerGraphql = async (
  { endpoint, watch, stopping }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const watched = watch(request, response);
  const body = await readBody(request);
  const { search } = new URL(request.url ?? '/', 'http://localhost');
  const answer = await endpoint({ request, response, watched, search, body });
  // A request that began before the server stopped must not keep its connection either.
  if (stopping()) response.setHeader('connection', 'close');
  response.writeHead(answer.status, { ...headers, ...answer.headers, 'content-length': answer.body.length });
  response.end(answer.body);
};

const route = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/graphql') return answerGraphql(parts, request, response);
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
      'text/plain; charset=utf-8',
    );
    return;
  }
  send(response, 404, refusal('NOT_FOUND', `There is nothing at ${pathname.slice(0, 100)}; the API is at /graphql.`));
};

const refuse = (error: unknown, response: ServerResponse): void => {
  if (response.headersSent || error instanceof ClientGoneError) {
    response.destroy();
    return;
  }
  if (error instanceof OverloadError) {
    response.setHeader('retry-after', error.retryAfter);
    return send(response, error.status, refusal(error.code, error.message));
  }
  if (error instanceof BodyError) {
    response.setHeader('connection', 'close');
    return send(response, error.status, refusal(error.code, error.message));
  }
  return send(response, 500, refusal('INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'));
};

/** The HTTP server over the endpoint; it does not listen yet. */
export const createHttpServer = (parts: HttpParts): Server => {
  const server = createServer({ connectionsCheckingInterval: checkEveryMs }, (request, response) => {
    if (parts.stopping()) response.setHeader('connection', 'close');
    route(parts, request, response)
      .catch((error: unknown) => refuse(error, response))
      .finally(() => takeWithin(response, parts.limits.takeMs));
  });
  limitConnections(server, parts.limits);
  return server;
};
