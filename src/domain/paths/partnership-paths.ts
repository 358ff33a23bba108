import { enumeratePaths } from './enumerate';
import { endOf, startOf, type Hop, type PathGraph } from './graph';
import type { Pattern } from './pattern';
import { pathDegreeProduct, trustOf } from './score';

/** Version of the method: changes whenever the same graph and settings would give another answer. */
export const methodVersion = 'partnership-paths-1';

/** Hops tried in one request before it answers with what it has; hundreds of times what the real graph needs. */
const hopBudget = 2_000_000;

/** Scores are compared in whole steps of this size, so that what rounding alone tells apart is a tie. */
const step = 1e-12;

const steps = (score: number): number => Math.round(score / step);

/** A kind of path ready to be searched. */
export interface SearchKind {
  readonly id: string;
  readonly weight: number;
  readonly pattern: Pattern;
}

/** A path with its place. */
export interface RankedPath {
  readonly id: string;
  readonly kindId: string;
  readonly rank: number;
  readonly score: number;
  readonly share: number;
  readonly hops: readonly Hop[];
}

/** All paths of a search, best first. */
export interface PathSearch {
  readonly paths: readonly RankedPath[];
  readonly tieGroups: readonly { readonly score: number; readonly size: number }[];
  /** False when the budget ran out before every path was seen. */
  readonly complete: boolean;
}

const firstDays = (hops: readonly Hop[]): string => hops.map(({ edge }) => edge.since ?? '9999').join('|');

/** Ties between the same two nodes (two contracts, say) are one step of a path: the most trusted, then earliest, speaks for them. */
const mergeParallel = (paths: readonly Hop[][]): Hop[][] => {
  const best = new Map<string, Hop[]>();
  for (const hops of paths) {
    const nodes = hops.map(endOf).join('|');
    const rival = best.get(nodes);
    const gain = rival ? trustOf(hops) - trustOf(rival) : 1;
    if (!rival || gain > 0 || (gain === 0 && firstDays(hops) < firstDays(rival))) best.set(nodes, hops);
  }
  return [...best.values()];
};

/**
 * Simple paths of the given kinds from one node to another, best first. Score: kind weight x trust x path degree product, the ends not
 * damped. Order: score, then fewer hops, then id; equal scores share a rank and are listed in `tieGroups`. No path is an empty answer.
 */
export const findPartnershipPaths = (
  graph: PathGraph,
  kinds: readonly SearchKind[],
  from: string,
  to: string,
  damping: number,
): PathSearch => {
  const budget = { left: hopBudget };
  let complete = true;
  const found = kinds.flatMap((kind) => {
    const search = enumeratePaths(graph, kind.pattern, from, to, budget);
    complete &&= search.complete;
    return mergeParallel(search.paths).map((hops) => ({
      id: [kind.id, startOf(hops[0] as Hop), ...hops.map(endOf)].join('|'),
      kindId: kind.id,
      hops,
      score: kind.weight * trustOf(hops) * pathDegreeProduct(graph, hops, { damping, dampEnds: false }),
    }));
  });
  const total = found.reduce((sum, { score }) => sum + score, 0);
  const ordered = found.sort(
    (a, b) => steps(b.score) - steps(a.score) || a.hops.length - b.hops.length || (a.id < b.id ? -1 : 1),
  );
  const tieGroups: { score: number; size: number; rank: number }[] = [];
  const paths = ordered.map((path, index) => {
    const group = tieGroups[tieGroups.length - 1];
    if (group && steps(group.score) === steps(path.score)) group.size += 1;
    else tieGroups.push({ score: path.score, size: 1, rank: index + 1 });
    return { ...path, rank: tieGroups[tieGroups.length - 1]?.rank ?? 1, share: path.score / total };
  });
  return { paths, complete, tieGroups: tieGroups.map(({ score, size }) => ({ score, size })) };
};
