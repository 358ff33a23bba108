import type { MissingLinkGroup } from '../../domain/missing-links/rank';
import type { Services } from '../context';
import type { PathsAnswer } from '../partnership-paths/ask';
import { searchKinds } from './ask';
import { findMissingLinks } from './find';

/** The best tie that would have to be made for an answer without a path; null when there is a path, or when no single tie would do. */
export const nearestMissingLink = async (
  services: Services,
  { search, settings, graph, ends }: Pick<PathsAnswer, 'search' | 'settings' | 'graph' | 'ends'>,
): Promise<MissingLinkGroup | null> => {
  if (search.paths.length > 0) return null;
  const { groups } = await findMissingLinks(services.reader, graph, {
    kinds: searchKinds(services, settings),
    from: [ends.from.id],
    to: [ends.to.id],
    damping: settings.damping,
    asOf: settings.asOf,
    today: null,
  });
  return groups[0] ?? null;
};
