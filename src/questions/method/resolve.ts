import type { FlipPoint } from '../../domain/method/flip-points';
import type { Ranking, TreeWeight } from '../../domain/method/rank';
import type { PeerRank } from '../../domain/method/row';
import type { ScreenedCriterion } from '../../domain/method/screening';
import type { FactorSensitivity } from '../../domain/method/sensitivity/sensitivity';
import type { VariedRanking } from '../../domain/method/uncertainty/uncertainty';
import { sourceWords, valueOf } from './words';

/** What every ranking answers of the whole; nothing where there was no alternative to rank. */
export const ofTheWhole = (ranking: Ranking | null) => ({
  higherIsBetter: ranking?.better !== 'lower',
  weights: ranking?.weights ?? [],
  screening: ranking?.screening ?? [],
  compromise: ranking?.vikor?.compromise ?? null,
  condorcet: ranking?.condorcet ?? null,
  portfolio: ranking?.portfolio ?? null,
  varied: ranking?.uncertainty?.varied ?? [],
  sensitivity: ranking?.sensitivity?.factors ?? [],
  flipPoints: ranking?.flipPoints?.points ?? [],
});

/** Types that `shortlist` and `rankTable` share. */
export const methodResolvers = {
  TreeWeight: { isGroup: ({ kind }: TreeWeight) => kind === 'group' },
  PeerRank: { peers: ({ dimension }: PeerRank) => dimension },
  ScreenedCriterion: {
    min: ({ spread }: ScreenedCriterion) => spread?.min ?? null,
    max: ({ spread }: ScreenedCriterion) => spread?.max ?? null,
    median: ({ spread }: ScreenedCriterion) => spread?.median ?? null,
    correlatedWith: ({ correlatedWith }: ScreenedCriterion) => correlatedWith.map(({ criterionId }) => criterionId),
  },
  VariedRanks: {
    source: ({ source }: VariedRanking) => valueOf(sourceWords, source),
    pairIds: ({ pairwise }: VariedRanking) => pairwise.ids,
    above: ({ pairwise }: VariedRanking) => pairwise.above,
  },
  FactorSensitivity: { factor: ({ factor }: FactorSensitivity) => valueOf(sourceWords, factor) },
  FlipPoint: {
    enters: ({ change }: FlipPoint) => change === 'ENTERS',
    below: ({ when }: FlipPoint) => when === 'BELOW',
  },
};
