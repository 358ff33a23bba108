import * as cells from './cells';
import type { MissingRule, Normalisation } from './method';
import { normaliseColumn } from './normalise';
import { mean, quantile, sorted } from './statistics';
import { columnOf, type Table } from './table';

const { at, itemAt } = cells;

/** What was done about a cell: its own value was used, it was left out, or something stood in. */
export type Treatment = 'observed' | 'excluded' | Exclude<MissingRule, 'exclude'>;

const groupMeans = (table: Table, column: Float64Array): ((row: number) => number) => {
  const labels = table.peers.get(table.settings.peers[0] ?? '') ?? [];
  const members = new Map<string, number[]>();
  column.forEach((value, row) => {
    const label = labels[row];
    if (label != null && !Number.isNaN(value)) members.set(label, [...(members.get(label) ?? []), value]);
  });
  return (row) => {
    const values = members.get(labels[row] ?? '');
    return values ? mean(values) : NaN;
  };
};

const standIn = (
  table: Table,
  criterion: number,
  column: Float64Array,
  rule: Exclude<MissingRule, 'exclude'>,
): ((row: number) => number) => {
  if (rule === 'group-mean') return groupMeans(table, column);
  if (rule === 'zero') return () => NaN;
  const observed = sorted(column);
  const up = itemAt(table.settings.criteria, criterion).direction === 'max';
  const value = rule === 'median' ? quantile(observed, 0.5) : (observed[up ? 0 : observed.length - 1] ?? NaN);
  return () => value;
};

/** One column comparable, see `prepare`. */
export const prepareColumn = (
  table: Table,
  raw: Float64Array,
  j: number,
  normalisation: Normalisation,
  rule: MissingRule,
): Float64Array => {
  const { rows, settings, absences } = table;
  const observed = columnOf(raw, j, rows);
  const normalise = (filled: Float64Array) =>
    normaliseColumn(filled, observed, itemAt(settings.criteria, j), normalisation, settings);
  if (rule === 'exclude') return normalise(observed);
  const fillable = (row: number) => Number.isNaN(at(observed, row)) && absences[j * rows + row] !== 'NOT_APPLICABLE';
  const from = standIn(table, j, observed, rule);
  const filled = observed.slice();
  for (let row = 0; row < rows; row += 1) if (fillable(row)) filled[row] = from(row);
  const column = normalise(filled);
  if (rule === 'zero') for (let row = 0; row < rows; row += 1) if (fillable(row)) column[row] = 0;
  return column;
};

/**
 * All columns comparable, missing cells treated by the rule: left out (NaN), 0 after normalisation, or a raw value put in before it,
 * the column's worst, its median, or the mean of the row's peers (left out where no peer has a value). What is not applicable is
 * always left out. Statistics rest on observed values alone, so that what was put in moves nobody else.
 */
export const prepare = (
  table: Table,
  raw: Float64Array,
  normalisation: Normalisation,
  rule: MissingRule,
): Float64Array => {
  const prepared = new Float64Array(raw.length);
  table.settings.criteria.forEach((_, j) => {
    prepared.set(prepareColumn(table, raw, j, normalisation, rule), j * table.rows);
  });
  return prepared;
};

/** What was done about a cell, told from its raw and its prepared value. */
export const treatmentOf = (raw: number, prepared: number, rule: MissingRule): Treatment => {
  if (!Number.isNaN(raw)) return 'observed';
  return Number.isNaN(prepared) || rule === 'exclude' ? 'excluded' : rule;
};
