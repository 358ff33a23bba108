import type { ShortlistInput } from '../../__generated__/resolvers';
import type { BriefReading } from '../../domain/shortlist/cell';
import { criteria } from '../../domain/shortlist/criteria';
import { peerDimensions, type PeerDimension } from '../../domain/shortlist/peers';
import { summedByGroup, usualUncertainty, type ShortlistSettings } from '../../domain/shortlist/settings';
import type { Preset } from '../../ingest/presets';
import { refuseBesideId } from '../canonical-id';
import { dayOf } from '../day';
import { InputProblems } from '../firm-profile/problems';
import { aggregationGiven, goalpostsGiven, portfolioGiven, sensitivityGiven, uncertaintyGiven } from '../method/given';
import { aggregationWords, missingWords, normalisationWords, wordOf } from '../method/words';
import { checkSettings, repeated, requireCriterion, requireGroup } from './check-settings';
import type { ResolvedSettings } from './resolved-settings';
import { settingsOfId } from './settings-id';
import { whatIfGiven } from './what-if-input';

/** The brief's day: the answer that it would give. */
export const briefDay = '2025-04-07';

const usualReading: BriefReading = 'BOTH';

const ownWeights = (
  given: NonNullable<ShortlistInput['weights']>,
  problems: InputProblems,
): Record<string, number> | null => {
  const field = 'input.weights';
  const fine = given.filter(({ criterion, weight }) => {
    requireCriterion(field, criterion, problems);
    const counts = Number.isFinite(weight) && weight >= 0;
    if (!counts) problems.add(field, `gives "${criterion}" ${weight}; a weight is finite and at least 0.`);
    return counts;
  });
  for (const criterion of repeated(given.map((one) => one.criterion)))
    problems.add(field, `names "${criterion}" twice; give each criterion one weight.`);
  const total = fine.reduce((sum, { weight }) => sum + weight, 0);
  if (!Number.isFinite(total)) problems.add(field, 'add up to more than a number can hold; give smaller ones.');
  if (fine.length === given.length && total === 0)
    problems.add(field, 'are all zero or empty; give at least one criterion a weight above 0.');
  // Where they cannot be used, the rest of the input is still looked at, as if all criteria weighed alike.
  const weights = Object.fromEntries(fine.map(({ criterion, weight }) => [criterion, weight]));
  return Number.isFinite(total) && criteria.some(({ id }) => (weights[id] ?? 0) > 0) ? weights : null;
};

const presetOf = (id: string, presets: readonly Preset[], problems: InputProblems): Preset | null => {
  const ids = presets.map((candidate) => candidate.id);
  const preset = presets.find((candidate) => candidate.id === id) ?? null;
  if (preset === null)
    problems.addUnknown('input.preset', `"${id}" is no preset; the presets are ${ids.join(', ')}.`, id, ids);
  return preset;
};

const byGroup = (
  given: ShortlistInput['groups'],
  weights: Readonly<Record<string, number>>,
  problems: InputProblems,
): ShortlistSettings['groupWeights'] => {
  if (given == null) return null;
  for (const { id } of given) requireGroup('input.groups', id, problems);
  for (const id of repeated(given.map((group) => group.id)))
    problems.add('input.groups', `names "${id}" twice; give each group one entry.`);
  return {
    ...summedByGroup(weights),
    ...Object.fromEntries(given.flatMap(({ id, weight }) => (weight == null ? [] : [[id, weight]]))),
  };
};

const byCriterion = (given: ShortlistInput['criteria'], problems: InputProblems) => {
  const list = given ?? [];
  for (const { id } of list) requireCriterion('input.criteria', id, problems);
  for (const id of repeated(list.map((criterion) => criterion.id)))
    problems.add('input.criteria', `names "${id}" twice; give each criterion one entry.`);
  return {
    goalposts: Object.fromEntries(
      list.flatMap(({ id, goalposts }) => {
        const ends = goalpostsGiven(goalposts, id, 'input.criteria', (field, message) => problems.add(field, message));
        return ends === null ? [] : [[id, ends]];
      }),
    ),
    bounds: Object.fromEntries(
      list.flatMap(({ id, atLeast, atMost }) =>
        atLeast == null && atMost == null ? [] : [[id, { min: atLeast ?? null, max: atMost ?? null }]],
      ),
    ),
  };
};

const uncertaintyOf = (
  given: ShortlistInput['uncertainty'],
  settings: Parameters<typeof usualUncertainty>[0],
  problems: InputProblems,
): ShortlistSettings['uncertainty'] => {
  const usual = usualUncertainty(settings);
  if (given == null) return usual;
  if (given.draws === 0) return null;
  const spec = uncertaintyGiven(given, 'input.uncertainty', (field, message) => problems.add(field, message));
  const runs = { draws: spec.draws ?? usual.draws, seed: spec.seed ?? usual.seed, top: spec.top ?? usual.top };
  const names = [spec.weights, spec.methods, spec.leaveOneOut, spec.data].some((source) => source != null);
  return names
    ? { ...spec, ...runs, leaveOneOut: spec.leaveOneOut ?? false, data: spec.data ?? false }
    : { ...usual, ...runs };
};

/** Weights with their author: a preset's, or the caller's own. */
const weighing = (input: ShortlistInput, presets: readonly Preset[], problems: InputProblems) => {
  if (input.weights != null && input.preset != null)
    problems.add('input.weights', 'and input.preset exclude each other; give one of them.');
  const preset = input.weights == null ? presetOf(input.preset ?? 'brief', presets, problems) : null;
  const given = input.weights == null ? (preset?.weights ?? null) : ownWeights(input.weights, problems);
  return { preset, weights: Object.fromEntries(criteria.map(({ id }) => [id, given === null ? 1 : (given[id] ?? 0)])) };
};

const orderedPeers = (given: ShortlistInput['peers']): PeerDimension[] =>
  // Unknown words are refused by the check that follows; the caller's order stays, for GROUP_MEAN takes the first.
  given == null ? [...peerDimensions] : ([...new Set(given)] as PeerDimension[]);

const asGiven = (input: ShortlistInput, presets: readonly Preset[], problems: InputProblems): ResolvedSettings => {
  const { preset, weights } = weighing(input, presets, problems);
  const report = (field: string, message: string) => problems.add(field, message);
  const groups = input.groups ?? [];
  const groupWeights = byGroup(input.groups, weights, problems);
  const whatIf = whatIfGiven(input.whatIf, problems);
  const normalisation = wordOf(normalisationWords, input.normalisation) ?? preset?.normalisation ?? 'goalposts';
  const means = groups.flatMap(({ id, mean }) => (mean == null ? [] : [{ group: id, mean }]));
  const main = wordOf(aggregationWords, input.aggregation) ?? preset?.aggregation ?? 'arithmetic';
  const aggregation = aggregationGiven(main, means, 'input.groups', report) ?? main;
  const day = { asOf: briefDay };
  problems.collect(() => {
    if (input.asOf != null) day.asOf = dayOf('input.asOf', input.asOf);
  });
  if (input.among?.length === 0)
    problems.add('input.among', 'is empty; name cities, or leave it out to rank the whole network.');
  const required = input.required ?? (preset?.required ?? []).filter((id) => !whatIf.dropCriteria.includes(id));
  const ownGroups = groups.some(({ weight }) => weight != null);
  return {
    ...day,
    preset: ownGroups ? null : (preset?.id ?? null),
    weights,
    groupWeights,
    ...byCriterion(input.criteria, problems),
    required: [...new Set(required)].sort(),
    among: input.among == null ? null : [...new Set(input.among)].sort(),
    normalisation,
    clip: input.clip ?? true,
    floor: input.floor ?? null,
    aggregation,
    missing: wordOf(missingWords, input.missing) ?? preset?.missing ?? 'exclude',
    reading: input.reading ?? usualReading,
    peers: orderedPeers(input.peers),
    portfolio: input.portfolio == null ? null : portfolioGiven(input.portfolio, 'input.portfolio', report),
    uncertainty: uncertaintyOf(input.uncertainty, { weights, whatIf, normalisation, aggregation }, problems),
    sensitivity: input.sensitivity == null ? null : sensitivityGiven(input.sensitivity),
    whatIf,
  };
};

/** Settings from a caller's input. @throws InputError or NotFoundError naming the field and the remedy, of everything wrong. */
export const resolveSettings = (input: ShortlistInput, presets: readonly Preset[]): ResolvedSettings => {
  refuseBesideId(input);
  if (input.canonicalId != null) return settingsOfId(input.canonicalId, presets);
  const problems = new InputProblems();
  const settings = asGiven(input, presets, problems);
  checkSettings(settings, problems);
  problems.throwIfAny();
  return settings;
};
