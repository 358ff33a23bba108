import type { GraphQLResolveInfo } from 'graphql';
import type { QueryShortlistArgs } from '../../__generated__/resolvers';
import { criteria } from '../../domain/shortlist/criteria';
import type { Criterion } from '../../domain/shortlist/criterion';
import { criterionGroups } from '../../domain/shortlist/groups';
import type { CriterionScore, GroupScore, ShortlistRow } from '../../domain/shortlist/shortlist';
import type { Preset } from '../../ingest/presets';
import type { RequestContext } from '../context';
import { delegateMany, delegateOne } from '../delegate';
import { inLang, type Lang } from '../lang';
import { ofTheWhole } from '../method/resolve';
import { aggregationWords, missingWords, normalisationWords, treatmentWords, valueOf } from '../method/words';
import { askShortlist, type ShortlistAnswer } from './ask';
import { shortlistNotes } from './notes';
import type { ResolvedSettings } from './resolved-settings';
import { settingsAnswer } from './settings-answer';
import { idOfSettings } from './settings-id';
import { cityName, shortlistSummary } from './texts';

const criterionOf = (id: string): Criterion => {
  const found = criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`The method scored "${id}", which is no criterion.`);
  return found;
};

const weightList = (weights: Readonly<Record<string, number>>) => {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return criteria.map((criterion) => ({
    criterion,
    weight: weights[criterion.id] ?? 0,
    share: (weights[criterion.id] ?? 0) / total,
  }));
};

/** Settings as the API echoes them, for every answer that rests on a shortlist. */
export const echoed = (settings: ResolvedSettings, presets: readonly Preset[]) => ({
  ...settingsAnswer(settings),
  preset: presets.find(({ id }) => id === settings.preset) ?? null,
  weights: weightList(settings.weights),
});

const groupName = ({ id }: { readonly id: string }, { lang }: { readonly lang: Lang }): string => {
  const group = criterionGroups.find((one) => one.id === id);
  return group ? inLang(group.name, lang) : id;
};

/** `shortlist`, `criteria`, `presets`. */
export const shortlistResolvers = {
  Query: {
    shortlist: (_source: unknown, args: QueryShortlistArgs, { services }: RequestContext) =>
      askShortlist(services, args.input ?? {}, args),
    criteria: () => criteria,
    presets: (_source: unknown, _args: unknown, { services }: RequestContext) => services.presets,
  },
  Shortlist: {
    ...ofTheWhole(({ ranking }: ShortlistAnswer) => ranking),
    canonicalId: ({ settings }: ShortlistAnswer) => idOfSettings(settings),
    rows: ({ page }: ShortlistAnswer) => page.items,
    totalCount: ({ page }: ShortlistAnswer) => page.totalCount,
    pageInfo: ({ page }: ShortlistAnswer) => page.pageInfo,
    settings: ({ settings }: ShortlistAnswer, _args: unknown, { services }: RequestContext) =>
      echoed(settings, services.presets),
    summary: (answer: ShortlistAnswer, { lang }: { lang: Lang }, { services }: RequestContext) =>
      shortlistSummary(answer, services.presets, lang),
    notes: (answer: ShortlistAnswer, { lang }: { lang: Lang }) => shortlistNotes(answer, lang),
    partial: () => null,
  },
  GroupSettings: { name: groupName },
  GroupScore: {
    id: ({ groupId }: GroupScore) => groupId,
    name: ({ groupId }: GroupScore, args: { lang: Lang }) => groupName({ id: groupId }, args),
  },
  ShortlistRow: {
    name: ({ city }: ShortlistRow, { lang }: { lang: Lang }) => cityName(city, lang),
    city: ({ cityId, supposed }: ShortlistRow, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      supposed ? null : delegateOne('City', cityId, context, info),
  },
  CriterionScore: {
    criterion: ({ criterionId }: CriterionScore) => criterionOf(criterionId),
    raw: ({ criterionId, value, absence }: CriterionScore) => ({ value, absence, unit: criterionOf(criterionId).unit }),
    interval: ({ doubt }: CriterionScore) => doubt && [doubt.low, doubt.high],
    treatment: ({ treatment }: CriterionScore) => valueOf(treatmentWords, treatment),
    recorded: ({ criterionId, recorded }: CriterionScore) =>
      recorded && { value: recorded.value, absence: recorded.absence, unit: criterionOf(criterionId).unit },
    statements: ({ statementIds }: CriterionScore, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
  Criterion: {
    name: ({ name }: Criterion, { lang }: { lang: Lang }) => inLang(name, lang),
    description: ({ description }: Criterion, { lang }: { lang: Lang }) => inLang(description, lang),
  },
  Preset: {
    name: ({ name }: Preset, { lang }: { lang: Lang }) => inLang(name, lang),
    rationale: ({ rationale }: Preset, { lang }: { lang: Lang }) => inLang(rationale, lang),
    weights: ({ weights }: Preset) => weightList(weights),
    normalisation: ({ normalisation }: Preset) => valueOf(normalisationWords, normalisation),
    aggregation: ({ aggregation }: Preset) => valueOf(aggregationWords, aggregation),
    missing: ({ missing }: Preset) => valueOf(missingWords, missing),
  },
};
