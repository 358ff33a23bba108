import { residentMb } from '../report';
import type { Loader } from '../server/loader';
import type { Asking } from '../server/systems';

/** Resident sizes at one moment, in MB; null where the system has no /proc. */
export interface Sample {
  /** Seconds since the load began. */
  readonly at: number;
  readonly api: number | null;
  readonly neo4j: number | null;
}

/** What was watched, and what became of the requests meanwhile. */
export interface Watched {
  readonly samples: readonly Sample[];
  readonly sent: number;
  readonly answered: number;
  readonly failed: number;
}

/** What to watch, and under which load. */
export interface Watch {
  readonly loader: Loader;
  readonly url: string;
  readonly askings: readonly Asking[];
  readonly connections: number;
  readonly minutes: number;
  readonly pids: { readonly api: number; readonly neo4j: number };
}

/** Seconds in which every question has its turn, so that minutes can be compared. */
const round = 60;

/** Puts the questions in turn until the time is over, a round a minute, and looks at the processes after every turn. */
export const watchMemory = async ({ loader, url, askings, connections, minutes, pids }: Watch): Promise<Watched> => {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  const look = (): Sample => ({ at: seconds(), api: residentMb(pids.api), neo4j: residentMb(pids.neo4j) });
  const samples: Sample[] = [look()];
  const counts = { sent: 0, answered: 0, failed: 0 };
  const turn = round / askings.length;
  for (let turns = 0; turns < minutes * askings.length; turns += 1) {
    const asking = askings[turns % askings.length];
    if (!asking) break;
    const { sent, answered, failed } = await loader.run(url, asking, connections, turn);
    counts.sent += sent;
    counts.answered += answered;
    counts.failed += failed;
    samples.push(look());
  }
  return { samples, ...counts };
};
