import { parse } from 'csv-parse/sync';
import { InputError } from '../domain/input-error';
import { readText } from './read-text';

/**
 * Names of a CSV file (`-`: of what is piped in): of the column with a heading, or of the first column when none is named; then the file
 * has no heading. Rows without a name are left out. @throws InputError when the file is no CSV or lacks the column.
 */
export const readNames = (file: string, column: string | undefined): string[] => {
  const { text } = readText('names', file);
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new InputError('names', `"${file}" is no valid CSV: ${(error as Error).message}`);
  }
  const [head = [], ...body] = rows;
  const place = column === undefined ? 0 : head.indexOf(column);
  if (place < 0)
    throw new InputError('--column', `"${column ?? ''}" is no column of "${file}"; it has ${head.join(', ')}.`);
  return (column === undefined ? rows : body).flatMap((row) => {
    const name = row[place]?.trim() ?? '';
    return name === '' ? [] : [name];
  });
};
