import fc from 'fast-check';
import { PathGraph, type PathEdge } from '../../src/domain/paths/graph';
import { parsePattern, type Pattern } from '../../src/domain/paths/pattern';

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
  new PathGraph(
    ids.map((id) => ({ id, label: id.split(':')[0] ?? '', name: id, nameKo: null })),
    edges,
  );

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
