import type { Side, Status } from '../domain/gaps/cell';
import type { RankedCell } from '../domain/gaps/cube';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import { codeOf, gapsSummary } from '../questions/support-gaps/texts';
import type { Lang } from '../questions/lang';
import { nameIn } from '../questions/support/names';
import { indented } from './cite';
import { csvText, mdText } from './output';
import { effectLines } from './print-effect';
import { renderTable, type Column } from './table';

/** How a cell is drawn in the grid. */
const marks: Readonly<Record<Status, string>> = { COVERED: '#', PARTIAL: '+', UNKNOWN: '?', MISSING: '-' };

const statusWords: Readonly<Record<Lang, Readonly<Record<Status, string>>>> = {
  EN: { COVERED: 'covered', PARTIAL: 'partly', UNKNOWN: 'unknown', MISSING: 'missing' },
  KO: { COVERED: '충족', PARTIAL: '부분', UNKNOWN: '미상', MISSING: '누락' },
};

const sideWords: Readonly<Record<Lang, Readonly<Record<Side, string>>>> = {
  EN: { SURE: 'yes', SOME_STEPS: 'some steps', UNSURE: 'perhaps', NONE: 'none' },
  KO: { SURE: '있음', SOME_STEPS: '일부 단계', UNSURE: '불확실', NONE: '없음' },
};

const kindName = ({ facts }: GapsAnswer, id: string, lang: Lang): string => {
  const kind = [...facts.kinds.CITY_DEVELOPMENT, ...facts.kinds.FIRM_ENTRY].find((one) => one.id === id);
  return kind ? nameIn(kind, lang) : id;
};

const entryName = (answer: GapsAnswer, id: string, lang: Lang): string => {
  const entry = [...answer.facts.steps, ...answer.facts.stages].find((one) => one.id === id);
  return `${codeOf(answer, id)} ${entry ? nameIn(entry, lang) : ''}`.trim();
};

const placeText = ({ place }: RankedCell): string =>
  [place.firmClass, place.country, place.sector]
    .filter((id) => id !== null)
    .map((id) => id.slice(id.indexOf(':') + 1).toUpperCase())
    .join(' ');

/** One row a step, one mark a cell; kinds of firm entry support stand side by side in the order of the legend. */
const grid = (answer: GapsAnswer, lang: Lang): string => {
  const { cityDevelopment, firmEntry, entries } = answer.axes;
  const byId = new Map(
    answer.cells.map((cell) => [`${cell.entry.id}|${cell.cityDevelopment}|${cell.firmEntry}`, cell]),
  );
  const columns: Column[] = [
    { head: lang === 'KO' ? '단계' : 'Step', width: 30 },
    ...cityDevelopment.map((id) => ({ head: kindName(answer, id, lang), width: 14 })),
  ];
  const rows = entries.map((entry) => [
    entryName(answer, entry.id, lang),
    ...cityDevelopment.map((city) =>
      firmEntry
        .map((firm) => {
          const cell = byId.get(`${entry.id}|${city}|${firm}`);
          return cell ? marks[cell.status] : ' ';
        })
        .join(' '),
    ),
  ]);
  const order = firmEntry.map((id, index) => `${index + 1} ${kindName(answer, id, lang)}`).join(', ');
  const meaning = (['COVERED', 'PARTIAL', 'UNKNOWN', 'MISSING'] as const)
    .map((status) => `${marks[status]} ${statusWords[lang][status]}`)
    .join(', ');
  return [
    renderTable(columns, rows),
    '',
    indented(`${lang === 'KO' ? '칸의 순서' : 'Marks in order'}: ${order}.`, 0),
    indented(`${meaning}.`, 0),
  ].join('\n');
};

/** Gaps of a page that differ in the kind of firm entry support or in the place only, as one line. */
interface Line {
  readonly cell: RankedCell;
  readonly firmEntry: string[];
  readonly places: string[];
}

/** One line for all that share a key; what differs is collected in it. */
const gathered = (lines: readonly Line[], keyOf: (line: Line) => string): Line[] => {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const known = byKey.get(keyOf(line));
    if (known) {
      known.firmEntry.push(...line.firmEntry.filter((id) => !known.firmEntry.includes(id)));
      known.places.push(...line.places.filter((place) => !known.places.includes(place)));
    } else byKey.set(keyOf(line), { ...line, firmEntry: [...line.firmEntry], places: [...line.places] });
  }
  return [...byKey.values()];
};

const linesOf = (cells: readonly RankedCell[]): Line[] => {
  const gaps = cells.filter(({ rank }) => rank !== null);
  const shared = ({ rank, entry, cityDevelopment, sides }: RankedCell): string =>
    [rank, entry.id, cityDevelopment, sides.cityDevelopment, sides.firmEntry].join('|');
  const single = gaps.map((cell) => ({ cell, firmEntry: [cell.firmEntry], places: [placeText(cell)] }));
  const byPlace = gathered(single, ({ cell, places }) => `${shared(cell)}|${places.join()}`);
  return gathered(byPlace, ({ cell, firmEntry }) => `${shared(cell)}|${firmEntry.join()}`);
};

/** Lines of the list before the rest is only counted. */
const shownLines = 15;

const list = (answer: GapsAnswer, lang: Lang): string => {
  const ko = lang === 'KO';
  const lines = linesOf(answer.page.items);
  const split = answer.axes.places.length > 1;
  const columns: Column[] = [
    { head: ko ? '순위' : 'Rank', width: 4, align: 'right' },
    { head: ko ? '단계' : 'Step', width: 4 },
    ...(split ? [{ head: ko ? '대상' : 'For', width: 10 }] : []),
    { head: ko ? '도시개발 지원' : 'City development', width: split ? 18 : 22 },
    { head: ko ? '진출 지원' : 'Firm entry', width: split ? 20 : 28 },
    { head: ko ? '수요' : 'Unmet', width: 5, align: 'right' },
  ];
  const side = (name: string, how: Side): string => `${name}: ${sideWords[lang][how]}`;
  const rows = lines
    .slice(0, shownLines)
    .map(({ cell, firmEntry, places }) => [
      String(cell.rank),
      codeOf(answer, cell.entry.id),
      ...(split ? [places.length === answer.axes.places.length ? (ko ? '전체' : 'all') : places.join(', ')] : []),
      side(kindName(answer, cell.cityDevelopment, lang), cell.sides.cityDevelopment),
      side(
        firmEntry.length === answer.axes.firmEntry.length
          ? ko
            ? '전체'
            : 'all kinds'
          : firmEntry.map((id) => kindName(answer, id, lang)).join(', '),
        cell.sides.firmEntry,
      ),
      cell.unmetDemand === null ? '–' : cell.unmetDemand.toFixed(2),
    ]);
  const shown = lines
    .slice(0, shownLines)
    .reduce((total, { firmEntry, places }) => total + firmEntry.length * places.length, 0);
  const gaps = answer.cells.filter(({ rank }) => rank !== null).length;
  const rest = gaps - shown;
  return [
    renderTable(columns, rows),
    ...(rest > 0
      ? [
          ko
            ? `그 밖의 공백 ${rest}개는 --format csv로 볼 수 있습니다.`
            : `${rest} more gaps: --format csv has them all.`,
        ]
      : []),
  ].join('\n');
};

const outside = (answer: GapsAnswer, lang: Lang): string[] => {
  const lines = answer.entries.flatMap(({ id, outsideKinds }) =>
    outsideKinds.length === 0
      ? []
      : [
          `${codeOf(answer, id)}: ${outsideKinds.map(({ scheme, sure }) => `${sure ? '' : '~'}${nameIn(scheme, lang)}`).join('; ')}`,
        ],
  );
  if (lines.length === 0) return [];
  const head = {
    EN: "Schemes of none of the brief's kinds, in no cell (~ perhaps):",
    KO: '브리프의 지원 유형에 속하지 않아 칸에 없는 제도 (~ 불확실):',
  }[lang];
  return ['', head, ...lines.map((line) => indented(line, 2))];
};

/** What a filter fixed; nothing where it fixed nothing. */
const filterLine = ({ settings }: GapsAnswer, lang: Lang): string[] => {
  const fixed = Object.values(settings.filter).filter((id) => id !== null);
  return fixed.length === 0 ? [] : [`${lang === 'KO' ? '조건' : 'Only'}: ${fixed.join(', ')}`];
};

/** The cube for a terminal: a grid where it has one place, the gaps by unmet demand, what no cell shows, what a scenario changes. */
export const printGaps = (answer: GapsAnswer, lang: Lang): string =>
  [
    indented(gapsSummary(answer, lang), 0),
    '',
    ...(answer.axes.places.length === 1 ? [grid(answer, lang), ''] : []),
    list(answer, lang),
    ...effectLines(answer, lang),
    ...outside(answer, lang),
    '',
    ...filterLine(answer, lang),
    lang === 'KO'
      ? `기준일 ${answer.settings.asOf}, 자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`
      : `As of ${answer.settings.asOf}, dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
  ].join('\n');

/** The cells for a spreadsheet. */
export const gapsCsv = (cells: readonly RankedCell[]): string =>
  csvText(
    [
      'rank',
      'status',
      'entry',
      'cityDevelopment',
      'firmEntry',
      'firmClass',
      'country',
      'sector',
      'cityDevelopmentSide',
      'firmEntrySide',
      'cityDevelopmentSchemes',
      'firmEntrySchemes',
      'voices',
      'shortfall',
      'unmetDemand',
    ],
    cells.map((cell) => [
      cell.rank,
      cell.status,
      cell.entry.id,
      cell.cityDevelopment,
      cell.firmEntry,
      cell.place.firmClass,
      cell.place.country,
      cell.place.sector,
      cell.sides.cityDevelopment,
      cell.sides.firmEntry,
      ...[cell.fits.cityDevelopment, cell.fits.firmEntry].map((fits) =>
        fits.map(({ scheme, sure }) => `${sure ? '' : '~'}${scheme.id}`).join(';'),
      ),
      cell.voices.map(({ voice }) => voice.id).join(';'),
      cell.shortfall,
      cell.unmetDemand,
    ]),
  );

/** The gaps of a page for a document. */
export const gapsMd = (answer: GapsAnswer, lang: Lang): string => {
  const ko = lang === 'KO';
  return [
    gapsSummary(answer, lang),
    '',
    mdText(
      ko
        ? ['순위', '상태', '단계', '대상', '도시개발 지원', '진출 지원', '미충족 수요']
        : ['Rank', 'Status', 'Step', 'For', 'City development', 'Firm entry', 'Unmet demand'],
      answer.page.items.map((cell) => [
        cell.rank,
        statusWords[lang][cell.status],
        codeOf(answer, cell.entry.id),
        placeText(cell),
        kindName(answer, cell.cityDevelopment, lang),
        kindName(answer, cell.firmEntry, lang),
        cell.unmetDemand === null ? null : Number(cell.unmetDemand.toFixed(3)),
      ]),
    ),
  ].join('\n');
};
