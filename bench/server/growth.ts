import type { Seeds } from '../../src/ingest/read-dataset';
import { environmentOf } from '../../tests/support/program';
import { memoryFor, startBenchGraph } from '../graph/bench-graph';
import { createStack } from '../stack';
import { checkEqual } from './ask';
import { startLoader } from './loader';
import { measureWarm, warmUp, type Measured } from './measure';
import type { Question } from './questions';
import { startByHand, startOurs, type System } from './systems';

/** Questions at one connection on graphs of these sizes, ours and by hand, all taking turns, so that what the machine does meanwhile meets all. */
export const measureGrowth = async (
  seeds: Seeds,
  scales: readonly number[],
  questions: readonly Question[],
  seconds: number,
): Promise<Map<number, readonly Measured[]>> => {
  const stack = createStack();
  try {
    const loader = stack.add(await startLoader());
    const systems = new Map<number, readonly System[]>();
    for (const scale of scales) {
      const graph = stack.add(
        await startBenchGraph(seeds, { scale, withStatements: true, ...memoryFor(scale, true), keep: false }),
      );
      const both = [
        stack.add(await startOurs(environmentOf(graph.connection))),
        stack.add(await startByHand(graph.connection)),
      ];
      await checkEqual(both, questions);
      await warmUp(loader, both, questions, seconds);
      systems.set(scale, both);
    }
    const measured = await measureWarm(loader, [...systems.values()].flat(), questions, [1], seconds);
    return new Map([...systems].map(([scale, both]) => [scale, both.flatMap((system) => measured.get(system) ?? [])]));
  } finally {
    await stack.stopAll();
  }
};
