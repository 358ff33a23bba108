import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { RankedPath } from '../../domain/paths/partnership-paths';
import type { TieGroup } from '../../domain/paths/rank-paths';
import { endsOfPath, sumPaths, type PathSum } from '../../domain/paths/sum-paths';
import type { Services } from '../context';
import { pageOf, type Page } from '../page';
import { searchPaths, withHops, type PathsFound, type ShownPath } from './search';

/** Paths with everything that led to them. */
export interface PathsAnswer extends PathsFound {
  readonly page: Page<ShownPath>;
  readonly cutGroup: TieGroup | null;
}

/** What a caller may say about a page. */
export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Most rows of a page. */
export const maxRows = 100;
/** Rows of a page when none are asked for. */
export const usualRows = 10;

/** A page that goes on past `first` until its last group of equal paths ends, as far as the most rows allow. */
const pageOfGroups = (
  paths: readonly RankedPath[],
  tieGroups: readonly TieGroup[],
  { first, after }: Paging,
): { page: Page<RankedPath>; cutGroup: TieGroup | null } => {
  const idOf = ({ id }: RankedPath): string => id;
  const asked = pageOf(paths, idOf, { first: first ?? usualRows, after, max: maxRows });
  const start = after == null ? 0 : paths.findIndex(({ id }) => id === after) + 1;
  const rankAt = (index: number): number | undefined => paths[index]?.rank;
  let size = asked.items.length;
  while (size > 0 && size < maxRows && rankAt(start + size) === rankAt(start + size - 1)) size += 1;
  const cut = size > 0 && rankAt(start + size) === rankAt(start + size - 1) ? rankAt(start + size) : undefined;
  const page = size === asked.items.length ? asked : pageOf(paths, idOf, { first: size, after, max: maxRows });
  return { page, cutGroup: tieGroups.find(({ rank }) => rank === cut) ?? null };
};

/** Answers `partnershipPaths` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askPaths = async (
  services: Services,
  input: PartnershipPathsInput,
  paging: Paging = {},
): Promise<PathsAnswer> => {
  const found = await searchPaths(services, 'partnership-paths', input);
  const { page, cutGroup } = pageOfGroups(found.search.paths, found.search.tieGroups, paging);
  return { ...found, page: { ...page, items: page.items.map((path) => withHops(found.graph, path)) }, cutGroup };
};

/** The pairs that some path joins, by summed score, then ids. */
export const pairsOf = ({ search, graph }: PathsFound): PathSum[] =>
  sumPaths(search.paths, (path) => endsOfPath(graph, path).join(' '));
