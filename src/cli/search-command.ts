import { Command } from 'commander';
import { SearchDocument, type SearchQuery, type ThingKind } from '../__generated__/operations';
import { thingKinds } from '../questions/search/kinds';
import type { Lang } from '../questions/lang';
import { indented } from './cite';
import { collectOneOf, oneOf, wholeNumber, withGraph } from './options';
import { type FormatOptions, addFormat, formatOf, printAs } from './output';
import { runOperation } from './run-operation';

type Answer = SearchQuery['search'];

interface Options extends FormatOptions {
  readonly kind?: ThingKind[];
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const head = ['rank', 'id', 'kind', 'name', 'nameKo', 'reason', 'matchedProperty', 'matchedText'];

const cells = ({ hits }: Answer): (string | number | null)[][] =>
  hits.map(({ rank, id, kind, name, nameKo, reason, matchedProperty, matchedText }) => [
    rank,
    id,
    kind,
    name,
    nameKo ?? null,
    reason,
    matchedProperty,
    matchedText,
  ]);

const forTerminal = ({ hits, totalCount, partial }: Answer, lang: Lang): string => {
  const summary =
    lang === 'KO'
      ? `${totalCount}건 중 ${hits.length}건`
      : `${totalCount} found${hits.length < totalCount ? `, the first ${hits.length} of them` : ''}`;
  return [
    summary,
    '',
    ...hits.map(({ rank, id, title, why }) => {
      const place = `${rank}. `;
      return [
        `${place}${indented(title, place.length).slice(place.length)}`,
        indented(id, place.length),
        indented(why, place.length),
      ].join('\n');
    }),
    ...(partial ? ['', indented(partial, 0)] : []),
  ].join('\n');
};

/** `ascn search` */
export const searchCommand = (): Command =>
  addFormat(
    new Command('search')
      .description('find anything by name, Korean, English or local, or by what its descriptions say')
      .argument('<text...>', 'what to look for, such as 다낭, danang or ㄷㄴ')
      .option(
        '--kind <kind>',
        'kind of thing, repeatable: city, org, project ... (default: all)',
        collectOneOf(thingKinds),
      )
      .option('--first <number>', 'number of hits, 1 to 100 (default: 10)', wholeNumber)
      .option('--after <id>', 'hit after which to go on')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText('after', '\nExample: ascn search 토지주택 --lang ko')
    .action(async (text: string[], { kind, first, after, lang, ...output }: Options) => {
      const { search } = await withGraph((context) =>
        runOperation(SearchDocument, { text: text.join(' '), kinds: kind, first, after, lang }, context),
      );
      process.stdout.write(
        `${printAs(formatOf(output), search, { head, cells, table: (answer) => forTerminal(answer, lang) })}\n`,
      );
    });
