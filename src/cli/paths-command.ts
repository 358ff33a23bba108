import { Command } from 'commander';
import { PartnershipPathsDocument } from '../__generated__/operations';
import { askPaths } from '../questions/partnership-paths/ask';
import { citedSources } from '../questions/sources';
import { wholeNumber, withGraph } from './options';
import { jsonText } from './output';
import { addPathOptions, pathsInput, type PathOptions } from './path-options';
import { printPaths } from './print-paths';
import { runOperation } from './run-operation';

interface Options extends PathOptions {
  readonly first?: number;
  readonly after?: string;
  readonly json?: boolean;
}

const help = `
FROM is the id of an organisation or a scheme, a firm class or a country (all
organisations of it); TO is the id of a city, a country or a network (all cities
of it). Several are separated by commas.

Examples: ascn paths org:winitech city:vn-da-nang
          ascn paths firm-class:d country:vn --exclude-kind peer-of-class
          ascn paths country:kr network:ascn --from-kind ministry`;

/** `ascn paths` */
export const pathsCommand = (): Command =>
  addPathOptions(new Command('paths').description('how an organisation, a scheme or a ministry gets to a city'))
    .argument('<from>', 'ids where paths start, such as org:kind')
    .argument('<to>', 'ids where they end, such as city:vn-da-nang')
    .option('--first <number>', 'number of paths, 1 to 100; equal paths stay together (default: 10)', wholeNumber)
    .option('--after <id>', 'path after which to go on')
    .option('--json', 'print what the API answers')
    .addHelpText('after', help)
    .action(async (from: string, to: string, { first, after, json, ...options }: Options) => {
      const input = pathsInput(from, to, options);
      const { lang } = options;
      const text = await withGraph(async (context) => {
        if (json)
          return jsonText(
            (await runOperation(PartnershipPathsDocument, { input, first, after, lang }, context)).partnershipPaths,
          );
        const answer = await askPaths(context.services, input, { first, after });
        const ids = answer.page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
        return printPaths(answer, context.services.pathKinds, await citedSources(context.services.reader, ids), lang);
      });
      process.stdout.write(`${text}\n`);
    });
