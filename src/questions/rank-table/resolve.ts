import type { PeerRank, RankedRow } from '../../domain/method/row';
import { aggregationWords, missingWords, normalisationWords } from './words';
import type { FlipPoint } from '../../domain/method/flip-points';
import type { TreeWeight } from '../../domain/method/rank';
import type { ScreenedCriterion } from '../../domain/method/screening';
import type { VariedRanking } from '../../domain/method/uncertainty/uncertainty';
import { askRankTable, type RankTableAnswer } from './ask';
import { methodOf, type RankMethodInput } from './method-input';

/** `rankTable`. */
export const rankTableResolvers = {
  RankDirection: { MAX: 'max', MIN: 'min' },
  RankNormalisation: normalisationWords,
  RankAggregation: aggregationWords,
  RankMissing: missingWords,
  Query: {
    rankTable: (_source: unknown, { matrix, method }: { matrix: string; method: RankMethodInput }) =>
      askRankTable(matrix, methodOf(method)),
  },
  RankTable: {
    settings: ({ settings }: RankTableAnswer) => JSON.stringify(settings),
    higherIsBetter: ({ better }: RankTableAnswer) => better === 'higher',
    compromise: ({ vikor }: RankTableAnswer) => vikor?.compromise ?? null,
    varied: ({ uncertainty }: RankTableAnswer) => uncertainty?.varied ?? [],
    sensitivity: ({ sensitivity }: RankTableAnswer) => sensitivity?.factors ?? [],
    flipPoints: ({ flipPoints }: RankTableAnswer) => flipPoints?.points ?? [],
  },
  RankedAlternative: {
    peerRanks: ({ peerRanks }: RankedRow) =>
      peerRanks.map(({ dimension, ...rest }: PeerRank) => ({ peers: dimension, ...rest })),
  },
  RankWeight: { isGroup: ({ kind }: TreeWeight) => kind === 'group' },
  RankScreening: {
    min: ({ spread }: ScreenedCriterion) => spread?.min ?? null,
    max: ({ spread }: ScreenedCriterion) => spread?.max ?? null,
    median: ({ spread }: ScreenedCriterion) => spread?.median ?? null,
    correlatedWith: ({ correlatedWith }: ScreenedCriterion) => correlatedWith.map(({ criterionId }) => criterionId),
  },
  VariedRanks: {
    pairIds: ({ pairwise }: VariedRanking) => pairwise.ids,
    above: ({ pairwise }: VariedRanking) => pairwise.above,
  },
  RankFlipPoint: {
    enters: ({ change }: FlipPoint) => change === 'ENTERS',
    below: ({ when }: FlipPoint) => when === 'BELOW',
  },
};
