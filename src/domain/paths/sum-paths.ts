import type { PathGraph } from './graph';
import type { RankedPath, SearchKind } from './partnership-paths';
import { scoresTie } from './rank-paths';
import { pathDegreeProduct } from './score';
import { slotsOf } from './search-pattern';

/** Paths put together: those of a kind, of an end, of a pair. */
export interface PathSum {
  /** What they have in common. */
  readonly key: string;
  readonly paths: readonly RankedPath[];
  /** Sum of their scores. */
  readonly score: number;
  /** Sum of their shares. */
  readonly share: number;
  readonly best: RankedPath;
}

/** Puts ranked paths together by what they have in common: by summed score, then key. */
export const sumPaths = (paths: readonly RankedPath[], keyOf: (path: RankedPath) => string): PathSum[] => {
  const groups = new Map<string, RankedPath[]>();
  for (const path of paths) {
    const group = groups.get(keyOf(path));
    if (group) group.push(path);
    else groups.set(keyOf(path), [path]);
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const [best] = group;
      if (!best) return [];
      const sum = (part: (path: RankedPath) => number): number => group.reduce((total, path) => total + part(path), 0);
      return { key, paths: group, score: sum(({ score }) => score), share: sum(({ share }) => share), best };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
};

/** The start and the end of a path, as ids. */
export const endsOfPath = (graph: PathGraph, { nodes }: RankedPath): [from: string, to: string] => [
  graph.nodeAt(nodes[0] ?? -1).id,
  graph.nodeAt(nodes[nodes.length - 1] ?? -1).id,
];

/** Degree-weighted path count of paths of one kind, as published: path degree products with both ends damped, summed. */
export const degreeWeightedPathCount = (
  graph: PathGraph,
  { pattern }: SearchKind,
  paths: readonly RankedPath[],
  damping: number,
): number => {
  const slots = slotsOf(graph, pattern) ?? [];
  return paths.reduce((sum, path) => sum + pathDegreeProduct(graph, slots, path, { damping, dampEnds: true }), 0);
};

/** The sums with their ranks; equal ones share a rank and stand by key. */
export const rankSums = (sums: readonly PathSum[]): (PathSum & { readonly rank: number })[] => {
  const ranked: (PathSum & { rank: number })[] = [];
  let before: (PathSum & { rank: number }) | undefined;
  sums.forEach((sum, index) => {
    const tied = before !== undefined && scoresTie(before.score, sum.score);
    before = { ...sum, rank: tied && before ? before.rank : index + 1 };
    ranked.push(before);
  });
  return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
};
