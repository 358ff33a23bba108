import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { terminalWidth } from './cite';

const plain = {
  chars: {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  },
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
};

/** A column: its head, its width in terminal cells (Korean letters take two), and on which side its text stands. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** A plain table that fits 80 columns; longer texts wrap inside their cell. Lines carry no trailing blanks. */
export const renderTable = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const used = columns.reduce((sum, { width }) => sum + width, 0) + 2 * (columns.length - 1);
  if (used > terminalWidth) throw new Error(`The table needs ${used} columns, ${terminalWidth} are there.`);
  const table = new Table({
    ...plain,
    head: columns.map(({ head }) => head),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    wrapOnWordBoundary: true,
  });
  // Wrapped here, because the table cuts off a word that is longer than its column.
  for (const row of rows)
    table.push(row.map((cell, index) => wrapAnsi(cell, columns[index]?.width ?? used, { hard: true })));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};
