import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context';
import { delegateMany } from '../delegate';
import { labelCounts, sourceIds } from './statements';
import { readDatasetInfo } from './version';

/** `dataset`: what the graph holds now. */
export const datasetResolvers = {
  Query: {
    dataset: (_source: unknown, _args: unknown, { services }: RequestContext) => readDatasetInfo(services.reader),
  },
  Dataset: {
    counts: (_source: unknown, _args: unknown, { services }: RequestContext) => services.reader.read(labelCounts, {}),
    sources: async (_source: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
      const ids = await context.services.reader.read(sourceIds, {});
      return delegateMany(
        'Source',
        ids.map(({ id }) => id),
        context,
        info,
      );
    },
  },
};
