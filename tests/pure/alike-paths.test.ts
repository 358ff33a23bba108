import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alikePaths } from '../../src/cli/alike-paths';
import { edge } from '../support/path-graph';

const anyPath = fc
  .record({
    rank: fc.constantFrom(1, 2),
    kindId: fc.constantFrom('one', 'two'),
    nodes: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
    confidence: fc.constantFrom('SOURCED' as const, 'UNCERTAIN' as const),
  })
  .map(({ confidence, ...path }) => ({ ...path, hops: [{ edge: edge('a', 'R', 'b', { confidence }), along: true }] }));

describe('equal paths put together for a reader', () => {
  it('are all there, in their order, each group of one rank, kind and trust, and differing in one place alone', () => {
    fc.assert(
      fc.property(fc.array(anyPath, { maxLength: 8 }), (paths) => {
        const groups = alikePaths(paths);
        expect(groups.flatMap(({ first, others }) => [first, ...others])).toEqual(paths);
        for (const { first, place, others } of groups)
          for (const other of others) {
            const { hops, rank, kindId } = other;
            expect({ hops, rank, kindId }).toEqual({ hops: first.hops, rank: first.rank, kindId: first.kindId });
            const differ = [0, 1, 2].filter((index) => first.nodes[index] !== other.nodes[index]);
            expect(differ).toEqual([place]);
          }
      }),
    );
  });

  it('of thirteen firms with one way are one entry', () => {
    const hops = [{ edge: edge('a', 'R', 'b'), along: true }];
    const paths = Array.from({ length: 13 }, (_, firm) => ({ rank: 1, kindId: 'one', nodes: [firm, 90, 91], hops }));
    expect(alikePaths(paths).map(({ others }) => others.length)).toEqual([12]);
  });
});
