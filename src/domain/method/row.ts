import type { Absence } from './matrix';
import type { Treatment } from './prepare';
import type { Veto } from './veto';
import type { RankRange } from './uncertainty/range';

/** One criterion's part in one row. */
export interface RowCell {
  readonly criterionId: string;
  /** Raw value; null when missing. */
  readonly value: number | null;
  /** Why there is none; null when there is one. */
  readonly absence: Absence | null;
  readonly treatment: Treatment;
  /** Comparable value that the aggregation saw; null when left out. */
  readonly normalised: number | null;
  /** Part of the score; null when left out. */
  readonly contribution: number | null;
}

/**
 * How much more a criterion gives this row than the mean of all rows that have it, at its effective weight under arithmetic means, by its
 * contribution under others; negative when less. In points of the score.
 */
export interface Difference {
  readonly criterionId: string;
  readonly difference: number;
}

/** Place among the alternatives that carry the same label. */
export interface PeerRank {
  readonly dimension: string;
  /** The label; null when the alternative has none and is not ranked there. */
  readonly group: string | null;
  readonly rank: number | null;
  /** Members of the group. */
  readonly of: number;
}

/** One alternative's place and everything that led to it. */
export interface RankedRow {
  readonly id: string;
  /** Standard competition rank: equal scores share it and the next place is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** Ids that share the rank, in order. */
  readonly tiedWith: readonly string[];
  /** Null when nothing with weight is known. */
  readonly score: number | null;
  /** Share of the weight that rests on known values, 0 to 1. */
  readonly coverage: number;
  /** Parts of the score by criterion id, adding up to it; criteria left out for this row are not named. */
  readonly contributions: Readonly<Record<string, number>>;
  /** Values of the groups by id, on the scale of the criteria; null when nothing in the group is known. Empty under whole methods. */
  readonly groups: Readonly<Record<string, number | null>>;
  readonly cells: readonly RowCell[];
  readonly vetoes: readonly Veto[];
  readonly peerRanks: readonly PeerRank[];
  /** Up to three criteria that lift the row most above the mean, and up to three that hold it down most. */
  readonly strengths: readonly Difference[];
  readonly weaknesses: readonly Difference[];
  /** Ranks over the runs of all varied assumptions together; null when nothing was varied. */
  readonly rankRange: RankRange | null;
  /** Share of those runs in which the row is among the top k, 0 to 1; null when nothing was varied. */
  readonly topShare: number | null;
}
