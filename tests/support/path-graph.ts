import fc from 'fast-check';
import { pathGraphOf, type Hop, type PathEdge, type PathGraph } from '../../src/domain/paths/graph';
import { hopsOf } from '../../src/domain/paths/partnership-paths';
import { parsePattern, type Pattern } from '../../src/domain/paths/pattern';
import { searchPattern, type NumberedPath } from '../../src/domain/paths/search-pattern';

/** A tie between two nodes about which nothing else is known. */
export const edge = (from: string, type: string, to: string, more: Partial<PathEdge> = {}): PathEdge => ({
  from,
  type,
  to,
  role: null,
  kind: null,
  status: null,
  since: null,
  until: null,
  confidence: 'SOURCED',
  statementIds: [`statement:${from}-${type}-${to}`],
  ...more,
});

/** A graph of nodes written `Label:name`, the label being part of the id, and ties between them. */
export const graphOf = (ids: readonly string[], edges: readonly PathEdge[]): PathGraph =>
  pathGraphOf(
    ids.map((id) => ({ id, label: id.split(':')[0] ?? '', name: id, nameKo: null })),
    edges,
  );

/** The number of a node; -1 for one that the graph does not have. */
export const numberOf = (graph: PathGraph, id: string): number => graph.nodes.get(id)?.index ?? -1;

/** The paths of a pattern from one node to another, as numbers and as hops. */
export const pathsBetween = (
  graph: PathGraph,
  pattern: Pattern,
  from: string,
  to: string,
  steps = 1_000_000,
): { paths: NumberedPath[]; hops: Hop[][]; complete: boolean } => {
  const ends = [from, to].map((id) => new Set([numberOf(graph, id)].filter((number) => number >= 0)));
  const { paths, complete } = searchPattern(graph, pattern, ends[0] ?? 'ANY', ends[1] ?? 'ANY', {
    budget: { left: steps },
  });
  return { paths, hops: paths.map((path) => hopsOf(graph, path)), complete };
};

/** A small graph of two labels and two relationship types, loops and parallel ties included, and a pattern over it. */
export const anyGraphAndPattern: fc.Arbitrary<{ ids: string[]; edges: PathEdge[]; pattern: Pattern }> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([a, b]) => [
    ...Array.from({ length: a }, (_, index) => `A:${index}`),
    ...Array.from({ length: b }, (_, index) => `B:${index}`),
  ])
  .chain((ids) => {
    const node = fc.constantFrom(...ids);
    const type = fc.constantFrom('R', 'S');
    const step = fc
      .tuple(fc.constantFrom('>', '<'), type, fc.constantFrom('A', 'B'))
      .map(([arrow, name, label]) => ` ${arrow}${name} ${label}`);
    return fc.record({
      ids: fc.constant(ids),
      edges: fc.array(
        fc
          .tuple(node, type, node, fc.constantFrom('SOURCED' as const, 'RECALLED' as const, 'UNCERTAIN' as const))
          .map(([from, name, to, confidence]) => edge(from, name, to, { confidence })),
        { maxLength: 14 },
      ),
      pattern: fc
        .tuple(fc.constantFrom('A', 'B'), fc.array(step, { minLength: 1, maxLength: 4 }))
        .map(([start, steps]) => parsePattern(`${start}${steps.join('')}`)),
    });
  });
