import { describe, expect, it } from '@jest/globals';
import { findPartnershipPaths, type PathQuestion, type SearchKind } from '../../src/domain/paths/partnership-paths';
import { parsePattern } from '../../src/domain/paths/pattern';
import { degreeWeightedPathCount } from '../../src/domain/paths/sum-paths';
import { edge, graphOf, numberOf } from '../support/path-graph';

/** Any chain of up to so many ties of one type between nodes of one label. */
const chains = (longest: number): SearchKind[] =>
  Array.from({ length: longest }, (_, index) => ({
    id: `chain-${index + 1}`,
    weight: 1,
    direct: false,
    pattern: parsePattern(`N${' >R N'.repeat(index + 1)}`),
  }));

/** Lengths are added up along a path and factors are multiplied: a tie of length w counts exp(-w / scale). */
const scale = 100;

/** A graph whose ties have lengths, written `A B 50`. */
const lengthGraph = (text: string) => {
  const ties = text.split(',').map((tie) => {
    const [from = '', to = '', length = ''] = tie.trim().split(' ');
    return edge(`N:${from}`, 'R', `N:${to}`, { weight: Math.exp(-Number(length) / scale) });
  });
  return graphOf([...new Set(ties.flatMap(({ from, to }) => [from, to]))], ties);
};

type Graph = ReturnType<typeof graphOf>;

const search = (graph: Graph, from: string, to: string, longest: number, more: Partial<PathQuestion> = {}) =>
  findPartnershipPaths(graph, {
    kinds: chains(longest),
    starts: new Set([numberOf(graph, `N:${from}`)]),
    ends: new Set([numberOf(graph, `N:${to}`)]),
    damping: 0,
    ...more,
  });

const round = (value: number): number => Number(value.toFixed(6));

/** Groups of equal paths, shortest first: their length, and their nodes' names put together. */
const groups = (graph: Graph, from: string, to: string, longest: number): [number, string[]][] => {
  const { paths, tieGroups } = search(graph, from, to, longest);
  return tieGroups.map(({ rank, score }) => [
    round(-scale * Math.log(score)),
    paths
      .filter((path) => path.rank === rank)
      .map(({ nodes }) => nodes.map((node) => graph.nodeAt(node).id.slice(2)).join(''))
      .sort(),
  ]);
};

describe("Yen's k shortest paths", () => {
  it('of the Graph Data Science manual come with four equal third ones', () => {
    const graph = lengthGraph('A B 50, A C 50, A D 100, B D 40, C D 40, C E 80, D E 30, D F 80, E F 40');
    expect(groups(graph, 'A', 'F', 5)).toEqual([
      [160, ['ABDEF', 'ACDEF']],
      [170, ['ABDF', 'ACDF', 'ACEF', 'ADEF']],
      [180, ['ADF']],
    ]);
  });

  it('of the encyclopedia example come with three at 8 and two at 11', () => {
    const graph = lengthGraph('C D 3, C E 2, D F 4, E D 1, E F 2, E G 3, F G 2, F H 1, G H 2');
    expect(groups(graph, 'C', 'H', 6)).toEqual([
      [5, ['CEFH']],
      [7, ['CEGH']],
      [8, ['CDFH', 'CEDFH', 'CEFGH']],
      [11, ['CDFGH', 'CEDFGH']],
    ]);
  });
});

describe('the stations of the Cypher manual', () => {
  const links = [
    ...['ashchurch cheltenham', 'ashchurch parkway', 'ashchurch shrubhill', 'bromsgrove cheltenham'],
    ...['bromsgrove droitwich', 'bromsgrove parkway', 'droitwich hartlebury', 'droitwich foregate'],
    ...['droitwich shrubhill', 'pershore parkway', 'parkway shrubhill', 'foregate shrubhill'],
  ].map((link) => link.split(' '));
  const graph = graphOf(
    [...new Set(links.flat())].map((name) => `N:${name}`),
    links.flatMap(([a = '', b = '']) => [edge(`N:${a}`, 'R', `N:${b}`), edge(`N:${b}`, 'R', `N:${a}`)]),
  );

  it('are joined by two paths of two hops, three of three and one of four', () => {
    const { paths } = search(graph, 'shrubhill', 'bromsgrove', 8);
    const counts = [1, 2, 3, 4, 5, 6, 7, 8].map((hops) => paths.filter(({ ties }) => ties.length === hops).length);
    expect(counts).toEqual([0, 2, 3, 1, 0, 0, 0, 0]);
  });

  it('are joined around a station that is to be avoided', () => {
    const avoided = numberOf(graph, 'N:bromsgrove');
    const { paths } = search(graph, 'hartlebury', 'cheltenham', 4, { admitsNode: (node) => node !== avoided });
    expect(paths.map(({ nodes }) => nodes.map((node) => graph.nodeAt(node).id.slice(2)))).toEqual([
      ['hartlebury', 'droitwich', 'shrubhill', 'ashchurch', 'cheltenham'],
    ]);
  });

  it('are joined only through a station that is required', () => {
    const via = [numberOf(graph, 'N:foregate')];
    const { paths } = search(graph, 'shrubhill', 'bromsgrove', 8, { via });
    expect(paths.map(({ id }) => id)).toEqual(['chain-3|N:shrubhill|N:foregate|N:droitwich|N:bromsgrove']);
  });
});

describe('the directed example of LDBC Graphalytics', () => {
  const graph = lengthGraph(
    '1 3 0.5, 1 5 0.3, 2 4 0.1, 2 5 0.3, 2 10 0.12, 3 1 0.53, 3 5 0.62, 3 8 0.21, 3 10 0.52, 5 3 0.69, 5 4 0.53, 5 8 0.1, 6 3 0.23, 6 4 0.39, 7 4 0.83, 8 1 0.39, 9 4 0.69',
  );

  it('has the published distances from its first node, and no path, without an error, to what cannot be reached', () => {
    const nearest = Array.from({ length: 9 }, (_, index) => index + 2).map((to) => {
      const [best] = search(graph, '1', String(to), 9).paths;
      return [to, best ? round(-scale * Math.log(best.score)) : null];
    });
    expect(nearest).toEqual([
      ...[
        [2, null],
        [3, 0.5],
        [4, 0.83],
        [5, 0.3],
        [6, null],
      ],
      ...[
        [7, null],
        [8, 0.4],
        [9, null],
        [10, 1.02],
      ],
    ]);
  });
});

describe('the example of hetnetpy', () => {
  const both = (type: string, pairs: readonly string[]) =>
    pairs.flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return [edge(a, type, b), edge(b, type, a)];
    });
  const ties = [
    ...both('INTERACTS', ['G:IRF1 G:SUMO1', 'G:IRF1 G:IL2RA', 'G:IRF1 G:IRF8', 'G:IRF1 G:CXCR4', 'G:ITCH G:CXCR4']),
    ...both('ASSOCIATES', [
      'G:IRF1 D:Crohn',
      'G:STAT3 D:Crohn',
      'G:STAT3 D:MS',
      'G:IL2RA D:MS',
      'G:IRF8 D:MS',
      'G:CXCR4 D:MS',
    ]),
    ...both('EXPRESSED', ['G:IRF1 T:Lung', 'G:IRF1 T:Leukocyte']),
    ...both('LOCALISES', ['D:MS T:Leukocyte']),
  ];
  const graph = graphOf([...new Set(ties.flatMap(({ from, to }) => [from, to]))], ties);

  it.each([
    ['G >INTERACTS G >ASSOCIATES D', 3, 0.6768],
    ['G >EXPRESSED T <LOCALISES D', 1, 0.7071],
  ])('has along %s %d paths and a degree-weighted path count of %d', (pattern, count, dwpc) => {
    const kind = { id: 'k', weight: 0.3, direct: false, pattern: parsePattern(pattern) };
    const { paths } = findPartnershipPaths(graph, {
      kinds: [kind],
      starts: new Set([numberOf(graph, 'G:IRF1')]),
      ends: new Set([numberOf(graph, 'D:MS')]),
      damping: 0.5,
    });
    expect(paths).toHaveLength(count);
    expect(degreeWeightedPathCount(graph, kind, paths, 0.5)).toBeCloseTo(dwpc, 4);
  });
});
