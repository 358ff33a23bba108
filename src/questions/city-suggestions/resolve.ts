import type { QueryCitySuggestionsArgs } from '../../__generated__/resolvers';
import { ofTheShortlist } from '../compare-cities/resolve';
import type { RequestContext } from '../context';
import type { Lang } from '../lang';
import { askSuggestions, type CitySuggestion, type SuggestionsAnswer } from './ask';
import { suggestionReasons, weightReasons } from './texts';

/** Suggestions with what they say of their shortlist. */
export type SuggestionsParent = SuggestionsAnswer &
  ReturnType<typeof ofTheShortlist> &
  Pick<SuggestionsAnswer['page'], 'totalCount' | 'pageInfo'> & { readonly suggestions: readonly CitySuggestion[] };

/** `citySuggestions`. */
export const citySuggestionsResolvers = {
  Query: {
    citySuggestions: async (_source: unknown, args: QueryCitySuggestionsArgs, context: RequestContext) => {
      const answer = await askSuggestions(context.services, args);
      const { items, totalCount, pageInfo } = answer.page;
      return { ...answer, ...ofTheShortlist(answer.ranked, context), suggestions: items, totalCount, pageInfo };
    },
  },
  CitySuggestions: {
    weightReasons: (answer: SuggestionsAnswer, { lang }: { lang: Lang }, { services }: RequestContext) =>
      weightReasons(answer, services.presets, lang),
    partial: () => null,
  },
  CitySuggestion: {
    reasons: (suggestion: CitySuggestion, { lang }: { lang: Lang }) => suggestionReasons(suggestion, lang),
  },
};
