import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget } from '../../src/domain/missing-links/budget';
import type { BuildableTie, TieRule } from '../../src/domain/missing-links/buildable';
import { findCandidates } from '../../src/domain/missing-links/candidates';
import { imagined } from '../../src/domain/missing-links/graph-with-link';
import { comparePlace } from '../../src/domain/missing-links/order';
import { rankMissingLinks, type LinkEnd } from '../../src/domain/missing-links/rank';
import type { Hop, PathEdge, PathGraph } from '../../src/domain/paths/graph';
import { findPartnershipPaths, hopsOf, type SearchKind } from '../../src/domain/paths/partnership-paths';
import { parsePattern } from '../../src/domain/paths/pattern';
import { anyGraphAndPattern, edge, graphOf, numberOf } from '../support/path-graph';

const texts = { en: 'made', ko: '만듦' };
const buildable: BuildableTie = { buildable: true, means: texts, by: texts, reason: texts };
const given: TieRule = { buildable: false, reason: texts };

type Rules = (from: string, type: string, to: string) => TieRule;
const plenty = (): Budget => new Budget(1_000_000);
const anyEnd: ReadonlyMap<string, LinkEnd> = new Map();
const labelOf = (id: string): string => id.split(':')[0] ?? '';

/** Some types and labels that can be built, R between two of a label being mutual when it can. */
const anyRules: fc.Arbitrary<Rules> = fc
  .uniqueArray(fc.constantFrom<string[]>('ARA', 'ARB', 'BRA', 'BRB', 'ASA', 'ASB', 'BSA', 'BSB'), { minLength: 3 })
  .map((open) => (from: string, type: string, to: string): TieRule => {
    if (!open.includes(`${from}${type}${to}`)) return given;
    return type === 'R' && from === to ? { ...buildable, mutual: true } : buildable;
  });

const anyCase = fc
  .tuple(anyGraphAndPattern, anyGraphAndPattern, anyRules, fc.constantFrom(0, 0.5, 1))
  .chain(([{ ids, edges, pattern }, { pattern: other }, rules, damping]) => {
    // Ends of the pattern's own labels where there are some, so that most cases have something to find.
    const endsOf = (label: string) => {
      const fit = ids.filter((id) => labelOf(id) === label);
      return fc.uniqueArray(fc.constantFrom(...(fit.length > 0 ? fit : ids)), { minLength: 1, maxLength: 2 });
    };
    const kinds: SearchKind[] = [
      { id: 'one', weight: 1, direct: false, pattern },
      { id: 'two', weight: 0.5, direct: false, pattern: other },
    ];
    return fc.record({
      ids: fc.constant(ids),
      edges: fc
        .array(
          fc.tuple(
            fc.constantFrom(...ids),
            fc.constantFrom('R', 'S'),
            fc.constantFrom(...ids),
            fc.constantFrom(null, 'LOI' as const),
            fc.constantFrom(null, '2020-06-30', '2025-01-01'),
          ),
          {
            minLength: 4,
            maxLength: 12,
          },
        )
        .map((more) => [...edges, ...more.map(([a, type, b, kind, lastSeen]) => edge(a, type, b, { kind, lastSeen }))]),
      kinds: fc.constant(kinds),
      rules: fc.constant(rules),
      damping: fc.constant(damping),
      from: endsOf(pattern.start),
      today: fc.option(
        fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), hops: fc.integer({ min: 1, max: 5 }) }),
      ),
      via: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.tuple(fc.constantFrom(...ids))),
      barred: fc.record({
        nodes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(fc.constantFrom(...ids))),
        loi: fc.boolean(),
      }),
      recency: fc.option(fc.record({ halfLifeYears: fc.constantFrom(1, 5), day: fc.constant(20260101) })),
      to: endsOf(pattern.steps[pattern.steps.length - 1]?.label ?? ''),
    });
  });

/** What may be walked, once in the numbers of a graph and once by ids. */
const admitted = (graph: PathGraph, { nodes, loi }: { nodes: readonly string[]; loi: boolean }) => ({
  admitsNode: (node: number): boolean => !nodes.includes(graph.nodeAt(node).id),
  admitsTie: (tie: number): boolean => !loi || graph.natureOf(tie).kind !== 'LOI',
});
const admittedById = ({ nodes, loi }: { nodes: readonly string[]; loi: boolean }) => ({
  admitsNode: (id: string): boolean => !nodes.includes(id),
  admitsHop: ({ edge: { kind } }: Hop): boolean => !loi || kind !== 'LOI',
});

/** Every tie that may be made is made in turn, and the real search is asked for the paths that then use it. */
const everyLink = ({
  ids,
  edges,
  kinds,
  rules,
  damping,
  from,
  to,
  today,
  via,
  barred,
  recency,
}: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never) => {
  const best = new Map<string, { id: string; pathId: string; score: number; hops: readonly unknown[] }>();
  for (const a of ids)
    for (const b of ids)
      for (const type of ['R', 'S']) {
        const rule = rules(labelOf(a), type, labelOf(b));
        const exists = ({ from: x, type: t, to: y }: PathEdge): boolean =>
          t === type && ((x === a && y === b) || (rule.buildable && rule.mutual === true && x === b && y === a));
        if (!rule.buildable || a === b || edges.some(exists)) continue;
        const made = imagined(a, type, b);
        const graph = graphOf(ids, [...edges, made]);
        const id = [type, ...(rule.mutual ? [a, b].sort() : [a, b])].join('|');
        const [starts, ends] = [from, to].map((side) => new Set(side.map((one) => numberOf(graph, one))));
        const admits = admitted(graph, barred);
        for (const path of findPartnershipPaths(graph, {
          ...{ kinds, starts: starts ?? 'ANY', ends: ends ?? 'ANY', damping, recency },
          ...{ via: via.map((one) => numberOf(graph, one)), ...admits },
        }).paths) {
          const hops = hopsOf(graph, path);
          const better = !today || path.score > today.score + 5e-13 || hops.length < today.hops;
          if (!better || !hops.some(({ edge: { statementIds } }) => statementIds.length === 0)) continue;
          const found = { id, pathId: path.id, score: path.score, hops };
          const rival = best.get(id);
          if (!rival || comparePlace(found, rival) < 0) best.set(id, found);
        }
      }
  return [...best.values()].sort(comparePlace);
};

describe('missing links', () => {
  it('are those, with those paths, scores and order, that making every tie in turn and searching again finds', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.noBias(anyCase), (given) => {
        const budget = plenty();
        const search = { ...given, ...admittedById(given.barred) };
        const found = findCandidates(graphOf(given.ids, given.edges), search, given.rules, budget);
        const shown = (one: { id: string; pathId: string; score: number }) => [
          one.id,
          one.pathId,
          one.score.toFixed(11),
        ];
        expect(found.map(shown)).toEqual(everyLink(given).map(shown));
        expect(budget.exhausted).toBe(false);
        seen += found.length;
      }),
      { numRuns: 1_500 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  it('fall into groups that hold every link once, in rank order, the equal ones together', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const candidates = findCandidates(graphOf(given.ids, given.edges), given, given.rules, plenty());
        const groups = rankMissingLinks(candidates, anyEnd, given.today);
        const firsts = groups.flatMap(({ links }) => links.slice(0, 1));
        expect(groups.flatMap(({ links }) => links.map(({ id }) => id)).sort()).toEqual(
          candidates.map(({ id }) => id).sort(),
        );
        expect([...firsts].sort(comparePlace)).toEqual(firsts);
        for (const { rank, score, gain, hopsSaved, links } of groups) {
          expect(rank).toBe(1 + groups.filter((one) => one.score - score > 5e-13).length);
          expect(new Set(links.map(({ kindId, missing }) => `${kindId} ${missing}`)).size).toBe(1);
          expect(gain).toBeCloseTo(Math.max(0, score - (given.today?.score ?? 0)), 12);
          expect(hopsSaved === null).toBe(given.today === null);
        }
      }),
      { numRuns: 500 },
    );
  });

  const kind = (pattern: string): SearchKind => ({
    id: pattern,
    weight: 1,
    direct: false,
    pattern: parsePattern(pattern),
  });
  const search = (kinds: SearchKind[], from: string, to: string) => ({
    kinds,
    from: [from],
    to: [to],
    damping: 0.5,
    today: null,
  });

  it('are scored with the degrees that the nodes would then have', () => {
    const ids = ['Org:x', 'Org:a', 'Org:b', 'Org:c', 'Project:p', 'City:c'];
    const ties = ['a', 'b', 'c'].map((org) => edge(`Org:${org}`, 'JOINS', 'Project:p'));
    const graph = graphOf(ids, [...ties, edge('Project:p', 'IN', 'City:c')]);
    const rules: Rules = (_from, type) => (type === 'JOINS' ? buildable : given);
    const found = findCandidates(
      graph,
      search([kind('Org >JOINS Project >IN City')], 'Org:x', 'City:c'),
      rules,
      plenty(),
    );
    // Three take part; with the newcomer four: 4^-0.5.
    expect(found.map(({ id, score }) => [id, score])).toEqual([['JOINS|Org:x|Project:p', 0.5]]);
  });

  it('leave out what nobody can build, and what its conditions rule out', () => {
    const graph = graphOf(
      ['Org:x', 'Project:done', 'Project:open', 'City:c'],
      ['done', 'open'].map((id) => edge(`Project:${id}`, 'IN', 'City:c')),
    );
    const rules: Rules = (_from, type) =>
      type === 'JOINS' ? { ...buildable, openOnly: true, kinds: ['FIRM'] } : given;
    const candidates = findCandidates(
      graph,
      search([kind('Org >JOINS Project >IN City')], 'Org:x', 'City:c'),
      rules,
      plenty(),
    );
    const ends = (kindOfOrg: string): ReadonlyMap<string, LinkEnd> =>
      new Map([
        ['Org:x', { kind: kindOfOrg, openness: 'OPEN' }],
        ['Project:done', { kind: null, openness: 'OVER' }],
        ['Project:open', { kind: null, openness: 'OPEN' }],
      ]);
    const ids = (kindOfOrg: string) =>
      rankMissingLinks(candidates, ends(kindOfOrg), null).flatMap(({ links }) => links.map(({ id }) => id));
    expect(ids('FIRM')).toEqual(['JOINS|Org:x|Project:open']);
    expect(ids('MINISTRY')).toEqual([]);
  });

  it('are one tie where the two sides are equal, and none where it exists the other way round', () => {
    const ids = ['Org:x', 'Org:a', 'Org:b', 'City:c'];
    const graph = graphOf(ids, [
      edge('Org:a', 'IN', 'City:c'),
      edge('Org:b', 'IN', 'City:c'),
      edge('Org:b', 'SIGNED', 'Org:x'),
    ]);
    const rules: Rules = (_from, type) => (type === 'SIGNED' ? { ...buildable, mutual: true } : given);
    const both = [kind('Org >SIGNED Org >IN City'), kind('Org <SIGNED Org >IN City')];
    expect(findCandidates(graph, search(both, 'Org:x', 'City:c'), rules, plenty()).map(({ id }) => id)).toEqual([
      'SIGNED|Org:a|Org:x',
    ]);
  });

  it('are said to be incomplete when the budget runs out, and the short kinds come first', () => {
    const partners = Array.from({ length: 50 }, (_, index) => `Org:${index}`);
    const graph = graphOf(
      ['Org:x', 'City:c', ...partners],
      partners.map((id) => edge(id, 'IN', 'City:c')),
    );
    const rules: Rules = (_from, type) => (type === 'IN' || type === 'SIGNED' ? buildable : given);
    const budget = new Budget(20);
    const found = findCandidates(
      graph,
      search([kind('Org >SIGNED Org >IN City'), kind('Org >IN City')], 'Org:x', 'City:c'),
      rules,
      budget,
    );
    expect(budget.exhausted).toBe(true);
    expect(found[0]?.id).toBe('IN|Org:x|City:c');
    expect(found.length).toBeLessThan(50);
  });
});
