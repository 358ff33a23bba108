import type { GraphQLResolveInfo } from 'graphql';
import type { QueryMatchSchemesArgs } from '../../__generated__/resolvers';
import type { SchemeMatch } from '../../domain/matching/match';
import type { ChangeSet } from '../../domain/matching/nearest-change';
import type { PackageLeg, SchemePackage } from '../../domain/matching/packages';
import type { SchemeWindow } from '../../domain/matching/window';
import { encodeCanonicalId } from '../canonical-id';
import type { RequestContext } from '../context';
import { delegateMany, delegateOne } from '../delegate';
import type { Lang } from '../lang';
import { askMatchSchemes, type MatchAnswer } from './ask';
import { checkRows, type CheckRow } from './checks';
import type { SchemeFacts } from './gather';
import { changeSentence, matchSentence, matchSummary, packageSentence, windowSentence } from './texts';

/** A part of an answer together with the answer, for what its fields need of it. */
interface Part {
  readonly answer: Pick<MatchAnswer, 'facts' | 'profile'>;
}

export interface MatchParent extends Part {
  readonly match: SchemeMatch;
}
export interface PackageParent extends Part {
  readonly one: SchemePackage;
}
export interface LegParent extends Part {
  readonly leg: PackageLeg;
}
export interface ChangeSetParent extends Part {
  readonly set: ChangeSet;
}
export interface WindowParent extends SchemeWindow {
  readonly statementIds: readonly string[];
}

const idOfStep = (facts: SchemeFacts, order: number): string[] =>
  facts.ladder.filter((step) => step.order === order).map(({ id }) => id);

interface LangArgument {
  readonly lang: Lang;
}

/** `matchSchemes`. */
export const matchSchemesResolvers = {
  Query: {
    matchSchemes: (_source: unknown, args: QueryMatchSchemesArgs, { services }: RequestContext) =>
      askMatchSchemes(services, args.input, args),
  },
  MatchSchemes: {
    canonicalId: ({ settings }: MatchAnswer) => encodeCanonicalId('match', settings),
    matches: (answer: MatchAnswer) => answer.page.items.map((match) => ({ match, answer })),
    totalCount: ({ page }: MatchAnswer) => page.totalCount,
    pageInfo: ({ page }: MatchAnswer) => page.pageInfo,
    packages: (answer: MatchAnswer) => answer.packages.map((one) => ({ one, answer })),
    settings: ({ settings, profile }: MatchAnswer) => ({ ...settings, profile }),
    summary: (answer: MatchAnswer, { lang }: LangArgument) => matchSummary(answer, lang),
  },
  SchemeMatch: {
    schemeId: ({ match }: MatchParent) => match.schemeId,
    scheme: ({ match }: MatchParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Scheme', match.schemeId, context, info),
    verdict: ({ match }: MatchParent) => match.verdict,
    track: ({ match }: MatchParent) => match.track,
    timing: ({ match }: MatchParent) => match.timing,
    unstated: ({ match }: MatchParent) => match.unstated,
    rules: ({ match, answer }: MatchParent) => {
      const scheme = answer.facts.schemes.find(({ id }) => id === match.schemeId);
      return scheme ? checkRows(match, scheme.row, answer.profile, answer.facts) : [];
    },
    nearestChanges: ({ match, answer }: MatchParent) => match.nearest.map((set) => ({ set, answer })),
    window: ({ match: { window }, answer }: MatchParent): WindowParent => ({
      ...window,
      statementIds: window.ruleIds.flatMap((id) => answer.facts.rules.get(id)?.statementIds ?? []),
    }),
    sentence: ({ match, answer }: MatchParent, { lang }: LangArgument) =>
      matchSentence(match, answer.facts.names, lang),
  },
  RuleCheck: {
    name: ({ name }: CheckRow, { lang }: LangArgument) => (lang === 'KO' ? name.ko : name.en),
    statements: ({ statementIds }: CheckRow, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
  ChangeSet: {
    changes: ({ set }: ChangeSetParent) => set,
    sentence: ({ set, answer }: ChangeSetParent, { lang }: LangArgument) =>
      changeSentence(set, answer.facts.names, lang),
  },
  SchemeWindow: {
    sentence: (window: WindowParent, { lang }: LangArgument) => windowSentence(window, lang),
    statements: ({ statementIds }: WindowParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
  SchemePackage: {
    legs: ({ one, answer }: PackageParent) => one.legs.map((leg) => ({ leg, answer })),
    gapStepIds: ({ one, answer }: PackageParent) => one.gaps.flatMap((order) => idOfStep(answer.facts, order)),
    sentence: ({ one, answer }: PackageParent, { lang }: LangArgument) => packageSentence(one, answer.facts, lang),
  },
  PackageLeg: {
    schemeId: ({ leg }: LegParent) => leg.schemeId,
    scheme: ({ leg }: LegParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Scheme', leg.schemeId, context, info),
    verdict: ({ leg }: LegParent) => leg.verdict,
    stepIds: ({ leg, answer }: LegParent) => leg.steps.flatMap((order) => idOfStep(answer.facts, order)),
  },
};
