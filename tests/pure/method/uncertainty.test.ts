import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Method } from '../../../src/domain/method/method';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { createUniforms } from '../../../src/domain/method/uncertainty/random';
import { createTally } from '../../../src/domain/method/uncertainty/tally';
import { weightSampler } from '../../../src/domain/method/uncertainty/sample-weights';
import { treeOf } from '../../../src/domain/method/tree';
import { settingsOf } from '../../../src/domain/method/settings';
import { arbitraryCase } from './arbitrary';
import { criteriaOf, matrixOf, rowOf } from './matrix-of';

const varied = (method: Method, uncertainty: Method['uncertainty']): Method => ({ ...method, uncertainty });

describe('uncertainty', () => {
  it('moves cells of one unknown together, and reversed ones against them', () => {
    const cell = (reversed: boolean, key?: string) => ({
      value: 5,
      absence: null,
      interval: [0, 10] as const,
      together: key === undefined ? undefined : { key, reversed },
    });
    const abovesOf = (cells: readonly ReturnType<typeof cell>[]) => {
      const matrix = {
        alternatives: cells.map((_, index) => `a${index + 1}`),
        criteria: ['c1'],
        cells: cells.map((one) => [one]),
      };
      const method: Method = { criteria: [{ id: 'c1', goalposts: [0, 10] }] };
      const { uncertainty } = rankAlternatives(matrix, varied(method, { draws: 400, seed: 9, data: true }));
      return uncertainty?.varied[0]?.pairwise.above ?? [];
    };
    const never = [
      [0, 0],
      [0, 0],
    ];
    expect(abovesOf([cell(false, 'survey'), cell(false, 'survey')])).toEqual(never);
    for (const apart of [
      abovesOf([cell(false, 'survey'), cell(true, 'survey')]),
      abovesOf([cell(false, 'survey'), cell(false, 'other')]),
      abovesOf([cell(false), cell(false)]),
    ])
      for (const share of [apart[0]?.[1] ?? 0, apart[1]?.[0] ?? 0]) expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
  });

  it('keeps the quantiles of ranks in order, inside the ranks there are', () => {
    fc.assert(
      fc.property(
        arbitraryCase(['arithmetic', 'geometric', 'topsis', 'copeland'], { missing: true }),
        ({ matrix, method }) => {
          const ranking = rankAlternatives(matrix, varied(method, { draws: 40, seed: 3, weights: { box: 0.5 } }));
          for (const { rankRange } of ranking.rows) {
            const { min, q05, median, q95, max, mean } = rankRange ?? {
              min: 0,
              q05: 0,
              median: 0,
              q95: 0,
              max: 0,
              mean: 0,
            };
            expect([1, min, q05, median, q95, max, matrix.alternatives.length]).toEqual(
              [1, min, q05, median, q95, max, matrix.alternatives.length].sort((a, b) => a - b),
            );
            expect(mean >= min && mean <= max).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not change when rows and criteria come in another order, draw for draw', () => {
    fc.assert(
      fc.property(arbitraryCase(['arithmetic', 'vikor', 'borda'], { missing: true }), ({ matrix, method }) => {
        const asked = varied(method, {
          draws: 30,
          seed: 5,
          weights: { dirichlet: 'uniform' },
          leaveOneOut: method.criteria.length > 1,
        });
        const other = {
          ...matrix,
          alternatives: [...matrix.alternatives].reverse(),
          criteria: [...matrix.criteria].reverse(),
          cells: [...matrix.cells].reverse().map((row) => [...row].reverse()),
        };
        expect(rankAlternatives(other, { ...asked, criteria: [...asked.criteria].reverse() })).toEqual(
          rankAlternatives(matrix, asked),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('counts shares of pairs as done by hand: nine of ten draws won', () => {
    const tally = createTally(['x', 'y', 'z'], Int32Array.of(1, 2, 3), 1);
    for (let draw = 0; draw < 10; draw += 1) tally.add(draw < 9 ? Int32Array.of(1, 2, 3) : Int32Array.of(2, 1, 3));
    const { rows, pairwise } = tally.result();
    expect(pairwise).toEqual({
      ids: ['x', 'y', 'z'],
      above: [
        [0, 0.9, 1],
        [0.1, 0, 1],
        [0, 0, 0],
      ],
    });
    expect(rows[0]).toEqual({
      id: 'x',
      rankRange: { nominal: 1, mean: 1.1, median: 1, q05: 1, q95: expect.closeTo(1.55, 12), min: 1, max: 2 },
      topShare: 0.9,
    });
  });

  it.each([
    ['ranks anywhere, many shared', (_: number, uniform: number) => 1 + Math.floor(uniform * 7)],
    ['neighbours that change places or share one', (row: number, uniform: number) => row + Math.floor(uniform * 2) + 1],
  ])('counts as a slow count does over many runs: %s', (_, rankOf) => {
    const uniforms = createUniforms(9, 9);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const runs = Array.from({ length: 1000 }, () =>
      Int32Array.from(ids, (_id, row) => Math.min(7, rankOf(row, uniforms()))),
    );
    const tally = createTally(ids, Int32Array.of(1, 2, 3, 4, 5, 6, 7), 3);
    for (const run of runs) tally.add(run);
    const { rows, pairwise, sameTop } = tally.result();
    const share = (holds: (run: Int32Array) => boolean) => runs.filter(holds).length / runs.length;
    const isIn = (run: Int32Array, row: number) => (run[row] ?? 9) <= 3;
    expect(pairwise.above).toEqual(
      ids.map((_i, i) => ids.map((_j, j) => share((run) => (run[i] ?? 0) < (run[j] ?? 0)))),
    );
    expect(rows.map(({ topShare }) => topShare)).toEqual(ids.map((_id, row) => share((run) => isIn(run, row))));
    expect(sameTop).toBe(share((run) => ids.every((_id, row) => isIn(run, row) === row < 3)));
  });

  it('leaves each criterion out in turn and says how the ranks move', () => {
    const matrix = matrixOf([
      [10, 0, 5],
      [0, 10, 6],
    ]);
    const { uncertainty } = rankAlternatives(matrix, {
      criteria: criteriaOf([2, 1, 1]).map((criterion) => ({ ...criterion, goalposts: [0, 10] as const })),
      uncertainty: { leaveOneOut: true, top: 1 },
    });
    // Without c1 the second is ahead, without c2 or c3 the first is.
    expect(
      uncertainty?.varied.map(({ source, runs, sameTop, pairwise }) => ({
        source,
        runs,
        sameTop,
        above: pairwise.above[0]?.[1],
      })),
    ).toEqual([{ source: 'together', runs: 3, sameTop: 2 / 3, above: 2 / 3 }]);
  });

  it('varies each source by itself and all together, and says what moves nothing', () => {
    const matrix = matrixOf([
      [1, 4, 2],
      [3, 2, 1],
      [2, 3, 5],
    ]);
    const { uncertainty, notes } = rankAlternatives(matrix, {
      criteria: criteriaOf([1, 1, 1]),
      normalisation: 'min-max',
      uncertainty: {
        draws: 20,
        weights: { box: 0.25 },
        leaveOneOut: true,
        data: true,
        methods: { normalisations: ['min-max', 'rank'], aggregations: ['arithmetic', 'topsis'] },
      },
    });
    expect(uncertainty?.varied.map(({ source, runs }) => [source, runs])).toEqual([
      ['weights', 20],
      ['methods', 4],
      ['leaveOneOut', 3],
      ['together', 20],
    ]);
    expect(notes).toEqual([{ code: 'MOVES_NOTHING', source: 'data' }]);
  });

  it('moves cells within their intervals and drops them by their trust', () => {
    const cell = (value: number, more = {}) => ({ value, absence: null, ...more });
    const ranking = rankAlternatives(
      { alternatives: ['sure', 'unsure'], criteria: ['c'], cells: [[cell(5)], [cell(6, { interval: [4, 8] })]] },
      { criteria: [{ id: 'c', goalposts: [0, 10] }], uncertainty: { draws: 4000, data: true } },
    );
    // Uniform on 4 to 8: above 5 in three draws of four.
    expect(ranking.uncertainty?.varied[0]?.pairwise.above[0]?.[1]).toBeCloseTo(0.75, 1);
    const dropped = rankAlternatives(
      { alternatives: ['sure', 'unsure'], criteria: ['c'], cells: [[cell(5)], [cell(6, { trust: 0.9 })]] },
      { criteria: [{ id: 'c', goalposts: [0, 10] }], uncertainty: { draws: 4000, data: true } },
    );
    expect(rowOf(dropped, 'unsure').rankRange?.mean).toBeCloseTo(1.1, 1);
  });

  it('says that a certain order is certain whatever the weights', () => {
    const { uncertainty, rows } = rankAlternatives(
      matrixOf([
        [3, 3, 3],
        [2, 2, 2],
        [1, 1, 1],
      ]),
      {
        criteria: criteriaOf([5, 1, 1]),
        normalisation: 'min-max',
        uncertainty: { weights: { dirichlet: 'uniform' }, top: 1 },
      },
    );
    expect(rows.map(({ rankRange, topShare }) => [rankRange?.min, rankRange?.max, topShare])).toEqual([
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 0],
    ]);
    expect(uncertainty?.varied[0]?.sameTop).toBe(1);
  });
});

describe('random numbers', () => {
  // Computed by an implementation in another language, with whole numbers of any size.
  it('are the same everywhere', () => {
    const uniforms = createUniforms(7, 0);
    expect(Array.from({ length: 4 }, () => uniforms())).toEqual([
      0.7261806714814156, 0.18005644041113555, 0.8141866796649992, 0.333143447060138,
    ]);
  });

  it('fill the unit interval evenly', () => {
    const uniforms = createUniforms(1, 1);
    const cells = new Array<number>(10).fill(0);
    for (let k = 0; k < 100_000; k += 1) {
      const cell = Math.floor(uniforms() * 10);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    // Chi-squared with 9 degrees of freedom: below 27.9 in 999 of 1,000 samples.
    expect(cells.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });

  it('draw Dirichlet weights with the mean and variance of the distribution', () => {
    const tree = treeOf(settingsOf({ criteria: criteriaOf([2, 1, 1]) }));
    const sampler = weightSampler(tree, { dirichlet: 8 });
    const uniforms = createUniforms(2, 2);
    const weights = new Float64Array(tree.nodes);
    const firsts = Array.from({ length: 20_000 }, () => {
      sampler?.sample(uniforms, weights);
      return weights[0] ?? NaN;
    });
    const mean = firsts.reduce((sum, weight) => sum + weight, 0) / firsts.length;
    const variance = firsts.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / firsts.length;
    // Dirichlet(4, 2, 2): mean 1/2, variance (4 x 4) / (8^2 x 9).
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(16 / (64 * 9), 3);
  });
});
