import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreesRounded,
  basesThatFit,
  countBehind,
  decimalsOf,
  fitsAll,
  roundsTo,
} from '../../../src/domain/conflicts/arithmetic';

/** Table 4 of the brief: firms with experience of the twelve steps and the rates printed beside them. */
const table4 = [16, 16, 19, 15, 17, 10, 8, 9, 10, 4, 5, 5].map((count, index) => ({
  count,
  share: [80, 80, 95, 75, 85, 50, 40, 45, 50, 20, 25, 25][index] ?? 0,
  decimals: 0,
}));

describe('the arithmetic of printed numbers', () => {
  it.each([
    ['45%', 0],
    ['40.8%', 1],
    ['6.66', 2],
    ['모든 응답 기업', 0],
    ['1.', 0],
  ])('%s shows %i decimals', (printed, decimals) => {
    expect(decimalsOf(printed)).toBe(decimals);
  });

  it('finds 17 of 49 to be 34.7%, and 45% to be 22 of 49 (conflict D1)', () => {
    expect(roundsTo((100 * 17) / 49, 34.7, 1)).toBe(true);
    expect(roundsTo((100 * 17) / 49, 45, 0)).toBe(false);
    expect(countBehind(45, 0, 49)).toBe(22);
  });

  it('finds that all rows of Table 4 fit 20 firms, none fits 21, and no other base below 100 does (conflict D3)', () => {
    expect(basesThatFit(table4, 100)).toEqual([20]);
    expect(table4.filter((row) => fitsAll([row], 21))).toEqual([]);
  });

  it('finds that 40.8% and 13.8% come from 400 answers, and 40.8% from no number of 420 (conflict D3)', () => {
    expect([countBehind(40.8, 1, 400), countBehind(13.8, 1, 400)]).toEqual([163, 55]);
    expect(countBehind(40.8, 1, 420)).toBeNull();
  });

  it('finds that 40 of 858 is 5% and 28 of 78 is 35.9% (conflicts D10, D11)', () => {
    expect([countBehind(5, 0, 858) !== null, roundsTo((100 * 40) / 858, 5, 0)]).toEqual([true, true]);
    expect(countBehind(35.9, 1, 78)).toBe(28);
  });

  it('never doubts a share that was computed and rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(2), (base, part, decimals) => {
        const count = Math.min(part, base);
        const share = Number(((100 * count) / base).toFixed(decimals));
        expect(countBehind(share, decimals, base)).not.toBeNull();
        expect(basesThatFit([{ count, share, decimals }], base)).toContain(base);
      }),
    );
  });

  it('finds a count behind a share exactly when trying all of them does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 1_000 }), (base, tenths) => {
        const share = tenths / 10;
        const some = Array.from({ length: base + 1 }, (_, count) => count).some((count) =>
          roundsTo((100 * count) / base, share, 1),
        );
        expect(countBehind(share, 1, base) !== null).toBe(some);
      }),
    );
  });

  it('takes a rounded number for the number itself', () => {
    expect(agreesRounded(10_560_000, 10_562_088)).toBe(true);
    expect(agreesRounded(1_900_000, 1_902_590)).toBe(true);
    expect(agreesRounded(318_530, 82_437)).toBe(false);
    expect(agreesRounded(21, 20)).toBe(false);
    expect(agreesRounded(0, 0)).toBe(true);
  });
});
