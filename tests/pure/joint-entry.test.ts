import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firmBusinesses, firmSizes, type FirmProfile } from '../../src/domain/firm-profile/profile';
import { jointPartners, type JointFirm } from '../../src/domain/joint-entry/joint-entry';
import { nothingKnown } from '../support/match-arbitraries';

const firm = (part: Partial<JointFirm>): JointFirm => ({
  id: 'org:large',
  sizes: ['LARGE'],
  businesses: ['PLANNING_DEVELOPMENT'],
  classTrust: 1,
  classStatementIds: ['statement:class'],
  sectorIds: [],
  countryIds: [],
  statementIds: new Map(),
  ...part,
});
const smallSolver: FirmProfile = {
  ...nothingKnown,
  sizes: ['MID', 'SME'],
  businesses: ['SERVICE_SOLUTION'],
  countryIds: ['country:th', 'country:vn'],
  sectorIds: ['sector:transport'],
};

const anyFirms = fc
  .array(
    fc.record({
      sizes: fc.constantFrom(['LARGE' as const], ['MID' as const, 'SME' as const]),
      businesses: fc.subarray([...firmBusinesses], { minLength: 1 }),
      classTrust: fc.constantFrom(1, 0.4),
      countryIds: fc.subarray(['country:th', 'country:vn']),
      sectorIds: fc.subarray(['sector:transport', 'sector:energy']),
    }),
    { maxLength: 8 },
  )
  .map((firms) => firms.map((one, index) => firm({ id: `org:f${index}`, ...one })));

describe('joint entry', () => {
  it('scores the mean of size, business, fields and places', () => {
    const partner = firm({
      countryIds: ['country:vn'],
      sectorIds: ['sector:energy', 'sector:transport'],
      statementIds: new Map([['country:vn', ['statement:vn']]]),
    });
    const [found] = jointPartners(smallSolver, [partner]);
    expect(found).toMatchObject({ rank: 1, score: (1 + 1 + 1 + 0.5) / 4, potential: (1 + 1 + 1 + 0.5) / 4 });
    expect(found?.reasons[3]).toEqual({
      kind: 'PLACES',
      value: 0.5,
      brings: ['country:vn'],
      statementIds: ['statement:vn'],
    });
  });

  it('counts what is not known neither for nor against what is proven', () => {
    const [found] = jointPartners(smallSolver, [firm({})]);
    expect(found).toMatchObject({ score: 0.5, potential: 1 });
    expect(found?.reasons.map(({ value }) => value)).toEqual([1, 1, null, null]);
  });

  it('trusts a class that only uncertain statements give by 0.4', () => {
    expect(jointPartners(smallSolver, [firm({ classTrust: 0.4 })])[0]?.score).toBeCloseTo(0.2, 12);
  });

  it('pairs nobody with its like, nor with itself', () => {
    const alike = firm({ sizes: ['SME'], businesses: ['SERVICE_SOLUTION'], countryIds: ['country:vn'] });
    expect(jointPartners(smallSolver, [alike])).toEqual([]);
    expect(jointPartners({ ...smallSolver, firmId: 'org:large' }, [firm({})])).toEqual([]);
  });

  it('finds none by size for a firm whose size is not known', () => {
    const unsized = { ...smallSolver, sizes: firmSizes, businesses: ['PLANNING_DEVELOPMENT' as const] };
    expect(jointPartners(unsized, [firm({})])).toEqual([]);
  });

  it('ranks by score with ties shown, whatever the order of the firms', () => {
    fc.assert(
      fc.property(anyFirms, (firms) => {
        const partners = jointPartners(smallSolver, firms);
        expect(jointPartners(smallSolver, [...firms].reverse())).toEqual(partners);
        for (const { firmId, rank, score, potential, tiedWith } of partners) {
          expect(score).toBeGreaterThan(0);
          expect(potential).toBeGreaterThanOrEqual(score - 1e-12);
          expect(potential).toBeLessThanOrEqual(1);
          expect(rank).toBe(1 + partners.filter((other) => other.score > score + 1e-12).length);
          const ties = partners.filter((other) => other.firmId !== firmId && Math.abs(other.score - score) <= 1e-12);
          expect(tiedWith).toEqual(ties.map((other) => other.firmId));
        }
      }),
    );
  });
});
