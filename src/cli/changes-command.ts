import { Command } from 'commander';
import { ChangesDocument, type ChangesQuery, type ChangeKind } from '../__generated__/operations';
import type { Lang } from '../questions/lang';
import { indented } from './cite';
import { collectOneOf, oneOf, wholeNumber, withGraph } from './options';
import { type FormatOptions, addFormat, formatOf, printAs } from './output';
import { runOperation } from './run-operation';

type Answer = ChangesQuery['changes'];
type Change = Answer['changes'][number];

interface Options extends FormatOptions {
  readonly since?: string;
  readonly about?: string;
  readonly kind?: ChangeKind[];
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const head = ['kind', 'subjectId', 'property', 'lang', 'before', 'value', 'sourceId', 'id'];

const cells = ({ changes }: Answer): (string | null)[][] =>
  changes.map(({ kind, subjectId, property, lang, before, value, sourceId, id }) => [
    kind,
    subjectId,
    property,
    lang ?? null,
    before ?? null,
    value ?? null,
    sourceId,
    id,
  ]);

const kindWords: Readonly<Record<ChangeKind, { EN: string; KO: string }>> = {
  ADDED: { EN: 'added', KO: '추가' },
  CHANGED: { EN: 'changed', KO: '변경' },
  WITHDRAWN: { EN: 'withdrawn', KO: '철회' },
  AMENDED: { EN: 'amended', KO: '보정' },
};

const lineOf = ({ kind, subjectId, property, before, value, sourceId }: Change, lang: Lang): string => {
  const said = kind === 'CHANGED' ? `${before ?? ''} → ${value ?? ''}` : (value ?? before ?? '');
  return [
    indented(`${kindWords[kind][lang]}  ${subjectId}  ${property}`, 0),
    indented(said, 3),
    indented(sourceId, 3),
  ].join('\n');
};

const forTerminal = ({ changes, totalCount, counts, settings, datasetVersion }: Answer, lang: Lang): string => {
  const sum = counts.map(({ kind, count }) => `${kindWords[kind][lang]} ${count}`).join(', ');
  const summary =
    lang === 'KO'
      ? `${settings.since} 이후 ${datasetVersion}까지의 변경 ${totalCount}건${sum === '' ? '' : `: ${sum}`}`
      : `${totalCount} ${totalCount === 1 ? 'change' : 'changes'} from ${settings.since} to ${datasetVersion}${sum === '' ? '' : `: ${sum}`}`;
  const more = totalCount - changes.length;
  return [
    indented(summary, 0),
    ...changes.map((change) => `\n${lineOf(change, lang)}`),
    ...(more > 0
      ? [
          lang === 'KO'
            ? `\n외 ${more}건 (--first, --after로 더 보기)`
            : `\nand ${more} more; see them with --first or --after.`,
        ]
      : []),
  ].join('\n');
};

/** `ascn changes` */
export const changesCommand = (): Command =>
  addFormat(
    new Command('changes')
      .description('what later dataset versions added, changed, withdrew and amended in this graph')
      .option('--since <version>', 'dataset version to compare with (default: the one before the present one)')
      .option('--about <id>', 'thing that the statements are about')
      .option(
        '--kind <kind>',
        'added, changed, withdrawn or amended, repeatable (default: all)',
        collectOneOf(['ADDED', 'CHANGED', 'WITHDRAWN', 'AMENDED'] as const),
      )
      .option('--first <number>', 'number of changes, 1 to 500 (default: 50)', wholeNumber)
      .option('--after <id>', 'change after which to go on')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText('after', '\nExample: ascn changes --kind withdrawn')
    .action(async ({ since, about, kind, first, after, lang, ...output }: Options) => {
      const { changes } = await withGraph((context) =>
        runOperation(ChangesDocument, { since, about, kinds: kind, first, after }, context),
      );
      process.stdout.write(
        `${printAs(formatOf(output), changes, { head, cells, table: (answer) => forTerminal(answer, lang) })}\n`,
      );
    });
