import type { QueryCompareCitiesArgs } from '../../__generated__/resolvers';
import type { RequestContext } from '../context';
import type { Lang } from '../lang';
import { echoed } from '../shortlist/resolve';
import type { RankedCities } from '../shortlist/ask';
import { idOfSettings } from '../shortlist/settings-id';
import { askComparisons, type CityComparison } from './ask';
import { comparisonSentences } from './texts';

/** What every answer that rests on a shortlist says of it. */
export const ofTheShortlist = (ranked: RankedCities, { services }: RequestContext) => ({
  settings: echoed(ranked.settings, services.presets),
  datasetVersion: ranked.datasetVersion,
  methodVersion: ranked.methodVersion,
  canonicalId: idOfSettings(ranked.settings),
});

/** `compareCities`. */
export const compareCitiesResolvers = {
  Query: {
    compareCities: async (_source: unknown, { ids, input }: QueryCompareCitiesArgs, context: RequestContext) => {
      const { ranked, comparisons } = await askComparisons(context.services, ids, input ?? {});
      return { comparisons, ...ofTheShortlist(ranked, context) };
    },
  },
  CityComparison: {
    sentences: (comparison: CityComparison, { lang }: { lang: Lang }) => comparisonSentences(comparison, lang),
  },
};
