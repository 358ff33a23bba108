import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openDriver } from '../../src/graph/driver';
import { leaseRunsOutMs } from '../../src/graph/lease';
import { loadDataset } from '../../src/graph/load';
import { readDataset } from '../../src/ingest/read-dataset';
import { projectRoot } from '../../src/root';
import { openApi, type Api } from '../support/api';
import { contentHash } from '../support/content-hash';
import { startGraphServer, type GraphServer } from '../support/graph-server';
import { environmentOf, program } from '../support/program';
import { copySeeds, type SeedFolder } from '../support/seed-folder';
import { eventually } from '../support/served';

const real = readDataset().dataset;
const changed = 'Winitech Changed';

let seeds: SeedFolder;
let server: GraphServer;
let api: Api;

beforeAll(async () => {
  seeds = copySeeds();
  seeds.replaceLine('organisations/more-firms.facts.csv', /^org:winitech,name,/, (line) =>
    line.replace('Winitech', changed),
  );
  server = await startGraphServer();
  const driver = await openDriver(server.connection);
  await loadDataset(driver, server.connection.database, real);
  await driver.close();
  api = await openApi({ connection: server.connection });
}, 240_000);
afterAll(async () => {
  await api.close();
  await server.stop();
  seeds.remove();
}, 60_000);

/** Loads that the database works on. */
const loads = async (): Promise<number> =>
  (await api.rows('SHOW TRANSACTIONS YIELD metaData WHERE metaData.load IS NOT NULL RETURN 1')).length;

/** Whether the database works on a statement of a load that holds this text. */
const writes = async (text: string): Promise<boolean> =>
  (
    await api.rows(
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.load IS NOT NULL AND currentQuery CONTAINS $text RETURN 1',
      { text },
    )
  ).length > 0;

const isMarked = async (): Promise<boolean> =>
  (await api.rows('MATCH (d:Dataset) WHERE d.committingSince IS NOT NULL RETURN 1')).length > 0;

/** Moments of a load, one after another: each waits until a load is there. */
const moments: Readonly<Record<string, () => Promise<unknown>>> = {
  'it removes the old version': () => eventually('the load is under way', async () => (await loads()) > 0),
  'it writes the new one': () =>
    eventually('it writes statements', async () => (await writes('-[:ABOUT]->(subject)')) || isMarked()),
  'it has told readers to wait': () => eventually('the graph is marked', isMarked),
  'it commits': async () => {
    await eventually('the graph is marked', isMarked);
    // The loader waits as long, and commits.
    await pause(leaseRunsOutMs);
  },
};

/** `ascn load` as a program of its own. */
const startLoader = (folder: string) => {
  const env = { ...process.env, ...environmentOf(server.connection) };
  return spawn(process.execPath, [program, 'load', '--seeds', folder], { cwd: projectRoot, env, stdio: 'ignore' });
};

/** What the database holds, the mark of a load left aside: it is no part of a dataset. */
const held = async (): Promise<string> => {
  await api.rows("MATCH (d:Dataset {id: 'ascn-graph'}) REMOVE d.committingSince");
  return contentHash(api.driver, api.database);
};

/** The version that the API answers from, and the name that the two seed folders differ in. */
const answer = async (): Promise<{ version: string; name: string | undefined }> => {
  const { dataset, organisations } = await api.query<{
    dataset: { version: string };
    organisations: { name: string }[];
  }>('{ dataset { version } organisations(where: { id: { eq: "org:winitech" } }) { name } }');
  return { version: dataset.version, name: organisations[0]?.name };
};

const ofReal = { folder: join(projectRoot, 'seeds'), version: real.version, name: 'Winitech' };
const ofChanged = () => ({ folder: seeds.path, version: readDataset(seeds.path).dataset.version, name: changed });

/** Lets a load of the other version run until the moment, kills it, and sees that the database holds one of the two whole. */
const killAt = async (moment: () => Promise<unknown>): Promise<'old' | 'new'> => {
  const isReal = (await answer()).version === ofReal.version;
  const [old, next] = isReal ? [ofReal, ofChanged()] : [ofChanged(), ofReal];
  const before = await held();
  const loader = startLoader(next.folder);
  const ended = once(loader, 'exit');
  await moment();
  loader.kill('SIGKILL');
  await ended;
  await eventually('the database has let go of it', async () => (await loads()) === 0);
  const { version, name } = await answer();
  const left = version === next.version ? next : old;
  expect({ version, name, unchanged: (await held()) === before }).toEqual({
    version: left.version,
    name: left.name,
    unchanged: left === old,
  });
  return left === old ? 'old' : 'new';
};

/** A load of the other version to its end. @returns the milliseconds that it took */
const loadOther = async (): Promise<number> => {
  const next = (await answer()).version === ofReal.version ? ofChanged() : ofReal;
  const started = performance.now();
  const [code] = (await once(startLoader(next.folder), 'exit')) as [number | null];
  const ms = performance.now() - started;
  expect(code).toBe(0);
  expect(await answer()).toEqual({ version: next.version, name: next.name });
  return ms;
};

describe('a loader that is killed', () => {
  it('leaves the old version whole, or the new one when it had committed, at every step', async () => {
    const left = new Set<string>();
    for (const moment of Object.values(moments)) left.add(await killAt(moment));
    expect(left).toContain('old');
  }, 600_000);

  it('does not keep the next load from its work', async () => {
    const { version } = await answer();
    await loadOther();
    expect((await answer()).version).not.toBe(version);
  }, 240_000);

  it('leaves one of the two whole at moments drawn by chance, too', async () => {
    const whole = await loadOther();
    const percents = fc.sample(fc.noBias(fc.integer({ min: 0, max: 105 })), { seed: 9, numRuns: 12 });
    const left = [];
    for (const percent of percents) left.push(await killAt(() => pause((percent / 100) * whole)));
    expect(left.filter((version) => version === 'old').length).toBeGreaterThan(0);
  }, 600_000);
});
