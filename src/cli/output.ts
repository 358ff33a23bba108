import { Option, type Command } from 'commander';
import { stringify } from 'csv-stringify/sync';

/** How an answer is printed: for a terminal, as the API gives it, for a spreadsheet, or for a document. */
export type Format = 'table' | 'json' | 'csv' | 'md';

/** What `addFormat` leaves in a command's options. */
export interface FormatOptions<Formats extends string = Format> {
  readonly format: Formats;
  readonly json?: boolean;
}

const formats: readonly Format[] = ['table', 'json', 'csv', 'md'];

/** Gives a command `--format`, and `--json` as a short way to say `--format json`. Other formats may stand beside the usual ones. */
export const addFormat = (command: Command, choices: readonly string[] = formats): Command =>
  command
    .addOption(new Option('--format <format>', 'how to print it').choices(choices).default('table'))
    .addOption(new Option('--json', 'the same as --format json: what the API answers').conflicts('format'));

/** The format that a command's options ask for. */
export const formatOf = <Formats extends string>({ format, json }: FormatOptions<Formats>): Formats | 'json' =>
  json ? 'json' : format;

/** JSON with two blanks of indentation, numbers at full precision. */
export const jsonText = (answer: unknown): string => JSON.stringify(answer, null, 2);

/** A cell of a CSV or Markdown table; null is an empty cell. */
export type TextCell = string | number | boolean | null;

/** CSV (RFC 4180, lines end in LF, numbers at full precision). Texts that a spreadsheet would run as a formula get a leading quote. */
export const csvText = (head: readonly string[], rows: readonly (readonly TextCell[])[]): string =>
  stringify([head, ...rows], {
    escape_formulas: true,
    cast: { boolean: String, number: (value) => ({ value: String(value), escape_formulas: false }) },
  }).trimEnd();

const mdCell = (cell: TextCell): string =>
  String(cell ?? '')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('\n', '<br>');

/** A Markdown table. */
export const mdText = (head: readonly string[], rows: readonly (readonly TextCell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(mdCell).join(' | ')} |`).join('\n');

/** An answer in the format asked for: all of it as JSON, its cells as CSV or Markdown, or what suits a terminal. */
export const printAs = <Answer>(
  format: Format,
  answer: Answer,
  {
    head,
    cells,
    table,
  }: {
    readonly head: readonly string[];
    readonly cells: (answer: Answer) => readonly (readonly TextCell[])[];
    readonly table: (answer: Answer) => string;
  },
): string => {
  switch (format) {
    case 'json':
      return jsonText(answer);
    case 'csv':
      return csvText(head, cells(answer));
    case 'md':
      return mdText(head, cells(answer));
    case 'table':
      return table(answer);
  }
};
