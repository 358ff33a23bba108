import type { QueryExplainScoreArgs } from '../../__generated__/resolvers';
import type { RequestContext } from '../context';
import { ofTheShortlist } from '../compare-cities/resolve';
import type { Lang } from '../lang';
import { sourceWords, valueOf } from '../method/words';
import { askExplanation, type ScoreExplanation, type SourceRanks } from './ask';
import { explanationSentences } from './texts';

/** An explanation with what it says of its shortlist. */
export type ExplanationParent = ScoreExplanation & ReturnType<typeof ofTheShortlist>;

/** `explainScore`. */
export const explainScoreResolvers = {
  Query: {
    explainScore: async (_source: unknown, { city, input }: QueryExplainScoreArgs, context: RequestContext) => {
      const explanation = await askExplanation(context.services, city, input ?? {});
      return { ...explanation, ...ofTheShortlist(explanation.ranked, context) };
    },
  },
  ScoreExplanation: {
    sentences: (explanation: ScoreExplanation, { lang }: { lang: Lang }) => explanationSentences(explanation, lang),
  },
  SourceRanks: { source: ({ source }: SourceRanks) => valueOf(sourceWords, source) },
};
