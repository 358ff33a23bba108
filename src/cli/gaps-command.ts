import { Command } from 'commander';
import { SupportGapsDocument, type SupportGapsInput, type SupportSplit } from '../__generated__/operations';
import { askSupportGaps } from '../questions/support-gaps/ask';
import type { Lang } from '../questions/lang';
import { collect, oneOf, wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { gapsCsv, gapsMd, printGaps } from './print-gaps';
import { runOperation } from './run-operation';
import { addSupportFilter, supportFilter, type SupportOptions } from './support-options';

interface Options extends SupportOptions, FormatOptions {
  readonly scenario?: readonly string[];
  readonly remove?: readonly string[];
  readonly entry?: 'STEP' | 'STAGE';
  readonly by?: readonly SupportSplit[];
  readonly asOf?: string;
  readonly canonicalId?: string;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const splits = ['FIRM_CLASS', 'COUNTRY', 'SECTOR'] as const;

const collectSplit = (text: string, before: readonly string[] = []): string[] => [...before, oneOf(...splits)(text)];

const inputOf = ({ scenario, remove, entry, by, asOf, canonicalId, ...filter }: Options): SupportGapsInput =>
  canonicalId === undefined
    ? {
        axes: { entry, by },
        filter: supportFilter(filter),
        asOf,
        scenario: scenario || remove ? { ids: scenario, remove } : undefined,
      }
    : { canonicalId };

/** `ascn gaps` */
export const gapsCommand = (): Command =>
  addFormat(addSupportFilter(new Command('gaps')))
    .description('where support is missing: kinds of support by step of entry, and what a scenario would change')
    .option('--scenario <id>', 'ready scenario: ak-challenge, support-ladder or hub-centres; repeatable', collect)
    .option('--remove <id>', 'scheme to take away in thought, repeatable', collect)
    .option('--entry <grain>', 'step or stage (default: step)', oneOf('STEP', 'STAGE'))
    .option('--by <axis>', 'also split by firm-class, country or sector; repeatable', collectSplit)
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: 2025-04-07, the brief's day)")
    .option('--canonical-id <id>', 'settings of an earlier answer, in place of all others')
    .option('--first <number>', 'number of cells (default: 100; CSV: all)', wholeNumber)
    .option('--after <id>', 'cell after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn gaps --class D --scenario support-ladder --lang ko')
    .action(async (options: Options) => {
      const { first, after, lang } = options;
      const input = inputOf(options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText(
            (await runOperation(SupportGapsDocument, { input, first, after, lang }, context)).supportGaps,
          );
        const answer = await askSupportGaps(context.services, { input, first, after });
        if (format === 'csv')
          return gapsCsv(first === undefined && after === undefined ? answer.cells : answer.page.items);
        return format === 'md' ? gapsMd(answer, lang) : printGaps(answer, lang);
      });
      process.stdout.write(`${text}\n`);
    });
