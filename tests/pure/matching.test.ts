import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkRule } from '../../src/domain/matching/check-rule';
import { applyChange, isLook, type Position } from '../../src/domain/matching/change';
import { cheapestSets, nearestChanges } from '../../src/domain/matching/nearest-change';
import type { Rule, SchemeRules } from '../../src/domain/matching/rule';
import { allOf, anyOf } from '../../src/domain/matching/truth';
import { judge } from '../../src/domain/matching/verdict';
import { anyProfile, anyRule, anyScheme, learnMore, nothingKnown } from '../support/match-arbitraries';
import { leastCostBySearch } from '../support/match-oracles';

const on = '2026-03-01';

const rule = (part: Partial<Rule>): Rule => ({
  id: 'rule:x',
  subject: 'SIZE',
  operator: 'ONE_OF',
  values: ['SME'],
  force: 'REQUIRED',
  track: null,
  ...part,
});
const scheme = (...rules: Rule[]): SchemeRules => ({ id: 'scheme:x', startsOn: null, steps: [1], rules });

describe("Kleene's logic", () => {
  it.each([
    ['PASS', 'PASS', 'PASS', 'PASS'],
    ['PASS', 'UNKNOWN', 'UNKNOWN', 'PASS'],
    ['PASS', 'FAIL', 'FAIL', 'PASS'],
    ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'FAIL', 'FAIL', 'UNKNOWN'],
    ['FAIL', 'FAIL', 'FAIL', 'FAIL'],
  ] as const)('has %s and %s make %s, either of them %s', (a, b, both, either) => {
    expect([allOf([a, b]), allOf([b, a]), anyOf([a, b]), anyOf([b, a])]).toEqual([both, both, either, either]);
  });
});

describe('a rule', () => {
  it('of which the profile says nothing is not known, unless there is no limit', () => {
    fc.assert(
      fc.property(anyRule, (one) => {
        const { outcome } = checkRule(one, nothingKnown, on);
        const everySize = one.subject === 'SIZE' && one.operator === 'ONE_OF' && one.values.length === 4;
        expect(outcome).toBe(one.operator === 'ANY' || everySize ? 'PASS' : 'UNKNOWN');
      }),
    );
  });

  it('that passed or failed does so whatever else is learnt', () => {
    fc.assert(
      fc.property(anyRule, anyProfile, (one, profile) => {
        const { outcome } = checkRule(one, profile, on);
        if (outcome === 'UNKNOWN') return;
        for (const more of learnMore(profile)) expect(checkRule(one, more, on).outcome).toBe(outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('on whom a scheme is meant for excludes nobody', () => {
    fc.assert(
      fc.property(anyRule, anyProfile, (one, profile) => {
        expect(checkRule({ ...one, force: 'TARGETED' }, profile, on).outcome).not.toBe('FAIL');
      }),
    );
  });

  it('is not settled by an uncertain statement', () => {
    const profile = { ...nothingKnown, sizes: ['SME' as const], uncertain: ['size' as const] };
    expect(checkRule(rule({}), profile, on)).toMatchObject({ outcome: 'UNKNOWN', reason: 'ONLY_UNCERTAIN' });
  });

  it.each([
    ['2016-03-01', 'PASS'],
    ['2015-03-02', 'PASS'],
    ['2015-03-01', 'FAIL'],
  ])('on age counts whole years: founded %s it is a %s of at most ten', (foundedOn, outcome) => {
    const age = rule({ subject: 'AGE', operator: 'AT_MOST', values: ['10'] });
    expect(checkRule(age, { ...nothingKnown, foundedOn }, on).outcome).toBe(outcome);
  });
});

describe('a verdict', () => {
  it('is never ELIGIBLE while a common rule or every way of applying holds an unknown', () => {
    fc.assert(
      fc.property(anyScheme, anyProfile, (one, profile) => {
        const { verdict, checks } = judge(one, profile, on);
        const open = checks.filter(({ outcome }) => outcome !== 'PASS');
        const ways = new Set(checks.flatMap(({ rule: { track } }) => track ?? []));
        const allBlocked = [...ways].every((way) => open.some(({ rule: { track } }) => track === way));
        const blocked = open.some(({ rule: { track } }) => track === null) || (ways.size > 0 && allBlocked);
        expect(verdict === 'ELIGIBLE').toBe(checks.length > 0 && !blocked);
      }),
      { numRuns: 500 },
    );
  });

  it('that is decided stays so whatever else is learnt', () => {
    fc.assert(
      fc.property(anyScheme, anyProfile, (one, profile) => {
        const { verdict } = judge(one, profile, on);
        if (verdict === 'UNKNOWN') return;
        for (const more of learnMore(profile)) expect(judge(one, more, on).verdict).toBe(verdict);
      }),
      { numRuns: 500 },
    );
  });

  it('on a scheme without rules is UNKNOWN, whoever asks', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(judge(scheme(), profile, on).verdict).toBe('UNKNOWN');
      }),
    );
  });

  it('does not follow from the amount alone', () => {
    const amount = rule({ subject: 'AMOUNT', operator: 'AT_MOST', values: ['100'] });
    expect(judge(scheme(amount), { ...nothingKnown, amountKrw: 50 }, on).verdict).toBe('UNKNOWN');
    expect(judge(scheme(amount, rule({})), { ...nothingKnown, sizes: ['SME'], amountKrw: 150 }, on).verdict).toBe(
      'NOT_ELIGIBLE',
    );
    expect(judge(scheme(amount, rule({})), { ...nothingKnown, sizes: ['SME'] }, on).verdict).toBe('ELIGIBLE');
  });
});

describe('the nearest change', () => {
  it('turns the verdict into ELIGIBLE', () => {
    fc.assert(
      fc.property(anyScheme, anyProfile, (one, profile) => {
        for (const set of cheapestSets(one, profile, on)) {
          const start: Position = { profile, settled: new Set() };
          const end = set.reduce<Position | null>((before, change) => before && applyChange(before, change, on), start);
          expect(end && judge(one, end.profile, on, end.settled).verdict).toBe('ELIGIBLE');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the cheapest of all sets of changes that anybody could try', () => {
    const small = anyScheme.filter(({ rules }) => rules.length <= 3);
    fc.assert(
      fc.property(small, anyProfile, (one, profile) => {
        if (judge(one, profile, on).verdict === 'ELIGIBLE') return;
        const [set] = cheapestSets(one, profile, on);
        const found = set
          ? { acts: set.filter((change) => !isLook(change)).length, looks: set.filter(isLook).length }
          : null;
        expect(found).toEqual(leastCostBySearch(one, profile, on, 3));
      }),
      { numRuns: 150 },
    );
  });

  it('names every value that will do, once', () => {
    const partners = rule({ subject: 'PARTNERS', values: ['OVERSEAS_GOVERNMENT', 'OVERSEAS_PUBLIC_BODY'] });
    expect(nearestChanges(scheme(partners), { ...nothingKnown, partners: [] }, on)).toEqual([
      [{ kind: 'ADD_PARTNER', subject: 'PARTNERS', anyOf: ['OVERSEAS_GOVERNMENT', 'OVERSEAS_PUBLIC_BODY'] }],
    ]);
  });

  it('offers none where the firm would have to be another', () => {
    expect(nearestChanges(scheme(rule({})), { ...nothingKnown, sizes: ['LARGE'] }, on)).toEqual([]);
    expect(nearestChanges(scheme(rule({})), { ...nothingKnown, sizes: ['LARGE', 'SME'] }, on)).toHaveLength(1);
  });
});
