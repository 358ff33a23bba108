import * as cells from '../cells';
import { evaluateMeans, type Means } from '../means';
import type { Aggregation, Normalisation } from '../method';
import { createRanker, type Ranker } from '../order';
import { prepare, prepareColumn } from '../prepare';
import { betterOf, leafWeights, scoresOf } from '../score';
import { isWhole } from '../settings';
import { columnOf, type Table } from '../table';
import { effectiveWeights, shareOut } from '../tree';

const { copyInto } = cells;

/** One way to apply the method; what is left as the method has it is the nominal value. */
export interface Run {
  /** Weights of all nodes; a criterion left out weighs 0. */
  readonly weights: Float64Array;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** Raw values; the table's own unless the data vary. */
  readonly raw: Float64Array;
}

/** Applies runs one after another, writing the ranks of all alternatives. Keeps what runs have in common. */
export interface Runner {
  run(run: Run, ranks: Int32Array): void;
}

const allArithmetic = (aggregation: Aggregation): boolean =>
  typeof aggregation === 'string'
    ? aggregation === 'arithmetic'
    : Object.values(aggregation).every((mean) => mean === 'arithmetic');

/** Columns that one pass over the rows takes, so that each sum is read and written once for so many. */
const stride = 4;

/** Weighted sums of complete columns; both columns and weights are filled up with zeros to a multiple of the stride. */
const weightedSums = (columns: Float64Array, weights: Float64Array, scores: Float64Array): void => {
  const rows = scores.length;
  scores.fill(0);
  for (let j = 0; j < weights.length; j += stride) {
    // Written out: taking a list apart would go through an iterator at every pass.
    const w0 = weights[j] as number;
    const w1 = weights[j + 1] as number;
    const w2 = weights[j + 2] as number;
    const w3 = weights[j + 3] as number;
    const c0 = j * rows;
    const c1 = c0 + rows;
    const c2 = c1 + rows;
    const c3 = c2 + rows;
    for (let row = 0; row < rows; row += 1)
      scores[row] =
        (scores[row] as number) +
        (w0 * (columns[c0 + row] as number) +
          w1 * (columns[c1 + row] as number) +
          (w2 * (columns[c2 + row] as number) + w3 * (columns[c3 + row] as number)));
  }
};

const filledUp = (count: number): number => Math.ceil(count / stride) * stride;

/** Prepared columns, laid out for what will be done with them. */
interface Prepared {
  readonly columns: Float64Array;
  /** The columns of the criteria that weigh something, for plain sums; 0 elsewhere. */
  readonly filled: Float64Array;
  /** Whether all of those are known everywhere, so that plain sums can be taken. */
  complete: boolean;
  /** The columns, with room for the groups' values behind them. */
  readonly nodes: Float64Array;
}

/** Criteria that weigh something. A run can take weight from a criterion, never give any to one that has none. */
const weighingOf = (table: Table): number[] => {
  const weights = leafWeights(table, table.tree.weights);
  return [...weights.keys()].filter((j) => (weights[j] as number) > 0);
};

const isKnown = (column: Float64Array): boolean => {
  for (let row = 0; row < column.length; row += 1) if (Number.isNaN(column[row])) return false;
  return true;
};

const laidOut = ({ tree, rows }: Table, columns: Float64Array, weighing: readonly number[]): Prepared => {
  const nodes = new Float64Array(tree.nodes * rows);
  nodes.set(columns);
  const filled = new Float64Array(filledUp(tree.leaves) * rows);
  for (const j of weighing) filled.set(columnOf(columns, j, rows), j * rows);
  return { columns, filled, complete: weighing.every((j) => isKnown(columnOf(columns, j, rows))), nodes };
};

/** A runner for a table whose vetoes stay as they are. */
export const createRunner = (table: Table, tiers: Int32Array): Runner => {
  const { tree, rows, settings } = table;
  const rankers = new Map<'higher' | 'lower', Ranker>();
  const kept = new Map<Normalisation, Prepared>();
  const rooms = new Map<Normalisation, Prepared>();
  const weighing = weighingOf(table);
  /** Columns that differ when the data vary, and count. */
  const moving = weighing.filter((j) => table.doubts.some(({ cell }) => Math.floor(cell / rows) === j));
  const shares = new Float64Array(tree.nodes);
  const effective = new Float64Array(tree.nodes);
  const ofLeaves = effective.subarray(0, tree.leaves);
  const leaves = new Float64Array(filledUp(tree.leaves));
  const sums = new Float64Array(rows);
  const rankerOf = (better: 'higher' | 'lower'): Ranker => {
    const known = rankers.get(better);
    if (known) return known;
    const ranker = createRanker(tiers, better);
    rankers.set(better, ranker);
    return ranker;
  };
  const nominalFor = (normalisation: Normalisation): Prepared => {
    const known = kept.get(normalisation);
    if (known) return known;
    const prepared = laidOut(table, prepare(table, table.raw, normalisation, settings.missing), weighing);
    kept.set(normalisation, prepared);
    return prepared;
  };
  /** Room for varied data, used again by every run: only the columns that move are written anew. */
  const roomFor = (normalisation: Normalisation): Prepared => {
    const known = rooms.get(normalisation);
    if (known) return known;
    const room = laidOut(table, nominalFor(normalisation).columns.slice(), weighing);
    rooms.set(normalisation, room);
    return room;
  };
  const prepareFor = (raw: Float64Array, normalisation: Normalisation): Prepared => {
    if (raw === table.raw) return nominalFor(normalisation);
    const room = roomFor(normalisation);
    for (let k = 0; k < moving.length; k += 1) {
      const j = moving[k] as number;
      const column = prepareColumn(table, raw, j, normalisation, settings.missing);
      for (const place of [room.columns, room.filled, room.nodes]) place.set(column, j * rows);
    }
    room.complete = weighing.every((j) => isKnown(columnOf(room.columns, j, rows)));
    return room;
  };
  const meanScores = ({ nodes }: Prepared, means: Means, weights: Float64Array): Float64Array => {
    evaluateMeans(tree, means, settings, weights, nodes);
    return nodes.subarray((tree.nodes - 1) * rows);
  };
  return {
    run({ weights, normalisation, aggregation, raw }, ranks) {
      const prepared = prepareFor(raw, normalisation);
      const ranker = rankerOf(betterOf(aggregation));
      // Evaluation takes the shares, so that a group emptied by leaving its only criterion out weighs nothing.
      shareOut(tree, weights, shares);
      if (isWhole(aggregation)) ranker.rank(scoresOf(table, prepared.columns, aggregation, weights), ranks);
      else if (prepared.complete && allArithmetic(aggregation)) {
        effectiveWeights(tree, shares, effective);
        copyInto(leaves, ofLeaves);
        weightedSums(prepared.filled, leaves, sums);
        ranker.rank(sums, ranks);
      } else ranker.rank(meanScores(prepared, aggregation, shares), ranks);
    },
  };
};
