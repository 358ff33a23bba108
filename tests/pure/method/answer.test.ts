import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { criteriaOf, matrixOf, ranksOf, rowOf } from './matrix-of';

describe('missing values', () => {
  const matrix = matrixOf(
    [
      [10, 2],
      [null, 8],
      [4, null],
      [6, 4],
    ],
    { country: ['x', 'x', 'y', null] },
  );
  const score = (missing: 'exclude' | 'zero' | 'worst' | 'median' | 'group-mean', id: string) =>
    rowOf(
      rankAlternatives(matrix, {
        criteria: criteriaOf([1, 1]).map((one) => ({ ...one, goalposts: [0, 10] as const })),
        missing,
        peers: ['country'],
      }),
      id,
    );

  it('are treated by the rule that was chosen, and the cell says so', () => {
    expect(score('exclude', 'a2')).toMatchObject({ score: 0.8, coverage: 0.5, contributions: { c2: 0.8 } });
    expect(score('zero', 'a2')).toMatchObject({ score: 0.4, coverage: 0.5 });
    expect(score('worst', 'a2').score).toBeCloseTo((0.4 + 0.8) / 2, 12);
    expect(score('median', 'a2').score).toBeCloseTo((0.6 + 0.8) / 2, 12);
    expect(score('group-mean', 'a2').score).toBeCloseTo((1 + 0.8) / 2, 12);
    expect(score('median', 'a2').cells[0]).toMatchObject({
      value: null,
      absence: 'UNKNOWN',
      treatment: 'median',
      normalised: 0.6,
    });
  });

  it('stay out where no peer has a value', () => {
    expect(score('group-mean', 'a3').cells[1]).toMatchObject({ treatment: 'excluded', normalised: null });
  });

  it('are never filled in where the question does not arise, and zero is a value', () => {
    const cells = [
      [{ value: 0, absence: null }],
      [{ value: null, absence: 'NOT_APPLICABLE' as const }],
      [{ value: null, absence: 'UNKNOWN' as const }],
    ];
    const ranking = rankAlternatives(
      { alternatives: ['zero', 'inapplicable', 'unknown'], criteria: ['c'], cells },
      { criteria: [{ id: 'c', goalposts: [0, 1] }], missing: 'worst' },
    );
    expect(['zero', 'inapplicable', 'unknown'].map((id) => rowOf(ranking, id).cells[0]?.treatment)).toEqual([
      'observed',
      'excluded',
      'worst',
    ]);
    expect(rowOf(ranking, 'inapplicable')).toMatchObject({ score: null, rank: 3 });
  });
});

describe('vetoes and peers', () => {
  const ranking = rankAlternatives(
    matrixOf(
      [
        [9, 9],
        [8, null],
        [1, 5],
        [5, 2],
      ],
      { country: ['x', 'y', 'x', 'y'] },
    ),
    {
      criteria: [
        { id: 'c1', goalposts: [0, 10], bounds: { min: 2 } },
        { id: 'c2', goalposts: [0, 10], required: true },
      ],
      peers: ['country'],
    },
  );

  it('put what misses a required value or a bound after all that pass, with the reason', () => {
    expect(ranking.rows.map(({ id }) => id)).toEqual(['a1', 'a4', 'a2', 'a3']);
    expect(rowOf(ranking, 'a2').vetoes).toEqual([{ criterionId: 'c2', reason: 'MISSING', value: null, bound: null }]);
    expect(rowOf(ranking, 'a3').vetoes).toEqual([{ criterionId: 'c1', reason: 'BELOW', value: 1, bound: 2 }]);
  });

  it('rank inside each group', () => {
    expect(
      ranking.rows.map(({ id, peerRanks }) => [id, peerRanks[0]?.group, peerRanks[0]?.rank, peerRanks[0]?.of]),
    ).toEqual([
      ['a1', 'x', 1, 2],
      ['a4', 'y', 1, 2],
      ['a2', 'y', 2, 2],
      ['a3', 'x', 2, 2],
    ]);
  });
});

describe('screening', () => {
  it('flags what does not tell alternatives apart, what most lack, what is far out and what repeats another', () => {
    const { screening } = rankAlternatives(
      matrixOf([
        [1, 1, null, 2],
        [1, 2, null, 4],
        [1, 3, null, 6],
        [1, 4, null, 8],
        [1, 5, 3, 10],
        [1, 60, 4, 120],
      ]),
      { criteria: criteriaOf([2, 1, 1, 0]), normalisation: 'min-max' },
    );
    expect(screening.map(({ criterionId, flags, weight }) => [criterionId, weight, flags])).toEqual([
      ['c1', 0.5, ['CONSTANT']],
      ['c2', 0.25, ['OUTLIERS', 'CORRELATED']],
      ['c3', 0.25, ['MOSTLY_MISSING']],
      ['c4', 0, ['OUTLIERS', 'CORRELATED']],
    ]);
    expect(screening[1]).toMatchObject({ outliers: ['a6'], correlatedWith: [{ criterionId: 'c4', correlation: 1 }] });
  });
});

describe('the tree', () => {
  it('reports weights per level and their product', () => {
    const { weights } = rankAlternatives(matrixOf([[1, 2, 3]]), {
      criteria: [
        { id: 'c1', group: 'readiness', weight: 3 },
        { id: 'c2', group: 'readiness', weight: 1 },
        { id: 'c3', weight: 1 },
      ],
      groups: [
        { id: 'readiness', parent: 'feasibility' },
        { id: 'feasibility', weight: 4 },
      ],
      normalisation: 'none',
    });
    expect(Object.fromEntries(weights.map(({ id, share, effective }) => [id, [share, effective]]))).toEqual({
      c1: [0.75, 0.6000000000000001],
      c2: [0.25, 0.2],
      c3: [0.2, 0.2],
      feasibility: [0.8, 0.8],
      readiness: [1, 0.8],
    });
  });
});

describe('the best portfolio', () => {
  it('is the one that trying every set finds', () => {
    const city = fc.record({
      score: fc.integer({ min: 0, max: 99 }),
      country: fc.constantFrom('x', 'y', 'z'),
      income: fc.constantFrom('low', 'high'),
    });
    fc.assert(
      fc.property(
        fc.array(city, { minLength: 4, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 2 }),
        (cities, size, most) => {
          const { portfolio } = rankAlternatives(
            matrixOf(
              cities.map(({ score }) => [score]),
              { country: cities.map(({ country }) => country), income: cities.map(({ income }) => income) },
            ),
            {
              criteria: criteriaOf([1]),
              normalisation: 'none',
              portfolio: { size, atMost: { country: most }, atLeast: { income: 1 } },
            },
          );
          const incomes = new Set(cities.map(({ income }) => income));
          const totals = [...Array(2 ** cities.length).keys()].flatMap((set) => {
            const chosen = cities.filter((_, index) => set & (1 << index));
            const fits =
              chosen.length === size &&
              ['x', 'y', 'z'].every((one) => chosen.filter(({ country }) => country === one).length <= most) &&
              [...incomes].every((one) => chosen.some(({ income }) => income === one));
            return fits ? [chosen.reduce((sum, { score }) => sum + score, 0)] : [];
          });
          expect(portfolio).toMatchObject({ total: totals.length === 0 ? null : Math.max(...totals), proven: true });
        },
      ),
    );
  });
});

describe('order', () => {
  it('ranks many alternatives as sorting them does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 60, maxLength: 200 }), (values) => {
        const ranking = rankAlternatives(matrixOf(values.map((value) => [value])), {
          criteria: criteriaOf([1]),
          normalisation: 'none',
          uncertainty: { weights: { box: 0.1 }, draws: 3 },
        });
        const expected = new Map(ranking.rows.map(({ id }) => [id, 0]));
        values.forEach((value, index) =>
          expected.set(`a${index + 1}`, 1 + values.filter((other) => other > value).length),
        );
        expect(new Map(ranking.rows.map(({ id, rank }) => [id, rank]))).toEqual(expected);
        expect(ranking.rows.every(({ rank, rankRange }) => rankRange?.min === rank && rankRange.max === rank)).toBe(
          true,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('ranks scores far apart among each other as well as those close together', () => {
    const ranking = rankAlternatives(
      matrixOf([1e12, 3, 1, 2, ...Array.from({ length: 60 }, (_, k) => 100 + k)].map((value) => [value])),
      {
        criteria: criteriaOf([1]),
        normalisation: 'rank',
      },
    );
    expect(ranksOf(ranking).slice(0, 1)).toEqual([1]);
    expect(rowOf(ranking, 'a3').rank).toBe(64);
  });
});
