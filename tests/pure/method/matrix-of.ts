import type { DecisionMatrix } from '../../../src/domain/method/matrix';
import type { Method } from '../../../src/domain/method/method';
import type { Ranking } from '../../../src/domain/method/rank';
import type { RankedRow } from '../../../src/domain/method/row';

/** A matrix from rows of numbers: alternatives a1, a2, ... and criteria c1, c2, ...; null is unknown. */
export const matrixOf = (
  rows: readonly (readonly (number | null)[])[],
  peers?: DecisionMatrix['peers'],
): DecisionMatrix => ({
  alternatives: rows.map((_, index) => `a${index + 1}`),
  criteria: (rows[0] ?? []).map((_, index) => `c${index + 1}`),
  cells: rows.map((row) => row.map((value) => ({ value, absence: value === null ? 'UNKNOWN' : null }))),
  peers,
});

/** Criteria c1, c2, ... with these weights, more is better unless said. */
export const criteriaOf = (
  weights: readonly number[],
  directions: readonly ('max' | 'min')[] = [],
): Method['criteria'] =>
  weights.map((weight, index) => ({ id: `c${index + 1}`, weight, direction: directions[index] }));

/** The row of one alternative. */
export const rowOf = ({ rows }: Ranking, id: string): RankedRow => {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`The ranking has no row ${id}.`);
  return row;
};

/** Scores in the order a1, a2, ... */
export const scoresOf = (ranking: Ranking): (number | null)[] =>
  [...ranking.rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ score }) => score);

/** Ranks in the order a1, a2, ... */
export const ranksOf = (ranking: Ranking): number[] =>
  [...ranking.rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ rank }) => rank);
