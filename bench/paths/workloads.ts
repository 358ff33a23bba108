import { parsePattern } from '../../src/domain/paths/pattern';
import type { PathKindSeed } from '../../src/ingest/path-kinds';
import { growingLabels } from '../graph/lift';

/** Hops that the question follows when the caller does not say. */
export const maxHops = 4;

/** Which kinds a measurement follows. */
export interface Workload {
  readonly name: string;
  readonly kinds: readonly PathKindSeed[];
}

/** The kinds that a plain question from an organisation follows. */
export const usualKinds = (kinds: readonly PathKindSeed[]): PathKindSeed[] =>
  kinds.filter(({ pattern }) => {
    const { start, steps } = parsePattern(pattern);
    return start === 'Organisation' && steps.length <= maxHops;
  });

/** `bounded`: no vocabulary on the way, so the neighbourhood does not grow with the graph. `all`: what a plain question follows. */
export const workloads = (kinds: readonly PathKindSeed[]): Workload[] => {
  const all = usualKinds(kinds);
  const bounded = all.filter(({ pattern }) =>
    parsePattern(pattern).steps.every(({ label }) => growingLabels.has(label)),
  );
  return [
    { name: 'bounded', kinds: bounded },
    { name: 'all', kinds: all },
  ];
};
