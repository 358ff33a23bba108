import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { testConnection } from '../support/connection';
import { eventually, serve, trialSchema, type Served } from '../support/served';

/** Short times and few connections, all at once; what is enforced is the same. */
const limits = { connections: 20, headersMs: 1_000, requestMs: 2_000, idleMs: 1_000, takeMs: 1_000 };
let driver: Driver;
let served: Served;
beforeAll(async () => {
  driver = await openDriver(testConnection());
  served = await serve({
    driver,
    database: 'neo4j',
    schema: trialSchema(),
    tuning: { connections: limits, cacheBytes: 0 },
  });
});
afterAll(async () => {
  await served.server.stop();
  await driver.close();
});

/** A client's end of a connection, with what came over it. */
interface Client {
  readonly socket: Socket;
  readonly ended: Promise<unknown>;
  readonly text: () => string;
}

const clients: Client[] = [];
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.destroy();
  await eventually('the server has let go of all', async () => (await openConnections()) === 0);
});

const openConnections = async (): Promise<number> =>
  Number(/^ascn_connections (\d+)/m.exec(await (await fetch(`${served.admin}/metrics`)).text())?.[1]);

const open = async (): Promise<Client> => {
  const { port, hostname } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  // A connection that is refused is reset: an end like any other.
  socket.on('error', () => undefined);
  const client = { socket, ended: once(socket, 'close').catch(() => undefined), text: () => received };
  clients.push(client);
  await once(socket, 'connect');
  return client;
};

const post = (query: string, length?: number): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length ?? body.length}\r\n\r\n${body}`;
};

describe('a connection', () => {
  it.each([
    ['that never says anything', ''],
    ['that stops in the head of its request', 'POST /graphql HTTP/1.1\r\nhost: local'],
    ['that stops in the body of its request', post('{ quick }', 1_000)],
    ['that says no HTTP', 'EHLO mail.example.org\r\n\r\n'],
  ])('%s is ended', async (_what, sent) => {
    const { socket, ended, text } = await open();
    socket.write(sent);
    await ended;
    expect(text()).toMatch(/^(HTTP\/1\.1 (408|400) |$)/);
    expect(text()).not.toContain('"data"');
  });

  it('that asks for nothing more is ended', async () => {
    const { socket, ended, text } = await open();
    socket.write(post('{ quick }'));
    await ended;
    expect(text()).toMatch(/^HTTP\/1\.1 200 /);
    expect(text()).toContain('{"data":{"quick":"quick"}');
  });

  it('whose client does not take its answer is ended, and the answer with it', async () => {
    const { socket } = await open();
    socket.pause();
    socket.write(post('{ long }'));
    await eventually('the answer is on its way', () => served.log.some(({ question }) => question === 'long'));
    await eventually('it is ended', async () => (await openConnections()) === 0);
    expect(socket.bytesRead).toBeLessThan(32 * 1024 * 1024);
  });
});

describe('more connections than there may be', () => {
  it('are ended as they come, those before them and those after are served', async () => {
    const before = await Promise.all(Array.from({ length: limits.connections }, open));
    const more = await Promise.all(Array.from({ length: 10 * limits.connections }, open));
    await Promise.all(more.map(({ ended }) => ended));
    expect(more.filter(({ text }) => text() !== '')).toEqual([]);
    expect(await openConnections()).toBeLessThanOrEqual(limits.connections);
    const [first] = before;
    first?.socket.write(post('{ quick }'));
    await eventually('the first is answered', () => first?.text().includes('"quick"') ?? false);
    // They are idle, so they make room without being asked to.
    await eventually('there is room again', () =>
      served.ask('{ quick }').then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  });
});
