import { bordaColumns } from './borda';
import * as cells from './cells';
import { majoritiesOf, outcome } from './copeland';
import { evaluateMeans, nodeValues, type Means } from './means';
import { isWhole, meanOf } from './settings';
import type { Aggregation } from './method';
import { leafWeights, weighing } from './score';
import { sorted } from './statistics';
import type { Table } from './table';
import { topsisRows } from './topsis';
import { vikor } from './vikor';

const { at } = cells;

/** Parts that every criterion has in every score: cell (a, j) at j * rows + a, adding up to the score; NaN where it has none. */
export type Contributions = Float64Array;

/**
 * Means: the value of a group is shared out among its children by weight times value, from the top down. For the arithmetic mean that is
 * the weighted value itself; for the geometric and the harmonic one, whose children have no parts of their own, it is the same shares
 * scaled to the mean.
 */
const ofMeans = (
  table: Table,
  prepared: Float64Array,
  means: Means,
  weights: Float64Array,
): { parts: Contributions; values: Float64Array } => {
  const { tree, rows, settings } = table;
  const values = nodeValues(tree, prepared);
  evaluateMeans(tree, means, settings, weights, values);
  const factors = new Float64Array(values.length).fill(NaN);
  factors.fill(1, (tree.nodes - 1) * rows);
  for (const { id, node, children } of [...tree.groups].reverse()) {
    const mean = meanOf(means, id);
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      let total = 0;
      for (const child of children) {
        const value = at(values, child * rows + row);
        if (at(weights, child) === 0 || Number.isNaN(value)) continue;
        sum += at(weights, child) * value;
        total += at(weights, child);
      }
      const factor =
        at(factors, node * rows + row) * (mean === 'arithmetic' ? 1 : at(values, node * rows + row) / (sum / total));
      for (const child of children)
        if (at(weights, child) > 0) factors[child * rows + row] = (factor * at(weights, child)) / total;
    }
  }
  return { parts: values.map((value, cell) => value * at(factors, cell)).subarray(0, tree.leaves * rows), values };
};

const ofWhole = (
  columns: Float64Array,
  weights: Float64Array,
  rows: number,
  aggregation: 'topsis' | 'vikor' | 'borda' | 'copeland',
): Contributions => {
  const parts = new Float64Array(columns.length).fill(NaN);
  const count = weights.length;
  const put = (row: number, part: (j: number) => number) => {
    for (let j = 0; j < count; j += 1) if (!Number.isNaN(at(columns, j * rows + row))) parts[j * rows + row] = part(j);
  };
  const known = (row: number) =>
    weights.reduce((sum, weight, j) => sum + (Number.isNaN(at(columns, j * rows + row)) ? 0 : weight), 0);
  if (aggregation === 'topsis') {
    const { scores, rows: distances } = topsisRows(columns, weights);
    distances.forEach(({ fromBest, fromWorst }, row) => {
      const worst = fromWorst.reduce((sum, part) => sum + part, 0);
      // Best and worst at once: nothing differs, and the score of one half is shared out by weight.
      const alike = worst === 0 && fromBest.every((part) => part === 0);
      put(
        row,
        (j) => at(scores, row) * (alike ? at(weights, j) / known(row) : worst === 0 ? 0 : at(fromWorst, j) / worst),
      );
    });
  } else if (aggregation === 'vikor') {
    const { s, r, regrets } = vikor(columns, weights);
    // Q is made of S, a sum, and R, one criterion's regret; each half is shared out by the regrets that make it.
    const halves = (values: Float64Array) => {
      const ascending = sorted(values);
      const [least, most] = [ascending[0] ?? 0, ascending[ascending.length - 1] ?? 0];
      return values.map((value) => (most > least ? (0.5 * (value - least)) / (most - least) : 0));
    };
    const [sHalf, rHalf] = [halves(s), halves(r)];
    for (let row = 0; row < rows; row += 1) {
      const worst = [...weights.keys()].find((j) => at(regrets, j * rows + row) === at(r, row));
      const share = (j: number) => (at(s, row) > 0 ? at(regrets, j * rows + row) / at(s, row) : 0);
      put(row, (j) => at(sHalf, row) * share(j) + (j === worst ? at(rHalf, row) : 0));
    }
  } else if (aggregation === 'borda') {
    const points = bordaColumns(columns, rows);
    for (let row = 0; row < rows; row += 1) put(row, (j) => (at(weights, j) * at(points, j * rows + row)) / known(row));
  } else {
    const { margins } = majoritiesOf(columns, weights);
    for (let row = 0; row < rows; row += 1) {
      const sums = new Float64Array(count);
      for (let other = 0; other < rows; other += 1) {
        if (other === row || outcome(at(margins, row * rows + other)) === 0) continue;
        // A win or a loss is one point, shared out among the criteria for and against as their weights made the margin.
        const votes = weights.map(
          (weight, j) => weight * (Math.sign(at(columns, j * rows + row) - at(columns, j * rows + other)) || 0),
        );
        const net = votes.reduce((sum, vote) => sum + vote, 0);
        votes.forEach((vote, j) => {
          sums[j] = at(sums, j) + vote / Math.abs(net);
        });
      }
      put(row, (j) => at(sums, j));
    }
  }
  return parts;
};

/** Parts of every criterion in every score, and under means the values of the groups. */
export const contributionsOf = (
  table: Table,
  prepared: Float64Array,
  aggregation: Aggregation,
  weights: Float64Array,
): { parts: Contributions; values: Float64Array | null } => {
  if (!isWhole(aggregation)) return ofMeans(table, prepared, aggregation, weights);
  const { rows } = table;
  const { columns, weights: positive, kept } = weighing(prepared, leafWeights(table, weights), rows);
  const some = ofWhole(columns, positive, rows, aggregation);
  const parts = new Float64Array(prepared.length).fill(NaN);
  kept.forEach((j, index) => parts.set(some.subarray(index * rows, (index + 1) * rows), j * rows));
  return { parts, values: null };
};
