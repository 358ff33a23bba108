import { Command } from 'commander';
import { ImportancePerformanceDocument, type ImportancePerformanceInput } from '../__generated__/operations';
import type { Quadrant } from '../domain/importance-performance/quadrants';
import { InputError } from '../domain/input-error';
import { askImportancePerformance, type ImportancePerformanceAnswer } from '../questions/importance-performance/ask';
import { importancePerformanceSummary } from '../questions/importance-performance/texts';
import type { Lang } from '../questions/lang';
import { indented } from './cite';
import { decimalNumber, oneOf, withGraph } from './options';
import { addFormat, csvText, formatOf, jsonText, mdText, type FormatOptions, type TextCell } from './output';
import { readRatings } from './ratings-file';
import { runOperation } from './run-operation';
import { renderTable } from './table';

interface Options extends FormatOptions {
  readonly thresholds?: NonNullable<ImportancePerformanceInput['thresholds']>;
  readonly importance?: number;
  readonly satisfaction?: number;
  readonly asOf?: string;
  readonly lang: Lang;
}

const quadrantWords: Readonly<Record<Lang, Readonly<Record<Quadrant, string>>>> = {
  EN: {
    CONCENTRATE_HERE: 'concentrate here',
    KEEP_UP: 'keep up the good work',
    LOW_PRIORITY: 'low priority',
    POSSIBLE_OVERKILL: 'possible overkill',
  },
  KO: { CONCENTRATE_HERE: '집중 개선', KEEP_UP: '유지', LOW_PRIORITY: '낮은 우선순위', POSSIBLE_OVERKILL: '과잉 노력' },
};

const inputOf = (what: string, { thresholds, importance, satisfaction, asOf }: Options): ImportancePerformanceInput => {
  if ((importance === undefined) !== (satisfaction === undefined))
    throw new InputError('--importance', 'and --satisfaction go together; give both lines or none.');
  return {
    ...(what.startsWith('survey:') ? { survey: what } : { items: readRatings(what) }),
    thresholds: thresholds ?? (importance === undefined ? undefined : 'GIVEN'),
    importanceThreshold: importance,
    satisfactionThreshold: satisfaction,
    asOf,
  };
};

const short = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 100) / 100));

/** Quadrants in the order in which they call for something to be done; items without one last. */
const order: readonly (Quadrant | null)[] = ['CONCENTRATE_HERE', 'KEEP_UP', 'LOW_PRIORITY', 'POSSIBLE_OVERKILL', null];

const forTerminal = (answer: ImportancePerformanceAnswer, lang: Lang): string => {
  const ko = lang === 'KO';
  const { items, importanceThreshold, satisfactionThreshold, thresholds, datasetVersion, methodVersion } = answer;
  const rows = order.flatMap((quadrant) =>
    items
      .filter((item) => item.quadrant === quadrant)
      .map(({ name, importance, satisfaction, gap }) => [
        quadrant ? quadrantWords[lang][quadrant] : '–',
        name,
        ...[importance, satisfaction, gap].map(short),
      ]),
  );
  const columns = [
    { head: ko ? '사분면' : 'Quadrant', width: 21 },
    { head: ko ? '항목' : 'Item', width: 25 },
    { head: ko ? '중요도' : 'Importance', width: 10, align: 'right' as const },
    { head: ko ? '만족도' : 'Satisfied', width: 9, align: 'right' as const },
    { head: ko ? '차이' : 'Gap', width: 7, align: 'right' as const },
  ];
  const [high, satisfied] = [short(importanceThreshold), short(satisfactionThreshold)];
  return [
    indented(importancePerformanceSummary(answer, lang), 0),
    '',
    ...(rows.length === 0
      ? []
      : [
          renderTable(columns, rows),
          '',
          ko
            ? `기준선 (${{ MEAN: '평균', MEDIAN: '중앙값', GIVEN: '지정' }[thresholds]}): 중요도 ${high}, 만족도 ${satisfied}; 기준선 위의 값은 높음.`
            : `Lines (${thresholds.toLowerCase()}): importance ${high}, satisfaction ${satisfied}; what lies on a line is high.`,
        ]),
    ko ? `자료 버전 ${datasetVersion}, 방법 ${methodVersion}` : `Dataset ${datasetVersion}, method ${methodVersion}`,
  ].join('\n');
};

const head = ['name', 'importance', 'satisfaction', 'gap', 'quadrant'];

const cells = ({ items }: ImportancePerformanceAnswer): TextCell[][] =>
  items.map(({ name, importance, satisfaction, gap, quadrant }) => [name, importance, satisfaction, gap, quadrant]);

/** `ascn ipa` */
export const ipaCommand = (): Command =>
  addFormat(
    new Command('ipa')
      .description('importance-performance analysis: which items to concentrate on, by Martilla and James')
      .argument('<ratings>', 'CSV file with name, importance, satisfaction; - for what is piped in; or a survey:id')
      .option('--thresholds <rule>', 'where the lines stand: mean or median (default: mean)', oneOf('MEAN', 'MEDIAN'))
      .option('--importance <value>', 'line between low and high importance, with --satisfaction', decimalNumber)
      .option('--satisfaction <value>', 'line between low and high satisfaction', decimalNumber)
      .option('--as-of <day>', 'of a survey: day that the answer describes, YYYY-MM-DD')
      .option('--lang <lang>', 'en or ko', oneOf('EN', 'KO'), 'EN'),
  )
    .addHelpText('after', '\nExample: ascn ipa ratings.csv --thresholds median')
    .action(async (what: string, options: Options) => {
      const input = inputOf(what, options);
      const { lang } = options;
      const format = formatOf(options);
      const text = await withGraph(async (context) => {
        if (format === 'json') {
          const answer = await runOperation(ImportancePerformanceDocument, { input, lang }, context);
          return jsonText(answer.importancePerformance);
        }
        const answer = await askImportancePerformance(context.services, input);
        if (format === 'csv') return csvText(head, cells(answer));
        return format === 'md' ? mdText(head, cells(answer)) : forTerminal(answer, lang);
      });
      process.stdout.write(`${text}\n`);
    });
