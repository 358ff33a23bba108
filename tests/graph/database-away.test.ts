import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { signal } from '../../src/neo4j/process';
import type { ApiError } from '../support/api';
import {
  eventually,
  readiness,
  serve,
  startOwnNeo4j,
  trialSchema,
  type OwnNeo4j,
  type Served,
} from '../support/served';

let own: OwnNeo4j;
let driver: Driver;
let served: Served;
let password: string | null = null;

beforeAll(async () => {
  own = await startOwnNeo4j();
}, 240_000);
afterAll(() => own.stop(), 60_000);
beforeEach(async () => {
  driver = await own.reconnect();
  const reconnect = (): Promise<Driver> => openDriver({ ...own.connection(), ...(password !== null && { password }) });
  served = await serve({ driver, database: 'neo4j', reconnect, schema: trialSchema() });
  await eventually('the server is ready', async () => (await readiness(served)) === 200);
});
afterEach(async () => {
  password = null;
  await served.server.stop();
  await driver.close();
});

interface Body {
  readonly data: { readonly version?: string } | null;
  readonly errors?: readonly ApiError[];
}

/** A query that no cache has seen. */
let asked = 0;
const unseen = (): string => `query Unseen${(asked += 1)} { version }`;

const codesOf = async (response: Response): Promise<readonly (string | number)[]> => {
  const { errors = [] } = (await response.json()) as Body;
  return [
    response.status,
    ...errors.map(({ extensions: { code, retryable } }) => (retryable === true ? `${code}, retryable` : code)),
  ];
};

const away = [503, 'DATABASE_UNAVAILABLE, retryable'];
const isUp = async (): Promise<boolean> => (await readiness(served)) === 200;
const isAway = async (): Promise<boolean> => (await readiness(served)) === 503;

const jvm = (): number => {
  const { pid } = own.neo4j;
  if (pid === null) throw new Error('No Neo4j runs.');
  return pid;
};

describe('a database that stands still', () => {
  it('is told of at once to everybody, answers of before are given marked stale, and it is used again when it goes on', async () => {
    const first = await served.ask('{ version }');
    const before = await first.text();
    const stopped = jvm();
    signal(stopped, 'SIGSTOP');
    try {
      // One that came before anybody could know.
      const early = served.ask(unseen());
      await eventually('it is missed', isAway);
      expect(await codesOf(await early)).toEqual(away);
      // The database still stands: were one of these to wait for it, none would come back.
      const many = await Promise.all(Array.from({ length: 300 }, () => served.ask(unseen())));
      expect(new Set((await Promise.all(many.map(codesOf))).map(String))).toEqual(new Set([String(away)]));

      const stale = await served.ask('{ version }');
      expect(stale.status).toBe(200);
      expect(await stale.text()).toBe(before);
      expect(stale.headers.get('cache-status')).toMatch(/^ascn-graph; hit; ttl=-\d+; detail=DATABASE_UNAVAILABLE$/);
      expect(stale.headers.get('cache-control')).toBe('no-store');

      const needless = await served.ask('{ quick }');
      expect(await needless.json()).toMatchObject({ data: { quick: 'quick' } });
    } finally {
      signal(stopped, 'SIGCONT');
    }
    await eventually('it is found again', isUp);
    const again = await served.ask(unseen());
    expect(await again.json()).toMatchObject({ data: { version: 'trial' } });
    expect((await served.ask('{ version }')).headers.get('cache-status')).toBe('ascn-graph; hit');
    expect(served.log.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['database away', 'database back']));
  }, 240_000);
});

describe('a database that is killed', () => {
  it('is started again and found at its new port, and nobody meanwhile gets anything but the truth', async () => {
    const before = own.connection().uri;
    const killed = jvm();
    signal(killed, 'SIGKILL');
    const told = new Set<string>();
    await eventually('it answers again', async () => {
      const response = await served.ask(unseen());
      told.add(String(await codesOf(response)));
      return response.status === 200 && told.size > 1;
    });
    expect([...told].sort()).toEqual(['200', String(away)]);
    expect(own.ends).toMatchObject([{ signal: 'SIGKILL' }]);
    expect(jvm()).not.toBe(killed);
    expect(own.connection().uri).not.toBe(before);
    expect(own.givenUp).toEqual([]);
  }, 240_000);

  it('comes back to nobody while its password is another, and is used as soon as it fits', async () => {
    password = 'not the password';
    signal(jvm(), 'SIGKILL');
    await eventually('the account is refused', () =>
      served.log.some(({ reason }) => typeof reason === 'string' && reason.includes('refuses user')),
    );
    expect(await readiness(served)).toBe(503);
    expect(await codesOf(await served.ask(unseen()))).toEqual(away);
    expect(JSON.stringify(served.log)).not.toContain(password);
    password = null;
    await eventually('it is let in', isUp);
    expect(await codesOf(await served.ask(unseen()))).toEqual([200]);
  }, 240_000);
});
