import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import { degreeWeightedPathCount, sumPaths, type PathSum } from '../../domain/paths/sum-paths';
import type { Services } from '../context';
import { searchPaths, type PathsFound } from './search';

/** Paths of one kind put together. */
export interface KindSum extends PathSum {
  readonly dwpc: number;
}

/** The kinds of path that join two sides, best first. */
export interface KindsAnswer extends PathsFound {
  readonly sums: readonly KindSum[];
}

/** Answers `partnershipKinds` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askKinds = (services: Services, input: PartnershipPathsInput): Promise<KindsAnswer> =>
  searchPaths(services, 'partnership-kinds', input, (found) => {
    const { search, graph, kinds, settings } = found;
    const sums = sumPaths(search.paths, ({ kindId }) => kindId).map((sum) => {
      const kind = kinds.find(({ id }) => id === sum.key);
      return { ...sum, dwpc: kind ? degreeWeightedPathCount(graph, kind, sum.paths, settings.damping) : 0 };
    });
    return { ...found, sums };
  });
