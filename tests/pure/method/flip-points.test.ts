import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DecisionMatrix } from '../../../src/domain/method/matrix';
import type { Method } from '../../../src/domain/method/method';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { arbitraryCase } from './arbitrary';
import { criteriaOf, matrixOf, rowOf } from './matrix-of';

/** Whether an alternative is in the top k when a criterion has this effective share, asked of the engine itself. */
const inTop = (
  matrix: DecisionMatrix,
  method: Method,
  id: string,
  criterionId: string,
  share: number,
  top: number,
): boolean => {
  const { weights } = rankAlternatives(matrix, method);
  const now = weights.find((weight) => weight.id === criterionId)?.effective ?? NaN;
  const flat = {
    ...method,
    groups: [],
    criteria: method.criteria.map((criterion) => {
      const own = weights.find((weight) => weight.id === criterion.id)?.effective ?? NaN;
      return {
        ...criterion,
        group: null,
        weight: criterion.id === criterionId ? share : (own * (1 - share)) / (1 - now),
      };
    }),
    uncertainty: null,
  };
  return rowOf(rankAlternatives(matrix, flat), id).rank <= top;
};

/** Three scores that meet in one point of c1, which rounding sets apart. */
const threeMeet = {
  matrix: matrixOf([
    [1, 2, 67, 6, 78, 5],
    [73, 11, 83, 56, 71, 52],
    [7, 94, 36, 58, 98, 49],
    [21, 30, 32, 97, 30, 32],
    [38, 7, 10, 10, 96, 4],
    [76, 3, 2, 16, 4, 10],
    [7, 74, 94, 41, 1, 19],
    [15, 3, 45, 68, 57, 99],
  ]),
  method: {
    criteria: criteriaOf([1, 4, 2, 2, 4, 8], ['min', 'max', 'min', 'max', 'min', 'min']).map((criterion) => ({
      ...criterion,
      goalposts: [0, 100] as const,
      group: null,
    })),
    groups: [],
    aggregation: 'arithmetic' as const,
  },
};

describe('flip points', () => {
  it('say where the leader changes, as done by hand', () => {
    // c1 with share t: a1 scores t, a2 scores (1 - t): they meet at one half.
    const { flipPoints } = rankAlternatives(
      matrixOf([
        [1, 0],
        [0, 1],
      ]),
      {
        criteria: criteriaOf([3, 1]),
        normalisation: 'none',
        uncertainty: { weights: { box: 0.1 }, top: 1, draws: 1 },
      },
    );
    expect(flipPoints?.points).toEqual([
      { criterionId: 'c1', id: 'a1', change: 'LEAVES', when: 'BELOW', share: 0.5 },
      { criterionId: 'c1', id: 'a2', change: 'ENTERS', when: 'BELOW', share: 0.5 },
      { criterionId: 'c2', id: 'a1', change: 'LEAVES', when: 'ABOVE', share: 0.5 },
      { criterionId: 'c2', id: 'a2', change: 'ENTERS', when: 'ABOVE', share: 0.5 },
    ]);
  });

  it.each([false, true])('hold when the engine is asked on either side of them (missing values: %s)', (missing) => {
    fc.assert(
      fc.property(arbitraryCase(['arithmetic'], { missing, least: 3 }), ({ matrix, method }) => {
        const flat = missing
          ? { ...method, groups: [], criteria: method.criteria.map((criterion) => ({ ...criterion, group: null })) }
          : method;
        const asked = { ...flat, uncertainty: { weights: { box: 0.1 }, top: 2, draws: 1 } };
        const { flipPoints, rows } = rankAlternatives(matrix, asked);
        const wrong = (flipPoints?.points ?? []).filter(({ criterionId, id, change, when, share }) => {
          const step = 1e-6 * (when === 'BELOW' ? -1 : 1);
          if (share + step <= 0 || share + step >= 1) return false;
          const beyond = inTop(matrix, flat, id, criterionId, share + step, 2);
          const nominal = (rows.find((row) => row.id === id)?.rank ?? NaN) <= 2;
          return beyond !== (change === 'ENTERS') || nominal === beyond;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60, examples: [[threeMeet]] },
    );
  });

  it('are not given where scores are not linear, and say why', () => {
    const { flipPoints } = rankAlternatives(
      matrixOf([
        [1, 2],
        [2, 1],
      ]),
      {
        criteria: criteriaOf([1, 1]),
        normalisation: 'none',
        aggregation: 'geometric',
        uncertainty: { weights: { box: 0.1 }, draws: 1 },
      },
    );
    expect(flipPoints).toMatchObject({ points: [], reason: 'NOT_ARITHMETIC' });
  });
});
