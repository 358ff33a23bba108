import * as cells from './cells';
import type { Absence, DecisionMatrix, MatrixCell } from './matrix';
import { treeOf, type Tree } from './tree';
import type { MethodSettings } from './settings';

const { at } = cells;

/** A matrix and a method as arrays, alternatives and criteria in the order of their ids. Column by column: cell (a, j) is at j * rows + a. */
export interface Table {
  readonly settings: MethodSettings;
  readonly tree: Tree;
  readonly ids: readonly string[];
  readonly rows: number;
  /** Raw values; NaN where missing. */
  readonly raw: Float64Array;
  readonly absences: readonly (Absence | null)[];
  /** Cells that may move: their place, their ends and their trust. */
  readonly doubts: readonly {
    readonly cell: number;
    readonly low: number;
    readonly high: number;
    readonly trust: number;
  }[];
  /** Labels by peer dimension of the method and of its portfolio. */
  readonly peers: ReadonlyMap<string, readonly (string | null)[]>;
}

const order = (ids: readonly string[]): number[] =>
  [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));

const doubtOf = ({ value, interval, trust }: MatrixCell, cell: number): Table['doubts'] => {
  if (value === null) return [];
  const [low, high] = interval ?? [value, value];
  return low === high && (trust ?? 1) === 1 ? [] : [{ cell, low, high, trust: trust ?? 1 }];
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
    doubts: cells.flatMap(doubtOf),
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
