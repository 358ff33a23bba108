import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import execa from 'execa';
import pino from 'pino';
import { openDriver } from '../src/graph/driver';
import { loadDataset } from '../src/graph/load';
import { readDataset } from '../src/ingest/read-dataset';
import { createServer } from '../src/server/create-server';
import { buildSchema } from '../src/server/schema/build';
import { publicSchemaPath } from '../src/server/schema/type-defs';
import { contentHash } from '../tests/support/content-hash';
import { startGraphServer } from '../tests/support/graph-server';
import { installSchemathesis } from './fuzz/schemathesis';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    examples: { type: 'string', default: '20' },
  },
});

/** Whether the machine must be able to fuzz; elsewhere a missing Python skips it. */
const required = process.env['CI'] === 'true';

/** A run that takes longer hangs; a tenth of it is usual. */
const patienceMs = 600_000;

/** Every line that the server logs at error level: an error that nobody foresaw. */
const unforeseen: string[] = [];
const logger = pino(
  { level: 'error' },
  new Writable({
    write: (line: Buffer, _encoding, done) => {
      unforeseen.push(line.toString());
      done();
    },
  }),
);

/** Runs Schemathesis with one seed over the printed schema. @returns whether it found no server error. */
const fuzz = async (schemathesis: string, url: string, seed: string): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ascn-fuzz-'));
  try {
    const { exitCode, timedOut, all } = await execa(
      schemathesis,
      [
        ...['run', publicSchemaPath, '--url', url, '--phases', 'fuzzing', '--checks', 'not_a_server_error'],
        ...['--seed', seed, '--max-examples', values.examples, '--continue-on-failure', '--no-shrink'],
        ...['--generation-database', 'none', '--suppress-health-check', 'all', '--warnings', 'off'],
        ...['--request-timeout', '60', '--no-color'],
      ],
      { reject: false, all: true, cwd: folder, timeout: patienceMs },
    );
    const output = all ?? '';
    if (exitCode !== 0) console.error(output);
    console.log(
      `Seed ${seed}: ${/\d+ generated.*/.exec(output)?.[0] ?? (timedOut ? 'no end in ten minutes' : `Schemathesis ended with ${exitCode}`)}`,
    );
    return exitCode === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * Fuzzes the API over its printed schema, on a database of its own: no server error for any seed, nothing logged as unforeseen, and the
 * database holds afterwards what it held before.
 */
const main = async (): Promise<boolean> => {
  const schemathesis = await installSchemathesis();
  if (schemathesis === null) {
    console.error('Fuzzing needs Python 3.10 or newer with venv (on Debian: apt install python3-venv); skipped.');
    return !required;
  }
  const graph = await startGraphServer();
  const driver = await openDriver(graph.connection);
  const { database } = graph.connection;
  try {
    const seeds = readDataset();
    await loadDataset(driver, database, seeds.dataset);
    const before = await contentHash(driver, database);
    const server = await createServer({ driver, database, seeds, logger, schema: await buildSchema() });
    const url = await server.listen('127.0.0.1', 0);
    const passed: boolean[] = [];
    for (const seed of values.seed) passed.push(await fuzz(schemathesis, url, seed));
    await server.stop();
    const unchanged = (await contentHash(driver, database)) === before;
    console.log(`Unforeseen errors: ${unforeseen.length}. Database: ${unchanged ? 'unchanged' : 'CHANGED'}.`);
    for (const line of unforeseen.slice(0, 10)) console.error(line.trim());
    return passed.every(Boolean) && unforeseen.length === 0 && unchanged;
  } finally {
    await driver.close();
    await graph.stop();
  }
};

void main().then((passed) => {
  process.exitCode = passed ? 0 : 1;
});
