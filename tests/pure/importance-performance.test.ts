import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  linesOf,
  quadrantOf,
  type Item,
  type Lines,
  type Thresholds,
} from '../../src/domain/importance-performance/quadrants';

/** Worked by hand from the definition of Martilla and James (1977). */
const item = (name: string, importance: number | null, satisfaction: number | null): Item => ({
  name,
  importance,
  satisfaction,
});

const items = [item('p', 4.5, 4), item('q', 4.1, 2.2), item('r', 2, 1.8), item('s', 1.4, 4)];

const placed = (of: readonly Item[], thresholds: Thresholds) => {
  const lines = linesOf(of, thresholds);
  return of.map((one) => quadrantOf(one, lines));
};

describe('the quadrants', () => {
  it('are those of the definition, around the mean', () => {
    expect(linesOf(items, { rule: 'MEAN' })).toEqual({ importance: 3, satisfaction: 3 });
    expect(placed(items, { rule: 'MEAN' })).toEqual([
      'KEEP_UP',
      'CONCENTRATE_HERE',
      'LOW_PRIORITY',
      'POSSIBLE_OVERKILL',
    ]);
  });

  it('of the service department of a car dealer are those that Martilla and James tell in their text', () => {
    // Their fourteen attributes on scales of four, as later literature reprints them; the 1977 print itself was not at hand.
    const dealer = [
      item('job done right the first time', 3.83, 2.63),
      item('fast action on complaints', 3.63, 2.73),
      item('prompt warranty work', 3.6, 3.15),
      item('able to do any job needed', 3.56, 3.0),
      item('service available when needed', 3.41, 3.05),
      item('courteous and friendly service', 3.41, 3.29),
      item('car ready when promised', 3.38, 3.03),
      item('perform only necessary work', 3.37, 3.11),
      item('low prices on service', 3.29, 2.0),
      item('clean up after service work', 3.27, 3.02),
      item('convenient to home', 2.52, 2.25),
      item('convenient to work', 2.43, 2.49),
      item('courtesy buses and rental cars', 2.37, 2.35),
      item('send out maintenance notices', 2.05, 3.33),
    ];
    const quadrants = placed(dealer, { rule: 'MEAN' });
    const inQuadrant = (name: string): string[] =>
      dealer.filter((_item, index) => quadrants[index] === name).map((one) => one.name);
    // Prices are to be worked on, friendliness is to be kept, courtesy buses are no priority, notices perhaps overdone.
    expect(inQuadrant('CONCENTRATE_HERE')).toContain('low prices on service');
    expect(inQuadrant('KEEP_UP')).toContain('courteous and friendly service');
    expect(inQuadrant('LOW_PRIORITY')).toContain('courtesy buses and rental cars');
    expect(inQuadrant('POSSIBLE_OVERKILL')).toEqual(['send out maintenance notices']);
    expect(inQuadrant('CONCENTRATE_HERE')).toHaveLength(3);
    expect(inQuadrant('LOW_PRIORITY')).toHaveLength(3);
  });

  it('stand around the median, the middle of two for an even number, or where the caller puts them', () => {
    expect(linesOf(items, { rule: 'MEDIAN' })).toEqual({ importance: 3.05, satisfaction: 3.1 });
    expect(linesOf([...items, item('t', 5, 5)], { rule: 'MEDIAN' })).toEqual({ importance: 4.1, satisfaction: 4 });
    expect(placed(items, { rule: 'GIVEN', importance: 0, satisfaction: 5 })).toEqual(Array(4).fill('CONCENTRATE_HERE'));
  });

  it('count what lies on a line as high, also where the mean is no exact decimal', () => {
    const tied = [item('x', 0.1, 0.1), item('y', 0.2, 0.2), item('z', 0.3, 0.3)];
    expect(placed(tied, { rule: 'MEAN' })).toEqual(['LOW_PRIORITY', 'KEEP_UP', 'KEEP_UP']);
    expect(placed([item('one', 1, 7)], { rule: 'MEAN' })).toEqual(['KEEP_UP']);
    expect(placed(tied, { rule: 'GIVEN', importance: 0.3, satisfaction: 0.2 })).toEqual([
      'LOW_PRIORITY',
      'POSSIBLE_OVERKILL',
      'KEEP_UP',
    ]);
  });

  it('are none for an item that lacks a value, which moves no line', () => {
    const some = [...items, item('t', 5, null), item('u', null, 5), item('v', null, null)];
    for (const rule of ['MEAN', 'MEDIAN'] as const) expect(linesOf(some, { rule })).toEqual(linesOf(items, { rule }));
    expect(placed(some, { rule: 'MEAN' }).slice(4)).toEqual([null, null, null]);
  });

  it('have no lines when no item has both values', () => {
    expect(linesOf([], { rule: 'MEAN' })).toBeNull();
    expect(placed([item('t', 5, null), item('u', null, 5)], { rule: 'MEDIAN' })).toEqual([null, null]);
  });
});

describe('whatever the items', () => {
  const rating = fc.oneof({ weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }, fc.constant(null));
  const anyItems = fc
    .array(fc.tuple(rating, rating), { minLength: 1, maxLength: 30 })
    .map((pairs) => pairs.map(([importance, satisfaction], index) => item(`i${index}`, importance, satisfaction)));
  const anyThresholds: fc.Arbitrary<Thresholds> = fc.oneof(
    fc.constant({ rule: 'MEAN' as const }),
    fc.constant({ rule: 'MEDIAN' as const }),
    fc.record({
      rule: fc.constant('GIVEN' as const),
      importance: fc.integer({ min: -10, max: 10 }),
      satisfaction: fc.integer({ min: -10, max: 10 }),
    }),
  );

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(
        anyItems.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyThresholds,
        ([all, shuffled], thresholds) => {
          expect(linesOf(shuffled, thresholds)).toEqual(linesOf(all, thresholds));
          const lines = linesOf(all, thresholds);
          const byName = new Map(shuffled.map((one) => [one.name, quadrantOf(one, linesOf(shuffled, thresholds))]));
          expect(all.map((one) => byName.get(one.name))).toEqual(all.map((one) => quadrantOf(one, lines)));
        },
      ),
    );
  });

  it('every item with both values has one quadrant, on the side of each line where it lies', () => {
    const clearly = (value: number | null, line: number): boolean => Math.abs((value ?? line) - line) > 0.01;
    const high = { importance: ['KEEP_UP', 'CONCENTRATE_HERE'], satisfaction: ['KEEP_UP', 'POSSIBLE_OVERKILL'] };
    fc.assert(
      fc.property(anyItems, anyThresholds, (all, thresholds) => {
        const lines: Lines | null = linesOf(all, thresholds);
        for (const one of all) {
          const quadrant = quadrantOf(one, lines);
          expect(quadrant === null).toBe(one.importance === null || one.satisfaction === null);
          for (const axis of ['importance', 'satisfaction'] as const)
            expect(
              quadrant === null ||
                !clearly(one[axis], lines?.[axis] ?? NaN) ||
                high[axis].includes(quadrant) === (one[axis] ?? NaN) > (lines?.[axis] ?? NaN),
            ).toBe(true);
        }
      }),
    );
  });

  it('around the median never more than half lie strictly below a line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }), (ratings) => {
        const all = ratings.map((value, index) => item(`i${index}`, value, value));
        const low = placed(all, { rule: 'MEDIAN' }).filter((quadrant) => quadrant === 'LOW_PRIORITY').length;
        expect(low).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });
});
