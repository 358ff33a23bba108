import fc from 'fast-check';
import type { CityFacts, OfficialsNeed, PipelineProject, Tie } from '../../src/domain/shortlist/facts';
import { peerDimensions } from '../../src/domain/shortlist/peers';
import type { ShortlistSettings } from '../../src/domain/shortlist/settings';
import { asRecorded } from '../../src/domain/shortlist/what-if';

/** A city about which nothing was found. */
export const bareCity = (id: string, more: Partial<CityFacts> = {}): CityFacts => ({
  id,
  name: id,
  nameKo: null,
  countryId: 'country:vn',
  incomeGroup: null,
  population: null,
  entryPreferences: [],
  pipeline: null,
  officer: null,
  actionPlan: null,
  focusAreas: [],
  koreanProjects: [],
  organisationsInCity: [],
  organisationsInCountry: [],
  officesInCity: [],
  officesInCountry: [],
  ...more,
});

/** Settings with the given weights, nothing varied and nothing else out of the ordinary. */
export const settingsOf = (
  weights: Record<string, number>,
  more: Partial<ShortlistSettings> = {},
): ShortlistSettings => ({
  weights,
  groupWeights: null,
  goalposts: {},
  required: [],
  bounds: {},
  normalisation: 'goalposts',
  clip: true,
  floor: null,
  aggregation: 'arithmetic',
  missing: 'exclude',
  reading: 'BOTH',
  peers: [...peerDimensions],
  portfolio: null,
  uncertainty: null,
  sensitivity: null,
  whatIf: asRecorded,
  ...more,
});

/** So many things, each with one statement. */
export const ties = (count: number, prefix = 'project', confidence: Tie['confidence'] = 'SOURCED'): Tie[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}:${index}`,
    confidence,
    statementIds: [`statement:${prefix}-${index}`],
  }));

const sourced = { statementIds: ['statement:x'] };

/** Projects of these statuses, read with certainty. */
export const listed = (...statuses: PipelineProject['status'][]): PipelineProject[] =>
  statuses.map((status, index) => ({ id: `project:${index}`, status, certain: true, ...sourced }));

/** One need that falls in one focus area, so that fit can be known. */
export const oneNeed: readonly OfficialsNeed[] = [
  {
    id: 'need:a',
    kind: 'DEVELOPMENT_PRIORITY',
    rank: 1,
    readings: [],
    focusAreaIds: ['focus-area:a'],
    statementIds: ['statement:need-a'],
  },
  {
    id: 'need:b',
    kind: 'COOPERATION_TOPIC',
    rank: null,
    readings: ['ADVANTAGE_PER_BODY', 'REQUEST_PER_SUMMARY'],
    focusAreaIds: ['focus-area:a'],
    statementIds: ['statement:need-b'],
  },
  {
    id: 'need:c',
    kind: 'COOPERATION_TOPIC',
    rank: null,
    readings: ['ADVANTAGE_PER_SUMMARY', 'REQUEST_PER_BODY'],
    focusAreaIds: ['focus-area:b'],
    statementIds: ['statement:need-c'],
  },
];

/** Any city, known in any part. */
export const anyCity = (id: string): fc.Arbitrary<CityFacts> =>
  fc
    .record({
      preference: fc.option(fc.integer({ min: 0, max: 100 })),
      pipeline: fc.option(fc.array(fc.constantFrom('PLANNING', 'ONGOING', 'COMPLETED', null), { maxLength: 10 })),
      officer: fc.boolean(),
      plan: fc.boolean(),
      areas: fc.subarray(['focus-area:a', 'focus-area:b', 'focus-area:c']),
      projects: fc.nat(6),
      organisations: fc.nat(25),
      offices: fc.nat(2),
      officesElsewhere: fc.nat(2),
    })
    .map((drawn) =>
      bareCity(id, {
        entryPreferences: drawn.preference === null ? [] : [{ value: drawn.preference, lowerBound: null, ...sourced }],
        pipeline: drawn.pipeline && listed(...drawn.pipeline),
        officer: drawn.officer ? sourced : null,
        actionPlan: drawn.plan ? sourced : null,
        focusAreas: drawn.areas.map((area) => ({ id: area, origin: 'PLAN' as const, ...sourced })),
        koreanProjects: ties(drawn.projects),
        organisationsInCity: ties(drawn.organisations, 'org'),
        organisationsInCountry: ties(drawn.organisations, 'org'),
        officesInCity: ties(drawn.offices, 'office'),
        officesInCountry: ties(drawn.offices + drawn.officesElsewhere, 'office'),
      }),
    );

/** A network of one to eight cities with ids of their own. */
export const anyNetwork: fc.Arbitrary<CityFacts[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.tuple(...Array.from({ length: size }, (_, index) => anyCity(`city:${String.fromCharCode(97 + index)}`))),
  );
