/** A column of whole numbers (32 bits) that grows as rows arrive; four bytes a row, where a plain array would take eight and more. */
export class GrowingInts {
  private cells = new Int32Array(1024);
  private used = 0;

  push(value: number): void {
    if (this.used === this.cells.length) {
      const larger = new Int32Array(this.used * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.used] = value;
    this.used += 1;
  }

  /** The rows so far, in an array of their own. */
  done(): Int32Array {
    return this.cells.slice(0, this.used);
  }
}

/** A cell that is known to exist. */
export const cell = (column: Int32Array, row: number): number => column[row] ?? 0;

/** Turns counts that stand one place late (`counts[k + 1]` is how many belong to k) into where each one's run starts. */
export const runsFromCounts = (counts: Int32Array): Int32Array => {
  for (let row = 1; row < counts.length; row += 1) counts[row] = cell(counts, row) + cell(counts, row - 1);
  return counts;
};

/** Numbers of all rows in the order of a column's values, 0 to `limit` - 1; equal ones stay as they stand. */
export const inOrderOf = (column: Int32Array, limit: number): Int32Array => {
  const counts = new Int32Array(limit + 1);
  for (const value of column) counts[value + 1] = cell(counts, value + 1) + 1;
  const next = runsFromCounts(counts);
  const order = new Int32Array(column.length);
  column.forEach((value, row) => {
    order[cell(next, value)] = row;
    next[value] = cell(next, value) + 1;
  });
  return order;
};
