import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePattern } from '../../src/domain/paths/pattern';
import { pathDegreeProduct, tieFactor } from '../../src/domain/paths/score';
import { slotsOf } from '../../src/domain/paths/search-pattern';
import { anyGraphAndPattern, edge, graphOf, pathsBetween } from '../support/path-graph';

/** The example graph of hetnetpy (CC0): its ties have no direction, so each stands here in both. */
const hetnet = (() => {
  const both = (type: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([a, b]) => [edge(a, type, b), edge(b, type, a)]);
  const genes = ['IRF1', 'SUMO1', 'IL2RA', 'IRF8', 'CXCR4', 'ITCH', 'STAT3'].map((name) => `Gene:${name}`);
  const interactions = ['SUMO1', 'IL2RA', 'IRF8', 'CXCR4'].map((name) => ['Gene:IRF1', `Gene:${name}`] as const);
  const sclerosis = ['STAT3', 'IL2RA', 'IRF8', 'CXCR4'].map((name) => [`Gene:${name}`, 'Disease:MS'] as const);
  return graphOf(
    [...genes, 'Disease:MS', 'Disease:Crohn', 'Tissue:Lung', 'Tissue:Leukocyte'],
    [
      ...both('INTERACTS', [...interactions, ['Gene:ITCH', 'Gene:CXCR4']]),
      ...both('ASSOCIATES', [...sclerosis, ['Gene:IRF1', 'Disease:Crohn'], ['Gene:STAT3', 'Disease:Crohn']]),
      ...both('EXPRESSED', [
        ['Gene:IRF1', 'Tissue:Lung'],
        ['Gene:IRF1', 'Tissue:Leukocyte'],
      ]),
      ...both('LOCALISES', [['Disease:MS', 'Tissue:Leukocyte']]),
    ],
  );
})();

const products = (text: string, damping = 0.5, dampEnds = true): number[] => {
  const pattern = parsePattern(text);
  return pathsBetween(hetnet, pattern, 'Gene:IRF1', 'Disease:MS')
    .paths.map((path) => pathDegreeProduct(hetnet, slotsOf(hetnet, pattern) ?? [], path, { damping, dampEnds }))
    .sort((a, b) => a - b);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the degree-weighted path count', () => {
  it('is 0.6768 for the three paths gene, gene, disease of the published example', () => {
    const found = products('Gene >INTERACTS Gene >ASSOCIATES Disease');
    expect(found).toEqual([32 ** -0.5, 0.25, 0.25].map((value) => expect.closeTo(value, 12)));
    expect(sum(found)).toBeCloseTo(0.6768, 4);
  });

  it('is 0.7071 for the one path gene, tissue, disease of the published example', () => {
    const found = products('Gene >EXPRESSED Tissue <LOCALISES Disease');
    expect(found).toHaveLength(1);
    expect(sum(found)).toBeCloseTo(0.7071, 4);
  });

  it('counts paths when nothing is damped', () => {
    expect(products('Gene >INTERACTS Gene >ASSOCIATES Disease', 0)).toEqual([1, 1, 1]);
  });

  it('leaves the two ends be when they were asked for: only the degrees on the way count', () => {
    expect(products('Gene >INTERACTS Gene >ASSOCIATES Disease', 0.5, false)).toEqual(
      [2 ** -0.5, 1, 1].map((value) => expect.closeTo(value, 12)),
    );
  });

  it('lies above 0 and at most at 1, and falls as damping grows', () => {
    fc.assert(
      fc.property(anyGraphAndPattern, fc.boolean(), ({ ids, edges, pattern }, dampEnds) => {
        const graph = graphOf(ids, edges);
        const paths = ids.flatMap((from) => ids.flatMap((to) => pathsBetween(graph, pattern, from, to).paths));
        for (const path of paths) {
          const [none = 0, half = 0, full = 0] = [0, 0.5, 1].map((damping) =>
            pathDegreeProduct(graph, slotsOf(graph, pattern) ?? [], path, { damping, dampEnds }),
          );
          expect(none).toBe(1);
          expect(half).toBeLessThanOrEqual(none);
          expect(full).toBeLessThanOrEqual(half);
          expect(full).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('what the ties leave of a score', () => {
  it('is the product of the trust in them and of their weights', () => {
    const factor = (...ties: Parameters<typeof edge>[3][]): number => {
      const ids = ['A:1', 'B:1', 'C:1'];
      const graph = graphOf(ids, [edge('A:1', 'R', 'B:1', ties[0]), edge('B:1', 'R', 'C:1', ties[1])]);
      return (
        pathsBetween(graph, parsePattern('A >R B >R C'), 'A:1', 'C:1').paths.map((path) => tieFactor(graph, path))[0] ??
        0
      );
    };
    expect(factor({}, {})).toBe(1);
    expect(factor({ confidence: 'RECALLED' }, { confidence: 'UNCERTAIN' })).toBeCloseTo(0.28, 12);
    expect(factor({ confidence: 'RECALLED' }, { weight: 0.5 })).toBeCloseTo(0.35, 12);
  });
});
