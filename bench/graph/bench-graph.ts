import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { constraints } from '../../src/graph/constraints';
import { openDriver, type Connection } from '../../src/graph/driver';
import { fullTextIndexes } from '../../src/graph/full-text';
import { loadStatements } from '../../src/graph/load-statements';
import { cypher } from '../../src/graph/statement';
import type { Dataset } from '../../src/ingest/dataset';
import { graphLayout } from '../../src/ingest/layout';
import type { Seeds } from '../../src/ingest/read-dataset';
import { startEmbedded } from '../../src/neo4j';
import { importGraph, type ImportReport } from './import';
import { Lift, usualLift } from './lift';

/** What to make, and how much memory its server may take. */
export interface BenchGraphOptions {
  readonly scale: number;
  readonly withStatements: boolean;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** Leave the data folder when the server stops. */
  readonly keep: boolean;
}

/** A running Neo4j of its own that holds a lifted graph. */
export interface BenchGraph extends ImportReport {
  readonly lift: Lift;
  readonly connection: Connection;
  readonly version: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Time of constraints, indexes and derived properties. */
  readonly indexMs: number;
  stop(): Promise<void>;
}

/** Heap that a size needs; the page cache then holds the whole store. */
export const memoryFor = (scale: number, withStatements: boolean): { heapMb: number; pageCacheMb: number } => ({
  heapMb: scale >= 1000 ? 4096 : scale >= 100 ? 2048 : 512,
  pageCacheMb: Math.max(128, Math.ceil(scale * (withStatements ? 12 : 2))),
});

/** An index over a million nodes takes longer than the server lets a question take. */
const patienceMs = 1_200_000;

const setEmptyList = cypher`
  MATCH (n:$($label)) WHERE n[$name] IS NULL
  CALL (n) { SET n[$name] = [] } IN TRANSACTIONS OF 20000 ROWS`;

/** The importer takes an empty list for no value; the dataset tells the two apart. */
const restoreEmptyLists = async (driver: Driver, database: string, { entities }: Dataset): Promise<void> => {
  const lists = new Map<string, { readonly label: string; readonly name: string }>();
  for (const { label, properties } of entities)
    for (const [name, value] of Object.entries(properties))
      if (Array.isArray(value) && value.length === 0) lists.set(`${label} ${name}`, { label, name });
  const session = driver.session({ database });
  try {
    for (const list of lists.values()) {
      if (entities.some(({ label, properties }) => label === list.label && !(list.name in properties)))
        throw new Error(
          `Some ${list.label} has no ${list.name} and another an empty one; an import cannot tell them apart.`,
        );
      await session.run(setEmptyList, list, { timeout: patienceMs });
    }
  } finally {
    await session.close();
  }
};

/** What an import leaves to do: constraints, and for a whole graph text indexes and the properties that a load computes. */
const finish = async (connection: Connection, { dataset }: Seeds, version: string, whole: boolean): Promise<void> => {
  const driver = await openDriver(connection);
  const { database } = connection;
  const run = (text: string, params: object = {}) =>
    driver.executeQuery(text, params, { database, transactionConfig: { timeout: patienceMs } });
  try {
    for (const constraint of constraints) await run(constraint);
    if (whole) for (const { create } of fullTextIndexes) await run(create);
    await run(`CALL db.awaitIndexes(${patienceMs / 1000})`);
    if (whole) {
      await restoreEmptyLists(driver, database, dataset);
      await run(loadStatements.markKnownSince);
    }
    // The version is this graph's own; the hash is that of the seeds, so that `ascn start` serves the graph as it is.
    const { hash, asOf, title } = dataset;
    await run(loadStatements.writeDataset, { version, hash, asOf, title, loads: [version], layout: graphLayout });
  } finally {
    await driver.close();
  }
};

/**
 * Makes a graph `scale` times the seeds and starts a Neo4j over it, on a data folder of its own in the system's temporary folder.
 * Scale 1 is the dataset itself.
 */
export const startBenchGraph = async (seeds: Seeds, options: BenchGraphOptions): Promise<BenchGraph> => {
  const { scale, withStatements, heapMb, pageCacheMb, keep } = options;
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), `ascn-bench-${scale}x-`)));
  const clear = (): Promise<void> => (keep ? Promise.resolve() : rm(dataDir, { recursive: true, force: true }));
  try {
    const lift = new Lift(seeds.dataset, usualLift(scale));
    const report = await importGraph(lift, dataDir, withStatements, Math.max(1024, heapMb));
    const server = await startEmbedded({ dataDir, memory: { heapMb, pageCacheMb } });
    try {
      const connection = {
        uri: server.uri,
        username: server.username,
        password: server.password,
        database: 'neo4j',
      };
      const version = `bench-${scale}x-${seeds.dataset.version}`;
      const started = performance.now();
      await finish(connection, seeds, version, withStatements);
      const indexMs = Math.round(performance.now() - started);
      const stop = (): Promise<void> => server.stop().finally(clear);
      return { ...report, lift, connection, version, pid: server.pid, dataDir, indexMs, stop };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    await clear();
    throw error;
  }
};
