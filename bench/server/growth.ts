import type { Seeds } from '../../src/ingest/read-dataset';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { checkEqual } from './ask';
import type { Loader } from './loader';
import { measureWarm, type Measured } from './measure';
import { benchQueries } from './queries';
import { startByHand, startOurs } from './systems';

/** The ten questions at one connection on a graph of this size, ours and by hand in turn. */
export const measureAt = async (loader: Loader, seeds: Seeds, scale: number, seconds: number): Promise<Measured[]> => {
  const graph = await startBenchGraph(seeds, { scale, withStatements: true, ...memoryFor(scale, true), keep: false });
  try {
    const systems = [await startOurs(graph.connection), await startByHand(graph.connection)];
    try {
      await checkEqual(systems, false);
      await measureWarm(loader, systems, [4], seconds / 2, benchQueries);
      return await measureWarm(loader, systems, [1], seconds, benchQueries);
    } finally {
      for (const system of systems) await system.stop();
    }
  } finally {
    await graph.stop();
  }
};
