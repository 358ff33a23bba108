import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { usualConnectionLimits } from '../../src/server/lifecycle/connection-limits';
import { testConnection } from '../support/connection';
import { openConnections, post, rawClients, type RawClient } from '../support/raw-client';
import { eventually, serve, trialSchema, type Served } from '../support/served';

/** The usual times, but few connections. */
const limits = { ...usualConnectionLimits, connections: 20 };
/** Requests for `held` that wait, and what answers them. */
const holding: (() => void)[] = [];
let driver: Driver;
let served: Served;
beforeAll(async () => {
  driver = await openDriver(testConnection());
  served = await serve({
    driver,
    database: 'neo4j',
    schema: trialSchema(() => new Promise((resolve) => holding.push(() => resolve('held')))),
    tuning: { connections: limits, cacheBytes: 0 },
  });
});
afterAll(async () => {
  await served.server.stop();
  await driver.close();
});

const open = rawClients(() => served);

describe('more connections than there may be', () => {
  const openMany = (count: number): Promise<RawClient[]> => Promise.all(Array.from({ length: count }, open));
  /** Opens as many idle ones as there may be, time and again, until told to stop. */
  const flood = async (over: AbortSignal): Promise<number> => {
    let opened = 0;
    for (; !over.aborted; opened += limits.connections) await openMany(limits.connections);
    return opened;
  };

  it('make room for each other: the ones that are idle longest are closed, those that ask are answered', async () => {
    const idle = await openMany(10 * limits.connections);
    expect(await openConnections(served)).toBeLessThanOrEqual(limits.connections);
    const asking = await open();
    asking.socket.write(post('{ quick }'));
    await eventually('it is answered', () => asking.text().includes('"quick"'));
    // All but as many as there may be, and no others.
    const closed = idle.slice(0, -limits.connections);
    await Promise.all(closed.map(({ ended }) => ended));
  });

  it('do not close one that has asked while many are there that never did', async () => {
    const before = await open();
    before.socket.write(post('{ quick }'));
    await eventually('it is answered', () => before.text().includes('"quick"'));
    const idle = await openMany(2 * limits.connections);
    await Promise.all(idle.slice(0, limits.connections).map(({ ended }) => ended));
    before.socket.write(post('{ quick }'));
    await eventually('it is answered again', () => before.text().split('HTTP/1.1 200 ').length === 3);
    expect(before.socket.closed).toBe(false);
  });

  it('do not keep a steady client from its answers', async () => {
    const over = new AbortController();
    const opened = flood(over.signal);
    for (let asked = 0; asked < 50; asked += 1) {
      const { status } = await served.ask('{ quick }', { headers: { connection: 'close' } });
      expect(status).toBe(200);
    }
    over.abort();
    expect(await opened).toBeGreaterThan(limits.connections);
  });

  it('are refused only while all others have a request under way', async () => {
    const busy = await openMany(limits.connections);
    // Named, so that they do not share one answer.
    busy.forEach(({ socket }, index) => socket.write(post(`query Q${index} { held }`)));
    await eventually('all are under way', () => holding.length === limits.connections);
    const refused = await openMany(3);
    await Promise.all(refused.map(({ ended }) => ended));
    expect(refused.map(({ text }) => text())).toEqual(['', '', '']);
    for (const answer of holding) answer();
    for (const { text } of busy) await eventually('it is answered', () => text().includes('"held"'));
    const again = await open();
    again.socket.write(post('{ quick }'));
    await eventually('there is room again', () => again.text().includes('"quick"'));
  });
});

describe('one connection', () => {
  it('may ask as often as it likes, and one thing after another without waiting', async () => {
    const { socket, text } = await open();
    const many = 12_000;
    const get = 'GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n';
    for (let sent = 0; sent < many; sent += 1_000) {
      socket.write(get.repeat(1_000));
      await eventually('they are answered', () => text().match(/HTTP\/1\.1 200 /g)?.length === sent + 1_000);
    }
    expect(text()).not.toMatch(/HTTP\/1\.1 [345]/);
  });
});
