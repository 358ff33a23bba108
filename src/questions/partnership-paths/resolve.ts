import type { GraphQLResolveInfo } from 'graphql';
import { endOf, startOf, type Hop, type PathGraph } from '../../domain/paths/graph';
import type { RankedPath } from '../../domain/paths/partnership-paths';
import type { PathKindSeed } from '../../ingest/path-kinds';
import type { RequestContext, Services } from '../context';
import { delegateMany } from '../delegate';
import type { Lang } from '../lang';
import { askPaths, type PathsAnswer, type PathsInput } from './ask';
import { pathSentence, pathsSummary } from './texts';

/** A path with the graph that its names come from. */
export type PathParent = RankedPath & { readonly graph: PathGraph };

const kindOf = (wanted: string, { pathKinds }: Services): PathKindSeed => {
  const found = pathKinds.find(({ id }) => id === wanted);
  if (!found) throw new Error(`The search followed "${wanted}", which is no kind of path.`);
  return found;
};

/** What `partial` says when the budget did not suffice. */
export const budgetNote = 'The search stopped at its budget of hops; name kinds or fewer hops to see every path.';

/** `partnershipPaths`, `pathKinds`. */
export const partnershipPathsResolvers = {
  Query: {
    partnershipPaths: (_source: unknown, args: PathsInput, { services }: RequestContext) => askPaths(services, args),
    pathKinds: (_source: unknown, _args: unknown, { services }: RequestContext) => services.pathKinds,
  },
  PartnershipPaths: {
    paths: ({ page, graph }: PathsAnswer): PathParent[] => page.items.map((path) => ({ ...path, graph })),
    totalCount: ({ page }: PathsAnswer) => page.totalCount,
    pageInfo: ({ page }: PathsAnswer) => page.pageInfo,
    nodes: ({ page, graph }: PathsAnswer) =>
      [...new Set(page.items.flatMap(({ hops }) => hops.flatMap((hop) => [startOf(hop), endOf(hop)])))]
        .sort()
        .flatMap((id) => graph.nodes.get(id) ?? []),
    tieGroups: ({ search }: PathsAnswer) => search.tieGroups,
    summary: (answer: PathsAnswer, { lang }: { lang: Lang }, { services }: RequestContext) =>
      pathsSummary(answer, services.pathKinds, lang),
    partial: ({ search }: PathsAnswer) => (search.complete ? null : budgetNote),
  },
  PartnershipPath: {
    kind: ({ kindId }: PathParent, _args: unknown, { services }: RequestContext) => kindOf(kindId, services),
    sentence: ({ graph, hops }: PathParent, { lang }: { lang: Lang }) => pathSentence(graph, hops, lang),
  },
  PathHop: {
    from: (hop: Hop) => startOf(hop),
    to: (hop: Hop) => endOf(hop),
    relationship: ({ edge }: Hop) => edge.type,
    direction: ({ along }: Hop) => (along ? 'ALONG' : 'AGAINST'),
    role: ({ edge }: Hop) => edge.role,
    kind: ({ edge }: Hop) => edge.kind,
    status: ({ edge }: Hop) => edge.status,
    since: ({ edge }: Hop) => edge.since,
    until: ({ edge }: Hop) => edge.until,
    confidence: ({ edge }: Hop) => edge.confidence,
    statementIds: ({ edge }: Hop) => edge.statementIds,
    statements: ({ edge }: Hop, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', edge.statementIds, context, info),
  },
  PathKind: {
    name: ({ name }: PathKindSeed, { lang }: { lang: Lang }) => (lang === 'KO' ? name.ko : name.en),
    meaning: ({ meaning }: PathKindSeed, { lang }: { lang: Lang }) => (lang === 'KO' ? meaning.ko : meaning.en),
  },
};
