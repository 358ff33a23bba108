import { CsvError, parse } from 'csv-parse/sync';
import { limits } from '../domain/method/limits';
import type { Absence, DecisionMatrix, MatrixCell } from '../domain/method/matrix';
import type { DoubtColumns } from './method-file';
import type { ProblemList } from './problems';

/** What a cell may say instead of a number. Zero is a number. */
const absences: ReadonlyMap<string, Absence> = new Map([
  ['', 'UNKNOWN'],
  ['NA', 'UNKNOWN'],
  ['UNKNOWN', 'UNKNOWN'],
  ['NOT_PUBLISHED', 'NOT_PUBLISHED'],
  ['NOT_APPLICABLE', 'NOT_APPLICABLE'],
]);

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Columns of the matrix that a method uses. */
export interface WantedColumns {
  readonly criteria: readonly string[];
  readonly doubts: Readonly<Record<string, DoubtColumns>>;
  readonly peers: readonly string[];
}

/** A matrix read from a file, and what was passed over. */
export interface MatrixFile {
  readonly matrix: DecisionMatrix;
  readonly ignored: readonly string[];
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const readLines = (file: string, text: string, problems: ProblemList): Line[] | null => {
  try {
    // One row more than allowed is read, so that a file far too long is refused at once.
    const options = {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: limits.rows + 2,
    };
    return parse(text, options) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    problems.add(file, line, null, `is no valid CSV: ${error.message}.`);
    return null;
  }
};

const numberOf = (text: string): number | null => {
  const value = decimal.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
};

const expectedNumber =
  'expected a number such as 12.5 without separators or units, or nothing, NOT_PUBLISHED or NOT_APPLICABLE where there is none.';

/**
 * Reads a matrix: a first line of column names, the first of them `id`, then one line an alternative. Only the columns that the method
 * names must be numbers; the others are passed over and named. Null with everything wrong added to `problems`.
 */
export const parseMatrixFile = (
  file: string,
  text: string,
  { criteria, doubts, peers }: WantedColumns,
  problems: ProblemList,
): MatrixFile | null => {
  const before = problems.all.length;
  const lines = readLines(file, text, problems);
  if (lines === null) return null;
  const [head, ...body] = lines;
  if (!head || body.length === 0) {
    problems.add(
      file,
      null,
      null,
      'holds no alternatives; expected a line of column names, then one line an alternative.',
    );
    return null;
  }
  const columns = head.record;
  if (columns[0] !== 'id')
    problems.add(file, 1, columns[0] ?? null, 'is the first column; expected it to be named id.');
  for (const name of new Set(columns.filter((one, index) => columns.indexOf(one) !== index)))
    problems.add(file, 1, name, 'stands twice among the columns; give every column a name of its own.');
  if (body.length > limits.rows)
    problems.add(
      file,
      null,
      null,
      `has more than ${limits.rows} alternatives; ${limits.rows} is the most that can be ranked.`,
    );
  const place = (name: string, what: string): number => {
    const index = columns.indexOf(name);
    if (index < 0)
      problems.add(file, 1, name, `is missing; the method ${what} it. The columns are ${columns.join(', ')}.`);
    return index;
  };
  const measured = criteria.map((id) => {
    const { low, high, trust } = doubts[id] ?? {};
    const beside = (name: string | undefined) => (name === undefined ? null : { name, at: place(name, 'names') });
    return { id, at: place(id, 'weighs'), low: beside(low), high: beside(high), trust: beside(trust) };
  });
  const groups = peers.map((dimension) => ({ dimension, at: place(dimension, 'groups by') }));
  const seen = new Map<string, number>();
  const rows = body.slice(0, limits.rows).map(({ record, info }) => {
    const id = record[0] ?? '';
    const line = info.lines;
    if (record.length !== columns.length)
      problems.add(file, line, null, `has ${record.length} cells; expected ${columns.length}, one a column.`);
    if (id === '') problems.add(file, line, 'id', 'is empty; expected a name for the alternative.');
    else if (seen.has(id))
      problems.add(file, line, 'id', `"${id}" stands already in line ${seen.get(id)}; expected every id once.`);
    else seen.set(id, line);
    const full = record.length === columns.length;
    const doubt = (column: { name: string; at: number } | null): number | undefined => {
      const cell = column === null || !full ? '' : (record[column.at] ?? '');
      if (cell === '') return undefined;
      const value = numberOf(cell);
      if (value === null) problems.add(file, line, column?.name ?? null, `is "${cell}"; ${expectedNumber}`);
      return value ?? undefined;
    };
    const cells = measured.map(({ id: criterion, at, low, high, trust }): MatrixCell => {
      const cell = full ? (record[at] ?? '') : '';
      const absence = absences.get(cell.toUpperCase().replaceAll('-', '_'));
      if (absence !== undefined) return { value: null, absence };
      const value = numberOf(cell);
      if (value === null) problems.add(file, line, criterion, `is "${cell}"; ${expectedNumber}`);
      const [from, to] = [doubt(low), doubt(high)];
      if (from !== undefined && to !== undefined && from > to)
        problems.add(file, line, low?.name ?? null, `is ${from}, above its high ${to}; expected low <= high.`);
      const sure = doubt(trust);
      if (sure !== undefined && !(sure >= 0 && sure <= 1))
        problems.add(file, line, trust?.name ?? null, `is ${sure}; expected a trust from 0 to 1.`);
      return {
        value,
        absence: null,
        interval: from !== undefined && to !== undefined ? [from, to] : undefined,
        trust: sure,
      };
    });
    return { id, cells, labels: groups.map(({ at }) => (full ? record[at] : undefined) || null) };
  });
  if (problems.all.length > before) return null;
  const used = new Set([
    'id',
    ...criteria,
    ...peers,
    ...measured.flatMap(({ low, high, trust }) => [low?.name, high?.name, trust?.name]),
  ]);
  return {
    matrix: {
      alternatives: rows.map(({ id }) => id),
      criteria,
      cells: rows.map(({ cells }) => cells),
      peers: Object.fromEntries(
        groups.map(({ dimension }, index) => [dimension, rows.map(({ labels }) => labels[index] ?? null)]),
      ),
    },
    ignored: columns.filter((name) => !used.has(name)),
  };
};
