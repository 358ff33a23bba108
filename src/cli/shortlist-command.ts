import { Command } from 'commander';
import { askShortlist } from '../questions/shortlist/ask';
import type { Lang } from '../questions/lang';
import { ShortlistDocument, type ShortlistInput } from '../__generated__/operations';
import { collect, collectWeight, oneOf, wholeNumber, withGraph } from './options';
import { citedSources } from '../questions/sources';
import { printShortlist, shortlistStatementIds } from './print-shortlist';
import { runOperation } from './run-operation';

interface Options extends Omit<ShortlistInput, 'weights'> {
  readonly weight?: ShortlistInput['weights'];
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
  readonly json?: boolean;
}

/** `ascn shortlist` */
export const shortlistCommand = (): Command =>
  new Command('shortlist')
    .description('rank the cities of the ASEAN Smart Cities Network')
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: 2025-04-07, the brief's day)")
    .option('--preset <id>', 'weights that someone stands behind (default: brief)')
    .option('--weight <id=number>', 'weight of your own, repeatable; instead of a preset', collectWeight)
    .option('--required <id>', 'criterion that a city must have a value for, repeatable', collect)
    .option('--among <id>', 'city to rank, repeatable (default: the whole network)', collect)
    .option('--normalisation <method>', 'goalposts or min-max', oneOf('GOALPOSTS', 'MIN_MAX'))
    .option(
      '--reading <part>',
      'body, summary or both parts of the brief where they contradict',
      oneOf('BODY', 'SUMMARY', 'BOTH'),
    )
    .option('--canonical-id <id>', 'settings of an earlier answer')
    .option('--first <number>', 'number of rows', wholeNumber)
    .option('--after <id>', 'row after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .option('--json', 'print what the API answers')
    .addHelpText('after', '\nExample: ascn shortlist --weight track-record=2 --weight hub=1 --first 5 --lang ko')
    .action(async ({ weight, first, after, lang, json, ...rest }: Options) => {
      const input: ShortlistInput = { ...rest, weights: weight };
      const text = await withGraph(async (context) => {
        if (json)
          return JSON.stringify(
            (await runOperation(ShortlistDocument, { input, first, after, lang }, context)).shortlist,
            null,
            2,
          );
        const answer = await askShortlist(context.services, input, { first, after });
        const sources = await citedSources(context.services.reader, shortlistStatementIds(answer));
        return printShortlist(answer, context.services.presets, sources, lang);
      });
      process.stdout.write(`${text}\n`);
    });
