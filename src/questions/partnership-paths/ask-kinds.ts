import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { Services } from '../context';
import { searchPaths, sumKinds, type KindSum, type PathsFound } from './search';

/** The kinds of path that join two sides, best first. */
export interface KindsAnswer extends PathsFound {
  readonly sums: readonly KindSum[];
}

/** Answers `partnershipKinds` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askKinds = async (services: Services, input: PartnershipPathsInput): Promise<KindsAnswer> => {
  const found = await searchPaths(services, 'partnership-kinds', input);
  return { ...found, sums: sumKinds(found, found.search.paths) };
};
