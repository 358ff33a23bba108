import { describe, expect, it } from '@jest/globals';
import { withAnyRelated } from '../../../src/server/schema/any-related';

const any = { id: { startsWith: '' } };

describe('a filter that asks for any related thing', () => {
  it.each([
    [{ projects: { some: {} } }, { projects: { some: any } }],
    [{ projects: { none: { name: {} } } }, { projects: { none: any } }],
    [{ projects: { single: { AND: [] }, all: {} } }, { projects: { single: any, all: any } }],
    [{ OR: [{ NOT: { cities: { none: {} } } }] }, { OR: [{ NOT: { cities: { none: any } } }] }],
    [{ projects: { some: { cities: { none: {} } } } }, { projects: { some: { cities: { none: any } } } }],
  ])('%j says so in a condition', (filter, expected) => {
    expect(withAnyRelated(filter)).toEqual(expected);
  });

  it.each([
    [{}],
    [{ projects: {} }],
    [{ projects: { some: { name: { eq: null } } } }],
    [{ id: { in: ['city:vn-hue'] }, year: { gt: 2020 }, AND: [] }],
  ])('%j stays as it is', (filter) => {
    expect(withAnyRelated(filter)).toEqual(filter);
  });

  it('keeps days as they were read', () => {
    const day = new Date(0);
    expect((withAnyRelated({ asOf: { gt: day } }) as { asOf: { gt: Date } }).asOf.gt).toBe(day);
  });
});
