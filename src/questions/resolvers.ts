import type { Resolvers } from '../__generated__/resolvers';
import { datasetResolvers } from './dataset/resolve';
import { partnershipPathsResolvers } from './partnership-paths/resolve';
import { shortlistResolvers } from './shortlist/resolve';

/** Type and field to function, one map a question; no logic here. */
export const resolvers = [datasetResolvers, shortlistResolvers, partnershipPathsResolvers] satisfies Resolvers[];
