import { endOf, startOf, type Hop, type PathGraph } from '../paths/graph';
import type { Pattern } from '../paths/pattern';
import type { Budget } from './budget';

/** Part of a path: its nodes in order, and the hops between them. */
export interface HalfPath {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
}

/** What may be walked; everything when left out. */
export interface Restrictions {
  readonly admitsNode?: (id: string) => boolean;
  readonly admitsHop?: (hop: Hop) => boolean;
}

/** One hop a neighbour: of several ties to it the first that may be walked speaks, as in a search for paths. */
const onePerNeighbour = (
  hops: readonly Hop[],
  neighbour: (hop: Hop) => string,
  { admitsNode, admitsHop }: Restrictions,
): Hop[] => {
  const first = new Map<string, Hop>();
  for (const hop of hops) {
    const id = neighbour(hop);
    if (!first.has(id) && (admitsHop?.(hop) ?? true) && (admitsNode?.(id) ?? true)) first.set(id, hop);
  }
  return [...first.values()];
};

/** Where a half sets out; nothing when the node is not one of the pattern's, or not admitted. */
const seed = (graph: PathGraph, id: string, label: string | undefined, { admitsNode }: Restrictions): HalfPath[] =>
  graph.nodes.get(id)?.label === label && (admitsNode?.(id) ?? true) ? [{ nodes: [id], hops: [] }] : [];

/**
 * Beginnings of a pattern's paths: the entry at index i holds those that start at the node and have walked i steps. Simple; complete
 * unless the budget ran out.
 */
export const beginnings = (
  graph: PathGraph,
  { start, steps }: Pattern,
  from: string,
  budget: Budget,
  restrictions: Restrictions = {},
): HalfPath[][] => {
  let level = seed(graph, from, start, restrictions);
  return [
    level,
    ...steps.slice(0, -1).map(({ type, along, label }) => {
      level = level.flatMap(({ nodes, hops }) =>
        budget
          .pay(onePerNeighbour(graph.hopsFrom(nodes[nodes.length - 1] ?? '', type, along, label), endOf, restrictions))
          .filter((hop) => !nodes.includes(endOf(hop)))
          .map((hop) => ({ nodes: [...nodes, endOf(hop)], hops: [...hops, hop] })),
      );
      return level;
    }),
  ];
};

/** Ends of a pattern's paths: the entry at index i holds those that have i steps behind them and the rest of the pattern before them. */
export const endings = (
  graph: PathGraph,
  { start, steps }: Pattern,
  to: string,
  budget: Budget,
  restrictions: Restrictions = {},
): HalfPath[][] => {
  const labels = [start, ...steps.map(({ label }) => label)];
  let level = seed(graph, to, labels[steps.length], restrictions);
  const levels = [level];
  for (const [index, { type, along }] of [...steps.entries()].slice(1).reverse()) {
    level = level.flatMap(({ nodes, hops }) => {
      // Walked backwards from the end, kept as they are walked forwards.
      const back = graph
        .hopsFrom(nodes[0] ?? '', type, !along, labels[index] ?? '')
        .map(({ edge }) => ({ edge, along }));
      return budget
        .pay(onePerNeighbour(back, startOf, restrictions))
        .filter((hop) => !nodes.includes(startOf(hop)))
        .map((hop) => ({ nodes: [startOf(hop), ...nodes], hops: [hop, ...hops] }));
    });
    levels.unshift(level);
  }
  return [[], ...levels];
};
