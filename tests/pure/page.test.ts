import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/domain/input-error';
import { pageOf } from '../../src/questions/page';

const page = (items: readonly string[], first: number | null = null, after: string | null = null) =>
  pageOf(items, (item) => item, { first, after, max: 100 });

describe('a page', () => {
  it('holds everything when no size is asked for', () => {
    expect(page(['a', 'b'])).toEqual({
      items: ['a', 'b'],
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' },
    });
  });

  it('of an empty list has no cursors', () => {
    expect(page([], 5).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('after page, following the cursors, gives every row once and in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 7 }), (items, size) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (let turn = 0; turn <= items.length; turn += 1) {
          const { items: rows, totalCount, pageInfo } = page(items, size, after);
          expect(totalCount).toBe(items.length);
          expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
          seen.push(...rows);
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it('after the last row is empty', () => {
    expect(page(['a', 'b'], 5, 'b')).toMatchObject({
      items: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it.each([0, -1, 101, 100_000, 1.5, Number.NaN])('refuses first: %p', (first) => {
    expect(() => page(['a'], first)).toThrow(
      new InputError(
        'first',
        `must be a whole number from 1 to 100, got ${first}; ask for less and follow pageInfo.endCursor.`,
      ),
    );
  });

  it('refuses a cursor that is no row of the list', () => {
    expect(() => page(['a'], 1, 'z')).toThrow(
      new InputError('after', '"z" is no cursor of this list; use pageInfo.endCursor of the page before.'),
    );
  });
});
