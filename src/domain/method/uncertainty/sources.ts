import * as cells from '../cells';
import { openNodes, weightSampler } from './sample-weights';
import type { Table } from '../table';
import type { UncertaintySettings } from '../settings';
import type { Uniforms } from './random';
import type { Run } from './run';

const { at } = cells;

/** What can be varied. */
export const sourceIds = ['weights', 'methods', 'leaveOneOut', 'data'] as const;
export type SourceId = (typeof sourceIds)[number];

/** A run under construction: sources write into it one after another. */
export type Draft = { -readonly [Key in keyof Run]: Run[Key] };

/** A draft that nothing has touched: the method as it stands, with arrays of its own. */
export const draftOf = ({ settings, tree, raw }: Table): Draft => ({
  weights: tree.weights.slice(),
  normalisation: settings.normalisation,
  aggregation: settings.aggregation,
  raw,
});

/** One assumption that is varied. */
export interface Source {
  readonly id: SourceId;
  /** How many uniforms one variation takes. */
  readonly needs: number;
  /** Every variation there is, where they can be listed; a random source has none. */
  readonly all: readonly ((draft: Draft) => void)[] | null;
  vary(uniforms: Uniforms, draft: Draft): void;
}

const choose = (
  id: SourceId,
  all: readonly ((draft: Draft) => void)[],
  also: readonly ((draft: Draft) => void)[] = [],
): Source => {
  const options = [...also, ...all];
  return { id, needs: 1, all, vary: (uniforms, draft) => options[Math.floor(uniforms() * options.length)]?.(draft) };
};

const dataSource = ({ raw, doubts, unknowns }: Table): Source => {
  const varied = raw.slice();
  /** Two uniforms for each unknown: where its cells stand between their ends, and whether they hold. */
  const drawn = new Float64Array(2 * unknowns);
  return {
    id: 'data',
    needs: drawn.length,
    all: null,
    vary(uniforms, draft) {
      for (let k = 0; k < drawn.length; k += 1) drawn[k] = uniforms();
      for (const { cell, from, to, trust, unknown } of doubts)
        varied[cell] = at(drawn, 2 * unknown + 1) < trust ? from + (to - from) * at(drawn, 2 * unknown) : NaN;
      draft.raw = varied;
    },
  };
};

/** The sources that the settings vary, weights first: leaving a criterion out must come after its weight is drawn. */
export const sourcesOf = (table: Table, { weights, methods, leaveOneOut, data }: UncertaintySettings): Source[] => {
  const { tree } = table;
  const sampler = weightSampler(tree, weights);
  const sources: Source[] = [];
  if (sampler !== null)
    sources.push({
      id: 'weights',
      needs: sampler.needs,
      all: null,
      vary: (uniforms, draft) => sampler.sample(uniforms, draft.weights),
    });
  if (methods !== null) {
    const combinations = methods.normalisations.flatMap((normalisation) =>
      methods.aggregations.map((aggregation) => (draft: Draft) => {
        draft.normalisation = normalisation;
        draft.aggregation = aggregation;
      }),
    );
    sources.push(choose('methods', combinations));
  }
  if (leaveOneOut) {
    const weighing = [...Array(tree.leaves).keys()].filter((leaf) => at(tree.weights, leaf) > 0);
    const without = weighing.map((leaf) => (draft: Draft) => {
      draft.weights[leaf] = 0;
    });
    // Beside other sources, leaving nothing out is one possibility among the others.
    sources.push(choose('leaveOneOut', without, [() => undefined]));
  }
  if (data && table.doubts.length > 0) sources.push(dataSource(table));
  return sources;
};

/** Whether a source can change anything: a tree in which nothing has a sibling has no open weights. */
export const movesNothing = ({ tree }: Table, { id }: Source): boolean =>
  id === 'weights' && openNodes(tree).length === 0;
