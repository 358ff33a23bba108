import { tieRules, type TieRule } from '../../domain/missing-links/buildable';
import type { Candidate } from '../../domain/missing-links/candidates';
import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { PathGraph } from '../../domain/paths/graph';
import type { QueryMissingLinksArgs } from '../../__generated__/resolvers';
import type { RequestContext } from '../context';
import { inLang, type Lang } from '../lang';
import { pageOf } from '../page';
import type { PathsAnswer } from '../partnership-paths/ask';
import { canonicalIdOf } from '../partnership-paths/question';
import { kindOf, nodeOf } from '../partnership-paths/resolve';
import { askMissingLinks, type MissingLinksAnswer } from './ask';
import { nearestMissingLink } from './nearest';
import { linkSentence, missingLinksSummary } from './texts';

/** A group with the graph that its names come from. */
export type GroupParent = MissingLinkGroup & { readonly graph: PathGraph };

/** A link with the graph that its names come from. */
export type LinkParent = Candidate & { readonly graph: PathGraph };

/** A rule with what it is about: from, type and to. */
export interface TieRuleParent {
  readonly about: readonly string[];
  readonly rule: TieRule;
}

interface InLang {
  readonly lang: Lang;
}

const distinct = (links: readonly Candidate[], end: 'from' | 'to'): number =>
  new Set(links.map(({ link }) => link[end])).size;

/** `missingLinks`, `tieRules`, and the nearest missing link of `partnershipPaths`. */
export const missingLinksResolvers = {
  Query: {
    missingLinks: (_source: unknown, args: QueryMissingLinksArgs, { services }: RequestContext) =>
      askMissingLinks(services, args.input, args),
    tieRules: (): TieRuleParent[] =>
      Object.entries(tieRules)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([about, rule]) => ({ about: about.split(' '), rule })),
  },
  MissingLinks: {
    canonicalId: canonicalIdOf,
    groups: ({ page, graph }: MissingLinksAnswer): GroupParent[] => page.items.map((group) => ({ ...group, graph })),
    totalCount: ({ page }: MissingLinksAnswer) => page.totalCount,
    linkCount: ({ groups }: MissingLinksAnswer) => groups.reduce((sum, { links }) => sum + links.length, 0),
    pageInfo: ({ page }: MissingLinksAnswer) => page.pageInfo,
    starts: ({ sides }: MissingLinksAnswer) => sides.starts ?? [],
    targets: ({ sides }: MissingLinksAnswer) => sides.ends ?? [],
    summary: (answer: MissingLinksAnswer, { lang }: InLang, { services }: RequestContext) =>
      missingLinksSummary(answer, services.pathKinds, lang),
  },
  MissingLinkGroup: {
    kind: ({ kindId }: GroupParent, _args: unknown, { services }: RequestContext) => kindOf(kindId, services),
    relationship: ({ links }: GroupParent) => links[0]?.link.type ?? '',
    means: ({ rule }: GroupParent, { lang }: InLang) => inLang(rule.means, lang),
    by: ({ rule }: GroupParent, { lang }: InLang) => inLang(rule.by, lang),
    reason: ({ rule }: GroupParent, { lang }: InLang) => inLang(rule.reason, lang),
    count: ({ links }: GroupParent) => links.length,
    fromCount: ({ links }: GroupParent) => distinct(links, 'from'),
    toCount: ({ links }: GroupParent) => distinct(links, 'to'),
    links: ({ links, graph }: GroupParent, { first }: { first: number }): LinkParent[] =>
      pageOf(links, ({ id }) => id, { first, after: null, max: 100 }).items.map((link) => ({ ...link, graph })),
  },
  MissingLink: {
    from: ({ graph, link }: LinkParent) => nodeOf(graph, link.from),
    to: ({ graph, link }: LinkParent) => nodeOf(graph, link.to),
    sentence: ({ graph, ...candidate }: LinkParent, { lang }: InLang) => linkSentence(graph, candidate, lang),
    direction: ({ hops, missing }: LinkParent) => (hops[missing]?.along ? 'ALONG' : 'AGAINST'),
    before: ({ hops, missing }: LinkParent) => hops.slice(0, missing),
    after: ({ hops, missing }: LinkParent) => hops.slice(missing + 1),
  },
  TieRule: {
    from: ({ about }: TieRuleParent) => about[0] ?? '',
    relationship: ({ about }: TieRuleParent) => about[1] ?? '',
    to: ({ about }: TieRuleParent) => about[2] ?? '',
    buildable: ({ rule }: TieRuleParent) => rule.buildable,
    reason: ({ rule }: TieRuleParent, { lang }: InLang) => inLang(rule.reason, lang),
    means: ({ rule }: TieRuleParent, { lang }: InLang) => (rule.buildable ? inLang(rule.means, lang) : null),
    by: ({ rule }: TieRuleParent, { lang }: InLang) => (rule.buildable ? inLang(rule.by, lang) : null),
    kinds: ({ rule }: TieRuleParent) => (rule.buildable ? (rule.kinds ?? null) : null),
    openOnly: ({ rule }: TieRuleParent) => rule.buildable && rule.openOnly === true,
  },
  PartnershipPaths: {
    nearestMissingLink: async (
      answer: PathsAnswer,
      _args: unknown,
      { services }: RequestContext,
    ): Promise<GroupParent | null> => {
      const group = await nearestMissingLink(services, answer);
      return group && { ...group, graph: answer.graph };
    },
  },
};
