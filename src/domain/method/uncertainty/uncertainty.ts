import * as cells from '../cells';
import type { UncertaintySettings } from '../settings';
import type { Table } from '../table';
import { createUniforms } from './random';
import { createRunner, type Runner } from './run';
import { draftOf, movesNothing, sourceIds, sourcesOf, type Source, type SourceId } from './sources';
import { createTally, type Tallied } from './tally';

const { copyInto, itemAt } = cells;

/** What the ranking becomes when one source varies, or all together. */
export interface VariedRanking extends Tallied {
  readonly source: SourceId | 'together';
  /** Runs behind the numbers: the draws, or how many variations there are. */
  readonly runs: number;
}

/** What to know besides: a source that could not move anything, or that none was asked for. */
export type UncertaintyNote =
  { readonly code: 'MOVES_NOTHING'; readonly source: SourceId } | { readonly code: 'VARIES_NOTHING' };

/** How far the ranking can be trusted. */
export interface Uncertainty {
  /** The k of top shares. */
  readonly top: number;
  /** Each source by itself, then all together; only together when there is a single one, whose numbers they are. */
  readonly varied: readonly VariedRanking[];
  readonly notes: readonly UncertaintyNote[];
}

/** Streams of the runs together lie beyond those of each source by itself. */
const together = 100;

const varyBy = (
  table: Table,
  runner: Runner,
  nominal: Int32Array,
  { draws, seed, top }: UncertaintySettings,
  source: SourceId | 'together',
  sources: readonly Source[],
): VariedRanking => {
  const tally = createTally(table.ids, nominal, top);
  const ranks = new Int32Array(table.rows);
  const [only] = sources;
  const listed = sources.length === 1 && only ? only.all : null;
  const runs = listed === null ? draws : listed.length;
  const parts = sources.map((one) => ({
    one,
    uniforms: createUniforms(seed, sourceIds.indexOf(one.id) + (source === 'together' ? together : 0)),
  }));
  const draft = draftOf(table);
  for (let run = 0; run < runs; run += 1) {
    copyInto(draft.weights, table.tree.weights);
    if (listed) listed[run]?.(draft);
    else
      for (let part = 0; part < parts.length; part += 1) {
        const { one, uniforms } = itemAt(parts, part);
        one.vary(uniforms, draft);
      }
    runner.run(draft, ranks);
    tally.add(ranks);
  }
  return { source, runs, ...tally.result() };
};

/** Runs the method under every varied assumption, each by itself and all together. */
export const uncertaintyOf = (
  table: Table,
  nominal: Int32Array,
  tiers: Int32Array,
  settings: UncertaintySettings,
): Uncertainty => {
  const sources = sourcesOf(table, settings);
  const runner = createRunner(table, tiers);
  const notes: UncertaintyNote[] = [];
  if (settings.data && table.doubts.length === 0) notes.push({ code: 'MOVES_NOTHING', source: 'data' });
  for (const source of sources)
    if (movesNothing(table, source)) notes.push({ code: 'MOVES_NOTHING', source: source.id });
  if (sources.length === 0) notes.push({ code: 'VARIES_NOTHING' });
  const each = sources.length > 1 ? sources.map((one) => varyBy(table, runner, nominal, settings, one.id, [one])) : [];
  const all = sources.length > 0 ? [varyBy(table, runner, nominal, settings, 'together', sources)] : [];
  return { top: settings.top, varied: [...each, ...all], notes };
};
