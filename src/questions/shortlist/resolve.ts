import type { GraphQLResolveInfo } from 'graphql';
import type { QueryShortlistArgs } from '../../__generated__/resolvers';
import { criteria } from '../../domain/shortlist/criteria';
import type { Criterion } from '../../domain/shortlist/criterion';
import type { CriterionScore, ShortlistRow } from '../../domain/shortlist/shortlist';
import type { Preset } from '../../ingest/presets';
import type { RequestContext } from '../context';
import { delegateMany, delegateOne } from '../delegate';
import { askShortlist, type ShortlistAnswer } from './ask';
import { shortlistSummary, type Lang } from './texts';

const inLang = (texts: { readonly en: string; readonly ko: string }, lang: Lang): string =>
  lang === 'KO' ? texts.ko : texts.en;

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

/** `shortlist`, `criteria`, `presets`. */
export const shortlistResolvers = {
  Query: {
    shortlist: (_source: unknown, args: QueryShortlistArgs, { services }: RequestContext) =>
      askShortlist(services, args.input ?? {}, args),
    criteria: () => criteria,
    presets: (_source: unknown, _args: unknown, { services }: RequestContext) => services.presets,
  },
  Shortlist: {
    rows: ({ page }: ShortlistAnswer) => page.items,
    totalCount: ({ page }: ShortlistAnswer) => page.totalCount,
    pageInfo: ({ page }: ShortlistAnswer) => page.pageInfo,
    settings: ({ settings }: ShortlistAnswer, _args: unknown, { services }: RequestContext) => ({
      ...settings,
      preset: services.presets.find(({ id }) => id === settings.preset) ?? null,
      weights: weightList(settings.weights),
    }),
    summary: (answer: ShortlistAnswer, { lang }: { lang: Lang }, { services }: RequestContext) =>
      shortlistSummary(answer, services.presets, lang),
    partial: () => null,
  },
  ShortlistRow: {
    city: ({ cityId }: ShortlistRow, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('City', cityId, context, info),
  },
  CriterionScore: {
    criterion: ({ criterionId }: CriterionScore) => criterionOf(criterionId),
    raw: ({ criterionId, value, absence }: CriterionScore) => ({ value, absence, unit: criterionOf(criterionId).unit }),
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
  },
};
