import * as cells from './cells';
import type { Absence, DecisionMatrix, MatrixCell } from './matrix';
import { treeOf, type Tree } from './tree';
import type { MethodSettings } from './settings';

const { at } = cells;

/** A cell that may move: its value where its unknown is 0 and where it is 1, and the probability that it holds at all. */
export interface Doubt {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly trust: number;
  /** Which unknown moves it, from 0. */
  readonly unknown: number;
}

/** A matrix and a method as arrays, alternatives and criteria in the order of their ids. Column by column: cell (a, j) is at j * rows + a. */
export interface Table {
  readonly settings: MethodSettings;
  readonly tree: Tree;
  readonly ids: readonly string[];
  readonly rows: number;
  /** Raw values; NaN where missing. */
  readonly raw: Float64Array;
  readonly absences: readonly (Absence | null)[];
  /** Cells that may move. */
  readonly doubts: readonly Doubt[];
  /** Unknowns behind them: cells that move together share one. */
  readonly unknowns: number;
  /** Labels by peer dimension of the method and of its portfolio. */
  readonly peers: ReadonlyMap<string, readonly (string | null)[]>;
}

const order = (ids: readonly string[]): number[] =>
  [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));

/** Cells in doubt, their unknowns numbered as they come. */
const doubtsOf = (cells: readonly MatrixCell[]): Pick<Table, 'doubts' | 'unknowns'> => {
  const shared = new Map<string, number>();
  let unknowns = 0;
  const unknownOf = (key: string | undefined): number => {
    const known = key === undefined ? undefined : shared.get(key);
    if (known !== undefined) return known;
    if (key !== undefined) shared.set(key, unknowns);
    unknowns += 1;
    return unknowns - 1;
  };
  const doubts = cells.flatMap(({ value, interval, trust, together }, cell): Doubt[] => {
    if (value === null) return [];
    const [low, high] = interval ?? [value, value];
    if (low === high && (trust ?? 1) === 1) return [];
    const [from, to] = together?.reversed ? [high, low] : [low, high];
    return [{ cell, from, to, trust: trust ?? 1, unknown: unknownOf(together?.key) }];
  });
  return { doubts, unknowns };
};

/** Lays a checked matrix out for the settings; columns that the method does not name are left behind. */
export const tableOf = (matrix: DecisionMatrix, settings: MethodSettings): Table => {
  const places = order(matrix.alternatives);
  const rows = places.length;
  const cells = settings.criteria.flatMap(({ id }) => {
    const column = matrix.criteria.indexOf(id);
    return places.map((place): MatrixCell => matrix.cells[place]?.[column] ?? { value: null, absence: 'UNKNOWN' });
  });
  const dimensions = new Set([
    ...settings.peers,
    ...Object.keys(settings.portfolio?.atMost ?? {}),
    ...Object.keys(settings.portfolio?.atLeast ?? {}),
  ]);
  return {
    settings,
    tree: treeOf(settings),
    ids: places.map((place) => matrix.alternatives[place] ?? ''),
    rows,
    raw: Float64Array.from(cells, ({ value }) => value ?? NaN),
    absences: cells.map(({ absence }) => absence),
    ...doubtsOf(cells),
    peers: new Map(
      [...dimensions].map((dimension) => [
        dimension,
        places.map((place) => matrix.peers?.[dimension]?.[place] ?? null),
      ]),
    ),
  };
};

/** Column of one criterion. */
export const columnOf = (values: Float64Array, criterion: number, rows: number): Float64Array =>
  values.subarray(criterion * rows, (criterion + 1) * rows);

/** Whether a cell holds no value. */
export const isMissing = (values: Float64Array, cell: number): boolean => Number.isNaN(at(values, cell));
