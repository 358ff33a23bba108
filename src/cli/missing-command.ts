import { Command } from 'commander';
import type { Lang } from '../questions/lang';
import { askMissingLinks } from '../questions/missing-links/ask';
import { citedSources } from '../questions/sources';
import { MissingLinksDocument } from '../__generated__/operations';
import { collect, decimalNumber, oneOf, wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type FormatOptions } from './output';
import { missingLinksCsv, missingLinksMd, printMissingLinks, shownStatementIds } from './print-missing-links';
import { runOperation } from './run-operation';

interface Options extends FormatOptions {
  readonly maxHops?: number;
  readonly kind?: string[];
  readonly damping?: number;
  readonly asOf?: string;
  readonly includeUncertain?: boolean;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

/** `ascn missing` */
export const missingCommand = (): Command =>
  addFormat(
    new Command('missing')
      .description('the single tie that would have to be made to connect two ends, or to connect them better')
      .argument('<from>', 'id of an organisation, a scheme, or a firm class (every organisation of it)')
      .argument('<to>', 'id of a city, or a country (every city of it)')
      .option('--max-hops <number>', 'longest path, the missing hop counted, 1 to 6 (default: 4)', wholeNumber)
      .option('--kind <id>', 'kind of path to look for, repeatable (default: all)', collect)
      .option('--damping <number>', 'how much hubs are held down, 0 to 1', decimalNumber)
      .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: today's graph)")
      .option('--include-uncertain', 'take ties marked uncertain as there')
      .option('--first <number>', 'number of groups', wholeNumber)
      .option('--after <id>', 'group after which to go on')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ascn missing org:winitech city:la-vientiane\n  ascn missing firm-class:d country:la --kind project-in-city',
    )
    .action(async (from: string, to: string, options: Options) => {
      const { kind: kinds, maxHops, damping, asOf, includeUncertain, first, after, lang } = options;
      const input = { from, to, kinds, maxHops, damping, asOf, includeUncertain, first, after };
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText((await runOperation(MissingLinksDocument, { input, lang }, context)).missingLinks);
        const { services } = context;
        const answer = await askMissingLinks(services, input);
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
