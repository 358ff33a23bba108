import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import type { ServerOptions } from '../../src/server/create-server';
import { testConnection } from '../support/connection';
import { eventually, runningStatements, serve, trialSchema, type Served } from '../support/served';

let driver: Driver;
beforeAll(async () => {
  driver = await openDriver(testConnection());
});
afterAll(() => driver.close());

let served: Served | null = null;
afterEach(async () => {
  await served?.server.stop();
  served = null;
});

const start = async (tuning: NonNullable<ServerOptions['tuning']> = {}): Promise<Served> => {
  served = await serve({ driver, database: 'neo4j', schema: trialSchema(), tuning });
  return served;
};

const running = async (name: string): Promise<number> =>
  (await runningStatements(driver)).filter((statement) => statement === name).length;

describe('a query whose client leaves', () => {
  it.each([
    ['endless', 'endless'],
    ['endlessLookUp', 'look-up'],
  ])('is ended in the database (%s)', async (field, statement) => {
    const { ask } = await start();
    const client = new AbortController();
    const answer = ask(`{ ${field} }`, { signal: client.signal });
    await eventually('it runs', async () => (await running(statement)) === 1);
    client.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await eventually('it is ended', async () => (await running(statement)) === 0);
  });

  it('goes on while somebody else waits for the same, and runs once for all of them', async () => {
    const { ask } = await start();
    const clients = [new AbortController(), new AbortController()];
    const answers = clients.map(({ signal }) => ask('{ endless }', { signal }).catch(() => 'left'));
    await eventually('it runs', async () => (await running('endless')) === 1);
    clients[0]?.abort();
    expect(await answers[0]).toBe('left');
    expect(await running('endless')).toBe(1);
    clients[1]?.abort();
    await eventually('it is ended', async () => (await running('endless')) === 0);
  });
});

describe('a query that takes too long', () => {
  it('is ended in the database too, and its client told to ask for less', async () => {
    const { ask } = await start({ deadlineMs: 1_000 });
    const answer = await ask('{ endless }');
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
    await eventually('it is ended', async () => (await running('endless')) === 0);
  });
});
