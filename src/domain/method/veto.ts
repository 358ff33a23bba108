import * as cells from './cells';
import { columnOf, type Table } from './table';

const { at } = cells;

/** Why an alternative ranks after all that pass: no value where one is required, or one outside the bounds. */
export interface Veto {
  readonly criterionId: string;
  readonly reason: 'MISSING' | 'BELOW' | 'ABOVE';
  /** The raw value; null when missing. */
  readonly value: number | null;
  /** The bound that it misses; null when missing. */
  readonly bound: number | null;
}

/** Vetoes of every row, by the raw values as they stand: what varies in an uncertainty run does not lift or lay a veto. */
export const vetoesOf = ({ settings, raw, rows }: Table): Veto[][] => {
  const vetoes = Array.from({ length: rows }, (): Veto[] => []);
  settings.criteria.forEach(({ id: criterionId, required, bounds }, j) => {
    if (!required && bounds === null) return;
    const column = columnOf(raw, j, rows);
    vetoes.forEach((found, row) => {
      const value = at(column, row);
      const { min, max } = bounds ?? { min: null, max: null };
      if (Number.isNaN(value)) found.push({ criterionId, reason: 'MISSING', value: null, bound: null });
      else if (min !== null && value < min) found.push({ criterionId, reason: 'BELOW', value, bound: min });
      else if (max !== null && value > max) found.push({ criterionId, reason: 'ABOVE', value, bound: max });
    });
  });
  return vetoes;
};
