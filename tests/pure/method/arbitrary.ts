import fc from 'fast-check';
import type { DecisionMatrix } from '../../../src/domain/method/matrix';
import type { Method } from '../../../src/domain/method/method';

const cell = (missing: boolean) =>
  missing
    ? fc.option(fc.integer({ min: 1, max: 99 }), { nil: null, freq: 6 }).map((value) => ({
        value,
        absence: value === null ? ('UNKNOWN' as const) : null,
      }))
    : fc.integer({ min: 1, max: 99 }).map((value) => ({ value, absence: null }));

/** Matrices of up to 8 alternatives by up to 6 criteria, whole values inside the goalposts 0 to 100. */
export const arbitraryMatrix = ({ missing = false, least = 2 } = {}): fc.Arbitrary<DecisionMatrix> =>
  fc.tuple(fc.integer({ min: least, max: 8 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc
      .array(fc.array(cell(missing), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((cells) => ({
        alternatives: cells.map((_, index) => `a${index + 1}`),
        criteria: (cells[0] ?? []).map((_, index) => `c${index + 1}`),
        cells,
      })),
  );

/** A method for a matrix: weights 1 to 9, directions, and the first half of the criteria in a group. */
export const arbitraryMethod = (
  { criteria }: DecisionMatrix,
  aggregations: readonly Method['aggregation'][],
): fc.Arbitrary<Method> =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria.length, maxLength: criteria.length }),
      directions: fc.array(fc.constantFrom('max' as const, 'min' as const), {
        minLength: criteria.length,
        maxLength: criteria.length,
      }),
      grouped: fc.integer({ min: 0, max: criteria.length }),
      aggregation: fc.constantFrom(...aggregations),
    })
    .map(({ weights, directions, grouped, aggregation }) => ({
      criteria: criteria.map((id, index) => ({
        id,
        weight: weights[index],
        direction: directions[index],
        goalposts: [0, 100] as const,
        group: index < grouped ? 'g' : null,
      })),
      groups: grouped > 0 ? [{ id: 'g', weight: 2 }] : [],
      aggregation,
    }));

/** A matrix together with a method for it. */
export const arbitraryCase = (
  aggregations: readonly Method['aggregation'][],
  options: { missing?: boolean; least?: number } = {},
): fc.Arbitrary<{ matrix: DecisionMatrix; method: Method }> =>
  arbitraryMatrix(options).chain((matrix) =>
    arbitraryMethod(matrix, aggregations).map((method) => ({ matrix, method })),
  );
