import type { Sourced } from './facts';

/** How a cell's value is known: seen for the city, known only for its country, computed from parts, or not at all. */
export type CellStatus = 'OBSERVED' | 'INHERITED' | 'DERIVED' | 'MISSING';

/** Why there is no value: its source prints none, nothing was found, or the question does not arise. */
export type Absence = 'NOT_PUBLISHED' | 'UNKNOWN' | 'NOT_APPLICABLE';

/** One criterion's value for one city, before any normalisation. */
export interface Cell {
  /** In the criterion's unit; null exactly when `status` is MISSING. Zero means: looked for, none there. */
  readonly value: number | null;
  readonly status: CellStatus;
  readonly absence: Absence | null;
  /** The value under each reading of a source that contradicts itself; empty when there is one reading. */
  readonly readings: readonly { readonly reading: BriefReading; readonly value: number }[];
  readonly statementIds: readonly string[];
}

/** Which part of the brief is believed where summary and body contradict each other; BOTH takes the mean. */
export type BriefReading = 'BODY' | 'SUMMARY' | 'BOTH';

const unique = (sourced: readonly Sourced[]): string[] =>
  [...new Set(sourced.flatMap(({ statementIds }) => statementIds))].sort();

/** A cell with a value. */
export const known = (
  value: number,
  status: Exclude<CellStatus, 'MISSING'>,
  evidence: readonly Sourced[],
  readings: Cell['readings'] = [],
): Cell => ({
  value,
  status,
  absence: null,
  readings,
  statementIds: unique(evidence),
});

/** A cell without a value. Never zero. */
export const missing = (absence: Absence): Cell => ({
  value: null,
  status: 'MISSING',
  absence,
  readings: [],
  statementIds: [],
});
