import { afterAll, beforeAll, expect, it } from '@jest/globals';
import execa from 'execa';
import type { Driver } from 'neo4j-driver';
import { reconnectTo } from '../../src/cli/database';
import { describeFailure } from '../../src/cli/failure';
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
beforeAll(async () => {
  own = await startOwnNeo4j();
  const reconnect = reconnectTo(
    () => own.connection(),
    () => own.neo4j.replace(),
  );
  driver = await reconnect();
  served = await serve({ driver, database: 'neo4j', reconnect, schema: trialSchema() });
}, 240_000);
afterAll(async () => {
  await served.server.stop();
  await driver.close();
  await own.stop();
}, 60_000);

/** Makes every write of a process beyond a few bytes fail, as on a disk that is full. */
const fillDiskOf = async (pid: number): Promise<void> => {
  await execa('prlimit', ['--pid', String(pid), '--fsize=4096:']);
};

it('a disk that is full costs what was being written and nothing else, and no restart of the API', async () => {
  await eventually('the server is ready', async () => (await readiness(served)) === 200);
  const before = await (await served.ask('{ version }')).text();
  const { pid } = own.neo4j;
  if (pid === null) throw new Error('No Neo4j runs.');
  await fillDiskOf(pid);
  const failure: unknown = await driver.executeQuery('UNWIND range(1, 10000) AS n CREATE (:Half {n: n})').then(
    () => null,
    (error: unknown) => error,
  );
  expect(describeFailure(failure).text).toMatch(/^The database could not write, mostly because its disk is full\./);

  let asked = 0;
  const told = new Set<string>();
  await eventually('it answers again', async () => {
    const response = await served.ask(`query Unseen${(asked += 1)} { version }`);
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    told.add([response.status, ...errors.map(({ extensions }) => extensions.code)].join(' '));
    const kept = await served.ask('{ version }');
    expect(await kept.text()).toBe(before);
    return response.status === 200 && own.neo4j.pid !== pid;
  });
  // Its disk has room again, so it was started anew.
  expect([...told].sort()).toEqual(['200', '503 DATABASE_UNAVAILABLE']);
  expect(own.ends).toHaveLength(1);
  expect(own.givenUp).toEqual([]);
  const again = await own.reconnect();
  const { records } = await again.executeQuery('RETURN count { (:Half) } AS half, count { (:Dataset) } AS whole');
  await again.close();
  expect(records[0]?.toObject()).toMatchObject({ half: { low: 0 }, whole: { low: 1 } });
  expect(await readiness(served)).toBe(200);
}, 240_000);
