import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { coveredDays } from '../domain/partial-date';
import type { SeedFile } from './files';
import type { ProblemList } from './problems';

const text = z.string();
const filled = z.string().min(1, 'is empty; a value is needed.');
const partialDate = text.refine((value) => value === '' || coveredDays(value) !== null, {
  error: 'is no date; expected YYYY, YYYY-MM or YYYY-MM-DD.',
});
const oneOf = (...values: string[]) =>
  text.refine((value) => values.includes(value), {
    error: `is none of ${values.map((value) => (value === '' ? '(empty)' : value)).join(', ')}.`,
  });
const sources = filled.refine((value) => value.split(';').every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)), {
  error: 'must name sources by id, separated by ";" without blanks.',
});
const standing = {
  confidence: oneOf('sourced', 'recalled', 'uncertain'),
  level: oneOf('', 'derived'),
};
const provenance = { sources, locator: text, note: text };

/** A row of `sources/*.csv`: a document, page or data set that other rows may cite. */
export const sourceRow = z.strictObject({
  id: filled.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and single hyphens.'),
  title: text,
  publisher: filled,
  date: partialDate,
  url: text,
  seen: oneOf('yes', 'no'),
  licence: text,
  note: text,
});

/** A row of `*.facts.csv`: one value of one property of one thing. */
export const factRow = z.strictObject({
  subject: filled,
  property: filled,
  value: filled,
  asPrinted: text,
  lang: text.regex(/^([a-z]{2,3})?$/, 'must be an ISO 639 code such as ko, or empty.'),
  unit: text,
  since: partialDate,
  until: partialDate,
  asOf: partialDate,
  ...standing,
  preferred: oneOf('', 'yes'),
  ...provenance,
});

/** A row of `*.links.csv`: one relationship between two things. */
export const linkRow = z.strictObject({
  subject: filled,
  relationship: filled,
  object: filled,
  role: text,
  kind: oneOf('', 'MOU', 'LOI', 'CONTRACT', 'PARTICIPATION', 'OPERATION'),
  status: text,
  amount: text,
  rank: text.regex(/^([1-9]\d*)?$/, 'must be a whole number from 1, or empty.'),
  via: text,
  since: partialDate,
  until: partialDate,
  asOf: partialDate,
  asPrinted: text,
  ...standing,
  ...provenance,
});

/** A row of `*.disputes.csv`: a statement that a conflict is about. */
export const disputeRow = z.strictObject({
  conflict: filled,
  subject: filled,
  property: filled,
  value: text,
  source: text,
});

export type SourceRow = z.infer<typeof sourceRow>;
export type FactRow = z.infer<typeof factRow>;
export type LinkRow = z.infer<typeof linkRow>;
export type DisputeRow = z.infer<typeof disputeRow>;

/** A parsed row with the place it stands at. */
export interface Placed<Row> {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
}

interface RawRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows of one CSV file under a strict row schema. A header that lacks, repeats or invents a column stops the file; a bad
 * cell stops its row; both are added to `problems` with file, line and column.
 */
export const parseRows = <Row>(
  file: SeedFile,
  schema: z.ZodType<Row> & { shape: object },
  problems: ProblemList,
): Placed<Row>[] => {
  let records: RawRecord[];
  try {
    records = parse(file.text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RawRecord[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    problems.add(file.path, line, null, `is no valid CSV: ${(error as Error).message} Quote cells as RFC 4180 does.`);
    return [];
  }
  const [head, ...body] = records;
  const columns = Object.keys(schema.shape);
  const header = head?.record ?? [];
  for (const name of columns.filter((column) => !header.includes(column)))
    problems.add(file.path, 1, name, `is missing from the header; expected the columns ${columns.join(',')}.`);
  for (const name of header.filter((column) => !columns.includes(column)))
    problems.add(file.path, 1, name, `is no column of this file; expected ${columns.join(',')}.`);
  for (const name of header.filter((column, index) => header.indexOf(column) !== index))
    problems.add(file.path, 1, name, 'stands twice in the header; keep one.');
  if (header.length !== columns.length || columns.some((column) => !header.includes(column))) return [];

  return body.flatMap(({ record, info }) => {
    if (record.length !== header.length) {
      problems.add(
        file.path,
        info.lines,
        null,
        `has ${record.length} cells, expected ${header.length}; check quotes and commas.`,
      );
      return [];
    }
    const parsed = schema.safeParse(Object.fromEntries(header.map((column, index) => [column, record[index]])));
    if (parsed.success) return [{ file: file.path, line: info.lines, row: parsed.data }];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '');
      problems.add(file.path, info.lines, column, `"${record[header.indexOf(column)] ?? ''}" ${issue.message}`);
    }
    return [];
  });
};
