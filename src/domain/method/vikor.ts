import * as cells from './cells';

const { at } = cells;

/** Weight of the group's utility against the worst regret, as Opricovic & Tzeng use it. */
const v = 0.5;

/** VIKOR's three measures, lower is better in each, and the weighted regrets behind them. */
export interface VikorResult {
  readonly s: Float64Array;
  readonly r: Float64Array;
  readonly q: Float64Array;
  /** Share of every criterion in the worst, by row: cell (a, j) at j * rows + a; 0 where missing. */
  readonly regrets: Float64Array;
}

const bounds = (values: Float64Array): { least: number; most: number } => {
  const known = values.filter((value) => !Number.isNaN(value));
  return {
    least: known.reduce((a, b) => Math.min(a, b), Infinity),
    most: known.reduce((a, b) => Math.max(a, b), -Infinity),
  };
};

/**
 * VIKOR (Opricovic & Tzeng, European Journal of Operational Research 156, 2004, section 2): S is the weighted sum and R the largest of
 * the weighted distances from the best value, each on 0 to 1 of its criterion's range; Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*),
 * v = 0.5. Columns may carry any affine normalisation: the distances do not see it. Missing values (NaN) are left out and their weight
 * shared out. A measure that is the same for all adds nothing to Q.
 */
export const vikor = (columns: Float64Array, weights: Float64Array): VikorResult => {
  const count = weights.length;
  const rows = columns.length / count;
  const totals = new Float64Array(rows);
  const regrets = new Float64Array(columns.length);
  for (let j = 0; j < count; j += 1) {
    const { least, most } = bounds(columns.subarray(j * rows, (j + 1) * rows));
    for (let row = 0; row < rows; row += 1) {
      const value = at(columns, j * rows + row);
      if (Number.isNaN(value)) continue;
      totals[row] = at(totals, row) + at(weights, j);
      regrets[j * rows + row] = most > least ? (at(weights, j) * (most - value)) / (most - least) : 0;
    }
  }
  const s = new Float64Array(rows);
  const r = new Float64Array(rows);
  for (let j = 0; j < count; j += 1)
    for (let row = 0; row < rows; row += 1) {
      const regret = at(regrets, j * rows + row) / at(totals, row) || 0;
      regrets[j * rows + row] = regret;
      s[row] = at(totals, row) > 0 ? at(s, row) + regret : NaN;
      r[row] = at(totals, row) > 0 ? Math.max(at(r, row), regret) : NaN;
    }
  const [sEnds, rEnds] = [bounds(s), bounds(r)];
  const share = (value: number, { least, most }: { least: number; most: number }) =>
    Number.isNaN(value) ? NaN : most > least ? (value - least) / (most - least) : 0;
  const q = s.map((value, row) => v * share(value, sEnds) + (1 - v) * share(at(r, row), rEnds));
  return { s, r, q, regrets };
};

/** VIKOR's answer: not one winner but the set that cannot be told apart, and which of its two conditions hold. */
export interface Compromise {
  /** Ids of the compromise set, best first. */
  readonly ids: readonly string[];
  /** Condition 1: the best leads the second by at least 1 / (n - 1) in Q. */
  readonly acceptableAdvantage: boolean;
  /** Condition 2: the best by Q is also best by S or by R. */
  readonly acceptableStability: boolean;
}

/** The compromise set (Opricovic & Tzeng 2004, section 2, steps 4 and 5) of the rows that have a Q; null of fewer than two. */
export const compromiseOf = (ids: readonly string[], { s, r, q }: VikorResult): Compromise | null => {
  const order = [...ids.keys()].filter((row) => !Number.isNaN(at(q, row))).sort((a, b) => at(q, a) - at(q, b) || a - b);
  const [first, second] = order;
  if (first === undefined || second === undefined) return null;
  const needed = 1 / (order.length - 1);
  const slack = 1e-9;
  const lead = (row: number) => at(q, row) - at(q, first);
  const leastOf = (values: Float64Array) => order.reduce((least, row) => Math.min(least, at(values, row)), Infinity);
  const acceptableAdvantage = lead(second) >= needed - slack;
  const acceptableStability = at(s, first) <= leastOf(s) + slack || at(r, first) <= leastOf(r) + slack;
  const set = !acceptableAdvantage
    ? order.filter((row) => lead(row) < needed - slack)
    : acceptableStability
      ? [first]
      : [first, second];
  return { ids: set.map((row) => ids[row] ?? ''), acceptableAdvantage, acceptableStability };
};
