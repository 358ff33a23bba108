import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOf, startOf, type PathEdge } from '../../src/domain/paths/graph';
import { findPartnershipPaths, hopsOf } from '../../src/domain/paths/partnership-paths';
import type { Pattern } from '../../src/domain/paths/pattern';
import { endsOfPath, sumPaths } from '../../src/domain/paths/sum-paths';
import { anyGraphAndPattern, edge, graphOf, numberOf } from '../support/path-graph';

const kindsOf = (pattern: Pattern) => [{ id: 'k', weight: 0.8, direct: false, pattern }];

type Graph = ReturnType<typeof graphOf>;

const numbers = (graph: Graph, ids: readonly string[]) => new Set(ids.map((id) => numberOf(graph, id)));

/** Paths from some nodes to some; null is any. */
const search = (
  graph: Graph,
  pattern: Pattern,
  from: readonly string[] | null,
  to: readonly string[] | null,
  budget?: number,
) =>
  findPartnershipPaths(graph, {
    kinds: kindsOf(pattern),
    starts: from ? numbers(graph, from) : 'ANY',
    ends: to ? numbers(graph, to) : 'ANY',
    damping: 0.5,
    ...(budget === undefined ? {} : { budget }),
  });

/** Every path by walking from each start, node by node: no pruning, no meeting in the middle. */
const walkAll = (edges: readonly PathEdge[], pattern: Pattern, from: readonly string[], to: readonly string[]) => {
  let walks = from.filter((id) => id.startsWith(`${pattern.start}:`)).map((id) => [id]);
  for (const { type, along, label } of pattern.steps)
    walks = walks.flatMap((walk) => {
      const here = walk[walk.length - 1];
      const reached = edges
        .filter((tie) => tie.type === type && (along ? tie.from : tie.to) === here)
        .map((tie) => (along ? tie.to : tie.from))
        .filter((id) => id.startsWith(`${label}:`) && !walk.includes(id));
      return [...new Set(reached)].map((id) => [...walk, id]);
    });
  return walks.filter((walk) => to.includes(walk[walk.length - 1] ?? '')).map((walk) => ['k', ...walk].join('|'));
};

/** A graph, a pattern, and some of the nodes as starts and as ends. */
const anyQuestion = anyGraphAndPattern.chain((drawn) =>
  fc.record({
    drawn: fc.constant(drawn),
    from: fc.subarray(drawn.ids, { minLength: 1 }),
    to: fc.subarray(drawn.ids, { minLength: 1 }),
  }),
);

describe('paths between many ends', () => {
  it('are those that walking from every start finds, whichever sides are left open', () => {
    fc.assert(
      fc.property(anyQuestion, ({ drawn: { ids, edges, pattern }, from, to }) => {
        const graph = graphOf(ids, edges);
        const found = (starts: string[] | null, ends: string[] | null) =>
          search(graph, pattern, starts, ends)
            .paths.map(({ id }) => id)
            .sort();
        expect(found(from, to)).toEqual(walkAll(edges, pattern, from, to).sort());
        expect(found(null, to)).toEqual(walkAll(edges, pattern, ids, to).sort());
        expect(found(from, null)).toEqual(walkAll(edges, pattern, from, ids).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are those between the single pairs, with the same scores', () => {
    fc.assert(
      fc.property(anyQuestion, ({ drawn: { ids, edges, pattern }, from, to }) => {
        const graph = graphOf(ids, edges);
        const shown = ({ id, score }: { id: string; score: number }): string => `${id} ${score}`;
        const single = from.flatMap((start) => to.flatMap((end) => search(graph, pattern, [start], [end]).paths));
        expect(search(graph, pattern, from, to).paths.map(shown).sort()).toEqual(single.map(shown).sort());
      }),
    );
  });

  it('visit no node twice, join hop to hop, and have shares that add up to 1', () => {
    fc.assert(
      fc.property(anyQuestion, ({ drawn: { ids, edges, pattern }, from, to }) => {
        const graph = graphOf(ids, edges);
        const { paths } = search(graph, pattern, from, to);
        for (const path of paths) {
          expect(new Set(path.nodes).size).toBe(path.nodes.length);
          const hops = hopsOf(graph, path);
          expect([startOf(hops[0] ?? { edge: edge('', '', ''), along: true }), ...hops.map(endOf)]).toEqual(
            path.nodes.map((node) => graph.nodeAt(node).id),
          );
        }
        const total = paths.reduce((sum, { share }) => sum + share, 0);
        expect(total).toBeCloseTo(paths.length > 0 ? 1 : 0, 9);
      }),
    );
  });

  it('are the same, in order, rank and score, whatever the order of nodes and ties', () => {
    const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const drawn = anyQuestion.chain((question) =>
      fc.tuple(fc.constant(question), shuffled(question.drawn.ids), shuffled(question.drawn.edges)),
    );
    fc.assert(
      fc.property(
        drawn,
        ([
          {
            drawn: { ids, edges, pattern },
            from,
            to,
          },
          otherIds,
          otherEdges,
        ]) => {
          const answers = [graphOf(ids, edges), graphOf(otherIds, otherEdges)].map((graph) =>
            [undefined, 5, 10, 20].map((budget) => {
              const { paths, ...rest } = search(graph, pattern, from, to, budget);
              const trusts = (path: (typeof paths)[number]) => hopsOf(graph, path).map((hop) => hop.edge.confidence);
              // Ties have numbers by which they came; what they say is the same.
              return {
                ...rest,
                paths: paths.map(({ ties, ...path }) => ({
                  ...path,
                  hops: ties.length,
                  trusts: trusts({ ...path, ties }),
                })),
              };
            }),
          );
          expect(answers[1]).toEqual(answers[0]);
        },
      ),
    );
  });

  it('do not change with a node that nothing ties to them', () => {
    fc.assert(
      fc.property(anyQuestion, ({ drawn: { ids, edges, pattern }, from, to }) => {
        const shown = (graph: Graph) =>
          search(graph, pattern, from, to).paths.map(({ id, rank, score, share }) => [id, rank, score, share]);
        const more = [...ids, 'A:alone', 'B:other', 'B:another'];
        const apart = [edge('B:other', 'R', 'B:another'), edge('A:alone', 'S', 'B:other')];
        expect(shown(graphOf(more, [...edges, ...apart]))).toEqual(shown(graphOf(ids, edges)));
      }),
    );
  });

  it('are, when the budget runs out, a part of all of them, and the kind is named', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.integer({ min: 0, max: 40 }),
        ({ drawn: { ids, edges, pattern }, from, to }, budget) => {
          const graph = graphOf(ids, edges);
          const all = search(graph, pattern, from, to).paths.map(({ id }) => id);
          const { paths, unfinished } = search(graph, pattern, from, to, budget);
          expect(paths.filter(({ id }) => !all.includes(id))).toEqual([]);
          expect(paths.length === all.length || unfinished.includes('k')).toBe(true);
        },
      ),
    );
  });

  it('add up by pair and by end to the sum of their scores', () => {
    fc.assert(
      fc.property(anyQuestion, ({ drawn: { ids, edges, pattern }, from, to }) => {
        const graph = graphOf(ids, edges);
        const { paths } = search(graph, pattern, from, to);
        const total = paths.reduce((sum, { score }) => sum + score, 0);
        const ends = (side: 0 | 1) => sumPaths(paths, (path) => endsOfPath(graph, path)[side]);
        for (const sums of [ends(0), ends(1), sumPaths(paths, (path) => endsOfPath(graph, path).join(' '))]) {
          expect(sums.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(total, 9);
          expect(sums.flatMap((sum) => sum.paths)).toHaveLength(paths.length);
          for (const { best, paths: some } of sums)
            expect(Math.max(...some.map(({ score }) => score))).toBeCloseTo(best.score, 12);
        }
      }),
    );
  });
});
