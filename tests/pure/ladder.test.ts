import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fittingBases, meanOf } from '../../src/domain/ladder/experience';
import { limitLine } from '../../src/domain/ladder/limit-line';

const rates = (...values: number[]) => values.map((rate, index) => ({ id: `s${index + 1}`, rate }));

describe('the bases that fit', () => {
  it('are all that every pair of count and share agrees with', () => {
    expect(fittingBases([{ count: 19, share: 95 }])).toEqual([20]);
    // 9 of 20, but 9 of 21 would be 43: what the brief prints for B4 fits no base but 20.
    expect(fittingBases([{ count: 9, share: 45 }])).toEqual([20]);
    expect(
      fittingBases([
        { count: 1, share: 33 },
        { count: 2, share: 67 },
      ]),
    ).toEqual([3]);
    expect(fittingBases([{ count: 0, share: 0 }]).slice(0, 2)).toEqual([1, 2]);
  });

  it('are none for no rows, and none where rows contradict each other', () => {
    expect(fittingBases([])).toEqual([]);
    expect(
      fittingBases([
        { count: 1, share: 50 },
        { count: 1, share: 20 },
      ]),
    ).toEqual([]);
  });

  it('always hold the base that the shares were computed from', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 1000 })
          .chain((base) =>
            fc.tuple(fc.constant(base), fc.array(fc.integer({ min: 0, max: base }), { minLength: 1, maxLength: 12 })),
          ),
        ([base, counts]) => {
          const rows = counts.map((count) => ({ count, share: Number(((100 * count) / base).toFixed(0)) }));
          expect(fittingBases(rows)).toContain(base);
        },
      ),
    );
  });
});

describe('a mean', () => {
  it('is unknown when any value is, or there is none', () => {
    expect(meanOf([80, 80, 95, 75])).toBe(82.5);
    expect(meanOf([80, null])).toBeNull();
    expect(meanOf([])).toBeNull();
  });
});

describe('the limit line', () => {
  it('stands before the first step that fewer than half have reached', () => {
    expect(limitLine(rates(80, 50, 49, 60, 10))).toEqual({
      after: 's2',
      before: 's3',
      threshold: 50,
      beyondKnown: ['s4'],
      steepestFall: { id: 's5', points: 50 },
    });
  });

  it('is none when all are reached, the first is not, or there are fewer than two steps', () => {
    expect(limitLine(rates(80, 50))).toBeNull();
    expect(limitLine(rates(49, 80))).toBeNull();
    expect(limitLine(rates(80))).toBeNull();
    expect(limitLine([])).toBeNull();
  });

  it('has every step before it at or over the threshold, and the one behind it under it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 100 }),
        (values, threshold) => {
          const steps = rates(...values);
          const line = limitLine(steps, threshold);
          const at = steps.findIndex(({ id }) => id === line?.before);
          expect(line === null).toBe(
            values.length < 2 || (values[0] ?? 0) < threshold || Math.min(...values) >= threshold,
          );
          expect(steps.slice(0, Math.max(at, 0)).every(({ rate }) => rate >= threshold)).toBe(true);
          expect((steps[at]?.rate ?? -1) < threshold).toBe(true);
          expect(line === null || line.steepestFall.points > 0).toBe(true);
        },
      ),
    );
  });
});
