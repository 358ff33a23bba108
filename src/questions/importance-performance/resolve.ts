import type { GraphQLResolveInfo } from 'graphql';
import type { QueryImportancePerformanceArgs } from '../../__generated__/resolvers';
import type { RequestContext } from '../context';
import { delegateOne } from '../delegate';
import type { Lang } from '../lang';
import { askImportancePerformance, type ImportancePerformanceAnswer } from './ask';
import { importancePerformanceSummary } from './texts';

/** `importancePerformance`. */
export const importancePerformanceResolvers = {
  Query: {
    importancePerformance: (
      _source: unknown,
      { input }: QueryImportancePerformanceArgs,
      { services }: RequestContext,
    ) => askImportancePerformance(services, input),
  },
  ImportancePerformance: {
    survey: (
      { survey }: ImportancePerformanceAnswer,
      _args: unknown,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => (survey ? delegateOne('Survey', survey.id, context, info) : null),
    summary: (answer: ImportancePerformanceAnswer, { lang }: { lang: Lang }) =>
      importancePerformanceSummary(answer, lang),
    partial: ({ items }: ImportancePerformanceAnswer) => {
      const without = items.filter(({ quadrant }) => quadrant === null).length;
      return without === 0 ? null : `${without} of ${items.length} items lack a value and have no quadrant.`;
    },
  },
};
