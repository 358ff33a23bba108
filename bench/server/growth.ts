import type { Seeds } from '../../src/ingest/read-dataset';
import { environmentOf } from '../../tests/support/program';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { createStack } from '../stack';
import { checkEqual } from './ask';
import { startLoader } from './loader';
import { measureWarm, warmUp, type Measured } from './measure';
import type { Question } from './questions';
import { startByHand, startOurs } from './systems';

/** Questions at one connection on a graph of this size, ours and by hand in turn. */
export const measureAt = async (
  seeds: Seeds,
  scale: number,
  questions: readonly Question[],
  seconds: number,
): Promise<Measured[]> => {
  const stack = createStack();
  try {
    const loader = stack.add(await startLoader());
    const graph = stack.add(
      await startBenchGraph(seeds, { scale, withStatements: true, ...memoryFor(scale, true), keep: false }),
    );
    const systems = [
      stack.add(await startOurs(environmentOf(graph.connection))),
      stack.add(await startByHand(graph.connection)),
    ];
    await checkEqual(systems, questions);
    await warmUp(loader, systems, questions, seconds);
    return await measureWarm(loader, systems, questions, [1], seconds);
  } finally {
    await stack.stopAll();
  }
};
