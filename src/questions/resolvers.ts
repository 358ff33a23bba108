import type { Resolvers } from '../__generated__/resolvers';
import { changesResolvers } from './changes/resolve';
import { conflictsResolvers } from './conflicts/resolve';
import { citySuggestionsResolvers } from './city-suggestions/resolve';
import { compareCitiesResolvers } from './compare-cities/resolve';
import { datasetResolvers } from './dataset/resolve';
import { explainScoreResolvers } from './explain-score/resolve';
import { firmProfileResolvers } from './firm-profile/resolve';
import { jointEntryResolvers } from './joint-entry/resolve';
import { matchSchemesResolvers } from './match-schemes/resolve';
import { methodResolvers } from './method/resolve';
import { importancePerformanceResolvers } from './importance-performance/resolve';
import { ladderResolvers } from './ladder/resolve';
import { missingLinksResolvers } from './missing-links/resolve';
import { partnershipPathsResolvers } from './partnership-paths/resolve';
import { rankTableResolvers } from './rank-table/resolve';
import { searchResolvers } from './search/resolve';
import { shortlistResolvers } from './shortlist/resolve';
import { supportGapsResolvers } from './support-gaps/resolve';
import { supportResolvers } from './support/resolve';

/** Type and field to function, one map a question; no logic here. */
export const resolvers = [
  datasetResolvers,
  methodResolvers,
  shortlistResolvers,
  compareCitiesResolvers,
  explainScoreResolvers,
  citySuggestionsResolvers,
  rankTableResolvers,
  supportResolvers,
  ladderResolvers,
  supportGapsResolvers,
  importancePerformanceResolvers,
  partnershipPathsResolvers,
  missingLinksResolvers,
  firmProfileResolvers,
  matchSchemesResolvers,
  jointEntryResolvers,
  searchResolvers,
  conflictsResolvers,
  changesResolvers,
] satisfies Resolvers[];
