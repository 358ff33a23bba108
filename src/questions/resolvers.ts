import type { Resolvers } from '../__generated__/resolvers';
import { changesResolvers } from './changes/resolve';
import { conflictsResolvers } from './conflicts/resolve';
import { datasetResolvers } from './dataset/resolve';
import { firmProfileResolvers } from './firm-profile/resolve';
import { jointEntryResolvers } from './joint-entry/resolve';
import { matchSchemesResolvers } from './match-schemes/resolve';
import { partnershipPathsResolvers } from './partnership-paths/resolve';
import { rankTableResolvers } from './rank-table/resolve';
import { searchResolvers } from './search/resolve';
import { shortlistResolvers } from './shortlist/resolve';

const overTheGraph = [
  datasetResolvers,
  shortlistResolvers,
  partnershipPathsResolvers,
  firmProfileResolvers,
  matchSchemesResolvers,
  jointEntryResolvers,
  searchResolvers,
  conflictsResolvers,
  changesResolvers,
] satisfies Resolvers[];

/** Type and field to function, one map a question; no logic here. The ranking engine's words differ from the enums', so its map says so. */
export const resolvers = [...overTheGraph, rankTableResolvers];
