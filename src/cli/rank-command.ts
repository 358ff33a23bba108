import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { InputError } from '../domain/input-error';
import { askRankFiles } from '../questions/rank-table/ask';
import { addFormat, formatOf, type FormatOptions } from './output';
import { printRanking } from './print-ranking';

interface Options extends FormatOptions {
  readonly matrix: string;
  readonly method: string;
}

const textOf = (option: string, name: string): { name: string; text: string } => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    throw new InputError(
      option,
      `cannot read "${name}" (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}); give the path of a file.`,
    );
  }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new InputError(option, `"${name}" holds bytes that are not UTF-8; save the file as UTF-8.`);
  }
};

/** `ascn rank`: needs no database. */
export const rankCommand = (): Command =>
  addFormat(
    new Command('rank')
      .description('rank a table of your own by a method of your own; needs no database')
      .requiredOption('--matrix <file.csv>', 'alternatives by criteria: first column id, then one column a criterion')
      .requiredOption(
        '--method <file.yaml>',
        'criteria, weights, normalisation, aggregation (see docs/method-engine.md)',
      ),
  )
    .addHelpText('after', '\nExample: ascn rank --matrix cities.csv --method weights.yaml --json')
    .action(({ matrix, method, ...output }: Options) => {
      const ranking = askRankFiles(textOf('--matrix', matrix), textOf('--method', method));
      process.stdout.write(`${printRanking(ranking, formatOf(output))}\n`);
    });
