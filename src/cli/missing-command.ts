import { Command } from 'commander';
import { askMissingLinks } from '../questions/missing-links/ask';
import { citedSources } from '../questions/sources';
import { MissingLinksDocument } from '../__generated__/operations';
import { wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { addPathOptions, pathsInput, type PathOptions } from './path-options';
import { missingLinksCsv, missingLinksMd, printMissingLinks, shownStatementIds } from './print-missing-links';
import { runOperation } from './run-operation';

interface Options extends PathOptions, FormatOptions {
  readonly first?: number;
  readonly after?: string;
}

/** `ascn missing` */
export const missingCommand = (): Command =>
  addFormat(
    addPathOptions(
      new Command('missing')
        .description('the single tie that would have to be made to connect two ends, or to connect them better')
        .argument('<from>', 'ids of organisations, schemes, firm classes or countries')
        .argument('<to>', 'ids of cities, countries or networks')
        .option('--first <number>', 'number of groups, 1 to 100 (default: 10; csv: all)', wholeNumber)
        .option('--after <id>', 'group after which to go on'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ascn missing org:winitech city:la-vientiane\n  ascn missing firm-class:d country:la --kind project-in-city',
    )
    .action(async (from: string, to: string, options: Options) => {
      const { first, after, lang } = options;
      const input = pathsInput(from, to, options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText(
            (await runOperation(MissingLinksDocument, { input, first, after, lang }, context)).missingLinks,
          );
        const { services } = context;
        const answer = await askMissingLinks(services, input, { first, after });
        // A spreadsheet gets everything, unless a part was asked for.
        if (format === 'csv')
          return missingLinksCsv(
            answer,
            first === undefined && after === undefined ? answer.groups : answer.page.items,
            lang,
          );
        if (format === 'md') return missingLinksMd(answer, services.pathKinds, lang);
        const sources = await citedSources(services.reader, shownStatementIds(answer));
        return printMissingLinks(answer, services.pathKinds, sources, lang);
      });
      process.stdout.write(`${text}\n`);
    });
