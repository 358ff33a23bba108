import type { SchemeFacts } from '../domain/gaps/facts';
import type { Fit } from '../domain/gaps/fit';
import type { LadderAnswer, LadderStepAnswer } from '../questions/ladder/ask';
import { ladderSummary } from '../questions/ladder/texts';
import type { Lang } from '../questions/lang';
import type { CitedSource } from '../questions/sources';
import { nameIn } from '../questions/support/names';
import { citations, indented } from './cite';
import { csvText, mdText } from './output';
import { renderTable } from './table';

const percent = (value: number | null): string => (value === null ? '–' : `${value}%`);

/** Width of the bar that stands for 100 percent. */
const barWidth = 10;

const bar = (rate: number | undefined): string =>
  rate === undefined ? '–' : '#'.repeat(Math.round((rate / 100) * barWidth)).padEnd(barWidth, '.');

/** Letters of the classes that a scheme is open to; small where that is uncertain. */
const classLetters = ({ firmClasses }: SchemeFacts): string =>
  firmClasses.ties
    .map(({ id, sure }) => {
      const letter = id.slice(id.indexOf(':') + 1);
      return sure ? letter.toUpperCase() : letter;
    })
    .join('');

const schemeText = ({ scheme, sure }: Fit, lang: Lang): string =>
  `${sure ? '' : '~'}${nameIn(scheme, lang)} [${classLetters(scheme)}]`;

const stepName = ({ row }: LadderStepAnswer, lang: Lang): string => `${row.code} ${nameIn(row, lang)}`;

/** Schemes of a step, one line for each kind that has any. */
const byKind = (step: LadderStepAnswer, { kinds }: LadderAnswer, lang: Lang): string[] =>
  [...kinds, null].flatMap((kind) => {
    const fits = step.schemes.filter(({ scheme }) =>
      kind === null ? scheme.kinds.length === 0 : scheme.kinds.some(({ id }) => id === kind.id),
    );
    if (fits.length === 0) return [];
    const head = kind === null ? { EN: 'Other support', KO: '그 밖의 지원' }[lang] : nameIn(kind, lang);
    return [indented(`${head}: ${fits.map((fit) => schemeText(fit, lang)).join('; ')}`, 2)];
  });

const stageLines = ({ stages }: LadderAnswer, lang: Lang): string[] =>
  stages.map((stage) => {
    const [printed, exact, least] = [stage.meanStepRate, stage.meanStepRateExact, stage.anyStepRateAtLeast].map(
      (value) => percent(value ?? null),
    );
    return lang === 'KO'
      ? `${nameIn(stage, lang)}: 단계별 경험률의 평균 ${printed} (계산값 ${exact}), 한 단계라도 경험 ${least} 이상`
      : `${stage.code} ${nameIn(stage, lang)}: mean of its steps' rates ${printed} as printed (${exact} exact); at least ${least} know a step`;
  });

const baseLine = ({ steps }: LadderAnswer, lang: Lang): string[] => {
  const experience = steps.find((step) => step.experience)?.experience;
  if (!experience) return [];
  const { printedBase, fittingBases, conflictId } = experience;
  const bases = fittingBases.join(', ') || '–';
  const see = conflictId ? ` (${conflictId})` : '';
  return [
    lang === 'KO'
      ? `응답 기업: 본문 ${printedBase ?? '–'}개, 표 4의 수치와 맞는 기업 수는 ${bases}개${see}.`
      : `Base: the text prints ${printedBase ?? '–'} firms; the figures of Table 4 fit ${bases} alone${see}.`,
  ];
};

/** The ladder for a terminal: the steps with the limit line drawn between them, then the schemes of each step. */
export const printLadder = (answer: LadderAnswer, sources: ReadonlyMap<string, CitedSource>, lang: Lang): string => {
  const ko = lang === 'KO';
  const rows = answer.steps.flatMap((step) => {
    const sure = step.schemes.filter((fit) => fit.sure).length;
    const row = [
      stepName(step, lang),
      String(step.experience?.firms ?? '–'),
      percent(step.experience?.rate ?? null),
      bar(step.experience?.rate),
      String(sure),
      String(step.schemes.length - sure),
    ];
    const line = answer.limitLine?.after === step.row.id;
    return line ? [row, [ko ? '------ 한계선 ------' : '------ firms stop here ------', '', '', '', '', '']] : [row];
  });
  const columns = [
    { head: ko ? '단계' : 'Step', width: 40 },
    { head: ko ? '기업' : 'Firms', width: 5, align: 'right' as const },
    { head: ko ? '비율' : 'Share', width: 5, align: 'right' as const },
    { head: '', width: barWidth },
    { head: ko ? '확실' : 'Sure', width: 4, align: 'right' as const },
    { head: ko ? '가능' : 'May', width: 4, align: 'right' as const },
  ];
  const ids = answer.steps.flatMap(({ experience }) => experience?.statementIds ?? []);
  return [
    indented(ladderSummary(answer, lang), 0),
    '',
    renderTable(columns, rows),
    '',
    ...stageLines(answer, lang).map((text) => indented(text, 0)),
    ...baseLine(answer, lang).map((text) => indented(text, 0)),
    '',
    ...answer.steps.flatMap((step) => {
      const lines = byKind(step, answer, lang);
      return [stepName(step, lang), ...(lines.length > 0 ? lines : [ko ? '  지원제도 없음' : '  no scheme'])];
    }),
    '',
    indented(
      ko
        ? '[A-E]: 대상 기업 유형, 소문자는 불확실. "~": 조건이 불확실하거나 명시되지 않아 확실하지 않은 제도.'
        : '[A-E]: classes of firms that a scheme is open to, small where uncertain. "~": may serve; something is uncertain or not stated (--json has the reasons).',
      0,
    ),
    indented(`${ko ? '출처' : 'Sources'}: ${citations(ids, sources)}`, 0),
    ko
      ? `기준일 ${answer.settings.asOf}, 자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`
      : `As of ${answer.settings.asOf}, dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
  ].join('\n');
};

const idList = (ids: readonly { readonly id: string }[]): string => ids.map(({ id }) => id).join(';');

/** The ladder for a spreadsheet: a row for each step and scheme, and one for a step without a scheme. */
export const ladderCsv = ({ steps }: LadderAnswer): string =>
  csvText(
    [
      'step',
      'name',
      'firms',
      'rate',
      'scheme',
      'schemeName',
      'sure',
      'reasons',
      'kinds',
      'firmClasses',
      'uncertainFirmClasses',
    ],
    steps.flatMap(({ row, experience, schemes }) => {
      const head = [row.code, row.name, experience?.firms ?? null, experience?.rate ?? null];
      if (schemes.length === 0) return [[...head, null, null, null, null, null, null, null]];
      return schemes.map(({ scheme, sure, reasons }) => [
        ...head,
        scheme.id,
        scheme.name,
        sure,
        reasons.map(({ condition, why }) => `${condition} ${why}`).join(';'),
        idList(scheme.kinds),
        idList(scheme.firmClasses.ties.filter((tie) => tie.sure)),
        idList(scheme.firmClasses.ties.filter((tie) => !tie.sure)),
      ]);
    }),
  );

/** The ladder for a document: a row a step. */
export const ladderMd = (answer: LadderAnswer, lang: Lang): string => {
  const ko = lang === 'KO';
  const names = (step: LadderStepAnswer, sure: boolean): string =>
    step.schemes
      .filter((fit) => fit.sure === sure)
      .map(({ scheme }) => nameIn(scheme, lang))
      .join('; ');
  return [
    ladderSummary(answer, lang),
    '',
    mdText(
      ko
        ? ['단계', '경험 기업', '비율(%)', '확실한 지원제도', '가능한 지원제도']
        : ['Step', 'Firms', 'Share (%)', 'Schemes that serve', 'Schemes that may'],
      answer.steps.map((step) => [
        stepName(step, lang),
        step.experience?.firms ?? null,
        step.experience?.rate ?? null,
        names(step, true),
        names(step, false),
      ]),
    ),
  ].join('\n');
};
