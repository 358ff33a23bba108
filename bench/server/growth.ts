import type { Seeds } from '../../src/ingest/read-dataset';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { createStack } from '../stack';
import { checkEqual } from './ask';
import { startLoader } from './loader';
import { measureWarm, type Measured } from './measure';
import { benchQueries } from './queries';
import { startByHand, startOurs } from './systems';

/** The ten questions at one connection on a graph of this size, ours and by hand in turn. */
export const measureAt = async (seeds: Seeds, scale: number, seconds: number): Promise<Measured[]> => {
  const stack = createStack();
  try {
    const loader = stack.add(await startLoader());
    const graph = stack.add(
      await startBenchGraph(seeds, { scale, withStatements: true, ...memoryFor(scale, true), keep: false }),
    );
    const systems = [stack.add(await startOurs(graph.connection)), stack.add(await startByHand(graph.connection))];
    await checkEqual(systems, false);
    await measureWarm(loader, systems, [4], seconds / 2, benchQueries);
    return await measureWarm(loader, systems, [1], seconds, benchQueries);
  } finally {
    await stack.stopAll();
  }
};
