import type { Cell, RankedCell } from './cube';

/** Unmet demands closer than this are equal. */
const equal = 1e-9;

/**
 * Gaps first, the largest unmet demand before the others, null last; equal ones in the order of the axes, which is the order given. They
 * share a place and the next is skipped. Covered cells follow in their order, without a place.
 */
export const rankGaps = (cells: readonly Cell[]): RankedCell[] => {
  const valueOf = ({ unmetDemand }: Cell): number => unmetDemand ?? -1;
  const rounded = (cell: Cell): number => Math.round(valueOf(cell) / equal);
  const gaps = cells.filter(({ status }) => status !== 'COVERED');
  const order = new Map(cells.map((cell, index) => [cell.id, index]));
  const placed = [...gaps].sort((a, b) => rounded(b) - rounded(a) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const ranked: RankedCell[] = [];
  for (const [index, cell] of placed.entries()) {
    const before = ranked[index - 1];
    const shares = before !== undefined && rounded(before) === rounded(cell);
    ranked.push({ ...cell, rank: shares ? before.rank : index + 1 });
  }
  return [...ranked, ...cells.filter(({ status }) => status === 'COVERED').map((cell) => ({ ...cell, rank: null }))];
};

/** Cells by status. */
export interface Counts {
  readonly covered: number;
  readonly partial: number;
  readonly unknown: number;
  readonly missing: number;
}

/** How many cells have each status. */
export const countCells = (cells: readonly Pick<Cell, 'status'>[]): Counts => {
  const count = (wanted: Cell['status']): number => cells.filter(({ status }) => status === wanted).length;
  return { covered: count('COVERED'), partial: count('PARTIAL'), unknown: count('UNKNOWN'), missing: count('MISSING') };
};
