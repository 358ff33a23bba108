import { z } from 'zod';
import type { ShortlistInput } from '../../__generated__/resolvers';
import { InputError, NotFoundError } from '../../domain/input-error';
import { criteria } from '../../domain/shortlist/criteria';
import type { BriefReading } from '../../domain/shortlist/cell';
import type { Normalisation } from '../../domain/shortlist/normalise';
import type { Preset } from '../../ingest/presets';
import { decodeCanonicalId } from '../canonical-id';
import { dayOf } from '../day';
import { suggest } from '../suggest';

/** The brief's day: the answer that it would give. */
export const briefDay = '2025-04-07';

/** Everything used, defaults included. */
export interface ResolvedSettings {
  readonly asOf: string;
  readonly preset: string | null;
  /** Weight of every criterion. */
  readonly weights: Readonly<Record<string, number>>;
  readonly required: readonly string[];
  readonly among: readonly string[] | null;
  readonly normalisation: Normalisation;
  readonly reading: BriefReading;
}

const criterionIds = criteria.map(({ id }) => id);

const requireCriterion = (field: string, id: string): void => {
  if (!criterionIds.includes(id))
    throw new NotFoundError(
      field,
      `"${id}" is no criterion; the criteria are ${criterionIds.join(', ')}.`,
      suggest(id, criterionIds),
    );
};

const ownWeights = (given: NonNullable<ShortlistInput['weights']>): Record<string, number> => {
  const weights: Record<string, number> = {};
  for (const { criterion, weight } of given) {
    requireCriterion('input.weights', criterion);
    if (criterion in weights)
      throw new InputError('input.weights', `names "${criterion}" twice; give each criterion one weight.`);
    if (!Number.isFinite(weight) || weight < 0)
      throw new InputError('input.weights', `gives "${criterion}" ${weight}; a weight is finite and at least 0.`);
    weights[criterion] = weight;
  }
  if (!Number.isFinite(Object.values(weights).reduce((sum, weight) => sum + weight, 0)))
    throw new InputError('input.weights', 'add up to more than a number can hold; give smaller ones.');
  if (!Object.values(weights).some((weight) => weight > 0))
    throw new InputError('input.weights', 'are all zero or empty; give at least one criterion a weight above 0.');
  return weights;
};

const presetOf = (id: string, presets: readonly Preset[]): Preset => {
  const preset = presets.find((candidate) => candidate.id === id);
  const ids = presets.map((candidate) => candidate.id);
  if (!preset)
    throw new NotFoundError(
      'input.preset',
      `"${id}" is no preset; the presets are ${ids.join(', ')}.`,
      suggest(id, ids),
    );
  return preset;
};

/** What an id of an earlier answer must hold. */
const heldSettings = z.strictObject({
  asOf: z.string(),
  preset: z.string().nullable(),
  weights: z.record(z.string(), z.number()),
  required: z.array(z.string()),
  among: z.array(z.string()).nullable(),
  normalisation: z.enum(['GOALPOSTS', 'MIN_MAX']),
  reading: z.enum(['BODY', 'SUMMARY', 'BOTH']),
});

/** The settings of an earlier answer, checked like a caller's own. A preset's name stays only while its weights are these. */
const settingsOfId = (canonicalId: string, presets: readonly Preset[]): ResolvedSettings => {
  const held = heldSettings.safeParse(decodeCanonicalId('shortlist', canonicalId));
  if (!held.success)
    throw new InputError('input.canonicalId', 'holds no settings of a shortlist; copy it whole from `canonicalId`.');
  const { weights, preset, ...rest } = held.data;
  const own = Object.entries(weights).map(([criterion, weight]) => ({ criterion, weight }));
  const settings = resolveSettings({ ...rest, weights: own }, presets);
  const named = presets.find(({ id }) => id === preset);
  const same = named && criterionIds.every((id) => (named.weights[id] ?? 0) === settings.weights[id]);
  return { ...settings, preset: same ? preset : null };
};

/** Settings from a caller's input. @throws InputError or NotFoundError naming the field and the remedy. */
export const resolveSettings = (input: ShortlistInput, presets: readonly Preset[]): ResolvedSettings => {
  if (input.canonicalId != null) {
    if (Object.entries(input).some(([name, value]) => name !== 'canonicalId' && value != null))
      throw new InputError('input.canonicalId', 'holds all settings already; give nothing else with it.');
    return settingsOfId(input.canonicalId, presets);
  }
  if (input.weights != null && input.preset != null)
    throw new InputError('input.weights', 'and input.preset exclude each other; give one of them.');
  const preset = input.weights == null ? presetOf(input.preset ?? 'brief', presets) : null;
  const chosen = preset ? preset.weights : ownWeights(input.weights ?? []);
  const required = input.required ?? preset?.required ?? [];
  for (const id of required) requireCriterion('input.required', id);
  if (input.among?.length === 0)
    throw new InputError('input.among', 'is empty; name cities, or leave it out to rank the whole network.');
  return {
    asOf: input.asOf == null ? briefDay : dayOf('input.asOf', input.asOf),
    preset: preset?.id ?? null,
    weights: Object.fromEntries(criterionIds.map((id) => [id, chosen[id] ?? 0])),
    required: [...new Set(required)].sort(),
    among: input.among == null ? null : [...new Set(input.among)].sort(),
    normalisation: input.normalisation ?? 'GOALPOSTS',
    reading: input.reading ?? 'BOTH',
  };
};
