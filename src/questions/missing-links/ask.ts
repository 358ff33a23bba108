import type { MissingLinksInput } from '../../__generated__/resolvers';
import type { ExistingWay } from '../../domain/missing-links/order';
import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { PathGraph } from '../../domain/paths/graph';
import { findPartnershipPaths, type SearchKind } from '../../domain/paths/partnership-paths';
import { parsePattern } from '../../domain/paths/pattern';
import { encodeCanonicalId } from '../canonical-id';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { InputProblems } from '../firm-profile/problems';
import { pageOf, type Page } from '../page';
import { endNamed, starts, targets, type End } from './ends';
import { findMissingLinks } from './find';
import { missingLinksSettings, type MissingLinksSettings } from './settings';

/** Version of the method: changes whenever the same graph and settings would give another answer. */
export const methodVersion = 'missing-links-1';

/** Most groups of one page, and most pairs of ends of one request. */
const most = { groups: 100, pairs: 2_000 };

/** Missing links with everything that led to them. */
export interface MissingLinksAnswer {
  readonly page: Page<MissingLinkGroup>;
  readonly groups: readonly MissingLinkGroup[];
  readonly ends: { readonly from: End; readonly to: End };
  readonly today: ExistingWay | null;
  readonly complete: boolean;
  readonly graph: PathGraph;
  readonly settings: MissingLinksSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
  readonly canonicalId: string;
}

/** The kinds wanted, ready to be searched, those with more hops than allowed left out. */
export const searchKinds = (
  { pathKinds }: Services,
  { kinds, maxHops }: Pick<MissingLinksSettings, 'kinds' | 'maxHops'>,
): SearchKind[] =>
  pathKinds
    .filter(({ id }) => kinds.includes(id))
    .map(({ id, weight, pattern }) => ({ id, weight, pattern: parsePattern(pattern) }))
    .filter(({ pattern }) => pattern.steps.length <= maxHops);

/** Best score and fewest hops over all pairs of ends; null when no pair has a path. */
const wayToday = (
  graph: PathGraph,
  kinds: readonly SearchKind[],
  from: End,
  to: End,
  damping: number,
): { today: ExistingWay | null; complete: boolean } => {
  const searches = from.members.flatMap((start) =>
    to.members.map((target) => findPartnershipPaths(graph, kinds, start, target, damping)),
  );
  const paths = searches.flatMap((search) => search.paths);
  const [first] = paths;
  const today = first
    ? paths.reduce(
        (way, { score, hops }) => ({ score: Math.max(way.score, score), hops: Math.min(way.hops, hops.length) }),
        { score: first.score, hops: first.hops.length },
      )
    : null;
  return { today, complete: searches.every((search) => search.complete) };
};

/** Answers `missingLinks` for the API and the command line alike. @throws InputError or NotFoundError naming every wrong field. */
export const askMissingLinks = async (services: Services, input: MissingLinksInput): Promise<MissingLinksAnswer> => {
  const { reader, pathGraph, pathKinds } = services;
  return atOneVersion(reader, async (datasetVersion) => {
    const problems = new InputProblems();
    const settings = missingLinksSettings(input, pathKinds, problems);
    const graph = await pathGraph(datasetVersion, settings.asOf, settings.includeUncertain);
    const from = endNamed(graph, 'from', settings.from, starts, problems);
    const to = endNamed(graph, 'to', settings.to, targets, problems);
    const pairs = (from?.members.length ?? 0) * (to?.members.length ?? 0);
    if (pairs > most.pairs)
      problems.add(
        'from',
        `and to make ${pairs} pairs of organisation and city; at most ${most.pairs} are searched at once. Name one of them singly.`,
      );
    problems.throwIfAny();
    if (!from || !to) throw new Error('An end is missing and no problem was told.');
    const kinds = searchKinds(services, settings);
    const { today, complete } = wayToday(graph, kinds, from, to, settings.damping);
    const found = await findMissingLinks(reader, graph, {
      kinds,
      from: from.members,
      to: to.members,
      damping: settings.damping,
      asOf: settings.asOf,
      today,
    });
    return {
      page: pageOf(found.groups, ({ id }) => id, { first: input.first ?? 10, after: input.after, max: most.groups }),
      groups: found.groups,
      ends: { from, to },
      today,
      complete: complete && found.complete,
      graph,
      settings,
      datasetVersion,
      methodVersion,
      canonicalId: encodeCanonicalId('missing-links', settings),
    };
  });
};
