import type { Services } from '../../src/questions/context';
import { readDatasetInfo } from '../../src/questions/dataset/version';
import { residentMb } from '../report';

/** What it costs to hold the graph in the program. */
export interface InMemory {
  readonly milliseconds: number;
  /** The program's own data, garbage collected, that the graph added. */
  readonly graphMb: number;
  /** Resident size of the whole process before and after, garbage collected. */
  readonly residentBeforeMb: number | null;
  readonly residentAfterMb: number | null;
}

const collected = (): { dataMb: number; residentMb: number | null } => {
  if (!globalThis.gc) throw new Error('Run with --expose-gc: garbage would be counted as data.');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { dataMb: (heapUsed + external) / 2 ** 20, residentMb: residentMb(process.pid) };
};

/** Builds the graph that paths walk, as the first question after a start does. */
export const readIntoMemory = async ({ reader, pathGraph }: Services): Promise<InMemory> => {
  const { version } = await readDatasetInfo(reader);
  const before = collected();
  const started = performance.now();
  await pathGraph(version, null, 'RECALLED');
  const milliseconds = Math.round(performance.now() - started);
  const after = collected();
  return {
    milliseconds,
    graphMb: Math.round(after.dataMb - before.dataMb),
    residentBeforeMb: before.residentMb,
    residentAfterMb: after.residentMb,
  };
};
