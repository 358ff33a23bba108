/** Ranks of one alternative over the runs; 1 is best. Quantiles between two ranks are interpolated. */
export interface RankRange {
  /** Rank of the method as it stands. */
  readonly nominal: number;
  readonly mean: number;
  readonly median: number;
  readonly q05: number;
  readonly q95: number;
  readonly min: number;
  readonly max: number;
}
