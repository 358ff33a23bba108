import * as cells from './cells';

const { at, indexAt } = cells;

/** Pairs below which a correlation says nothing. */
const fewestPairs = 5;

/** Rows that have a value, smallest value first. */
const ascendingRows = (column: Float64Array): Int32Array =>
  Int32Array.from([...column.keys()].filter((row) => !Number.isNaN(at(column, row)))).sort(
    (a, b) => at(column, a) - at(column, b),
  );

/** Ranks of the given rows, smallest first, equal values sharing the mean of their places; written by row. */
const ranksOf = (column: Float64Array, rows: Int32Array): Float64Array => {
  const ranks = new Float64Array(column.length);
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (to + 1 < rows.length && at(column, indexAt(rows, to + 1)) === at(column, indexAt(rows, from))) to += 1;
    for (let i = from; i <= to; i += 1) ranks[indexAt(rows, i)] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};

/** A column with its order and ranks, worked out once for all its pairs. */
export interface OrderedColumn {
  readonly column: Float64Array;
  readonly order: Int32Array;
  readonly ranks: Float64Array;
}

/** Prepares a column for its pairs. */
export const orderedColumn = (column: Float64Array): OrderedColumn => {
  const order = ascendingRows(column);
  return { column, order, ranks: ranksOf(column, order) };
};

/** Rows that both have, in the order of the first, and the first's ranks among them. */
const among = (own: OrderedColumn, other: OrderedColumn): { rows: Int32Array; ranks: Float64Array } => {
  if (other.order.length === other.column.length) return { rows: own.order, ranks: own.ranks };
  const rows = own.order.filter((row) => !Number.isNaN(at(other.column, row)));
  return { rows, ranks: ranksOf(own.column, rows) };
};

/** Spearman's rank correlation (1904) over the rows that have both values; null of fewer than five, or when either does not vary. */
export const spearman = (a: OrderedColumn, b: OrderedColumn): number | null => {
  const x = among(a, b);
  const y = among(b, a);
  if (x.rows.length < fewestPairs) return null;
  const centre = (x.rows.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.rows.length; i += 1) {
    const row = indexAt(x.rows, i);
    const dx = at(x.ranks, row) - centre;
    const dy = at(y.ranks, row) - centre;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
};
