import { describe, expect, it } from '@jest/globals';
import type { Method } from '../../../src/domain/method/method';
import { formatMethodProblem, MethodError } from '../../../src/domain/method/problem';
import { rankAlternatives } from '../../../src/domain/method/rank';
import { matrixOf } from './matrix-of';

const problemsOf = (
  method: Method,
  matrix = matrixOf([
    [1, 2],
    [3, 4],
  ]),
): string[] => {
  try {
    rankAlternatives(matrix, method);
    return [];
  } catch (error) {
    if (error instanceof MethodError) return error.problems.map(formatMethodProblem);
    throw error;
  }
};

describe('a method that cannot be applied', () => {
  it('is refused with everything that is wrong with it', () => {
    const found = problemsOf({
      criteria: [
        { id: 'c1', weight: -1, goalposts: [5, 5] },
        { id: 'c1', weight: NaN, group: 'nowhere' },
        { id: 'c2', bounds: { min: 3, max: 1 } },
      ],
      groups: [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'empty' }],
      aggregation: { default: 'arithmetic', elsewhere: 'geometric' },
      missing: 'group-mean',
      uncertainty: { draws: 1_000_000, seed: -1, weights: { box: 0 } },
    });
    for (const part of [
      'criteria[0].weight is -1',
      'criteria[0].goalposts of "c1" are [5, 5]',
      'criteria[0].id "c1" stands twice',
      'criteria[1].weight is NaN',
      'criteria[1].goalposts of "c1" are missing',
      'criteria[1].group of "c1" is "nowhere"',
      'criteria[2].bounds of "c2" leave nothing',
      'groups[0].parent of "a" leads back',
      'aggregation.elsewhere is no group',
      'missing is group-mean',
      'uncertainty.draws is 1000000',
      'uncertainty.seed is -1',
      'uncertainty.weights.box is 0',
    ])
      expect(found.some((message) => message.startsWith(part))).toBe(true);
  });

  it('is refused when all weights of a level are zero', () => {
    expect(
      problemsOf({
        criteria: [
          { id: 'c1', weight: 0 },
          { id: 'c2', weight: 0 },
        ],
        normalisation: 'rank',
      }),
    ).toEqual(['criteria at the top all weigh 0; give at least one a weight above 0.']);
  });

  it('is refused when it weighs a column that is not there', () => {
    expect(problemsOf({ criteria: [{ id: 'c9' }], normalisation: 'rank' })).toEqual([
      'matrix has no column "c9", which the method weighs; its columns are c1, c2.',
    ]);
  });

  it('names the cells that a geometric mean cannot take, and what to do', () => {
    const [message] = problemsOf(
      {
        criteria: [
          { id: 'c1', goalposts: [0, 10] },
          { id: 'c2', goalposts: [2, 10] },
        ],
        aggregation: 'geometric',
      },
      matrixOf([
        [0, 5],
        [4, null],
        [3, 2],
      ]),
    );
    expect(message).toContain('a1 x c1 is 0 (raw 0); a3 x c2 is 0 (raw 2)');
    expect(message).toContain('floor: 0.01');
  });

  it('is refused beforehand when a method that uncertainty tries cannot be applied', () => {
    const [message] = problemsOf({
      criteria: [{ id: 'c1' }, { id: 'c2' }],
      normalisation: 'min-max',
      uncertainty: { methods: { aggregations: ['arithmetic', 'geometric'] } },
    });
    expect(message).toContain('uncertainty.methods cannot take a geometric');
  });
});
