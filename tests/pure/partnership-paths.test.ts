import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathGraphOf } from '../../src/domain/paths/graph';
import { findPartnershipPaths, hopsOf, type SearchKind } from '../../src/domain/paths/partnership-paths';
import { parsePattern } from '../../src/domain/paths/pattern';
import { anyGraphAndPattern, edge, graphOf, numberOf } from '../support/path-graph';

const kind = (id: string, pattern: string, weight = 1) => ({
  id,
  weight,
  direct: false,
  pattern: parsePattern(pattern),
});

const work = kind('work', 'Organisation >PARTICIPATES_IN Project >LOCATED_IN City');
const office = kind('office', 'Organisation >HAS_OFFICE_IN City', 0.9);

const nodes = ['Organisation:a', 'Organisation:b', 'Project:1', 'Project:2', 'Project:3', 'City:x', 'City:y'];
const two = [
  edge('Organisation:a', 'PARTICIPATES_IN', 'Project:1'),
  edge('Organisation:a', 'PARTICIPATES_IN', 'Project:2'),
  edge('Project:1', 'LOCATED_IN', 'City:x'),
  edge('Project:2', 'LOCATED_IN', 'City:x'),
];

/** The paths between two nodes, with their hops. */
const search = (
  graph: ReturnType<typeof graphOf>,
  kinds: readonly SearchKind[],
  from: string,
  to: string,
  damping: number,
) => {
  const [starts, ends] = [from, to].map((id) => new Set([numberOf(graph, id)]));
  const found = findPartnershipPaths(graph, { kinds, starts: starts ?? 'ANY', ends: ends ?? 'ANY', damping });
  return { ...found, paths: found.paths.map((path) => ({ ...path, hops: hopsOf(graph, path) })) };
};

const find = (edges: Parameters<typeof graphOf>[1], kinds = [work, office], damping = 0.5) =>
  search(graphOf(nodes, edges), kinds, 'Organisation:a', 'City:x', damping);

describe('partnership paths', () => {
  it('are none, and no error, where nothing leads', () => {
    expect(find([])).toEqual({ paths: [], tieGroups: [], unfinished: [] });
  });

  it('share a rank and a group when their scores are equal, and stand in the order of their ids', () => {
    const { paths, tieGroups } = find([...two, edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x')]);
    expect(paths.map(({ id, rank }) => [id, rank])).toEqual([
      ['work|Organisation:a|Project:1|City:x', 1],
      ['work|Organisation:a|Project:2|City:x', 1],
      ['office|Organisation:a|City:x', 3],
    ]);
    expect(tieGroups).toEqual([
      { rank: 1, score: 1, size: 2, direct: false },
      { rank: 3, score: 0.9, size: 1, direct: false },
    ]);
  });

  it('have shares that add up to 1', () => {
    const { paths } = find([...two, edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x')]);
    expect(paths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('score less through a node that many go through', () => {
    const crowded = [
      ...two,
      edge('Organisation:b', 'PARTICIPATES_IN', 'Project:2'),
      edge('Project:2', 'LOCATED_IN', 'City:y'),
    ];
    const { paths } = find(crowded);
    expect(paths.map(({ hops, score }) => [hops[0]?.edge.to, score])).toEqual([
      ['Project:1', 1],
      ['Project:2', expect.closeTo(0.5, 12)],
    ]);
    expect(find(crowded, [work], 0).paths.map(({ score }) => score)).toEqual([1, 1]);
  });

  it('never penalise the two ends, however many ties they have', () => {
    const busy = nodes
      .filter((id) => id.startsWith('Project'))
      .flatMap((id) => [edge('Organisation:a', 'PARTICIPATES_IN', id), edge(id, 'LOCATED_IN', 'City:x')]);
    expect(find(busy, [work]).paths.map(({ score }) => score)).toEqual([1, 1, 1]);
  });

  it('come first when they are direct, whatever others score', () => {
    const papers = { ...kind('paper', 'Organisation >AGREED_WITH City', 0.1), direct: true };
    const { paths, tieGroups } = find(
      [...two, edge('Organisation:a', 'AGREED_WITH', 'City:x', { kind: 'LOI' })],
      [work, papers],
    );
    expect(paths.map(({ kindId, rank, score }) => [kindId, rank, score])).toEqual([
      ['paper', 1, expect.closeTo(0.07, 12)],
      ['work', 2, 1],
      ['work', 2, 1],
    ]);
    expect(tieGroups.map(({ direct, size }) => [direct, size])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('lose half for every half-life since their stalest tie was last seen, and nothing for ties without a day', () => {
    const graph = pathGraphOf(
      ['Organisation:a', 'Project:1', 'Project:2', 'City:x'].map((id) => ({
        ...{ id, label: id.split(':')[0] ?? '', name: id, nameKo: null },
      })),
      [
        { ...edge('Organisation:a', 'PARTICIPATES_IN', 'Project:1'), lastSeen: '2015-01-01' },
        { ...edge('Project:1', 'LOCATED_IN', 'City:x'), lastSeen: '2020-01-01' },
        edge('Organisation:a', 'PARTICIPATES_IN', 'Project:2'),
        edge('Project:2', 'LOCATED_IN', 'City:x'),
      ],
    );
    const scores = (day: number): number[] =>
      findPartnershipPaths(graph, {
        kinds: [work],
        starts: new Set([numberOf(graph, 'Organisation:a')]),
        ends: new Set([numberOf(graph, 'City:x')]),
        damping: 0.5,
        recency: { halfLifeYears: 5, day },
      }).paths.map(({ score }) => score);
    expect(scores(20250101)).toEqual([1, expect.closeTo(0.25, 12)]);
    expect(scores(20200101)).toEqual([1, expect.closeTo(0.5, 12)]);
    expect(scores(20100101)).toEqual([1, 1]);
  });

  it('count two ties between the same nodes once, the most trusted and then the earliest speaking for them', () => {
    const { paths } = find([
      edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x', { confidence: 'UNCERTAIN', since: '2001-01-01' }),
      edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x', { since: '2020-01-01' }),
      edge('Organisation:a', 'HAS_OFFICE_IN', 'City:x', { since: '2010-01-01' }),
    ]);
    expect(paths.map(({ hops }) => hops[0]?.edge.since)).toEqual(['2010-01-01']);
  });

  it('keep the same order and scores whatever the order of the ties', () => {
    fc.assert(
      fc.property(
        anyGraphAndPattern.chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn.edges, { minLength: drawn.edges.length })),
        ),
        ([{ ids, edges, pattern }, shuffled]) => {
          const [from = '', to = ''] = [ids[0], ids[ids.length - 1]];
          const answers = [edges, shuffled].map((list) => {
            const { paths, tieGroups } = search(
              graphOf(ids, list),
              [{ id: 'k', weight: 1, direct: false, pattern }],
              from,
              to,
              0.5,
            );
            return {
              tieGroups,
              paths: paths.map(({ id, rank, score, hops }) => ({
                id,
                rank,
                score,
                trust: hops.map((hop) => hop.edge.confidence),
              })),
            };
          });
          expect(answers[1]).toEqual(answers[0]);
        },
      ),
    );
  });

  it('have ids of their own, ranks in order, and groups that hold every path', () => {
    fc.assert(
      fc.property(anyGraphAndPattern, ({ ids, edges, pattern }) => {
        const graph = graphOf(ids, edges);
        for (const to of ids) {
          const { paths, tieGroups } = search(
            graph,
            [{ id: 'k', weight: 0.5, direct: false, pattern }],
            ids[0] ?? '',
            to,
            0.5,
          );
          expect(new Set(paths.map(({ id }) => id)).size).toBe(paths.length);
          expect(tieGroups.reduce((sum, { size }) => sum + size, 0)).toBe(paths.length);
          paths.forEach((path, index) => {
            const before = paths[index - 1];
            expect(path.score).toBeLessThanOrEqual((before?.score ?? 1) + 1e-9);
            expect([before?.rank, index + 1]).toContain(path.rank);
          });
        }
      }),
    );
  });
});
