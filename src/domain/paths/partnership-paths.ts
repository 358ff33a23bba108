import type { Hop, PathGraph } from './graph';
import type { Pattern } from './pattern';
import { rankPaths, type TieGroup } from './rank-paths';
import { pathDegreeProduct, recencyFactor, tieFactor, type Recency } from './score';
import { searchPattern, slotsOf, type Ends, type NumberedPath } from './search-pattern';

/** Version of the method: changes whenever the same graph and settings would give another answer. */
export const methodVersion = 'partnership-paths-2';

/** Steps taken in one request before it answers with what it has; three times what all organisations to all cities need on the real graph. */
const stepBudget = 100_000;

/** A kind of path ready to be searched. */
export interface SearchKind {
  readonly id: string;
  readonly weight: number;
  /** Whether nobody stands between the two ends. */
  readonly direct: boolean;
  readonly pattern: Pattern;
}

/** What is looked for. */
export interface PathQuestion {
  readonly kinds: readonly SearchKind[];
  readonly starts: Ends;
  readonly ends: Ends;
  /** Exponent of the degree penalty, 0 to 1. */
  readonly damping: number;
  readonly recency?: Recency | null;
  /** Nodes that every path must visit. */
  readonly via?: readonly number[];
  readonly admitsNode?: (node: number) => boolean;
  readonly admitsTie?: (tie: number) => boolean;
  /** Steps that may be taken; the usual number when left out. */
  readonly budget?: number;
}

/** A path with its place, in the numbers of its graph. */
export interface RankedPath extends NumberedPath {
  readonly id: string;
  readonly kindId: string;
  readonly direct: boolean;
  readonly rank: number;
  readonly score: number;
  readonly share: number;
}

/** All paths of a search, best first. */
export interface PathSearch {
  readonly paths: readonly RankedPath[];
  readonly tieGroups: readonly TieGroup[];
  /** Kinds whose paths were not all seen because the budget ran out; none as a rule. */
  readonly unfinished: readonly string[];
}

/**
 * Simple paths of the given kinds from the starts to the ends, best first. Score: kind weight x trust and weight of the ties x path degree product
 * (the ends not damped) x recency. Kinds with fewer hops are searched first, so that a budget that runs out costs the longest ways. No path is an
 * empty answer.
 */
export const findPartnershipPaths = (graph: PathGraph, question: PathQuestion): PathSearch => {
  const { damping, recency = null, via = [] } = question;
  const budget = { left: question.budget ?? stepBudget };
  const limits = { budget, admitsNode: question.admitsNode, admitsTie: question.admitsTie };
  const unfinished: string[] = [];
  const kinds = [...question.kinds].sort(
    (a, b) => a.pattern.steps.length - b.pattern.steps.length || (a.id < b.id ? -1 : 1),
  );
  const found = kinds.flatMap((kind) => {
    const { paths, complete } = searchPattern(graph, kind.pattern, question.starts, question.ends, limits);
    if (!complete) unfinished.push(kind.id);
    const slots = slotsOf(graph, kind.pattern) ?? [];
    return paths
      .filter(({ nodes }) => via.every((node) => nodes.includes(node)))
      .map((path) => ({
        ...path,
        id: [kind.id, ...path.nodes.map((node) => graph.nodeAt(node).id)].join('|'),
        kindId: kind.id,
        direct: kind.direct,
        score:
          kind.weight *
          tieFactor(graph, path) *
          pathDegreeProduct(graph, slots, path, { damping, dampEnds: false }) *
          recencyFactor(graph, path, recency),
      }));
  });
  return { ...rankPaths(found), unfinished };
};

/** The hops of a path, with all that is known of their ties. */
export const hopsOf = (graph: PathGraph, { nodes, ties }: NumberedPath): Hop[] =>
  ties.map((tie, hop) => graph.hopOf(tie, graph.leaves(tie, nodes[hop] ?? -1)));
