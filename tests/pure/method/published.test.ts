import { describe, expect, it } from '@jest/globals';
import type { Method } from '../../../src/domain/method/method';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { criteriaOf, matrixOf, ranksOf, rowOf, scoresOf } from './matrix-of';

const printed = (values: readonly (number | null)[], digits: number): string[] =>
  values.map((value) => (value ?? NaN).toFixed(digits));

// Tzeng & Huang, Multiple Attribute Decision Making, 2011; also a fixture of scikit-criteria and pymcdm.
const tzeng = matrixOf([
  [5, 8, 4],
  [7, 6, 8],
  [8, 8, 6],
  [7, 4, 6],
]);
const tzengCriteria = criteriaOf([0.3, 0.4, 0.3]);

// Opricovic & Tzeng, European Journal of Operational Research 156 (2004), section 5: altitude of a mountain pass against cost.
const opricovic = matrixOf([
  [1, 3000],
  [2, 3750],
  [5, 4500],
]);
const opricovicCriteria = criteriaOf([0.5, 0.5], ['min', 'max']);

describe('TOPSIS', () => {
  it('gives the closeness that Tzeng & Huang print', () => {
    const ranking = rankAlternatives(tzeng, {
      criteria: tzengCriteria,
      normalisation: 'vector',
      aggregation: 'topsis',
    });
    expect(printed(scoresOf(ranking), 4)).toEqual(['0.5037', '0.6581', '0.7482', '0.3340']);
    expect(ranksOf(ranking)).toEqual([3, 2, 1, 4]);
  });

  it('lets the normalisation decide the winner, as Opricovic & Tzeng show', () => {
    const by = (normalisation: Method['normalisation']) =>
      rankAlternatives(opricovic, { criteria: opricovicCriteria, normalisation, aggregation: 'topsis' });
    expect(printed(scoresOf(by('min-max')), 3)).toEqual(['0.500', '0.617', '0.500']);
    expect(printed(scoresOf(by('vector')), 3)).toEqual(['0.762', '0.722', '0.238']);
    expect(by('min-max').rows[0]?.id).toBe('a2');
    expect(by('vector').rows[0]?.id).toBe('a1');
  });
});

describe('VIKOR', () => {
  it('gives the S, R, Q and the compromise set of the Tzeng & Huang example', () => {
    const { vikor, better, rows } = rankAlternatives(tzeng, {
      criteria: tzengCriteria,
      normalisation: 'min-max',
      aggregation: 'vikor',
    });
    expect(
      printed(
        (vikor?.measures ?? []).map(({ s }) => s),
        2,
      ),
    ).toEqual(['0.60', '0.30', '0.15', '0.65']);
    expect(
      printed(
        (vikor?.measures ?? []).map(({ r }) => r),
        2,
      ),
    ).toEqual(['0.30', '0.20', '0.15', '0.40']);
    expect(
      printed(
        (vikor?.measures ?? []).map(({ q }) => q),
        2,
      ),
    ).toEqual(['0.75', '0.25', '0.00', '1.00']);
    expect(vikor?.compromise).toEqual({ ids: ['a3', 'a2'], acceptableAdvantage: false, acceptableStability: true });
    expect(better).toBe('lower');
    expect(rows.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1', 'a4']);
  });

  it('finds the single compromise of Opricovic & Tzeng', () => {
    const { vikor, rows } = rankAlternatives(opricovic, {
      criteria: opricovicCriteria,
      normalisation: 'min-max',
      aggregation: 'vikor',
    });
    expect(vikor?.measures.map(({ q }) => q)).toEqual([1, 0, 1]);
    expect(vikor?.compromise).toEqual({ ids: ['a2'], acceptableAdvantage: true, acceptableStability: true });
    expect(rows.map(({ rank, tiedWith }) => [rank, tiedWith])).toEqual([
      [1, []],
      [2, ['a3']],
      [2, ['a1']],
    ]);
  });

  it('does not see an affine normalisation', () => {
    const q = (normalisation: Method['normalisation']) =>
      rankAlternatives(opricovic, {
        criteria: opricovicCriteria,
        normalisation,
        aggregation: 'vikor',
      }).vikor?.measures.map((measure) => (measure.q ?? NaN).toFixed(9));
    expect(q('z-score')).toEqual(q('min-max'));
    expect(q('vector')).toEqual(q('min-max'));
  });
});

// The vote on the capital of Tennessee, the usual example of voting methods: blocs of voters as criteria, -place as value.
const tennessee = matrixOf([
  [-1, -4, -4, -4], // Memphis
  [-2, -1, -3, -3], // Nashville
  [-3, -2, -1, -2], // Chattanooga
  [-4, -3, -2, -1], // Knoxville
]);

describe('Borda and Condorcet', () => {
  it('counts the Borda points of the Tennessee vote: 126, 194, 173, 107 in a hundred voters', () => {
    const ranking = rankAlternatives(tennessee, {
      criteria: criteriaOf([42, 26, 15, 17]),
      normalisation: 'none',
      aggregation: 'borda',
    });
    expect(
      printed(
        scoresOf(ranking).map((score) => (score ?? NaN) * 100),
        6,
      ),
    ).toEqual(['126.000000', '194.000000', '173.000000', '107.000000']);
  });

  it('finds the Condorcet winner of the Tennessee vote and no cycle', () => {
    const ranking = rankAlternatives(tennessee, {
      criteria: criteriaOf([42, 26, 15, 17]),
      normalisation: 'none',
      aggregation: 'copeland',
    });
    expect(ranking.condorcet).toEqual({ winner: 'a2', cycles: [] });
    expect(scoresOf(ranking)).toEqual([-3, 3, 1, -1]);
  });

  it('reports the cycle of the Condorcet paradox and breaks no tie silently', () => {
    const paradox = matrixOf([
      [3, 1, 2],
      [2, 3, 1],
      [1, 2, 3],
      [0, 0, 0],
    ]);
    const ranking = rankAlternatives(paradox, {
      criteria: criteriaOf([1, 1, 1]),
      normalisation: 'none',
      aggregation: 'copeland',
    });
    expect(ranking.condorcet).toEqual({ winner: null, cycles: [['a1', 'a2', 'a3']] });
    expect(ranksOf(ranking)).toEqual([1, 1, 1, 4]);
    expect(rowOf(ranking, 'a2').tiedWith).toEqual(['a1', 'a3']);
  });
});
