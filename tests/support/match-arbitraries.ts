import fc from 'fast-check';
import {
  firmBusinesses,
  firmQualities,
  firmSizes,
  partnerKinds,
  type FirmProfile,
} from '../../src/domain/firm-profile/profile';
import type { Rule, SchemeRules } from '../../src/domain/matching/rule';

/** A firm of which nothing is known. */
export const nothingKnown: FirmProfile = {
  firmId: null,
  classId: null,
  sizes: firmSizes,
  businesses: null,
  furthestStep: null,
  sectorIds: null,
  countryIds: null,
  cityIds: null,
  partners: null,
  holds: [],
  lacks: [],
  foundedOn: null,
  equityPercent: null,
  amountKrw: null,
  evidence: {},
  uncertain: [],
};

/** Few values of each kind, so that rules and profiles meet often. */
export const vocabulary = {
  FIRM_CLASS: ['firm-class:a', 'firm-class:d'],
  SIZE: firmSizes,
  BUSINESS: firmBusinesses.slice(0, 2),
  QUALITY: firmQualities.slice(0, 3),
  PARTNERS: partnerKinds.slice(0, 3),
  COUNTRY: ['country:th', 'country:vn'],
  SECTOR: ['sector:energy', 'sector:transport'],
} as const;

const some = <Item>(items: readonly Item[], minLength = 0) => fc.subarray([...items], { minLength });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Any profile; qualities are held, lacked or open. */
export const anyProfile: fc.Arbitrary<FirmProfile> = fc
  .record({
    classId: perhaps(fc.constantFrom(...vocabulary.FIRM_CLASS)),
    sizes: some(firmSizes, 1),
    businesses: perhaps(some(vocabulary.BUSINESS)),
    sectorIds: perhaps(some(vocabulary.SECTOR)),
    countryIds: perhaps(some(vocabulary.COUNTRY)),
    partners: perhaps(some(vocabulary.PARTNERS)),
    states: fc.tuple(...vocabulary.QUALITY.map(() => fc.constantFrom('held', 'lacked', 'open'))),
    foundedOn: perhaps(fc.constantFrom('2000-05-01', '2022-05-01')),
    equityPercent: perhaps(fc.constantFrom(0, 5, 10, 60)),
    uncertain: some(['firmClass', 'size', 'businesses'] as const),
  })
  .map(({ states, ...profile }) => ({
    ...nothingKnown,
    ...profile,
    holds: vocabulary.QUALITY.filter((_, index) => states[index] === 'held'),
    lacks: vocabulary.QUALITY.filter((_, index) => states[index] === 'lacked'),
  }));

const choosing = (Object.keys(vocabulary) as (keyof typeof vocabulary)[]).map((subject) =>
  some<string>(vocabulary[subject], 1).map((values) => ({ subject, operator: 'ONE_OF' as const, values })),
);

const bounding = fc.constantFrom(
  { subject: 'AGE' as const, operator: 'AT_MOST' as const, values: ['10'] },
  { subject: 'EQUITY' as const, operator: 'AT_LEAST' as const, values: ['10'] },
  { subject: 'APPLICANT' as const, operator: 'UNSTATED' as const, values: [] },
  { subject: 'SIZE' as const, operator: 'ANY' as const, values: [] },
);

/** Any rule that decides something. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    what: fc.oneof(...choosing, bounding),
    force: fc.constantFrom('REQUIRED' as const, 'TARGETED' as const),
    track: fc.constantFrom(null, null, 'one', 'two'),
  })
  .map(({ what, force, track }) => ({ id: 'rule:x', ...what, force, track }));

/** Any scheme of up to five rules. */
export const anyScheme: fc.Arbitrary<SchemeRules> = fc
  .record({ rules: fc.array(anyRule, { maxLength: 5 }), steps: some(Array.from({ length: 12 }, (_, i) => i + 1)) })
  .map(({ rules, steps }) => ({
    id: 'scheme:x',
    startsOn: null,
    steps,
    rules: rules.map((rule, index) => ({ ...rule, id: `rule:x-${index}` })),
  }));

/** Ways to come to know more of a profile without anything about the firm changing. */
export const learnMore = (profile: FirmProfile): FirmProfile[] => [
  ...profile.sizes.map((size) => ({ ...profile, sizes: [size] })),
  ...(profile.classId === null ? vocabulary.FIRM_CLASS.map((classId) => ({ ...profile, classId })) : []),
  ...(profile.businesses === null
    ? [[], ...vocabulary.BUSINESS.map((one) => [one])].map((businesses) => ({ ...profile, businesses }))
    : []),
  ...(profile.partners === null
    ? [[], ...vocabulary.PARTNERS.map((one) => [one])].map((partners) => ({ ...profile, partners }))
    : []),
  ...(profile.countryIds === null
    ? [[], ...vocabulary.COUNTRY.map((one) => [one])].map((countryIds) => ({ ...profile, countryIds }))
    : []),
  ...(profile.sectorIds === null ? [[], ['sector:energy']].map((sectorIds) => ({ ...profile, sectorIds })) : []),
  ...vocabulary.QUALITY.filter((one) => !profile.holds.includes(one) && !profile.lacks.includes(one)).flatMap((one) => [
    { ...profile, holds: [...profile.holds, one] },
    { ...profile, lacks: [...profile.lacks, one] },
  ]),
  ...(profile.foundedOn === null ? ['2000-05-01', '2022-05-01'].map((foundedOn) => ({ ...profile, foundedOn })) : []),
  ...(profile.equityPercent === null ? [0, 60].map((equityPercent) => ({ ...profile, equityPercent })) : []),
  ...profile.uncertain.map((field) => ({ ...profile, uncertain: profile.uncertain.filter((one) => one !== field) })),
];
