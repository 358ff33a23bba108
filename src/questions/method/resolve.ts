import type { FlipPoint } from '../../domain/method/flip-points';
import type { Ranking, TreeWeight } from '../../domain/method/rank';
import type { PeerRank } from '../../domain/method/row';
import type { ScreenedCriterion } from '../../domain/method/screening';
import type { FactorSensitivity } from '../../domain/method/sensitivity/sensitivity';
import type { VariedRanking } from '../../domain/method/uncertainty/uncertainty';
import { sourceWords, valueOf } from './words';

/** Fields that say what the engine says of the whole, each read when it is asked for; nothing where there was no alternative to rank. */
export const ofTheWhole = <Parent>(rankingOf: (parent: Parent) => Omit<Ranking, 'notes'> | null) => ({
  higherIsBetter: (parent: Parent) => rankingOf(parent)?.better !== 'lower',
  weights: (parent: Parent) => rankingOf(parent)?.weights ?? [],
  screening: (parent: Parent) => rankingOf(parent)?.screening ?? [],
  compromise: (parent: Parent) => rankingOf(parent)?.vikor?.compromise ?? null,
  condorcet: (parent: Parent) => rankingOf(parent)?.condorcet ?? null,
  portfolio: (parent: Parent) => rankingOf(parent)?.portfolio ?? null,
  varied: (parent: Parent) => rankingOf(parent)?.uncertainty?.varied ?? [],
  sensitivity: (parent: Parent) => rankingOf(parent)?.sensitivity?.factors ?? [],
  flipPoints: (parent: Parent) => rankingOf(parent)?.flipPoints?.points ?? [],
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
