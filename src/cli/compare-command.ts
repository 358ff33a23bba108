import { Command } from 'commander';
import { askComparisons } from '../questions/compare-cities/ask';
import type { Lang } from '../questions/lang';
import { CompareCitiesDocument } from '../__generated__/operations';
import { oneOf, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { printComparisons } from './print-explanation';
import { runOperation } from './run-operation';
import { addSettings, inputOf, type SettingsOptions } from './shortlist-options';

interface Options extends SettingsOptions, FormatOptions<'table' | 'json'> {
  readonly lang: Lang;
}

/** `ascn compare` */
export const compareCommand = (): Command =>
  addFormat(addSettings(new Command('compare').description('say why one city stands above another')), ['table', 'json'])
    .argument('<cities...>', 'ids of two to five ranked cities')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .addHelpText('after', '\nExample: ascn compare city:vn-da-nang city:id-jakarta --preset equal')
    .action(async (ids: string[], { lang, ...options }: Options) => {
      const input = inputOf(options);
      const text = await withGraph(async (context) =>
        formatOf(options) === 'json'
          ? jsonText((await runOperation(CompareCitiesDocument, { ids, input, lang }, context)).compareCities)
          : printComparisons(await askComparisons(context.services, ids, input), lang),
      );
      process.stdout.write(`${text}\n`);
    });
