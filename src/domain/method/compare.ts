import type { Ranking } from './rank';

/** One criterion's part in the difference of two scores. */
export interface ComparedCriterion {
  readonly criterionId: string;
  readonly a: number | null;
  readonly b: number | null;
  /** Part of a less part of b, missing parts counting nothing; the differences add up to that of the scores. */
  readonly difference: number;
}

/** Why a stands above b, or does not. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** Score of a less score of b; null when either has none. */
  readonly difference: number | null;
  /** Largest part first, whichever way it points. */
  readonly criteria: readonly ComparedCriterion[];
}

/** Signed differences of two rows of a ranking. Null when either id is none of its rows. */
export const compareRows = (
  { rows, settings }: Pick<Ranking, 'rows' | 'settings'>,
  a: string,
  b: string,
): Comparison | null => {
  const [left, right] = [a, b].map((id) => rows.find((row) => row.id === id));
  if (!left || !right) return null;
  const criteria = settings.criteria
    .map(({ id }) => {
      const [ofA, ofB] = [left, right].map(({ contributions }) => contributions[id] ?? null);
      return { criterionId: id, a: ofA ?? null, b: ofB ?? null, difference: (ofA ?? 0) - (ofB ?? 0) };
    })
    .sort(
      (one, other) =>
        Math.abs(other.difference) - Math.abs(one.difference) || (one.criterionId < other.criterionId ? -1 : 1),
    );
  return { a, b, difference: left.score === null || right.score === null ? null : left.score - right.score, criteria };
};
