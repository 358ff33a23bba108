import { criteriaOf } from '../domain/shortlist/settings';
import type { ShortlistRow } from '../domain/shortlist/shortlist';
import type { Preset } from '../ingest/presets';
import { inLang, type Lang } from '../questions/lang';
import type { ShortlistAnswer } from '../questions/shortlist/ask';
import { criterionName, shortlistNotes } from '../questions/shortlist/notes';
import { cityName, shortlistSummary } from '../questions/shortlist/texts';
import type { CitedSource } from '../questions/sources';
import { citations, indented } from './cite';
import { csvText, mdText, type TextCell } from './output';
import { renderTable, type Column } from './table';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `3-7`: the ranks that nine runs in ten stayed within; one rank where they do not differ. */
export const rangeText = (range: { readonly q05: number; readonly q95: number } | null): string => {
  if (range === null) return '';
  const [best, worst] = [Math.round(range.q05), Math.round(range.q95)];
  return best === worst ? `${best}` : `${best}-${worst}`;
};

const columns = (lang: Lang, top: number): Column[] =>
  lang === 'KO'
    ? [
        { head: '순위', width: 4, align: 'right' },
        { head: '도시', width: 24 },
        { head: '국가', width: 12 },
        { head: '점수', width: 6, align: 'right' },
        { head: '근거율', width: 6, align: 'right' },
        { head: '순위 범위', width: 9, align: 'right' },
        { head: `상위 ${top}`, width: 7, align: 'right' },
      ]
    : [
        { head: 'Rank', width: 4, align: 'right' },
        { head: 'City', width: 24 },
        { head: 'Country', width: 12 },
        { head: 'Score', width: 6, align: 'right' },
        { head: 'Known', width: 6, align: 'right' },
        { head: 'Ranks', width: 9, align: 'right' },
        { head: `Top ${top}`, width: 7, align: 'right' },
      ];

/** Marks beside a city's name, explained below the table. */
const marks = ({ vetoes, supposed, overridden }: ShortlistRow): string =>
  `${vetoes.length > 0 ? ' *' : ''}${supposed || overridden ? ' !' : ''}`;

const cells = ({ page, countries }: ShortlistAnswer, lang: Lang): string[][] =>
  page.items.map((row) => {
    const country = countries.get(row.city.countryId ?? '');
    return [
      `${row.rank}${row.tiedWith.length > 0 ? '=' : ''}`,
      `${cityName(row.city, lang)}${marks(row)}`,
      country ? cityName(country, lang) : '',
      row.score === null ? '-' : row.score.toFixed(3),
      percent(row.coverage),
      rangeText(row.rankRange),
      row.topShare === null ? '' : percent(row.topShare),
    ];
  });

/** The k of the top shares. */
const topOf = ({ settings }: ShortlistAnswer): number => settings.uncertainty?.top ?? 5;

const legend = (answer: ShortlistAnswer, lang: Lang): string[] => {
  const { ranking, page, settings } = answer;
  const varied = ranking?.uncertainty?.varied.at(-1);
  const required = settings.required.map((id) => criterionName(id, lang)).join(', ');
  const said = (when: boolean, en: string, ko: string) => (when ? [inLang({ en, ko }, lang)] : []);
  return [
    ...said(
      true,
      'Known: share of the weight that rests on known values. "=": shares its rank.',
      '근거율: 값이 확인된 기준의 가중치 비율. "=": 동점.',
    ),
    ...said(
      varied !== undefined,
      `Ranks: nine in ten of ${varied?.runs ?? 0} runs with other weights, methods and data. Top ${topOf(answer)}: share of the runs in which the city is there.`,
      `순위 범위: 가중치·방법·자료를 바꾼 ${varied?.runs ?? 0}회 계산 중 90%의 순위. 상위 ${topOf(answer)}: 그중 상위 ${topOf(answer)}위에 든 비율.`,
    ),
    ...said(ranking?.better === 'lower', 'Lower scores are better.', '점수가 낮을수록 좋다.'),
    ...said(
      page.items.some(({ vetoes }) => vetoes.length > 0),
      `*: misses what is required${required === '' ? '' : ` (${required})`} or a bound; ranks after all that pass.`,
      `*: 필수 기준${required === '' ? '' : `(${required})`}의 자료가 없거나 한도를 벗어나 뒤에 둔 도시.`,
    ),
    ...said(
      page.items.some(({ supposed, overridden }) => supposed || overridden),
      '!: rests on values that you supposed.',
      '!: 가정한 값이 들어간 도시.',
    ),
  ];
};

const portfolioText = ({ ranking, page }: ShortlistAnswer, lang: Lang): string[] => {
  const portfolio = ranking?.portfolio;
  if (!portfolio) return [];
  const { ids } = portfolio;
  const nameOf = (id: string) => {
    const row = page.items.find(({ cityId }) => cityId === id);
    return row ? cityName(row.city, lang) : id;
  };
  return [
    ids === null
      ? inLang({ en: 'No set of cities meets the limits.', ko: '제약을 만족하는 도시 조합이 없다.' }, lang)
      : inLang(
          {
            en: `Best set under the limits: ${ids.map(nameOf).join(', ')}.`,
            ko: `제약을 만족하는 최적 조합: ${ids.map(nameOf).join(', ')}.`,
          },
          lang,
        ),
  ];
};

/** Statements behind the shown rows, of the criteria that weigh something. */
export const shortlistStatementIds = ({ page }: ShortlistAnswer): string[] =>
  page.items.flatMap(({ criteria: parts }) =>
    parts.filter(({ weight }) => weight > 0).flatMap(({ statementIds }) => statementIds),
  );

/** Version of the facts and of the method, on one line. */
export const versionsText = (
  { datasetVersion, methodVersion }: Pick<ShortlistAnswer, 'datasetVersion' | 'methodVersion'>,
  lang: Lang,
): string =>
  inLang(
    {
      en: `Dataset ${datasetVersion}, method ${methodVersion}`,
      ko: `자료 버전 ${datasetVersion}, 방법 ${methodVersion}`,
    },
    lang,
  );

/** The shortlist for a terminal: a table, what its columns and marks mean, what to beware of, and the sources. */
export const printShortlist = (
  answer: ShortlistAnswer,
  presets: readonly Preset[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string =>
  [
    indented(shortlistSummary(answer, presets, lang), 0),
    '',
    renderTable(columns(lang, topOf(answer)), cells(answer, lang)),
    '',
    ...[...legend(answer, lang), ...portfolioText(answer, lang), ...shortlistNotes(answer, lang)].map((note) =>
      indented(note, 0),
    ),
    indented(`${inLang({ en: 'Sources', ko: '출처' }, lang)}: ${citations(shortlistStatementIds(answer), sources)}`, 0),
    versionsText(answer, lang),
  ].join('\n');

/** The shortlist as a Markdown table. */
export const shortlistMd = (answer: ShortlistAnswer, lang: Lang): string =>
  mdText(
    columns(lang, topOf(answer)).map(({ head }) => head),
    cells(answer, lang),
  );

/** The shortlist as CSV with full precision: ranks, scores, ranges, then the raw value and the part of every criterion. */
export const shortlistCsv = (answer: ShortlistAnswer): string => {
  const ranked = criteriaOf(answer.settings).map(({ id }) => id);
  const head = ['id', 'name', 'country', 'rank', 'tiedWith', 'score', 'coverage', 'supposed', 'vetoes'];
  const ranges = ['median', 'q05', 'q95', 'min', 'max', 'topShare'];
  const parts = ranked.flatMap((id) => [`value:${id}`, `part:${id}`]);
  return csvText(
    [...head, ...ranges, ...parts],
    answer.page.items.map((row): TextCell[] => [
      row.cityId,
      row.city.name,
      row.city.countryId,
      row.rank,
      row.tiedWith.join(' '),
      row.score,
      row.coverage,
      row.supposed || row.overridden,
      row.vetoes.map(({ criterionId }) => criterionId).join(' '),
      ...[row.rankRange?.median, row.rankRange?.q05, row.rankRange?.q95, row.rankRange?.min, row.rankRange?.max].map(
        (rank) => rank ?? null,
      ),
      row.topShare,
      ...row.criteria.flatMap(({ value, contribution }) => [value, contribution]),
    ]),
  );
};
