import type { Resolvers } from '../__generated__/resolvers';
import { datasetResolvers } from './dataset/resolve';
import { firmProfileResolvers } from './firm-profile/resolve';
import { methodResolvers } from './method/resolve';
import { partnershipPathsResolvers } from './partnership-paths/resolve';
import { rankTableResolvers } from './rank-table/resolve';
import { shortlistResolvers } from './shortlist/resolve';

/** Type and field to function, one map a question; no logic here. */
export const resolvers = [
  datasetResolvers,
  methodResolvers,
  shortlistResolvers,
  rankTableResolvers,
  partnershipPathsResolvers,
  firmProfileResolvers,
] satisfies Resolvers[];
