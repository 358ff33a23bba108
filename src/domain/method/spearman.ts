import { at, indexAt } from './cells';

/** Pairs below which a correlation says nothing. */
const fewestPairs = 5;

/** Rows that have a value, smallest value first. */
export const ascendingRows = (column: Float64Array): Int32Array =>
  Int32Array.from([...column.keys()].filter((row) => !Number.isNaN(at(column, row)))).sort(
    (a, b) => at(column, a) - at(column, b),
  );

/** Ranks of a column among the rows that the other has too, equal values sharing the mean of their places; written by row. */
const ranksAmong = (
  column: Float64Array,
  order: Int32Array,
  other: Float64Array,
): { ranks: Float64Array; rows: Int32Array } => {
  const rows = order.filter((row) => !Number.isNaN(at(other, row)));
  const ranks = new Float64Array(column.length);
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (to + 1 < rows.length && at(column, indexAt(rows, to + 1)) === at(column, indexAt(rows, from))) to += 1;
    for (let i = from; i <= to; i += 1) ranks[indexAt(rows, i)] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return { ranks, rows };
};

/** A column with its order, worked out once for all its pairs. */
export interface OrderedColumn {
  readonly column: Float64Array;
  readonly order: Int32Array;
}

/** Spearman's rank correlation (1904) over the rows that have both values; null of fewer than five, or when either does not vary. */
export const spearman = (a: OrderedColumn, b: OrderedColumn): number | null => {
  const x = ranksAmong(a.column, a.order, b.column);
  const y = ranksAmong(b.column, b.order, a.column);
  if (x.rows.length < fewestPairs) return null;
  const centre = (x.rows.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const row of x.rows) {
    const [dx, dy] = [at(x.ranks, row) - centre, at(y.ranks, row) - centre];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
};
