import { Command } from 'commander';
import { askSuggestions } from '../questions/city-suggestions/ask';
import type { Lang } from '../questions/lang';
import { CitySuggestionsDocument } from '../__generated__/operations';
import { collect, oneOf, wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { printSuggestions } from './print-explanation';
import { runOperation } from './run-operation';

interface Options extends FormatOptions<'table' | 'json'> {
  readonly firm?: string;
  readonly class?: string;
  readonly step?: string;
  readonly sector?: readonly string[];
  readonly asOf?: string;
  readonly first: number;
  readonly after?: string;
  readonly lang: Lang;
}

/** `ascn suggest` */
export const suggestCommand = (): Command =>
  addFormat(new Command('suggest').description('cities for a firm, with reasons'), ['table', 'json'])
    .option('--firm <id>', 'organisation of the graph, whose class, step and sectors are taken from it')
    .option('--class <letter>', 'class of the firm, A to E')
    .option('--step <code>', 'furthest step taken, such as B2; none when none is')
    .option('--sector <id>', 'sector or focus area that the firm works in, repeatable', collect)
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: the brief's day)")
    .option('--first <number>', 'number of cities', wholeNumber, 5)
    .option('--after <id>', 'city after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn suggest --class D --step B2 --sector focus-area:safety-security')
    .action(async ({ firm, class: firmClass, step, sector, asOf, first, after, lang, ...options }: Options) => {
      const profile = { firm, firmClass, furthestStep: step, sectors: sector };
      const text = await withGraph(async (context) =>
        formatOf(options) === 'json'
          ? jsonText(
              (await runOperation(CitySuggestionsDocument, { profile, asOf, first, after, lang }, context))
                .citySuggestions,
            )
          : printSuggestions(
              await askSuggestions(context.services, { profile, asOf, first, after }),
              context.services.presets,
              lang,
            ),
      );
      process.stdout.write(`${text}\n`);
    });
