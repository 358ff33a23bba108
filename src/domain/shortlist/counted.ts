import { known, type Cell, type CellStatus } from './cell';
import type { Sourced, Tie } from './facts';

/** Ties of which some are kept, by how much they are trusted. */
export type Keep = (ties: readonly Tie[]) => readonly Tie[];

/** Ties that a value counts: all that somebody has seen or knows. Uncertain ones count nowhere, but say how far the value may be off. */
export const counted: Keep = (ties) => ties.filter(({ confidence }) => confidence !== 'UNCERTAIN');

const seen: Keep = (ties) => ties.filter(({ confidence }) => confidence === 'SOURCED');
const all: Keep = (ties) => ties;

/**
 * A cell whose value is counted from ties. Its doubt reaches from the count without what is only recalled to the count with what is uncertain.
 */
export const countedCell = (
  valueOf: (keep: Keep) => number,
  status: Exclude<CellStatus, 'MISSING'>,
  evidence: readonly Sourced[],
): Cell =>
  known(valueOf(counted), status, evidence, { doubt: { low: valueOf(seen), high: valueOf(all), together: null } });
