import type { Resolvers } from '../__generated__/resolvers';
import { datasetResolvers } from './dataset/resolve';
import { importancePerformanceResolvers } from './importance-performance/resolve';
import { ladderResolvers } from './ladder/resolve';
import { partnershipPathsResolvers } from './partnership-paths/resolve';
import { rankTableResolvers } from './rank-table/resolve';
import { shortlistResolvers } from './shortlist/resolve';
import { supportGapsResolvers } from './support-gaps/resolve';
import { supportResolvers } from './support/resolve';

const overTheGraph = [
  datasetResolvers,
  shortlistResolvers,
  partnershipPathsResolvers,
  supportResolvers,
  ladderResolvers,
  supportGapsResolvers,
  importancePerformanceResolvers,
] satisfies Resolvers[];

/** Type and field to function, one map a question; no logic here. The ranking engine's words differ from the enums', so its map says so. */
export const resolvers = [...overTheGraph, rankTableResolvers];
