import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from '../questions/context';
import { clientError, type ClientError } from './errors';
import { DeadlineError, withDeadline } from './http/deadline';
import type { Gate } from './http/gate';
import { securityHeaders as headers } from './http/headers';
import { RefusedError } from './http/refused-error';
import { limits } from './limits/limits';
import { UnknownDocumentError, withDocument, withDocumentInSearch } from './persisted/document-id';
import type { Registry } from './persisted/registry';

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  type = 'application/json; charset=utf-8',
): void => {
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

const bodyOf = (error: ClientError): string => JSON.stringify({ errors: [error] });

const urlOf = ({ url = '/' }: IncomingMessage): URL => {
  if (URL.canParse(url, 'http://localhost')) return new URL(url, 'http://localhost');
  throw new RefusedError(400, clientError('BAD_REQUEST', 'The path of the request is none; the API is at /graphql.'));
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
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
          { limit: 'body', allowed: limits.bodyBytes },
        ),
      );
    chunks.push(chunk as Buffer);
  }
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) as unknown;
  } catch {
    throw new RefusedError(
      400,
      clientError('BAD_REQUEST', 'The request body is no JSON in UTF-8; send {"query": "...", "variables": {...}}.'),
    );
  }
};

/** What the HTTP layer needs. */
export interface HttpParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: RequestContext;
  /** Rejects when the database or the dataset is away. */
  readonly ready: () => Promise<string>;
  readonly gate: Gate;
  readonly registry: Registry;
  readonly logger: Logger;
}

const answerGraphql = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { apollo, context, registry, gate } = parts;
  const client = gate(request, response);
  if (!client) return;
  const body = withDocument(await readBody(request), registry);
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const search = withDocumentInSearch(urlOf(request).search, registry);
  const result = await withDeadline(
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers: map, search, body },
      // Fields hold per-request batches keyed by the context, so each request gets a copy of its own.
      context: () => Promise.resolve({ ...context, client }),
    }),
    limits.requestMs,
  );
  response.writeHead(result.status ?? 200, { ...headers, ...Object.fromEntries(result.headers) });
  if (result.body.kind === 'complete') response.end(result.body.string);
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  }
};

const route = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = urlOf(request);
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
  throw new RefusedError(
    404,
    clientError('NOT_FOUND', `There is nothing at ${pathname.slice(0, 100)}; the API is at /graphql.`),
  );
};

/** The refusal that an error stands for; null when it is a fault of ours. */
const refusalOf = (error: unknown): RefusedError | null => {
  if (error instanceof RefusedError) return error;
  if (error instanceof UnknownDocumentError)
    return new RefusedError(404, clientError('PERSISTED_QUERY_NOT_FOUND', error.message));
  if (error instanceof DeadlineError)
    return new RefusedError(
      503,
      clientError(
        'TIMEOUT',
        `The query took more than the ${limits.requestMs / 1000} seconds that are allowed; ask for less: fewer levels, a limit, a filter.`,
        { limit: 'requestTime', allowed: limits.requestMs },
      ),
    );
  return null;
};

/** The HTTP server over Apollo; it does not listen yet. */
export const createHttpServer = (parts: HttpParts): Server =>
  createServer((request, response) => {
    route(parts, request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      const refusal = refusalOf(error);
      if (refusal) {
        // What is left of a body that was not read would be taken for the next request.
        if (!request.complete) response.setHeader('connection', 'close');
        return send(response, refusal.status, bodyOf(refusal.error));
      }
      const errorId = randomUUID();
      parts.logger.error({ errorId, err: error }, 'unforeseen error');
      const message = `Something went wrong on the server; its log holds it as ${errorId}.`;
      return send(response, 500, bodyOf(clientError('INTERNAL_SERVER_ERROR', message, { errorId })));
    });
  });
