import { describe, expect, it } from '@jest/globals';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { sobolIndices } from '../../../src/domain/method/sensitivity/sobol';
import { createUniforms } from '../../../src/domain/method/uncertainty/random';
import { criteriaOf, matrixOf } from './matrix-of';

// Ishigami & Homma 1990 with a = 7, b = 0.1: the usual test of Sobol estimators, whose indices are known exactly.
const ishigami = (inputs: Float64Array): number => {
  const [x1 = 0, x2 = 0, x3 = 0] = inputs.map((u) => Math.PI * (2 * u - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
};

describe('Sobol indices', () => {
  const factors = sobolIndices(
    { sizes: [1, 1, 1], model: ishigami, draws: 8192, resamples: 100 },
    createUniforms(1, 0),
  );

  it('come within 0.05 of the exact ones of the Ishigami function', () => {
    const exact = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ];
    factors.forEach(({ first, total }, k) => {
      expect(Math.abs(first.value - (exact[k]?.[0] ?? NaN))).toBeLessThan(0.05);
      expect(Math.abs(total.value - (exact[k]?.[1] ?? NaN))).toBeLessThan(0.05);
    });
  });

  it('lie inside their bootstrap intervals', () => {
    for (const { first, total } of factors)
      for (const { value, q05, q95 } of [first, total]) {
        expect(q05).toBeLessThan(value);
        expect(q95).toBeGreaterThan(value);
        expect(q95 - q05).toBeLessThan(0.15);
      }
  });

  it('move inputs of one factor together', () => {
    const [both, third] = sobolIndices(
      { sizes: [2, 1], model: ishigami, draws: 8192, resamples: 20 },
      createUniforms(1, 0),
    );
    // x1 and x2 as one: all but the part of x3, which acts only together with x1.
    expect(Math.abs((both?.total.value ?? NaN) - 1)).toBeLessThan(0.05);
    expect(Math.abs((third?.total.value ?? NaN) - 0.2437)).toBeLessThan(0.05);
  });
});

const matrix = matrixOf([
  [9, 1, 4],
  [2, 8, 5],
  [5, 5, 9],
  [7, 3, 1],
  [4, 6, 2],
]);

describe('sensitivity of a ranking', () => {
  it('is exactly zero for a factor with two identical alternatives', () => {
    const { sensitivity } = rankAlternatives(matrix, {
      criteria: criteriaOf([1, 1, 1]),
      normalisation: 'min-max',
      uncertainty: { weights: { box: 1 }, methods: { normalisations: ['min-max', 'min-max'] } },
      sensitivity: { draws: 2048, resamples: 20 },
    });
    const methods = sensitivity?.factors.find(({ factor }) => factor === 'methods');
    expect(methods).toMatchObject({ first: { value: 0, q05: 0, q95: 0 }, total: { value: 0, q05: 0, q95: 0 } });
    expect(sensitivity?.factors[0]?.factor).toBe('weights');
    // The only factor left explains all.
    expect(Math.abs((sensitivity?.factors[0]?.total.value ?? NaN) - 1)).toBeLessThan(0.05);
    expect(sensitivity?.runs).toBe(2048 * 4);
  });

  it('names each weight when asked to', () => {
    const { sensitivity } = rankAlternatives(matrix, {
      criteria: [...criteriaOf([1, 1]), { id: 'c3', weight: 0 }],
      normalisation: 'min-max',
      uncertainty: { weights: { box: 0.5 } },
      sensitivity: { draws: 64, weights: 'each' },
    });
    expect(sensitivity?.factors.map(({ weightOf }) => weightOf).sort()).toEqual(['c1', 'c2']);
  });
});
