import { Command } from 'commander';
import { askExplanation } from '../questions/explain-score/ask';
import type { Lang } from '../questions/lang';
import { askShortlist } from '../questions/shortlist/ask';
import { citedSources } from '../questions/sources';
import { ExplainScoreDocument, ShortlistDocument } from '../__generated__/operations';
import { oneOf, wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { explanationStatementIds, printExplanation } from './print-explanation';
import { printShortlist, shortlistCsv, shortlistMd, shortlistStatementIds } from './print-shortlist';
import { runOperation } from './run-operation';
import { addSettings, inputOf, type SettingsOptions } from './shortlist-options';

interface Options extends SettingsOptions, FormatOptions {
  readonly explain?: string;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

/** `ascn shortlist` */
export const shortlistCommand = (): Command =>
  addFormat(addSettings(new Command('shortlist').description('rank the cities of the ASEAN Smart Cities Network')))
    .option('--explain <city>', 'say why this city has its place, instead of the list')
    .option('--first <number>', 'number of rows', wholeNumber)
    .option('--after <id>', 'row after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText(
      'after',
      '\nExamples: ascn shortlist --weight track-record=2 --weight hub=1 --first 5 --lang ko' +
        '\n          ascn shortlist --what-if city:vn-da-nang.pipeline=2 --explain city:vn-da-nang',
    )
    .action(async ({ explain: city, first, after, lang, ...options }: Options) => {
      const input = inputOf(options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        const { services } = context;
        if (format === 'json')
          return jsonText(
            city === undefined
              ? (await runOperation(ShortlistDocument, { input, first, after, lang }, context)).shortlist
              : (await runOperation(ExplainScoreDocument, { city, input, lang }, context)).explainScore,
          );
        if (city !== undefined) {
          const explanation = await askExplanation(services, city, input);
          const sources = await citedSources(services.reader, explanationStatementIds(explanation));
          return printExplanation(explanation, sources, lang);
        }
        const answer = await askShortlist(services, input, { first, after });
        if (format === 'csv') return shortlistCsv(answer);
        if (format === 'md') return shortlistMd(answer, lang);
        const sources = await citedSources(services.reader, shortlistStatementIds(answer));
        return printShortlist(answer, services.presets, sources, lang);
      });
      process.stdout.write(`${text}\n`);
    });
