import type { GraphQLResolveInfo } from 'graphql';
import type {
  QueryPartnershipKindsArgs,
  QueryPartnershipPathsArgs,
  QueryWhereCanArgs,
  QueryWhoReachesArgs,
} from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { endOf, startOf, type Hop, type PathEdge, type PathGraph, type PathNode } from '../../domain/paths/graph';
import { endsOfPath, type PathSum } from '../../domain/paths/sum-paths';
import type { PathKindSeed } from '../../ingest/path-kinds';
import type { RequestContext, Services } from '../context';
import { delegateMany } from '../delegate';
import type { Lang } from '../lang';
import { askPaths, pairsOf, type PathsAnswer } from './ask';
import { askWhereCan, askWhoReaches, type EndsAnswer, type RankedEnd } from './ask-ends';
import { askKinds, type KindsAnswer } from './ask-kinds';
import { canonicalIdOf } from './question';
import { relationshipId, relationshipsOf } from './relationships';
import { sumKinds, withHops, type KindSum, type ShownPath } from './search';
import { endsSummary, kindsSummary, pathSentence, pathsSummary } from './texts';

/** A path with the graph that its names come from. */
export type PathParent = ShownPath & { readonly graph: PathGraph };

/** A kind or an end with the graph that its paths come from. */
export type KindParent = KindSum & { readonly graph: PathGraph };
export type EndParent = RankedEnd & { readonly answer: EndsAnswer };

interface LangArgument {
  readonly lang: Lang;
}

/** The kind of path of an id. @throws Error when there is none, which no search answers. */
export const kindOf = (wanted: string, { pathKinds }: Services): PathKindSeed => {
  const found = pathKinds.find(({ id }) => id === wanted);
  if (!found) throw new Error(`The search followed "${wanted}", which is no kind of path.`);
  return found;
};

const bestOf = ({ best, graph }: Pick<PathSum, 'best'> & { readonly graph: PathGraph }): PathParent => ({
  ...withHops(graph, best),
  graph,
});

/** The node of an id. @throws Error when the graph has none, which no search answers. */
export const nodeOf = (graph: PathGraph, id: string): PathNode => {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`Paths reached "${id}", which the graph does not have.`);
  return node;
};

const maxPairs = 1_000;

const firstPairs = (answer: PathsAnswer, first: number) => {
  if (!Number.isInteger(first) || first < 1 || first > maxPairs)
    throw new InputError('first', `must be a whole number from 1 to ${maxPairs}, got ${first}.`);
  return pairsOf(answer)
    .slice(0, first)
    .map(({ best, paths, score }) => {
      const [from, to] = endsOfPath(answer.graph, best);
      return { from, to, pathCount: paths.length, score, bestPathId: best.id };
    });
};

/** `partnershipPaths`, `partnershipKinds`, `whoReaches`, `whereCan`, `pathKinds`. */
export const partnershipPathsResolvers = {
  Query: {
    partnershipPaths: (_source: unknown, args: QueryPartnershipPathsArgs, { services }: RequestContext) =>
      askPaths(services, args.input, args),
    partnershipKinds: (_source: unknown, { input }: QueryPartnershipKindsArgs, { services }: RequestContext) =>
      askKinds(services, input),
    whoReaches: (_source: unknown, args: QueryWhoReachesArgs, { services }: RequestContext) =>
      askWhoReaches(services, args.input, args),
    whereCan: (_source: unknown, args: QueryWhereCanArgs, { services }: RequestContext) =>
      askWhereCan(services, args.input, args),
    pathKinds: (_source: unknown, _args: unknown, { services }: RequestContext) => services.pathKinds,
  },
  PartnershipPaths: {
    canonicalId: canonicalIdOf,
    paths: ({ page, graph }: PathsAnswer): PathParent[] => page.items.map((path) => ({ ...path, graph })),
    totalCount: ({ page }: PathsAnswer) => page.totalCount,
    pageInfo: ({ page }: PathsAnswer) => page.pageInfo,
    nodes: ({ page, graph }: PathsAnswer) =>
      [...new Set(page.items.flatMap(({ nodes }) => nodes))].sort((a, b) => a - b).map((node) => graph.nodeAt(node)),
    relationships: ({ page }: PathsAnswer) => relationshipsOf(page.items),
    tieGroups: ({ search }: PathsAnswer) => search.tieGroups,
    pairs: (answer: PathsAnswer, { first }: { first: number }) => firstPairs(answer, first),
    connectedPairs: (answer: PathsAnswer) => pairsOf(answer).length,
    pairCount: ({ sides }: PathsAnswer) => sides.pairCount,
    summary: (answer: PathsAnswer, { lang }: LangArgument, { services }: RequestContext) =>
      pathsSummary(answer, services.pathKinds, lang),
  },
  PartnershipKinds: {
    canonicalId: canonicalIdOf,
    kinds: ({ sums, graph }: KindsAnswer): KindParent[] => sums.map((sum) => ({ ...sum, graph })),
    pathCount: ({ search }: KindsAnswer) => search.paths.length,
    summary: (answer: KindsAnswer, { lang }: LangArgument, { services }: RequestContext) =>
      kindsSummary(answer, services.pathKinds, lang),
  },
  ConnectingKind: {
    kind: ({ key }: KindParent, _args: unknown, { services }: RequestContext) => kindOf(key, services),
    pathCount: ({ paths }: KindParent) => paths.length,
    bestPath: (parent: KindParent) => bestOf(parent),
  },
  ReachedEnds: {
    canonicalId: canonicalIdOf,
    ends: (answer: EndsAnswer): EndParent[] => answer.page.items.map((end) => ({ ...end, answer })),
    totalCount: ({ page }: EndsAnswer) => page.totalCount,
    pageInfo: ({ page }: EndsAnswer) => page.pageInfo,
    summary: (answer: EndsAnswer, { lang }: LangArgument) => endsSummary(answer, lang),
  },
  ReachedEnd: {
    id: ({ key }: EndParent) => key,
    node: ({ key, answer }: EndParent) => nodeOf(answer.graph, key),
    pathCount: ({ paths }: EndParent) => paths.length,
    direct: ({ paths }: EndParent) => paths.some(({ direct }) => direct),
    kinds: ({ paths, answer }: EndParent): KindParent[] =>
      sumKinds(answer, paths).map((sum) => ({ ...sum, graph: answer.graph })),
    bestPath: ({ best, answer: { graph } }: EndParent) => bestOf({ best, graph }),
  },
  PartnershipPath: {
    from: ({ graph, ...path }: PathParent) => endsOfPath(graph, path)[0],
    to: ({ graph, ...path }: PathParent) => endsOfPath(graph, path)[1],
    kind: ({ kindId }: PathParent, _args: unknown, { services }: RequestContext) => kindOf(kindId, services),
    sentence: ({ graph, hops }: PathParent, { lang }: LangArgument) => pathSentence(graph, hops, lang),
    nodeIds: ({ graph, nodes }: PathParent) => nodes.map((node) => graph.nodeAt(node).id),
    relationshipIds: ({ hops }: PathParent) => hops.map(({ edge }) => relationshipId(edge)),
  },
  PathRelationship: {
    id: (edge: PathEdge) => relationshipId(edge),
    weight: ({ weight }: PathEdge) => weight ?? 1,
    statements: ({ statementIds }: PathEdge, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
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
    lastSeen: ({ edge }: Hop) => edge.lastSeen ?? null,
    confidence: ({ edge }: Hop) => edge.confidence,
    statementIds: ({ edge }: Hop) => edge.statementIds,
    statements: ({ edge }: Hop, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', edge.statementIds, context, info),
  },
  PathKind: {
    name: ({ name }: PathKindSeed, { lang }: LangArgument) => (lang === 'KO' ? name.ko : name.en),
    meaning: ({ meaning }: PathKindSeed, { lang }: LangArgument) => (lang === 'KO' ? meaning.ko : meaning.en),
  },
};
