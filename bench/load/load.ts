import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pino from 'pino';
import type { Connection } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import { readDataset } from '../../src/ingest/read-dataset';
import { signal } from '../../src/neo4j/process';
import { projectRoot } from '../../src/root';
import { createServer } from '../../src/server/create-server';
import { buildSchema } from '../../src/server/schema/build';
import { environmentOf } from '../../tests/support/program';
import { copySeeds } from '../../tests/support/seed-folder';
import { eventually, startOwnNeo4j, type OwnNeo4j } from '../../tests/support/served';
import { builtProgram } from '../built';
import { ask, type Outcome } from './ask';

/**
 * A fixed number of requests at a steady pace over a few connections, while another dataset is loaded, the database is killed, and the first
 * dataset is loaded again: what became of each request. `npx tsx bench/load/load.ts [--requests 3000] [--connections 16] [--rate 50]`.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '3000' },
    connections: { type: 'string', default: '16' },
    rate: { type: 'string', default: '50' },
  },
});
const [requests, connections, rate] = [values.requests, values.connections, values.rate].map(Number) as [
  number,
  number,
  number,
];

/** `ascn load` as a program of its own, as an operator runs it. @returns its exit code. */
const load = async (seeds: string, connection: Connection): Promise<number | null> => {
  const env = { ...process.env, ...environmentOf(connection) };
  const program = [await builtProgram(), 'load', '--seeds', seeds];
  const [code] = (await once(spawn(process.execPath, program, { cwd: projectRoot, env, stdio: 'ignore' }), 'exit')) as [
    number | null,
  ];
  return code;
};

/** Where the database is, once it runs: after a kill it is started again at another port. */
const connectionOf = async (own: OwnNeo4j): Promise<Connection> => {
  const runs = (): boolean => own.neo4j.pid !== null;
  await eventually('the database runs', runs);
  return own.connection();
};

const at = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);

const report = (outcomes: readonly Outcome[], seconds: number): object => {
  const count = (fate: Outcome['fate']): number => outcomes.filter((outcome) => outcome.fate === fate).length;
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    sent: outcomes.length,
    answered: count('answered'),
    stale: count('stale'),
    toldToComeBack: count('told to come back'),
    failed: count('failed'),
    lost: count('lost'),
    mixed: count('mixed'),
    versions: new Set(outcomes.flatMap(({ version }) => version ?? [])).size,
    seconds: Math.round(seconds),
    ms: { median: at(times, 0.5), p99: at(times, 0.99), longest: at(times, 1) },
    faults: [...new Set(outcomes.flatMap(({ fault }) => fault ?? []))].slice(0, 5),
  };
};

const main = async (): Promise<void> => {
  const changed = copySeeds();
  changed.replaceLine('organisations/more-firms.facts.csv', /^org:winitech,name,/, (line) =>
    line.replace('Winitech', 'Winitech Changed'),
  );
  const seeds = readDataset();
  const names = {
    [seeds.dataset.version]: 'Winitech',
    [readDataset(changed.path).dataset.version]: 'Winitech Changed',
  };
  const own = await startOwnNeo4j();
  const driver = await own.reconnect();
  try {
    await loadDataset(driver, 'neo4j', seeds.dataset);
    const server = await createServer({
      driver,
      database: 'neo4j',
      reconnect: () => own.reconnect(),
      seeds,
      logger: pino({ level: 'fatal' }),
      schema: await buildSchema(),
    });
    const url = await server.listen('127.0.0.1', 0);
    for (let warm = 0; warm < 50; warm += 1) await ask(url, warm, names);

    const outcomes: Outcome[] = [];
    const events: readonly (readonly [from: number, name: string, happen: () => unknown])[] = [
      [0.15, 'another dataset is loaded', async () => load(changed.path, await connectionOf(own))],
      [0.45, 'the database is killed', () => own.neo4j.pid !== null && signal(own.neo4j.pid, 'SIGKILL')],
      [0.7, 'the first dataset is loaded again', async () => load(join(projectRoot, 'seeds'), await connectionOf(own))],
    ];
    const happened: Promise<unknown>[] = [];
    const started = performance.now();
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let number = (next += 1); number <= requests; number = next += 1) {
        for (const [from, name, happen] of events)
          if (number === Math.ceil(from * requests)) {
            console.error(`request ${number}: ${name}`);
            happened.push(Promise.resolve(happen()));
          }
        await pause(Math.max(0, started + (number * 1_000) / rate - performance.now()));
        outcomes.push(await ask(url, number, names));
      }
    };
    await Promise.all(Array.from({ length: connections }, worker));
    const seconds = (performance.now() - started) / 1_000;
    const codes = await Promise.all(happened);
    console.log(JSON.stringify({ ...report(outcomes, seconds), events: codes }, null, 2));
    await server.stop();
  } finally {
    await driver.close();
    await own.stop();
    changed.remove();
  }
};

void main();
