import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRivals, type Rival } from '../../src/domain/choose';

const rival = (
  value: string,
  { preferred = false, confidence = 'SOURCED', asOf = '2024-01-01' }: Partial<Rival> = {},
): Rival => ({ preferred, confidence, asOf, value });

const shown = (...rivals: Rival[]): string | undefined => [...rivals].sort(compareRivals)[0]?.value;

describe('the value shown by default', () => {
  it('is the one marked preferred, whatever else is known', () => {
    expect(shown(rival('a'), rival('b', { preferred: true, confidence: 'UNCERTAIN', asOf: null }))).toBe('b');
  });

  it('is the more trusted before the later one', () => {
    expect(shown(rival('a', { confidence: 'RECALLED', asOf: '2025-01-01' }), rival('b'))).toBe('b');
    expect(shown(rival('a', { confidence: 'UNCERTAIN' }), rival('b', { confidence: 'RECALLED' }))).toBe('b');
  });

  it('is the later of equally trusted ones, and a dated one before an undated one', () => {
    expect(shown(rival('a', { asOf: '2023-12-31' }), rival('b'))).toBe('b');
    expect(shown(rival('a', { asOf: null }), rival('b'))).toBe('b');
  });

  it('is the smaller text when nothing else decides', () => {
    expect(shown(rival('b'), rival('a'))).toBe('a');
  });

  it('never depends on the order of the rows', () => {
    const rivals = fc.record({
      preferred: fc.boolean(),
      confidence: fc.constantFrom('SOURCED', 'RECALLED', 'UNCERTAIN'),
      asOf: fc.constantFrom(null, '2020-01-01', '2024-06-30'),
      value: fc.constantFrom('1', '2', '10', '가'),
    });
    fc.assert(
      fc.property(
        fc
          .array(rivals, { minLength: 1 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(shown(...shuffled)).toBe(shown(...list));
        },
      ),
    );
  });
});
