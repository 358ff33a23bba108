import { Command } from 'commander';
import { askPaths } from '../questions/partnership-paths/ask';
import { citedSources } from '../questions/sources';
import type { Lang } from '../questions/lang';
import { PartnershipPathsDocument } from '../__generated__/operations';
import { collect, decimalNumber, oneOf, wholeNumber, withGraph } from './options';
import { printPaths } from './print-paths';
import { runOperation } from './run-operation';

interface Options {
  readonly maxHops?: number;
  readonly kind?: string[];
  readonly damping?: number;
  readonly asOf?: string;
  readonly includeUncertain?: boolean;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
  readonly json?: boolean;
}

/** `ascn paths` */
export const pathsCommand = (): Command =>
  new Command('paths')
    .description('how an organisation, a scheme or a ministry gets to a city')
    .argument('<from>', 'id of an organisation or a scheme, such as org:kind')
    .argument('<to>', 'id of a city, such as city:vn-da-nang')
    .option('--max-hops <number>', 'longest path, 1 to 6 (default: 4)', wholeNumber)
    .option('--kind <id>', 'kind of path to look for, repeatable (default: all)', collect)
    .option('--damping <number>', 'how much hubs are held down, 0 to 1', decimalNumber)
    .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: today's graph)")
    .option('--include-uncertain', 'also walk ties marked uncertain')
    .option('--first <number>', 'number of paths', wholeNumber)
    .option('--after <id>', 'path after which to go on')
    .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN')
    .option('--json', 'print what the API answers')
    .addHelpText('after', '\nExample: ascn paths org:winitech city:vn-da-nang')
    .action(async (from: string, to: string, { kind, lang, json, ...rest }: Options) => {
      const input = { from, to, kinds: kind, ...rest };
      const text = await withGraph(async (context) => {
        if (json)
          return JSON.stringify(
            (await runOperation(PartnershipPathsDocument, { ...input, lang }, context)).partnershipPaths,
            null,
            2,
          );
        const answer = await askPaths(context.services, input);
        const ids = answer.page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
        return printPaths(answer, context.services.pathKinds, await citedSources(context.services.reader, ids), lang);
      });
      process.stdout.write(`${text}\n`);
    });
