import { Command } from 'commander';
import { openDriver } from '../../src/graph/driver';
import { readDataset } from '../../src/ingest/read-dataset';
import { createServices } from '../../src/server/services';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { residentMb } from '../report';
import { createStack } from '../stack';
import { compareWays } from './compare-ways';
import { askTooMuch } from './over-budget';
import { drawPairs, liftPairs } from './pairs';
import { readIntoMemory } from './read-into-memory';

/** How much to measure. */
export interface SizeOptions {
  readonly scale: string;
  readonly pairs: string;
  readonly rounds: string;
  readonly keep: boolean;
}

const tell = (scale: number, text: string): void => void process.stderr.write(`${scale}x: ${text}\n`);

/** One size: a graph, the program's own copy of it in memory, and both ways over every pair in turn, their answers compared. */
const measureSize = async (options: SizeOptions) => {
  const scale = Number(options.scale);
  const seeds = readDataset();
  const stack = createStack();
  tell(scale, 'making the graph ...');
  try {
    const memory = memoryFor(scale, false);
    const graph = stack.add(
      await startBenchGraph(seeds, { scale, withStatements: false, ...memory, keep: options.keep }),
    );
    const { nodes, relationships, writeMs, importMs, indexMs } = graph;
    tell(
      scale,
      `${nodes} nodes, ${relationships} ties; files ${writeMs} ms, import ${importMs} ms, indexes ${indexMs} ms`,
    );
    const { database } = graph.connection;
    const driver = await openDriver(graph.connection);
    stack.add({ stop: () => driver.close() });
    const services = createServices(driver, database, seeds);
    const inMemory = await readIntoMemory(services);
    tell(scale, `read into memory in ${inMemory.milliseconds} ms`);
    const pairs = liftPairs(drawPairs(seeds.dataset, seeds.pathKinds, Number(options.pairs), 7), scale, 11);
    const ways = await compareWays({ services, driver, database, pairs, rounds: Number(options.rounds) });
    const overBudget = await askTooMuch(services);
    const residentAfterMb = { api: residentMb(process.pid), neo4j: residentMb(graph.pid) };
    return {
      scale,
      nodes,
      relationships,
      ...memory,
      writeMs,
      importMs,
      indexMs,
      inMemory,
      ways,
      overBudget,
      residentAfterMb,
    };
  } finally {
    await stack.stopAll();
  }
};

/** Everything measured at one size. */
export type Size = Awaited<ReturnType<typeof measureSize>>;

// A process of its own for each size, so that none inherits the memory of another. Its answer is one line of JSON.
void new Command('size')
  .requiredOption('--scale <number>')
  .requiredOption('--pairs <number>')
  .requiredOption('--rounds <number>')
  .option('--keep', '', false)
  .action(async (options: SizeOptions) => {
    process.stdout.write(`${JSON.stringify(await measureSize(options))}\n`);
  })
  .parseAsync();
