import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDriver } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import { readDataset } from '../../src/ingest/read-dataset';
import { projectRoot } from '../../src/root';
import { openApi, type Api } from '../support/api';
import { contentHash } from '../support/content-hash';
import { startGraphServer, type GraphServer } from '../support/graph-server';
import { copySeeds, type SeedFolder } from '../support/seed-folder';
import { eventually } from '../support/served';

const first = readDataset();
const changed = 'Winitech Changed';

let seeds: SeedFolder;
let server: GraphServer;
let api: Api;
let loadMs = 0;

beforeAll(async () => {
  seeds = copySeeds();
  seeds.replaceLine('organisations/more-firms.facts.csv', /^org:winitech,name,/, (line) =>
    line.replace('Winitech', changed),
  );
  server = await startGraphServer();
  const driver = await openDriver(server.connection);
  loadMs = (await loadDataset(driver, server.connection.database, first.dataset)).milliseconds;
  await driver.close();
  api = await openApi(server.connection, first);
}, 240_000);
afterAll(async () => {
  await api.close();
  await server.stop();
  seeds.remove();
}, 60_000);

/** Loads that the database works on. */
const loads = async (): Promise<number> =>
  (await api.rows('SHOW TRANSACTIONS YIELD metaData WHERE metaData.load IS NOT NULL RETURN 1')).length;

/** `ascn load` of the changed seeds, as a program of its own. */
const startLoader = () => {
  const { uri, username, password, database } = server.connection;
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const program = ['--import', 'tsx', join('src', 'cli', 'main.ts'), 'load', '--seeds', seeds.path];
  return spawn(process.execPath, program, { cwd: projectRoot, env, stdio: 'ignore' });
};

/** What the database holds, the mark of a load left aside: it is no part of a dataset. */
const held = async (): Promise<string> => {
  await api.rows("MATCH (d:Dataset {id: 'ascn-graph'}) REMOVE d.committingSince");
  return contentHash(api.driver, api.database);
};

const answer = () =>
  api.query<{ dataset: { version: string }; organisations: { name: string }[] }>(
    '{ dataset { version } organisations(where: { id: { eq: "org:winitech" } }) { name } }',
  );

describe('a loader that is killed', () => {
  it('leaves the old version whole, or the new one when it had committed, at whatever moment', async () => {
    const kills = 4;
    let before = await held();
    const found: object[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const loader = startLoader();
      const ended = once(loader, 'exit');
      await eventually('the load is under way', async () => loader.exitCode !== null || (await loads()) > 0);
      // Spread over the whole of a load, the commit included.
      await pause((loadMs * (kill + 0.5)) / kills);
      loader.kill('SIGKILL');
      await ended;
      await eventually('the database has let go of it', async () => (await loads()) === 0);
      const { dataset, organisations } = await answer();
      const isOld = dataset.version === first.dataset.version;
      found.push({ isOld, names: organisations.map(({ name }) => name), unchanged: (await held()) === before });
      if (isOld) continue;
      await loadDataset(api.driver, api.database, first.dataset);
      before = await held();
    }
    const old = { isOld: true, names: ['Winitech'], unchanged: true };
    const next = { isOld: false, names: [changed], unchanged: false };
    expect(found.filter((one) => !isDeepStrictEqual(one, old) && !isDeepStrictEqual(one, next))).toEqual([]);
    expect(found).toContainEqual(old);
  }, 600_000);

  it('does not keep the next load from its work', async () => {
    const loader = startLoader();
    const [code] = (await once(loader, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect((await answer()).organisations).toEqual([{ name: changed }]);
  }, 240_000);
});
