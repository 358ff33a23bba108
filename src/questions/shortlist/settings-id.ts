import { z } from 'zod';
import { means, missingRules, normalisations, wholeMethods } from '../../domain/method/method';
import { criteria } from '../../domain/shortlist/criteria';
import { incomeGroups, peerDimensions } from '../../domain/shortlist/peers';
import { summedByGroup } from '../../domain/shortlist/settings';
import type { Preset } from '../../ingest/presets';
import { encodeCanonicalId, settingsHeld } from '../canonical-id';
import { dayOf } from '../day';
import { InputProblems } from '../firm-profile/problems';
import { checkSettings } from './check-settings';
import type { ResolvedSettings } from './resolved-settings';

const numbers = z.record(z.string(), z.number());
const ids = z.array(z.string());
const aggregation = z.enum([...means, ...wholeMethods]);
const noise = z.union([
  z.strictObject({ box: z.number() }),
  z.strictObject({ dirichlet: z.union([z.literal('uniform'), z.number()]) }),
]);

/** What an id of an earlier answer must hold. */
const heldSettings = z.strictObject({
  asOf: z.string(),
  preset: z.string().nullable(),
  weights: numbers,
  groupWeights: numbers.nullable(),
  goalposts: z.record(z.string(), z.tuple([z.number(), z.number()])),
  required: ids,
  bounds: z.record(z.string(), z.strictObject({ min: z.number().nullable(), max: z.number().nullable() })),
  among: ids.nullable(),
  normalisation: z.enum(normalisations),
  clip: z.boolean(),
  floor: z.number().nullable(),
  aggregation: z.union([aggregation, z.record(z.string(), z.enum(means))]),
  missing: z.enum(missingRules),
  reading: z.enum(['BODY', 'SUMMARY', 'BOTH']),
  peers: z.array(z.enum(peerDimensions)),
  portfolio: z.strictObject({ size: z.number(), atMost: numbers, atLeast: numbers }).nullable(),
  uncertainty: z
    .strictObject({
      draws: z.number(),
      seed: z.number(),
      top: z.number(),
      weights: noise.nullable(),
      methods: z
        .strictObject({
          normalisations: z.array(z.enum(normalisations)).nullish(),
          aggregations: z.array(aggregation).nullish(),
        })
        .nullable(),
      leaveOneOut: z.boolean(),
      data: z.boolean(),
    })
    .nullable(),
  sensitivity: z
    .strictObject({
      draws: z.number().nullish(),
      seed: z.number().nullish(),
      resamples: z.number().nullish(),
      weights: z.enum(['together', 'each']),
    })
    .nullable(),
  whatIf: z.strictObject({
    values: z.array(z.strictObject({ city: z.string(), criterion: z.string(), value: z.number().nullable() })),
    addCities: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        countryId: z.string().nullable(),
        incomeGroup: z.enum(incomeGroups).nullable(),
        population: z.number().nullable(),
      }),
    ),
    dropCities: ids,
    dropCriteria: ids,
  }),
});

const same = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((id) => (a[id] ?? 0) === (b[id] ?? 0));

/** The id under which the same question can be asked again. */
export const idOfSettings = (settings: ResolvedSettings): string => encodeCanonicalId('shortlist', settings);

/** The settings of an earlier answer, checked like a caller's own. A preset's name stays only while its weights are these. */
export const settingsOfId = (canonicalId: string, presets: readonly Preset[]): ResolvedSettings => {
  const held = settingsHeld('shortlist', canonicalId, heldSettings, 'a shortlist');
  const { weights, groupWeights, preset, asOf, ...rest } = held;
  const whole = Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0]));
  const problems = new InputProblems();
  if (!same(whole, weights)) problems.add('input.canonicalId', 'weighs what is no criterion.');
  if (rest.among?.length === 0) problems.add('input.canonicalId', 'ranks no city.');
  problems.collect(() => dayOf('input.asOf', asOf));
  const named = presets.find(({ id }) => id === preset);
  const kept =
    named !== undefined &&
    same(named.weights, whole) &&
    (groupWeights === null || same(groupWeights, summedByGroup(whole)));
  const settings = { ...rest, asOf, weights: whole, groupWeights, preset: kept ? named.id : null };
  checkSettings(settings, problems);
  problems.throwIfAny();
  return settings;
};
