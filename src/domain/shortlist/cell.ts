import type { Absence } from '../method/matrix';
import type { Sourced } from './facts';

/** How a cell's value is known: seen for the city, known only for its country, computed from parts, given by the caller, or not at all. */
export type CellStatus = 'OBSERVED' | 'INHERITED' | 'DERIVED' | 'ASSUMED' | 'MISSING';

/** Ends between which the true value may lie as well, in the criterion's unit. */
export interface CellDoubt {
  readonly low: number;
  readonly high: number;
  /** The one unknown behind this cell and others, such as which reading of the brief is right; null when the doubt is the cell's own. */
  readonly together: { readonly key: string; readonly reversed: boolean } | null;
}

/** One criterion's value for one city, before any normalisation. */
export interface Cell {
  /** In the criterion's unit; null exactly when `status` is MISSING. Zero means: looked for, none there. */
  readonly value: number | null;
  readonly status: CellStatus;
  readonly absence: Absence | null;
  /** The value under each reading of a source that contradicts itself; empty when there is one reading. */
  readonly readings: readonly { readonly reading: BriefReading; readonly value: number }[];
  /** Null when the value is as sure as its sources. */
  readonly doubt: CellDoubt | null;
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
  { readings = [], doubt = null }: Partial<Pick<Cell, 'readings' | 'doubt'>> = {},
): Cell => ({
  value,
  status,
  absence: null,
  readings,
  doubt: doubt === null || doubt.low === doubt.high ? null : doubt,
  statementIds: unique(evidence),
});

/** A cell without a value. Never zero. */
export const missing = (absence: Absence): Cell => ({
  value: null,
  status: 'MISSING',
  absence,
  readings: [],
  doubt: null,
  statementIds: [],
});
