import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';
import { metricOf } from './metrics';
import { eventually, type Served } from './served';

/** A client's end of a connection, with what came over it. */
export interface RawClient {
  readonly socket: Socket;
  readonly ended: Promise<unknown>;
  readonly text: () => string;
}

/** Connects without saying anything. */
export const openRaw = async ({ url }: Pick<Served, 'url'>): Promise<RawClient> => {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  // A connection that is refused is reset: an end like any other.
  socket.on('error', () => undefined);
  const client = { socket, ended: once(socket, 'close').catch(() => undefined), text: () => received };
  await once(socket, 'connect');
  return client;
};

/** A GraphQL request as it goes over the wire; `length` is told instead of its own. */
export const post = (query: string, length?: number): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length ?? body.length}\r\n\r\n${body}`;
};

/** How many connections a server has open. */
export const openConnections = ({ admin }: Pick<Served, 'admin'>): Promise<number> =>
  metricOf(admin, 'ascn_connections');

/** Opens connections to a server that a test can forget: they are closed after it, and the server has let go of all of them before the next. */
export const rawClients = (served: () => Served): (() => Promise<RawClient>) => {
  const clients: RawClient[] = [];
  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.destroy();
    await eventually('the server has let go of all', async () => (await openConnections(served())) === 0);
  });
  return async () => {
    const client = await openRaw(served());
    clients.push(client);
    return client;
  };
};
