import { Command } from 'commander';
import { WhereCanDocument, WhoReachesDocument } from '../__generated__/operations';
import { sumPaths } from '../domain/paths/sum-paths';
import type { PathKindSeed } from '../ingest/path-kinds';
import { askWhereCan, askWhoReaches, type EndsAnswer } from '../questions/partnership-paths/ask-ends';
import { withHops } from '../questions/partnership-paths/search';
import { endsSummary, kindName, nameOf, pathSentence } from '../questions/partnership-paths/texts';
import type { Lang } from '../questions/lang';
import { indented } from './cite';
import { wholeNumber, withGraph } from './options';
import { addFormat, csvText, formatOf, jsonText, mdText, type FormatOptions, type TextCell } from './output';
import { partialLine } from './partial-line';
import { addPathOptions, pathsInput, type PathOptions } from './path-options';
import { runOperation } from './run-operation';

interface Options extends PathOptions, FormatOptions {
  readonly from?: string;
  readonly first?: number;
  readonly after?: string;
}

const head = ['rank', 'id', 'name', 'score', 'pathCount', 'direct', 'kindIds', 'bestPathId'];

const flatRows = (answer: EndsAnswer, lang: Lang): TextCell[][] =>
  answer.page.items.map(({ rank, key, score, paths, best }) => [
    rank,
    key,
    nameOf(answer.graph, key, lang),
    score,
    paths.length,
    paths.some(({ direct }) => direct),
    sumPaths(paths, ({ kindId }) => kindId)
      .map((sum) => sum.key)
      .join('; '),
    best.id,
  ]);

/** Ends for a terminal, each with the best way there. */
export const printEnds = (answer: EndsAnswer, kinds: readonly PathKindSeed[], lang: Lang): string => {
  const ko = lang === 'KO';
  const rows = answer.page.items.map(({ rank, key, score, paths, best }) => {
    const count = ko ? `경로 ${paths.length}개` : `${paths.length} ${paths.length === 1 ? 'path' : 'paths'}`;
    return [
      indented(`${rank}. ${score.toFixed(3)}  ${nameOf(answer.graph, key, lang)} (${count})`, 0),
      indented(
        `${kindName(best.kindId, kinds, lang)}: ${pathSentence(answer.graph, withHops(answer.graph, best).hops, lang)}`,
        3,
      ),
    ].join('\n');
  });
  const more = answer.page.pageInfo.hasNextPage
    ? [
        ko
          ? `전체 ${answer.page.totalCount}곳 중 일부 (--first로 더 보기)`
          : `${answer.page.totalCount} in all; see more with --first.`,
      ]
    : [];
  return [
    indented(endsSummary(answer, lang), 0),
    '',
    ...rows,
    ...more,
    ...(answer.partial === null ? [] : [indented(partialLine(answer.partial, lang), 0)]),
  ].join('\n');
};

/** `ascn reach` */
export const reachCommand = (): Command =>
  addFormat(
    addPathOptions(
      new Command('reach').description('who gets to a city, or with --from alone where somebody can get to'),
    ),
  )
    .argument('[to]', 'ids of the cities to be reached, separated by commas')
    .option('--from <ids>', 'ids of those who want to get there, separated by commas')
    .option('--first <number>', 'number of rows, 1 to 100 (default: 10)', wholeNumber)
    .option('--after <id>', 'row after which to go on')
    .addHelpText(
      'after',
      '\nExamples: ascn reach city:vn-hue\n          ascn reach --from org:winitech\n          ascn reach city:vn-hue --from firm-class:d',
    )
    .action(async (to: string | undefined, { from, first, after, ...options }: Options) => {
      const input = pathsInput(from, to, options);
      const { lang } = options;
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        const variables = { input, first, after, lang };
        if (format === 'json')
          return jsonText(
            to === undefined
              ? (await runOperation(WhereCanDocument, variables, context)).whereCan
              : (await runOperation(WhoReachesDocument, variables, context)).whoReaches,
          );
        const ask = to === undefined ? askWhereCan : askWhoReaches;
        const answer = await ask(context.services, input, { first, after });
        if (format === 'csv') return csvText(head, flatRows(answer, lang));
        if (format === 'md') return mdText(head, flatRows(answer, lang));
        return printEnds(answer, context.services.pathKinds, lang);
      });
      process.stdout.write(`${text}\n`);
    });
