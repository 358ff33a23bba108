import { Command } from 'commander';
import { askPaths } from '../questions/partnership-paths/ask';
import { citedSources } from '../questions/sources';
import type { Lang } from '../questions/lang';
import { nearestMissingLink } from '../questions/missing-links/nearest';
import { budgetNote } from '../questions/partnership-paths/resolve';
import { pathsSummary } from '../questions/partnership-paths/texts';
import { PartnershipPathsDocument } from '../__generated__/operations';
import { collect, decimalNumber, oneOf, wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type Format, type FormatOptions } from './output';
import { dotText } from './path-formats/dot';
import { drawnGraph } from './path-formats/drawn-graph';
import { graphmlText } from './path-formats/graphml';
import { hopsCsv } from './path-formats/hop-rows';
import { pathsMd } from './path-formats/paths-md';
import { printNearest } from './print-missing-links';
import { printPaths } from './print-paths';
import { runOperation } from './run-operation';

/** The usual formats, and those of programs that draw graphs. */
type PathFormat = Format | 'graphml' | 'dot';

const formats: readonly PathFormat[] = ['table', 'json', 'csv', 'graphml', 'dot', 'md'];

interface Options extends FormatOptions<PathFormat> {
  readonly maxHops?: number;
  readonly kind?: string[];
  readonly damping?: number;
  readonly asOf?: string;
  readonly includeUncertain?: boolean;
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

/** `ascn paths` */
export const pathsCommand = (): Command =>
  addFormat(
    new Command('paths')
      .description('how an organisation, a scheme or a ministry gets to a city')
      .argument('<from>', 'id of an organisation or a scheme, such as org:kind')
      .argument('<to>', 'id of a city, such as city:vn-da-nang')
      .option('--max-hops <number>', 'longest path, 1 to 6 (default: 4)', wholeNumber)
      .option('--kind <id>', 'kind of path to look for, repeatable (default: all)', collect)
      .option('--damping <number>', 'how much hubs are held down, 0 to 1', decimalNumber)
      .option('--as-of <day>', "day that the answer describes, YYYY-MM-DD (default: today's graph)")
      .option('--include-uncertain', 'also walk ties marked uncertain')
      .option('--first <number>', 'number of paths (default: 10; csv, graphml and dot: all)', wholeNumber)
      .option('--after <id>', 'path after which to go on')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
    formats,
  )
    .addHelpText(
      'after',
      '\nExamples: ascn paths org:winitech city:vn-da-nang' +
        '\n          ascn paths org:lh city:vn-da-nang --format graphml > paths.graphml' +
        '\n          ascn paths org:lh city:vn-da-nang --first 8 --format dot | dot -Tsvg > paths.svg',
    )
    .action(async (from: string, to: string, options: Options) => {
      const { kind: kinds, maxHops, damping, asOf, includeUncertain, first, after, lang } = options;
      const input = { from, to, kinds, maxHops, damping, asOf, includeUncertain, first, after };
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText((await runOperation(PartnershipPathsDocument, { ...input, lang }, context)).partnershipPaths);
        const { pathKinds, reader } = context.services;
        const answer = await askPaths(context.services, input);
        const { graph, page, search } = answer;
        if (!search.complete) process.stderr.write(`${budgetNote}\n`);
        // A file for another program holds everything, unless a part was asked for.
        const paths = first === undefined && after === undefined ? search.paths : page.items;
        if (format === 'csv') return hopsCsv(graph, paths);
        const about = pathsSummary(answer, pathKinds, lang);
        if (format === 'graphml') return graphmlText(drawnGraph(graph, paths), about, lang);
        if (format === 'dot') return dotText(drawnGraph(graph, paths), about, [from, to], lang);
        const ids = page.items.flatMap(({ hops }) => hops.flatMap(({ edge }) => edge.statementIds));
        const sources = await citedSources(reader, ids);
        if (format === 'md') return pathsMd(answer, pathKinds, sources, lang);
        const nearest = await nearestMissingLink(context.services, answer);
        return [
          printPaths(answer, pathKinds, sources, lang).trimEnd(),
          ...(nearest ? ['', printNearest(graph, nearest, lang)] : []),
        ].join('\n');
      });
      process.stdout.write(`${text}\n`);
    });
