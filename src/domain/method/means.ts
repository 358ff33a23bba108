import type { Mean } from './method';
import { meanOf, type MethodSettings } from './settings';
import type { Tree, TreeGroup } from './tree';
import type { Aggregation, WholeMethod } from './method';

/** A mean by group, or one for all. */
export type Means = Exclude<Aggregation, WholeMethod>;

/** Where node values go: node (k) of row (a) is at k * rows + a; the top's values are the scores. */
export type NodeValues = Float64Array;

/** Weights above 0 that rest on present values, written to `total`; sums of f(value) times weight to `sum`. */
const accumulate = (
  { children }: TreeGroup,
  mean: Mean,
  floor: number,
  weights: Float64Array,
  values: NodeValues,
  rows: number,
  sum: Float64Array,
  total: Float64Array,
): void => {
  sum.fill(0);
  total.fill(0);
  for (let k = 0; k < children.length; k += 1) {
    const child = children[k] as number;
    const weight = weights[child] as number;
    if (weight === 0) continue;
    const start = child * rows;
    for (let row = 0; row < rows; row += 1) {
      const value = values[start + row] as number;
      if (value !== value) continue; // NaN, the one number that is not itself: missing
      const lifted = mean === 'arithmetic' || value > floor ? value : floor;
      const part = mean === 'arithmetic' ? lifted : mean === 'geometric' ? Math.log(lifted) : 1 / lifted;
      sum[row] = (sum[row] as number) + weight * part;
      total[row] = (total[row] as number) + weight;
    }
  }
};

/**
 * Values of every group from the bottom up (OECD/JRC Handbook, step 6): the weighted arithmetic mean, the geometric one
 * exp(sum w ln x / sum w), or the harmonic one sum w / sum (w / x), over the children present; NaN where none is.
 * `values` holds the criteria's columns first and takes the groups' after them. Values at or below zero make a geometric mean 0 or NaN:
 * `check` refuses them beforehand.
 */
export const evaluateMeans = (
  tree: Tree,
  means: Means,
  { floor, scale }: Pick<MethodSettings, 'floor' | 'scale'>,
  weights: Float64Array,
  values: NodeValues,
): void => {
  const rows = values.length / tree.nodes;
  const sum = new Float64Array(rows);
  const total = new Float64Array(rows);
  const lowest = floor === null ? -Infinity : floor * scale;
  for (const group of tree.groups) {
    const mean = meanOf(means, group.id);
    accumulate(group, mean, lowest, weights, values, rows, sum, total);
    const start = group.node * rows;
    for (let row = 0; row < rows; row += 1) {
      const s = sum[row] as number;
      const t = total[row] as number;
      values[start + row] =
        t === 0 ? NaN : mean === 'arithmetic' ? s / t : mean === 'geometric' ? Math.exp(s / t) : t / s;
    }
  }
};

/** Node values with room for the groups, the prepared columns in front. */
export const nodeValues = (tree: Tree, prepared: Float64Array): NodeValues => {
  const values = new Float64Array((prepared.length / tree.leaves) * tree.nodes);
  values.set(prepared);
  return values;
};
