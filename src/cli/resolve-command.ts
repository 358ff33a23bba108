import { Command } from 'commander';
import { ResolveDocument, type ResolveQuery, type ThingKind } from '../__generated__/operations';
import { InputError } from '../domain/input-error';
import { mostNames } from '../questions/search/ask-resolve';
import { thingKinds } from '../questions/search/kinds';
import type { Lang } from '../questions/lang';
import { indented } from './cite';
import { readNames } from './names-file';
import { collectOneOf, oneOf, withGraph } from './options';
import { type FormatOptions, addFormat, formatOf, printAs } from './output';
import { runOperation } from './run-operation';

type Answer = ResolveQuery['resolve'];
type Row = Answer['rows'][number];

interface Options extends FormatOptions {
  readonly kind?: ThingKind[];
  readonly column?: string;
  readonly lang: Lang;
}

const isFile = (name: string): boolean => name === '-' || /\.(csv|txt)$/i.test(name);

const head = ['name', 'status', 'id', 'confidence', 'matchedText', 'candidates'];

const cells = ({ rows }: Answer): (string | number | null)[][] =>
  rows.map(({ name, status, id, candidates }) => [
    name,
    status,
    id ?? null,
    candidates[0]?.confidence ?? null,
    candidates[0]?.matchedText ?? null,
    candidates.map((candidate) => candidate.id).join(';'),
  ]);

const statusWords: Readonly<Record<Row['status'], { EN: string; KO: string }>> = {
  MATCHED: { EN: '', KO: '' },
  AMBIGUOUS: { EN: 'several fit equally:', KO: '똑같이 맞는 것이 여럿입니다:' },
  UNSURE: { EN: 'not sure enough:', KO: '확실하지 않습니다:' },
  NOT_FOUND: { EN: 'nothing found', KO: '찾지 못했습니다' },
};

const rowForTerminal = ({ name, status, id, candidates }: Row, lang: Lang): string => {
  const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;
  if (status === 'MATCHED') return indented(`${name}  ${id ?? ''}  ${percent(candidates[0]?.confidence ?? 0)}`, 0);
  return [
    indented(`${name}  ${statusWords[status][lang]}`, 0),
    ...candidates.map((candidate) =>
      indented(`${percent(candidate.confidence)}  ${candidate.id}  ${candidate.matchedText}`, 3),
    ),
  ].join('\n');
};

const forTerminal = ({ rows, matched }: Answer, lang: Lang): string =>
  [
    ...rows.map((row) => rowForTerminal(row, lang)),
    '',
    lang === 'KO'
      ? `이름 ${rows.length}개 중 ${matched}개 확정`
      : `${matched} of ${rows.length} names lead to one thing.`,
  ].join('\n');

/** Joins the answers to a long list that was asked in parts. */
const join = (answers: readonly Answer[]): Answer => {
  const [first, ...others] = answers;
  if (!first) throw new InputError('names', 'are missing; give names, or a file that holds some.');
  return {
    ...first,
    rows: answers.flatMap(({ rows }) => rows),
    matched: others.reduce((sum, { matched }) => sum + matched, first.matched),
  };
};

/** `ascn resolve` */
export const resolveCommand = (): Command =>
  addFormat(
    new Command('resolve')
      .description('map names, as a spreadsheet holds them, to ids')
      .argument('<names...>', 'names, or one file .csv or .txt, or - for what is piped in')
      .option('--column <heading>', 'column of the file that holds the names (default: the first, without a heading)')
      .option(
        '--kind <kind>',
        'kind of thing that the names may mean, repeatable: city, org, project ... (default: all but source)',
        collectOneOf(thingKinds),
      )
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText('after', '\nExample: ascn resolve 하노이 "Ho Chi Minh City" 싱가포르 --kind city')
    .action(async (given: string[], { kind, column, lang, ...output }: Options) => {
      const [only = ''] = given;
      const names = given.length === 1 && isFile(only) ? readNames(only, column) : given;
      const answer = await withGraph(async (context) => {
        const answers: Answer[] = [];
        for (let start = 0; start < names.length; start += mostNames)
          answers.push(
            (
              await runOperation(
                ResolveDocument,
                { names: names.slice(start, start + mostNames), kinds: kind },
                context,
              )
            ).resolve,
          );
        return join(answers);
      });
      process.stdout.write(
        `${printAs(formatOf(output), answer, { head, cells, table: (answer) => forTerminal(answer, lang) })}\n`,
      );
    });
