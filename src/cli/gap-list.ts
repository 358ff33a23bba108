import type { Side } from '../domain/gaps/cell';
import type { RankedCell } from '../domain/gaps/cube';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import { codeOf } from '../questions/support-gaps/texts';
import type { Lang } from '../questions/lang';
import { nameIn } from '../questions/support/names';
import { indented } from './cite';
import { kindName, placeText } from './gap-names';
import { renderTable, type Column } from './table';

const sideWords: Readonly<Record<Lang, Readonly<Record<Side, string>>>> = {
  EN: { SURE: 'yes', SOME_STEPS: 'some steps', UNSURE: 'perhaps', NONE: 'none' },
  KO: { SURE: '있음', SOME_STEPS: '일부 단계', UNSURE: '불확실', NONE: '없음' },
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

/** The gaps of a page, largest unmet demand first, and how that is made. */
export const gapList = (answer: GapsAnswer, lang: Lang): string => {
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
    '',
    indented(
      ko
        ? '수요 = 부족한 지원(0~1) × 그 단계를 경험하지 못한 기업의 비율 × 요구하는 목소리의 수(불확실하면 0.4).'
        : 'Unmet = support that lacks (0 to 1) × share of firms that have not got to the step × number of voices that ask (0.4 each where uncertain).',
      0,
    ),
  ].join('\n');
};

/** Demands and findings that speak to the gaps listed, by step; `~` where that is an uncertain reading. */
export const voiceLines = (answer: GapsAnswer, lang: Lang): string[] => {
  const cells = linesOf(answer.page.items)
    .slice(0, shownLines)
    .map(({ cell }) => cell);
  const lines = answer.axes.entries.flatMap(({ id }) => {
    const heard = cells.filter(({ entry }) => entry.id === id).flatMap(({ voices }) => voices);
    const names = new Set(heard.map(({ voice, trust }) => `${trust < 1 ? '~' : ''}${nameIn(voice, lang)}`));
    return names.size === 0 ? [] : [indented(`${codeOf(answer, id)}: ${[...names].join('; ')}`, 2)];
  });
  if (lines.length === 0) return [];
  const head = { EN: 'Who asks for it (~ an uncertain reading):', KO: '요구하는 목소리 (~ 불확실한 해석):' }[lang];
  return ['', head, ...lines];
};
