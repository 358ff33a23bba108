import { evaluateMeans, type Means } from '../means';
import type { Aggregation, Normalisation } from '../method';
import { createRanker, type Ranker } from '../order';
import { prepare } from '../prepare';
import { betterOf, leafWeights, scoresOf } from '../score';
import { isWhole } from '../settings';
import type { Table } from '../table';
import { effectiveWeights, shareOut } from '../tree';

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

interface Prepared {
  readonly columns: Float64Array;
  /** The columns for plain sums, null unless every criterion that weighs something is known everywhere; 0 beyond. */
  readonly complete: Float64Array | null;
  /** Room for the groups' values behind the columns. */
  readonly nodes: Float64Array;
}

const preparedOf = (table: Table, raw: Float64Array, normalisation: Normalisation): Prepared => {
  const { tree, rows, settings } = table;
  const columns = prepare(table, raw, normalisation, settings.missing);
  const nodes = new Float64Array(tree.nodes * rows);
  nodes.set(columns);
  const weights = leafWeights(table, tree.weights);
  const whole = columns.every((value, cell) => !Number.isNaN(value) || weights[Math.floor(cell / rows)] === 0);
  if (!whole) return { columns, complete: null, nodes };
  const complete = new Float64Array(filledUp(tree.leaves) * rows);
  complete.set(columns.map((value) => (Number.isNaN(value) ? 0 : value)));
  return { columns, complete, nodes };
};

/** A runner for a table whose vetoes stay as they are. */
export const createRunner = (table: Table, tiers: Int32Array): Runner => {
  const { tree, rows, settings } = table;
  const rankers = new Map<'higher' | 'lower', Ranker>();
  const kept = new Map<Normalisation, Prepared>();
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
  const prepareFor = (raw: Float64Array, normalisation: Normalisation): Prepared => {
    if (raw !== table.raw) return preparedOf(table, raw, normalisation);
    const known = kept.get(normalisation);
    if (known) return known;
    const prepared = preparedOf(table, raw, normalisation);
    kept.set(normalisation, prepared);
    return prepared;
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
        leaves.set(ofLeaves);
        weightedSums(prepared.complete, leaves, sums);
        ranker.rank(sums, ranks);
      } else ranker.rank(meanScores(prepared, aggregation, shares), ranks);
    },
  };
};
