import { residentMb } from '../report';
import type { Loader } from './loader';
import { benchQueries } from './queries';
import { mainQuestions } from './questions';
import type { System } from './systems';

/** Resident size after the first minute of load and after the last, in MB. */
export interface Memory {
  readonly minutes: number;
  readonly apiFirstMb: number | null;
  readonly apiLastMb: number | null;
  readonly neo4jFirstMb: number | null;
  readonly neo4jLastMb: number | null;
  readonly sent: number;
  readonly answered: number;
  readonly failed: number;
}

/** Every question in turn, each for some seconds at ten connections, minute after minute. */
export const measureMemory = async (
  loader: Loader,
  ours: System,
  neo4jPid: number,
  minutes: number,
): Promise<Memory> => {
  const askings = [
    ...benchQueries.map((query) => ours.ask(query)),
    ...mainQuestions.flatMap((question) => ours.askMain(question) ?? []),
  ];
  const counts = { sent: 0, answered: 0, failed: 0 };
  const minute = async (): Promise<{ api: number | null; neo4j: number | null }> => {
    for (const asking of askings) {
      const { sent, answered, failed } = await loader.run(ours.url, asking, 10, 60 / askings.length);
      counts.sent += sent;
      counts.answered += answered;
      counts.failed += failed;
    }
    return { api: residentMb(ours.pid), neo4j: residentMb(neo4jPid) };
  };
  const first = await minute();
  let last = first;
  for (let passed = 1; passed < minutes; passed += 1) last = await minute();
  return {
    minutes,
    apiFirstMb: first.api,
    apiLastMb: last.api,
    neo4jFirstMb: first.neo4j,
    neo4jLastMb: last.neo4j,
    ...counts,
  };
};
