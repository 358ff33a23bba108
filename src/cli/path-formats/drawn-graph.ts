import { endOf, startOf, type PathEdge, type PathGraph, type PathNode } from '../../domain/paths/graph';
import type { ShownPath } from '../../questions/partnership-paths/search';

/** A tie of a drawing, with what the paths over it say. */
export interface DrawnEdge {
  readonly id: string;
  readonly edge: PathEdge;
  /** Rank of the best path over it, and that path's score. */
  readonly bestRank: number;
  readonly bestScore: number;
  /** Number of the paths over it. */
  readonly paths: number;
}

/** What a drawing shows of a path. */
export type DrawnPath = Pick<ShownPath, 'id' | 'rank' | 'score' | 'share' | 'kindId' | 'hops'>;

/** Paths as one graph: every node once, by id, and every tie once, by its ends and type. */
export interface DrawnGraph {
  readonly nodes: readonly PathNode[];
  readonly edges: readonly DrawnEdge[];
}

const keyOf = ({ from, type, to, role, kind, since, until, statementIds }: PathEdge): string =>
  JSON.stringify([from, type, to, role, kind, since, until, statementIds]);

/** The graph that paths make together; the paths stand best first. */
export const drawnGraph = (graph: PathGraph, paths: readonly DrawnPath[]): DrawnGraph => {
  const edges = new Map<string, Omit<DrawnEdge, 'id'>>();
  for (const { hops, rank, score } of paths)
    for (const { edge } of hops) {
      const drawn = edges.get(keyOf(edge)) ?? { edge, bestRank: rank, bestScore: score, paths: 0 };
      edges.set(keyOf(edge), { ...drawn, paths: drawn.paths + 1 });
    }
  const ids = new Set(paths.flatMap(({ hops }) => hops.flatMap((hop) => [startOf(hop), endOf(hop)])));
  return {
    nodes: [...ids].sort().flatMap((id) => graph.nodes.get(id) ?? []),
    edges: [...edges.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, drawn], index) => ({ id: `e${index + 1}`, ...drawn })),
  };
};
