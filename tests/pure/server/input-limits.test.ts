import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/domain/input-error';
import { checkFilter } from '../../../src/server/limits/filter';
import { checkInput } from '../../../src/server/limits/input';
import { limits } from '../../../src/server/limits/limits';
import { checkRowCount, rowsToRead } from '../../../src/server/limits/rows';
import { checkSort, totalOrder } from '../../../src/server/schema/order';

const refusal = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};
const filter = (where: unknown): string => refusal(() => checkFilter('where', where));
const nested = (levels: number): object => (levels === 0 ? {} : { AND: [nested(levels - 1)] });
/** One condition for OR, and two (property and operator) for each entry. */
const wide = (entries: number): object => ({ OR: Array.from({ length: entries }, () => ({ name: { eq: 'x' } })) });

describe('a filter', () => {
  it('may nest to the limit and not a level more', () => {
    expect(filter(nested(limits.filterDepth))).toBe('');
    expect(filter(nested(limits.filterDepth + 1))).toBe(
      'where nests 9 levels, 8 are allowed; write the conditions side by side.',
    );
  });

  it('may hold conditions to the limit and not one more', () => {
    const atLimit = { ...wide((limits.filterConditions - 2) / 2), kind: {} };
    expect(filter(atLimit)).toBe('');
    expect(filter({ ...atLimit, name: {} })).toContain('more than the 200 conditions');
  });

  it('may hold texts to the limit and not a letter more', () => {
    const text = 'x'.repeat(limits.filterText);
    expect(filter({ name: { eq: text } })).toBe('');
    expect(filter({ name: { eq: `${text}x` } })).toBe(
      'where.name.eq has 1,001 letters, 1,000 are allowed; shorten it.',
    );
  });

  it('may list values to the limit and not one more', () => {
    const list = Array.from({ length: limits.listEntries }, (_, index) => `city:${index}`);
    expect(filter({ id: { in: list } })).toBe('');
    expect(filter({ id: { in: [...list, 'city:x'] } })).toBe(
      'where.id.in has 4,001 entries, 4,000 are allowed; ask in parts.',
    );
  });

  it.each([
    [{ NOT: {} }, 'where.NOT holds no condition, so that nothing is denied'],
    [{ NOT: { name: {} } }, 'where.NOT holds no condition'],
    [{ NOT: { AND: [{}, { OR: [{}] }] } }, 'where.NOT holds no condition'],
    [{ AND: [{ NOT: { projects: {} } }] }, 'where.AND.NOT holds no condition'],
    [{ OR: [] }, 'where.OR holds no condition'],
    [{ OR: [{ name: { eq: 'x' } }, {}] }, 'where.OR holds an entry without a condition'],
    [
      { projects: { none: { OR: [{ name: {} }, { id: { in: [] } }] } } },
      'where.projects.none.OR holds an entry without',
    ],
  ])('may not be empty where that could mean everything or nothing: %j', (where, expected) => {
    expect(filter(where)).toContain(expected);
  });

  it.each([
    [{}],
    [{ name: {} }],
    [{ AND: [] }],
    [{ AND: [{}, { name: { eq: 'x' } }] }],
    // A search for a word that is not given, in two properties.
    [{ OR: [{ name: {} }, { nameKo: {} }] }],
    [{ NOT: { projects: { some: {} } } }],
    [{ OR: [{ projects: { none: {} } }, { name: { eq: null } }] }],
  ])('may be empty where that means one thing: %j', (where) => {
    expect(filter(where)).toBe('');
  });

  it.each([
    [{ name: null }, 'where.name must not be null'],
    [{ projects: { some: null } }, 'where.projects.some must not be null'],
    [{ AND: null }, 'where.AND must not be null'],
    [{ NOT: { name: { contains: null } } }, 'where.NOT.name.contains must not be null'],
    [{ id: { in: ['city:a', null] } }, 'where.id.in must not hold null'],
    [{ id: { in: null } }, 'where.id.in must not be null'],
  ])('may not hold null where nothing equals it: %j', (where, expected) => {
    expect(filter(where)).toContain(expected);
  });

  it('may ask for what has no value', () => {
    expect(filter({ AND: [{ name: { eq: null } }] })).toBe('');
  });

  it('may be left out', () => {
    expect([filter(null), filter(undefined), filter({})]).toEqual(['', '', '']);
  });
});

describe('an argument', () => {
  const allowed = { text: 10, depth: 2, values: 10 };
  const check = (value: unknown): string => refusal(() => checkInput('input', value, allowed));

  it('may nest, and hold values, to the limit and not one more', () => {
    expect(check({ a: [1] })).toBe('');
    expect(check({ a: [[1]] })).toContain('more than the 2 levels');
    expect(check(Array.from({ length: 9 }, () => 1))).toBe('');
    expect(check(Array.from({ length: 10 }, () => 1))).toContain('more than the 10 values');
  });

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('may not hold half a letter: %j', (text) => {
    expect(check({ a: text })).toContain('input.a holds half of a letter');
  });

  it('may hold any whole letter', () => {
    expect(check('😀다낭\u0000\u202e')).toBe('');
  });
});

describe('a list', () => {
  it('without a limit is read one row past what may be answered, or as far as its ids go', () => {
    expect([rowsToRead({}), rowsToRead({ where: { id: { in: ['a', 'b'] } } })]).toEqual([limits.rows + 1, 3]);
  });

  it('may have rows to the limit and not one more', () => {
    const rows = Array.from({ length: limits.rows }, () => ({}));
    expect(refusal(() => checkRowCount('cities', rows, {}))).toBe('');
    expect(refusal(() => checkRowCount('cities', [...rows, {}], {}))).toContain(
      '`cities` has more than the 1,000 rows',
    );
  });

  it('is in an order that ends in the id', () => {
    expect([null, [], [{ name: 'ASC' }], [{ id: 'DESC' }, { name: 'ASC' }]].map(totalOrder)).toEqual([
      [{ id: 'ASC' }],
      [{ id: 'ASC' }],
      [{ name: 'ASC' }, { id: 'ASC' }],
      [{ id: 'DESC' }, { name: 'ASC' }],
    ]);
  });

  it.each([[[{}]], [[{ name: null }]], [[{ name: 'ASC', id: 'ASC' }]]])('is not sorted by %j', (sort) => {
    expect(refusal(() => checkSort(sort))).toContain('takes one property with ASC or DESC');
  });
});
