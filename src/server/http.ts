import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { RequestContext } from '../questions/context';

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

const readBody = async (request: IncomingMessage): Promise<unknown> => {
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
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) as unknown;
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
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: RequestContext;
  /** Rejects when the database or the dataset is away. */
  readonly ready: () => Promise<string>;
}

const answerGraphql = async (
  { apollo, context }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request);
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const { search } = new URL(request.url ?? '/', 'http://localhost');
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers: map, search, body },
    // Fields hold per-request batches keyed by the context, so each request gets a copy of its own.
    context: () => Promise.resolve({ ...context }),
  });
  response.writeHead(result.status ?? 200, { ...headers, ...Object.fromEntries(result.headers) });
  if (result.body.kind === 'complete') response.end(result.body.string);
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }
};

const route = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/graphql') return answerGraphql(parts, request, response);
  if (pathname === '/livez') {
    send(response, 200, '{"status":"alive"}');
    return;
  }
  if (pathname === '/readyz')
    return parts.ready().then(
      (version) => send(response, 200, JSON.stringify({ status: 'ready', datasetVersion: version })),
      () => send(response, 503, '{"status":"not ready"}'),
    );
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

/** The HTTP server over Apollo; it does not listen yet. */
export const createHttpServer = (parts: HttpParts): Server =>
  createServer((request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      if (error instanceof BodyError) {
        response.setHeader('connection', 'close');
        return send(response, error.status, refusal(error.code, error.message));
      }
      return send(response, 500, refusal('INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'));
    });
  });
