import * as cells from '../cells';
import type { SensitivitySettings, UncertaintySettings } from '../settings';
import type { Table } from '../table';
import { createUniforms } from '../uncertainty/random';
import { createRunner } from '../uncertainty/run';
import { openNodes } from '../uncertainty/sample-weights';
import { draftOf, sourcesOf, type SourceId } from '../uncertainty/sources';
import { sobolIndices, type SobolFactor } from './sobol';

const { at, indexAt } = cells;

/** An assumption and how much of the ranking's movement it explains. */
export interface FactorSensitivity extends SobolFactor {
  /** The source that varies; under `each`, weights are a factor each. */
  readonly factor: SourceId;
  /** Criterion or group whose weight it is; null for whole sources. */
  readonly weightOf: string | null;
}

/** Which assumption moves the ranking: Sobol indices of the mean shift in rank. */
export interface Sensitivity {
  /** Times that the method ran. */
  readonly runs: number;
  /** Mean over the runs of the mean shift in rank against the method as it stands (Saisana, Saltelli & Tarantola 2005, R_S). */
  readonly meanShift: number;
  /** Largest total index first. */
  readonly factors: readonly FactorSensitivity[];
}

interface Factor {
  readonly factor: SourceId;
  readonly weightOf: string | null;
  readonly size: number;
}

/** Streams for sensitivity lie beyond those of the uncertainty runs. */
const stream = 200;

const factorsOf = (table: Table, uncertainty: UncertaintySettings, { weights }: SensitivitySettings): Factor[] =>
  sourcesOf(table, uncertainty).flatMap(({ id, needs }): Factor[] => {
    // Under box noise every open weight takes one uniform of its own; Dirichlet weights depend on each other and stay one factor.
    const apart =
      id === 'weights' && weights === 'each' && uncertainty.weights !== null && 'box' in uncertainty.weights;
    if (!apart) return [{ factor: id, weightOf: null, size: needs }];
    const { tree, settings } = table;
    return [...openNodes(tree)].map((node) => ({
      factor: id,
      weightOf: settings.criteria[node]?.id ?? tree.groups[node - tree.leaves]?.id ?? null,
      size: 1,
    }));
  });

/** Estimates how much of the ranking's movement each varied assumption explains; null when nothing varies. */
export const sensitivityOf = (
  table: Table,
  nominal: Int32Array,
  tiers: Int32Array,
  uncertainty: UncertaintySettings,
  settings: SensitivitySettings,
): Sensitivity | null => {
  const sources = sourcesOf(table, uncertainty);
  const factors = factorsOf(table, uncertainty, settings);
  if (factors.length === 0) return null;
  const runner = createRunner(table, tiers);
  const draft = draftOf(table);
  const untouched = draftOf(table);
  const ranks = new Int32Array(table.rows);
  let runs = 0;
  let shifts = 0;
  const model = (inputs: Float64Array): number => {
    let next = 0;
    const replay = () => {
      next += 1;
      return at(inputs, next - 1);
    };
    draft.weights.set(table.tree.weights);
    draft.normalisation = untouched.normalisation;
    draft.aggregation = untouched.aggregation;
    for (const source of sources) source.vary(replay, draft);
    runner.run(draft, ranks);
    let shift = 0;
    for (let row = 0; row < ranks.length; row += 1) shift += Math.abs(indexAt(ranks, row) - indexAt(nominal, row));
    runs += 1;
    shifts += shift / ranks.length;
    return shift / ranks.length;
  };
  const { draws, resamples, seed } = settings;
  const indices = sobolIndices(
    { sizes: factors.map(({ size }) => size), model, draws, resamples },
    createUniforms(seed, stream),
  );
  const found = indices.map((index, k) => ({
    factor: factors[k]?.factor ?? 'weights',
    weightOf: factors[k]?.weightOf ?? null,
    ...index,
  }));
  return {
    runs,
    meanShift: shifts / runs,
    factors: found.sort(
      (a, b) => b.total.value - a.total.value || (`${a.factor} ${a.weightOf}` < `${b.factor} ${b.weightOf}` ? -1 : 1),
    ),
  };
};
