import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import { endsOfPath, rankSums, sumPaths, type PathSum } from '../../domain/paths/sum-paths';
import { InputError } from '../../domain/input-error';
import type { Services } from '../context';
import { pageOf, type Page } from '../page';
import { maxRows, usualRows, type Paging } from './ask';
import { searchPaths, type PathsFound } from './search';

/** The side whose things are ranked. */
export type RankedSide = 'FROM' | 'TO';

/** An end with its place. */
export type RankedEnd = PathSum & { readonly rank: number };

/** Ends of paths on one side, best reached first. */
export interface EndsAnswer extends PathsFound {
  readonly side: RankedSide;
  readonly page: Page<RankedEnd>;
  readonly best: RankedEnd | null;
}

const askEnds = async (
  services: Services,
  side: RankedSide,
  input: PartnershipPathsInput,
  { first, after }: Paging,
): Promise<EndsAnswer> => {
  const found = await searchPaths(services, side === 'FROM' ? 'who-reaches' : 'where-can', input);
  const sums = sumPaths(found.search.paths, (path) => endsOfPath(found.graph, path)[side === 'FROM' ? 0 : 1]);
  const ends = rankSums(sums);
  const page = pageOf(ends, ({ key }) => key, { first: first ?? usualRows, after, max: maxRows });
  return { ...found, side, page, best: ends[0] ?? null };
};

/** Answers `whoReaches` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askWhoReaches = async (
  services: Services,
  input: PartnershipPathsInput,
  paging: Paging = {},
): Promise<EndsAnswer> => {
  if (input.to == null && !input.hubCountriesOnly)
    throw new InputError('input.to', 'is left out; name the cities to be reached.');
  return askEnds(services, 'FROM', input, paging);
};

/** Answers `whereCan` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askWhereCan = async (
  services: Services,
  input: PartnershipPathsInput,
  paging: Paging = {},
): Promise<EndsAnswer> => {
  if (input.from == null && input.fromKinds == null)
    throw new InputError('input.from', 'is left out; name who wants to get there.');
  return askEnds(services, 'TO', input, paging);
};
