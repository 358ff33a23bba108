import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRows } from '../../../src/domain/method/compare';
import type { DecisionMatrix } from '../../../src/domain/method/matrix';
import type { Method } from '../../../src/domain/method/method';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { arbitraryCase } from './arbitrary';
import { rowOf } from './matrix-of';

const all = ['arithmetic', 'geometric', 'harmonic', 'topsis', 'vikor', 'borda', 'copeland'] as const;
const means = ['arithmetic', 'geometric', 'harmonic'] as const;

const permuted = (matrix: DecisionMatrix, rows: readonly number[], columns: readonly number[]): DecisionMatrix => ({
  alternatives: rows.flatMap((row) => matrix.alternatives[row] ?? []),
  criteria: columns.flatMap((column) => matrix.criteria[column] ?? []),
  cells: rows.map((row) => columns.flatMap((column) => matrix.cells[row]?.[column] ?? [])),
});

const reversed = (count: number) => [...Array(count).keys()].reverse();

/** The weighted mean of a group by its definition, one alternative at a time, missing parts set aside. */
const naiveScore = (matrix: DecisionMatrix, method: Method, row: number): number | null => {
  const mean = (parts: { weight: number; value: number | null }[]): number | null => {
    const known = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    const over = (of: (value: number) => number) =>
      known.reduce((sum, { weight, value }) => sum + weight * of(value), 0) / total;
    if (method.aggregation === 'geometric')
      return known.reduce((product, { weight, value }) => product * value ** (weight / total), 1);
    if (method.aggregation === 'harmonic') return 1 / over((value) => 1 / value);
    return over((value) => value);
  };
  const leaf = (id: string, direction: string): number | null => {
    const value = matrix.cells[row]?.[matrix.criteria.indexOf(id)]?.value ?? null;
    return value === null ? null : direction === 'max' ? value / 100 : 1 - value / 100;
  };
  const parts = method.criteria.map(({ id, weight, direction, group }) => ({
    group,
    weight: weight ?? 1,
    value: leaf(id, direction ?? 'max'),
  }));
  const grouped = parts.filter(({ group }) => group != null);
  return mean([
    ...parts.filter(({ group }) => group == null),
    ...(grouped.length > 0 ? [{ weight: 2, value: mean(grouped) }] : []),
  ]);
};

describe('a ranking', () => {
  it('has the scores of the definition, written out one alternative at a time', () => {
    fc.assert(
      fc.property(arbitraryCase(means, { missing: true }), ({ matrix, method }) => {
        const ranking = rankAlternatives(matrix, method);
        matrix.alternatives.forEach((id, row) => {
          const expected = naiveScore(matrix, method, row);
          const { score } = rowOf(ranking, id);
          expect(score === null).toBe(expected === null);
          expect(score ?? 0).toBeCloseTo(expected ?? 0, 12);
        });
      }),
    );
  });

  it('does not change when rows and criteria come in another order', () => {
    fc.assert(
      fc.property(arbitraryCase(all, { missing: true }), ({ matrix, method }) => {
        const other = permuted(matrix, reversed(matrix.alternatives.length), reversed(matrix.criteria.length));
        expect(rankAlternatives(other, { ...method, criteria: [...method.criteria].reverse() })).toEqual(
          rankAlternatives(matrix, method),
        );
      }),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(
        arbitraryCase(all, { missing: true }),
        fc.integer({ min: 2, max: 50 }),
        ({ matrix, method }, factor) => {
          const scaled = {
            ...method,
            criteria: method.criteria.map((criterion) => ({ ...criterion, weight: (criterion.weight ?? 1) * factor })),
            groups: (method.groups ?? []).map((group) => ({ ...group, weight: (group.weight ?? 1) * factor })),
          };
          const [before, after] = [rankAlternatives(matrix, method), rankAlternatives(matrix, scaled)];
          expect(after.rows.map(({ id, rank }) => [id, rank])).toEqual(before.rows.map(({ id, rank }) => [id, rank]));
          for (const { id, score } of before.rows) {
            const other = rowOf(after, id).score;
            expect(Math.abs((other ?? 0) - (score ?? 0))).toBeLessThan(1e-9);
          }
        },
      ),
    );
  });

  it('never puts a dominated alternative above the one that dominates it', () => {
    fc.assert(
      fc.property(arbitraryCase(all), ({ matrix, method }) => {
        const ranking = rankAlternatives(matrix, method);
        const atLeast = (a: number, b: number) =>
          method.criteria.every(({ direction }, j) => {
            const [x, y] = [a, b].map((row) => matrix.cells[row]?.[j]?.value ?? NaN);
            return direction === 'max' ? (x ?? NaN) >= (y ?? NaN) : (x ?? NaN) <= (y ?? NaN);
          });
        const outranked = matrix.alternatives.flatMap((id, a) =>
          matrix.alternatives.filter(
            (other, b) => atLeast(a, b) && rowOf(ranking, id).rank > rowOf(ranking, other).rank,
          ),
        );
        expect(outranked).toEqual([]);
      }),
    );
  });

  it('has contributions that add up to the score', () => {
    fc.assert(
      fc.property(arbitraryCase(all, { missing: true }), ({ matrix, method }) => {
        for (const { score, contributions } of rankAlternatives(matrix, method).rows) {
          const sum = Object.values(contributions).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - (score ?? 0))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('explains a difference by parts that add up to it', () => {
    fc.assert(
      fc.property(arbitraryCase(all), ({ matrix, method }) => {
        const comparison = compareRows(rankAlternatives(matrix, method), 'a1', 'a2');
        const sum = (comparison?.criteria ?? []).reduce((total, { difference }) => total + difference, 0);
        expect(Math.abs(sum - (comparison?.difference ?? NaN))).toBeLessThan(1e-9);
      }),
    );
  });

  it('under goalposts leaves the scores of old alternatives as they were when a new one joins', () => {
    fc.assert(
      fc.property(arbitraryCase(means, { missing: true, least: 3 }), ({ matrix, method }) => {
        const fewer = permuted(matrix, [...matrix.alternatives.keys()].slice(0, -1), [...matrix.criteria.keys()]);
        const [before, after] = [rankAlternatives(fewer, method), rankAlternatives(matrix, method)];
        for (const { id, score, contributions } of before.rows)
          expect(rowOf(after, id)).toMatchObject({ score, contributions });
      }),
    );
  });

  it('gives equal alternatives one rank and names them', () => {
    fc.assert(
      fc.property(arbitraryCase(all, { missing: true }), ({ matrix, method }) => {
        const twin = {
          ...matrix,
          alternatives: [...matrix.alternatives, 'twin'],
          cells: [...matrix.cells, matrix.cells[0] ?? []],
        };
        const ranking = rankAlternatives(twin, method);
        expect(rowOf(ranking, 'twin').rank).toBe(rowOf(ranking, 'a1').rank);
        expect(rowOf(ranking, 'twin').tiedWith).toContain('a1');
      }),
    );
  });
});
