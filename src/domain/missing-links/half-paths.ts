import { endOf, startOf, type Hop, type PathGraph } from '../paths/graph';
import type { Pattern } from '../paths/pattern';
import { trustOf } from '../paths/score';
import type { Budget } from './budget';

/** Part of a path: its nodes in order, and the hops between them. */
export interface HalfPath {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
}

/** One hop a neighbour: of several ties to it the most trusted, then earliest, speaks, as in a search for paths. */
const onePerNeighbour = (hops: readonly Hop[], neighbour: (hop: Hop) => string): Hop[] => {
  const best = new Map<string, Hop>();
  for (const hop of hops) {
    const rival = best.get(neighbour(hop));
    const gain = rival ? trustOf([hop]) - trustOf([rival]) : 1;
    const earlier = (hop.edge.since ?? '9999') < (rival?.edge.since ?? '9999');
    if (gain > 0 || (gain === 0 && earlier)) best.set(neighbour(hop), hop);
  }
  return [...best.values()];
};

/**
 * Beginnings of a pattern's paths: the entry at index i holds those that start at the node and have walked i steps. Simple; complete
 * unless the budget ran out.
 */
export const beginnings = (graph: PathGraph, { start, steps }: Pattern, from: string, budget: Budget): HalfPath[][] => {
  let level: HalfPath[] = graph.nodes.get(from)?.label === start ? [{ nodes: [from], hops: [] }] : [];
  return [
    level,
    ...steps.slice(0, -1).map(({ type, along, label }) => {
      level = level.flatMap(({ nodes, hops }) =>
        budget
          .pay(onePerNeighbour(graph.hopsFrom(nodes[nodes.length - 1] ?? '', type, along, label), endOf))
          .filter((hop) => !nodes.includes(endOf(hop)))
          .map((hop) => ({ nodes: [...nodes, endOf(hop)], hops: [...hops, hop] })),
      );
      return level;
    }),
  ];
};

/** Ends of a pattern's paths: the entry at index i holds those that have i steps behind them and the rest of the pattern before them. */
export const endings = (graph: PathGraph, { start, steps }: Pattern, to: string, budget: Budget): HalfPath[][] => {
  const labels = [start, ...steps.map(({ label }) => label)];
  let level: HalfPath[] = graph.nodes.get(to)?.label === labels[steps.length] ? [{ nodes: [to], hops: [] }] : [];
  const levels = [level];
  for (const [index, { type, along }] of [...steps.entries()].slice(1).reverse()) {
    level = level.flatMap(({ nodes, hops }) => {
      // Walked backwards from the end, kept as they are walked forwards.
      const back = graph
        .hopsFrom(nodes[0] ?? '', type, !along, labels[index] ?? '')
        .map(({ edge }) => ({ edge, along }));
      return budget
        .pay(onePerNeighbour(back, startOf))
        .filter((hop) => !nodes.includes(startOf(hop)))
        .map((hop) => ({ nodes: [startOf(hop), ...nodes], hops: [hop, ...hops] }));
    });
    levels.unshift(level);
  }
  return [[], ...levels];
};
