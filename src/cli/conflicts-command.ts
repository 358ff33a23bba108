import { Command } from 'commander';
import { ConflictsDocument, type ConflictsInput, type ConflictsQuery } from '../__generated__/operations';
import type { Lang } from '../questions/lang';
import { cite, indented } from './cite';
import { collectOneOf, oneOf, wholeNumber, withGraph } from './options';
import { type FormatOptions, addFormat, formatOf, printAs } from './output';
import { runOperation } from './run-operation';

type Answer = ConflictsQuery['conflicts'];
type Conflict = Answer['conflicts'][number];

interface Options extends FormatOptions {
  readonly about?: string;
  readonly kind?: ConflictsInput['kinds'];
  readonly severity?: ConflictsInput['severities'];
  readonly source?: string;
  readonly basis?: ConflictsInput['basis'];
  readonly first?: number;
  readonly after?: string;
  readonly lang: Lang;
}

const head = ['id', 'basis', 'kind', 'severity', 'name', 'finding', 'reading', 'subjectIds', 'sources', 'checks'];

const cells = ({ conflicts }: Answer): string[][] =>
  conflicts.map(({ id, basis, kind, severity, name, finding, reading, subjectIds, sources, checks }) => [
    id,
    basis.join(';'),
    kind,
    severity,
    name,
    finding,
    reading,
    subjectIds.join(';'),
    sources.map((source) => source.id).join(';'),
    checks.map((check) => check.id).join(';'),
  ]);

const words = {
  EN: {
    claim: 'Claimed',
    shown: 'Shown',
    check: 'Recomputed',
    sources: 'Sources',
    more: 'and {n} more; see them with --first or --after.',
  },
  KO: { claim: '주장', shown: '표시', check: '재계산', sources: '출처', more: '외 {n}건 (--first, --after로 더 보기)' },
} as const;

const severityWords: Readonly<Record<Conflict['severity'], string>> = {
  HIGH: '높음',
  MEDIUM: '중간',
  LOW: '낮음',
  NONE: '문제없음',
};
const kindWords: Readonly<Record<Conflict['kind'], string>> = {
  ARITHMETIC: '산술',
  DEFINITION: '정의',
  CONTRADICTION: '모순',
  DATE: '날짜',
  COUNT: '수치',
  LABEL: '명칭',
  EXTERNAL: '외부 자료',
};

const blockOf = (
  { id, kind, severity, name, finding, reading, sources, checks, claim }: Conflict,
  lang: Lang,
): string => {
  const { claim: claimed, shown, check, sources: cited } = words[lang];
  const sort = lang === 'KO' ? `[${severityWords[severity]}, ${kindWords[kind]}]` : `[${severity}, ${kind}]`;
  // A conflict that only a check knows says its finding once.
  const again = claim == null ? [] : checks.map((one) => indented(`${check}: ${one.finding}`, 3));
  return [
    indented(`${sort} ${name}`, 0),
    indented(id, 3),
    ...(claim == null ? [] : [indented(`${claimed}: ${claim}`, 3)]),
    indented(finding, 3),
    ...again,
    indented(`${shown}: ${reading}`, 3),
    indented(
      `${cited}: ${sources.map(({ title, publisher, date }) => cite({ title: title ?? null, publisher, date: date ?? null })).join('; ')}`,
      3,
    ),
  ].join('\n');
};

const forTerminal = ({ conflicts, totalCount, datasetVersion, methodVersion }: Answer, lang: Lang): string => {
  const more = totalCount - conflicts.length;
  return [
    lang === 'KO' ? `상충 ${totalCount}건` : `${totalCount} ${totalCount === 1 ? 'conflict' : 'conflicts'}`,
    '',
    conflicts.map((conflict) => blockOf(conflict, lang)).join('\n\n'),
    '',
    ...(more > 0 ? [words[lang].more.replace('{n}', String(more))] : []),
    lang === 'KO'
      ? `자료 버전 ${datasetVersion}, 방법 ${methodVersion}`
      : `Dataset ${datasetVersion}, method ${methodVersion}`,
  ].join('\n');
};

/** `ascn conflicts` */
export const conflictsCommand = (): Command =>
  addFormat(
    new Command('conflicts')
      .description('statements that disagree with each other or with arithmetic, worst first')
      .option('--about <id>', 'thing that the statements are about')
      .option(
        '--kind <kind>',
        'sort of disagreement, repeatable: arithmetic, definition, contradiction, date, count, label, external',
        collectOneOf(['ARITHMETIC', 'DEFINITION', 'CONTRADICTION', 'DATE', 'COUNT', 'LABEL', 'EXTERNAL'] as const),
      )
      .option(
        '--severity <severity>',
        'high, medium, low or none, repeatable',
        collectOneOf(['HIGH', 'MEDIUM', 'LOW', 'NONE'] as const),
      )
      .option('--source <id>', 'source that a statement cites')
      .option(
        '--basis <basis>',
        'curated (people wrote it down) or computed (a check finds it)',
        oneOf('CURATED', 'COMPUTED'),
      )
      .option('--first <number>', 'number of conflicts, 1 to 100 (default: 20)', wholeNumber)
      .option('--after <id>', 'conflict after which to go on')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText('after', '\nExample: ascn conflicts --kind arithmetic --severity high --lang ko')
    .action(async ({ about, kind, severity, source, basis, first, after, lang, ...output }: Options) => {
      const input: ConflictsInput = { about, kinds: kind, severities: severity, source, basis, first, after };
      const { conflicts } = await withGraph((context) => runOperation(ConflictsDocument, { input, lang }, context));
      process.stdout.write(
        `${printAs(formatOf(output), conflicts, { head, cells, table: (answer) => forTerminal(answer, lang) })}\n`,
      );
    });
