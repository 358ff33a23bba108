/** The way there is today. */
export interface ExistingWay {
  /** Score of the best path. */
  readonly score: number;
  /** Hops of the shortest path. */
  readonly hops: number;
}

/** What a path's place is decided by. */
export interface Placed {
  readonly score: number;
  readonly hops: readonly unknown[];
  readonly pathId: string;
}

/** Scores are compared in whole steps of 10^-12: what rounding alone tells apart is a tie. */
export const scoreSteps = (score: number): number => Math.round(score / 1e-12);

/** The better of two paths by score, then by fewer hops; 0 when they are as good. */
export const compareWorth = (a: Placed, b: Placed): number =>
  scoreSteps(b.score) - scoreSteps(a.score) || a.hops.length - b.hops.length;

/** The order of paths: score, then fewer hops, then id. Total, as ids are unique. */
export const comparePlace = (a: Placed, b: Placed): number =>
  compareWorth(a, b) || (a.pathId < b.pathId ? -1 : a.pathId > b.pathId ? 1 : 0);

/** Whether a path is better than what there is today: it scores more than the best one, or has fewer hops than the shortest. */
export const helps = ({ score, hops }: Placed, today: ExistingWay | null): boolean =>
  !today || scoreSteps(score) > scoreSteps(today.score) || hops.length < today.hops;
