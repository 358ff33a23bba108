import { parse } from 'csv-parse/sync';
import { InputError } from '../domain/input-error';
import { InputProblems } from '../questions/firm-profile/problems';
import { readText } from './read-text';

/** An item of a ratings file; null where its cell is empty, which means not known. */
export interface FileRating {
  readonly name: string;
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

const columns = ['name', 'importance', 'satisfaction'] as const;

const numberIn = (text: string): number | null => {
  const trimmed = text.trim();
  return trimmed === '' ? null : Number(trimmed);
};

/**
 * Items of a CSV file (`-`: of what is piped in) with the headings name, importance, satisfaction, in any order; other columns are left out.
 * @throws InputError that tells every cell that is no number, or which column is missing.
 */
export const readRatings = (file: string): FileRating[] => {
  const { text } = readText('ratings', file);
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new InputError('ratings', `"${file}" is no valid CSV: ${(error as Error).message}`);
  }
  const [head = [], ...body] = rows;
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0)
    throw new InputError('ratings', `"${file}" lacks ${missing.join(', ')}; it has ${head.join(', ')}.`);
  const problems = new InputProblems();
  const items = body.map((row, index) => {
    const cell = (column: (typeof columns)[number]): string => row[head.indexOf(column)] ?? '';
    const rating = (column: 'importance' | 'satisfaction'): number | null => {
      const value = numberIn(cell(column));
      if (value === null || Number.isFinite(value)) return value;
      problems.add(
        'ratings',
        `row ${index + 2}, ${column}: "${cell(column)}" is no number; leave it empty if unknown.`,
      );
      return null;
    };
    return { name: cell('name'), importance: rating('importance'), satisfaction: rating('satisfaction') };
  });
  problems.throwIfAny();
  return items;
};
