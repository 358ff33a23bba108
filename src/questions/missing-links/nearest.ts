import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { Services } from '../context';
import type { PathsFound } from '../partnership-paths/search';
import { findMissingLinks } from './find';

/** The best tie that would have to be made for an answer without a path; null when there is a path, or when no single tie would do. */
export const nearestMissingLink = async (services: Services, found: PathsFound): Promise<MissingLinkGroup | null> => {
  if (found.search.paths.length > 0 || found.sides.pairCount === null) return null;
  const { groups } = await findMissingLinks(services.reader, found, null);
  return groups[0] ?? null;
};
