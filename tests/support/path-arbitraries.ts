import fc from 'fast-check';
import type { DrawnPath } from '../../src/cli/path-formats/drawn-graph';
import { pathGraphOf, startOf, type Hop, type PathEdge, type PathGraph } from '../../src/domain/paths/graph';
import { edge } from './path-graph';

/** Texts that break careless writers: quotes, backslashes, markup, control characters, Korean, lone surrogates. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '\\n',
        '<b>',
        '&amp;',
        ']]>',
        '\n',
        '\r\n',
        '\u0000',
        '\u000b',
        '\ud800',
        '다낭',
        ' ',
        '{',
        '->',
        ';',
        '💧',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const anyTie = (from: string, to: string): fc.Arbitrary<PathEdge> =>
  fc
    .record({
      type: fc.constantFrom('R', 'S'),
      role: fc.option(hardText),
      since: fc.constantFrom(null, '2021-01-01'),
      status: fc.option(hardText),
      confidence: fc.constantFrom('SOURCED' as const, 'UNCERTAIN' as const),
    })
    .map(({ type, ...more }) => edge(from, type, to, more));

/** A graph with hard names, and walks over it ranked in the order in which they come. */
export const anyRankedPaths: fc.Arbitrary<{ graph: PathGraph; paths: DrawnPath[] }> = fc
  .record({
    names: fc.array(fc.record({ name: hardText, nameKo: fc.option(hardText) }), { minLength: 2, maxLength: 5 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
  })
  .chain(({ names, pairs }) => {
    const nodes = names.map((texts, index) => ({ id: `thing:${index}`, label: 'Thing', ...texts }));
    const id = (index: number): string => `thing:${index % nodes.length}`;
    return fc
      .record({
        ties: fc.tuple(...pairs.map(([a, b]) => anyTie(id(a), id(b)))),
        picks: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
      })
      .map(({ ties, picks }) => ({
        graph: pathGraphOf(nodes, ties),
        paths: picks.map((pick, index): DrawnPath => {
          const hops = pick.flatMap((number): Hop[] => {
            const tie = ties[number % ties.length];
            return tie ? [{ edge: tie, along: number % 2 === 0 }] : [];
          });
          const [first] = hops;
          return {
            id: `path:${index}`,
            kindId: 'walk',
            rank: index + 1,
            score: 1 / (index + 1),
            share: first ? 1 / (startOf(first).length + index) : 0,
            hops,
          };
        }),
      }));
  });
