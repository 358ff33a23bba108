import { Command } from 'commander';
import { askRankFiles } from '../questions/rank-table/ask';
import { addFormat, formatOf, type FormatOptions } from './output';
import { printRanking } from './print-ranking';
import { readText } from './read-text';

interface Options extends FormatOptions {
  readonly matrix: string;
  readonly method: string;
}

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
      const ranking = askRankFiles(readText('--matrix', matrix), readText('--method', method));
      process.stdout.write(`${printRanking(ranking, formatOf(output))}\n`);
    });
