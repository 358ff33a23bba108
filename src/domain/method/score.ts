import { bordaColumns } from './borda';
import { majoritiesOf } from './copeland';
import * as cells from './cells';
import { evaluateMeans, nodeValues } from './means';
import type { Aggregation } from './method';
import { isWhole } from './settings';
import { columnOf, type Table } from './table';
import { topsisRows } from './topsis';
import { effectiveWeights, shareOut } from './tree';
import { vikor } from './vikor';

const { at } = cells;

/** Whether a larger score is better under an aggregation: VIKOR's Q counts the other way round. */
export const betterOf = (aggregation: Aggregation): 'higher' | 'lower' =>
  aggregation === 'vikor' ? 'lower' : 'higher';

/** Effective weight of every criterion, adding up to 1. */
export const leafWeights = ({ tree }: Table, weights: Float64Array): Float64Array => {
  const shares = new Float64Array(tree.nodes);
  const effective = new Float64Array(tree.nodes);
  shareOut(tree, weights, shares);
  effectiveWeights(tree, shares, effective);
  return effective.subarray(0, tree.leaves);
};

/** Weighted mean of the columns by row, missing values left out; NaN where all are. */
export const flatMean = (columns: Float64Array, weights: Float64Array, rows: number): Float64Array => {
  const sum = new Float64Array(rows);
  const total = new Float64Array(rows);
  weights.forEach((weight, j) => {
    for (let row = 0; row < rows; row += 1) {
      const value = at(columns, j * rows + row);
      if (weight === 0 || Number.isNaN(value)) continue;
      sum[row] = at(sum, row) + weight * value;
      total[row] = at(total, row) + weight;
    }
  });
  return sum.map((value, row) => value / at(total, row));
};

/** Drops criteria that weigh nothing, so that a missing or odd value there decides nothing. */
export const weighing = (
  prepared: Float64Array,
  weights: Float64Array,
  rows: number,
): { columns: Float64Array; weights: Float64Array; kept: number[] } => {
  const kept = [...weights.keys()].filter((j) => at(weights, j) > 0);
  const columns = new Float64Array(kept.length * rows);
  kept.forEach((j, index) => columns.set(columnOf(prepared, j, rows), index * rows));
  return { columns, weights: Float64Array.from(kept, (j) => at(weights, j)), kept };
};

/** Scores of all rows from prepared columns and weights of the tree's nodes; NaN where nothing with weight is known. */
export const scoresOf = (
  table: Table,
  prepared: Float64Array,
  aggregation: Aggregation,
  weights: Float64Array,
): Float64Array => {
  const { tree, rows, settings } = table;
  if (!isWhole(aggregation)) {
    const values = nodeValues(tree, prepared);
    evaluateMeans(tree, aggregation, settings, weights, values);
    return values.subarray((tree.nodes - 1) * rows);
  }
  const part = weighing(prepared, leafWeights(table, weights), rows);
  switch (aggregation) {
    case 'topsis':
      return topsisRows(part.columns, part.weights).scores;
    case 'vikor':
      return vikor(part.columns, part.weights).q;
    case 'borda':
      return flatMean(bordaColumns(part.columns, rows), part.weights, rows);
    case 'copeland':
      return majoritiesOf(part.columns, part.weights).scores;
  }
};
