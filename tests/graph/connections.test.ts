import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { testConnection } from '../support/connection';
import { openConnections, post, rawClients } from '../support/raw-client';
import { eventually, serve, trialSchema, type Served } from '../support/served';

/** Short times; what is enforced is the same. */
const limits = { connections: 100, headersMs: 1_000, requestMs: 2_000, idleMs: 1_000, takeMs: 1_000 };
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

const open = rawClients(() => served);

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
    await eventually('it is ended', async () => (await openConnections(served)) === 0);
    expect(socket.bytesRead).toBeLessThan(32 * 1024 * 1024);
  });
});
