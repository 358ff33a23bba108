import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { parseConfig } from '../../src/config';

/** The database that the measurement runs, told by the environment. */
export const externalDatabase = () => {
  const { database } = parseConfig(process.env);
  if (database.kind !== 'external') throw new Error('Set NEO4J_URI: the measurement runs the database.');
  return database;
};

/** A driver as the manual opens it, with plain numbers. */
export const plainDriver = (): Driver => {
  const { uri, username, password } = externalDatabase();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
};

/** Tells the measurement where this server is. */
export const announce = (url: string): void => void process.stdout.write(`${JSON.stringify({ url })}\n`);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** The least that answers a POST with JSON: no routing library, no checks, no GraphQL. */
export const serveBare = (answer: (path: string, body: string) => Promise<string> | string): void => {
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answer(request.url ?? '/', body))
      .then(
        (text) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
          response.end(text);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
  });
  server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
};
