import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOf, startOf, type Hop, type PathEdge } from '../../src/domain/paths/graph';
import { parsePattern, type Pattern } from '../../src/domain/paths/pattern';
import { anyGraphAndPattern, edge, graphOf, pathsBetween } from '../support/path-graph';

const labelOf = (id: string): string => id.split(':')[0] ?? '';

/** Every sequence of as many ties as the pattern has steps, in every direction, kept when it fits: slow, and plainly right. */
const everyPath = (edges: readonly PathEdge[], pattern: Pattern, from: string, to: string): Hop[][] => {
  let sequences: Hop[][] = [[]];
  for (const { type, along, label } of pattern.steps)
    sequences = sequences.flatMap((hops) =>
      edges
        .map((tie) => ({ edge: tie, along }))
        .filter((hop) => hop.edge.type === type && labelOf(endOf(hop)) === label)
        .map((hop) => [...hops, hop]),
    );
  return sequences.filter((hops) => {
    const nodes = [from, ...hops.map(endOf)];
    const joined = hops.every((hop, index) => startOf(hop) === nodes[index]);
    return (
      labelOf(from) === pattern.start &&
      joined &&
      nodes[nodes.length - 1] === to &&
      new Set(nodes).size === nodes.length
    );
  });
};

const shown = (hops: readonly Hop[]): string =>
  hops.map((hop) => `${startOf(hop)} ${hop.along ? '>' : '<'}${hop.edge.type} ${endOf(hop)}`).join(', ');

const inOrder = (paths: readonly (readonly Hop[])[]): string[] => paths.map(shown).sort();

describe('the paths of a pattern', () => {
  it('are exactly those that trying every sequence of ties finds, ties between the same two nodes being one step', () => {
    fc.assert(
      fc.property(anyGraphAndPattern, ({ ids, edges, pattern }) => {
        const graph = graphOf(ids, edges);
        for (const from of ids)
          for (const to of ids) {
            const { hops, complete } = pathsBetween(graph, pattern, from, to);
            expect(complete).toBe(true);
            expect(inOrder(hops)).toEqual([...new Set(inOrder(everyPath(edges, pattern, from, to)))]);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('visit no node twice, neither on the way nor at the end', () => {
    const graph = graphOf(['A:1', 'A:2'], [edge('A:1', 'R', 'A:2'), edge('A:2', 'R', 'A:1'), edge('A:1', 'R', 'A:1')]);
    const find = (pattern: string, to: string) => pathsBetween(graph, parsePattern(pattern), 'A:1', to).paths;
    expect(find('A >R A >R A >R A', 'A:2')).toEqual([]);
    expect(find('A >R A >R A', 'A:1')).toEqual([]);
    expect(find('A >R A', 'A:2')).toHaveLength(1);
  });

  it('are none for a node that the graph does not have', () => {
    const graph = graphOf(['A:1'], [edge('A:1', 'R', 'A:gone')]);
    expect(pathsBetween(graph, parsePattern('A >R A'), 'A:1', 'A:gone')).toMatchObject({ paths: [], complete: true });
    expect(pathsBetween(graph, parsePattern('A >R A'), 'A:nowhere', 'A:1')).toMatchObject({
      paths: [],
      complete: true,
    });
  });

  it('are said to be incomplete when the budget runs out, and what was found is kept', () => {
    const targets = Array.from({ length: 20 }, (_, index) => `B:${index}`);
    const graph = graphOf(
      ['A:1', 'C:1', ...targets],
      targets.flatMap((id) => [edge('A:1', 'R', id), edge(id, 'S', 'C:1')]),
    );
    const { paths, complete } = pathsBetween(graph, parsePattern('A >R B >S C'), 'A:1', 'C:1', 61);
    expect(complete).toBe(false);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThan(20);
  });
});

describe('a pattern', () => {
  it('reads as labels joined by relationships, along the arrow or against it', () => {
    expect(parsePattern('Scheme <OPERATES Organisation >FUNDS Project')).toEqual({
      start: 'Scheme',
      steps: [
        { type: 'OPERATES', along: false, label: 'Organisation' },
        { type: 'FUNDS', along: true, label: 'Project' },
      ],
    });
  });
});
