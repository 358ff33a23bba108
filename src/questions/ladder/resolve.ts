import type { GraphQLResolveInfo } from 'graphql';
import type { QueryLadderArgs } from '../../__generated__/resolvers';
import { encodeCanonicalId } from '../canonical-id';
import type { RequestContext } from '../context';
import { delegateMany, delegateOne } from '../delegate';
import type { Lang } from '../lang';
import {
  askLadder,
  type KindSupportAnswer,
  type LadderAnswer,
  type LadderStageAnswer,
  type LadderStepAnswer,
  type ReportedLimit,
} from './ask';
import { ladderSummary, limitSentence } from './texts';

/** `ladder`. */
export const ladderResolvers = {
  Query: {
    ladder: (_source: unknown, args: QueryLadderArgs, { services }: RequestContext) => askLadder(services, args),
  },
  Ladder: {
    canonicalId: ({ settings }: LadderAnswer) => encodeCanonicalId('ladder', settings),
    summary: (answer: LadderAnswer, { lang }: { lang: Lang }) => ladderSummary(answer, lang),
    partial: () => null,
  },
  LadderStage: {
    stage: ({ id }: LadderStageAnswer, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Stage', id, context, info),
  },
  LadderStep: {
    step: ({ row }: LadderStepAnswer, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Step', row.id, context, info),
  },
  KindSupport: {
    supportKind: ({ kind }: KindSupportAnswer, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      kind === null ? null : delegateOne('SupportKind', kind, context, info),
    firmClass: ({ firmClass }: KindSupportAnswer, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('FirmClass', firmClass, context, info),
  },
  LimitLine: {
    after: ({ after }: ReportedLimit, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Step', after, context, info),
    before: ({ before }: ReportedLimit, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Step', before, context, info),
    beyondKnown: ({ beyondKnown }: ReportedLimit, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Step', beyondKnown, context, info),
    steepestFall: (
      { steepestFall }: ReportedLimit,
      _args: unknown,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => delegateOne('Step', steepestFall.id, context, info),
    steepestFallPoints: ({ steepestFall }: ReportedLimit) => steepestFall.points,
    sentence: (line: ReportedLimit, { lang }: { lang: Lang }) => limitSentence(line, lang),
  },
};
