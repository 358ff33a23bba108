import type { GraphQLResolveInfo } from 'graphql';
import type { QueryJointEntryArgs } from '../../__generated__/resolvers';
import type { JointReason } from '../../domain/joint-entry/joint-entry';
import { encodeCanonicalId } from '../canonical-id';
import type { RequestContext } from '../context';
import { delegateMany, delegateOne } from '../delegate';
import type { Lang } from '../lang';
import { askJointEntry, type JointAnswer, type PartnerRow } from './ask';
import { jointSummary, partnerSentence } from './texts';

/** A partner with the names that its sentence needs. */
export interface JointPartnerParent extends PartnerRow {
  readonly names: JointAnswer['names'];
}

/** `jointEntry`. */
export const jointEntryResolvers = {
  Query: {
    jointEntry: (_source: unknown, args: QueryJointEntryArgs, { services }: RequestContext) =>
      askJointEntry(services, args.input, args),
  },
  JointEntry: {
    canonicalId: ({ settings }: JointAnswer) => encodeCanonicalId('joint', settings),
    partners: ({ page, names }: JointAnswer) => page.items.map((partner) => ({ ...partner, names })),
    totalCount: ({ page }: JointAnswer) => page.totalCount,
    pageInfo: ({ page }: JointAnswer) => page.pageInfo,
    settings: ({ profile, settings }: JointAnswer) => ({ ...settings, profile }),
    summary: (answer: JointAnswer, { lang }: { lang: Lang }) => jointSummary(answer, lang),
    partial: () => null,
  },
  JointPartner: {
    firm: ({ firmId }: JointPartnerParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateOne('Organisation', firmId, context, info),
    sentence: (partner: JointPartnerParent, { lang }: { lang: Lang }) => partnerSentence(partner, partner.names, lang),
  },
  JointReason: {
    statements: ({ statementIds }: JointReason, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
};
