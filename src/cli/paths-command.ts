import { Command } from 'commander';
import { PartnershipPathsDocument } from '../__generated__/operations';
import { nearestMissingLink } from '../questions/missing-links/nearest';
import { askPaths } from '../questions/partnership-paths/ask';
import { withHops } from '../questions/partnership-paths/search';
import { pathsSummary } from '../questions/partnership-paths/texts';
import { citedSources } from '../questions/sources';
import { wholeNumber, withGraph } from './options';
import { addFormat, formatOf, jsonText, type Format, type FormatOptions } from './output';
import { dotText } from './path-formats/dot';
import { drawnGraph } from './path-formats/drawn-graph';
import { graphmlText } from './path-formats/graphml';
import { hopsCsv } from './path-formats/hop-rows';
import { pathsMd } from './path-formats/paths-md';
import { addPathOptions, pathsInput, type PathOptions } from './path-options';
import { printNearest } from './print-missing-links';
import { printPaths } from './print-paths';
import { runOperation } from './run-operation';

/** The usual formats, and those of programs that draw graphs. */
type PathFormat = Format | 'graphml' | 'dot';

const formats: readonly PathFormat[] = ['table', 'json', 'csv', 'graphml', 'dot', 'md'];

interface Options extends PathOptions, FormatOptions<PathFormat> {
  readonly first?: number;
  readonly after?: string;
}

const help = `
FROM is the id of an organisation or a scheme, a firm class or a country (all
organisations of it); TO is the id of a city, a country or a network (all cities
of it). Several are separated by commas.

Examples: ascn paths org:winitech city:vn-da-nang
          ascn paths firm-class:d country:vn --exclude-kind peer-of-class
          ascn paths country:kr network:ascn --from-kind ministry
          ascn paths org:lh city:vn-da-nang --format graphml > paths.graphml
          ascn paths org:lh city:vn-hue --first 8 --format dot | dot -Tsvg > a.svg`;

/** `ascn paths` */
export const pathsCommand = (): Command =>
  addFormat(
    addPathOptions(
      new Command('paths')
        .description('how an organisation, a scheme or a ministry gets to a city')
        .argument('<from>', 'ids where paths start, such as org:kind')
        .argument('<to>', 'ids where they end, such as city:vn-da-nang')
        .option(
          '--first <number>',
          'number of paths, 1 to 100; equal paths stay together (default: 10; csv, graphml and dot: all)',
          wholeNumber,
        )
        .option('--after <id>', 'path after which to go on'),
    ),
    formats,
  )
    .addHelpText('after', help)
    .action(async (from: string, to: string, options: Options) => {
      const { first, after, lang } = options;
      const input = pathsInput(from, to, options);
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json')
          return jsonText(
            (await runOperation(PartnershipPathsDocument, { input, first, after, lang }, context)).partnershipPaths,
          );
        const { pathKinds, reader } = context.services;
        const answer = await askPaths(context.services, input, { first, after });
        const { graph, page, partial, search, sides } = answer;
        // A table says so itself; a file has no place for it.
        if (partial !== null && format !== 'table') process.stderr.write(`${partial}\n`);
        // A file for another program holds everything, unless a part was asked for.
        const all = first === undefined && after === undefined;
        const paths = all ? search.paths.map((path) => withHops(graph, path)) : page.items;
        if (format === 'csv') return hopsCsv(graph, paths);
        const about = pathsSummary(answer, pathKinds, lang);
        if (format === 'graphml') return graphmlText(drawnGraph(graph, paths), about, lang);
        const ends = [...(sides.starts ?? []), ...(sides.ends ?? [])];
        if (format === 'dot') return dotText(drawnGraph(graph, paths), about, ends, lang);
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
