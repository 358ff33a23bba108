import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { lockFile } from '../../src/neo4j/claim';
import { readLock } from '../../src/neo4j/lock';
import { aimsTable, machine, machineLine, writeJson } from '../report';
import { startLoader } from '../server/loader';
import { askingOf, questionsNamed } from '../server/questions';
import { environmentWith, startOurs } from '../server/systems';
import { createStack } from '../stack';
import { memoryAims, sizesTable } from './tables';
import { watchMemory, type Watched } from './watch';

interface Options {
  readonly minutes: string;
  readonly connections: string;
  readonly json?: string;
}

/** The whole stack as a user starts it, with a database of its own, under a load that no cache answers. */
const measure = async ({ minutes, connections }: Options): Promise<Watched> => {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'ascn-bench-memory-')));
  const stack = createStack();
  stack.add({ stop: () => rm(dataDir, { recursive: true, force: true }) });
  try {
    process.stderr.write('Starting the API with a database of its own ...\n');
    const loader = stack.add(await startLoader());
    const ours = stack.add(await startOurs(environmentWith(dataDir)));
    const jvm = (await readLock(lockFile(dataDir)))?.jvmPid;
    if (jvm == null) throw new Error(`${lockFile(dataDir)} names no database process.`);
    process.stderr.write(`${minutes} minutes of load ...\n`);
    return await watchMemory({
      loader,
      url: ours.url,
      askings: questionsNamed('').flatMap((question) => askingOf(ours, question) ?? []),
      connections: Number(connections),
      minutes: Number(minutes),
      pids: { api: ours.pid, neo4j: jvm },
    });
  } finally {
    await stack.stopAll();
  }
};

const main = async (options: Options): Promise<void> => {
  const ran = machine();
  const watched = await measure(options);
  const aims = memoryAims(watched);
  writeJson(options.json, { machine: ran, options, aims, ...watched });
  const { sent, answered, failed } = watched;
  const cut = sent - answered - failed;
  console.log(`${machineLine(ran)}\n\n${aimsTable(aims)}\n\n${sizesTable(watched)}\n
${sent} requests sent, ${answered} answered, ${failed} failed, ${cut} under way when a turn of the load ended.`);
};

void new Command('bench:memory')
  .description('resident size of the API and its database under a steady load')
  .option('--minutes <number>', 'length of the load', '10')
  .option('--connections <number>', 'how many clients ask at once', '10')
  .option('--json <file>', 'write everything measured there')
  .action(main)
  .parseAsync();
