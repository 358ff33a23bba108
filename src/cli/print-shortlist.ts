import { criteria } from '../domain/shortlist/criteria';
import type { ShortlistAnswer } from '../questions/shortlist/ask';
import { shortlistSummary, type Lang } from '../questions/shortlist/texts';
import type { Preset } from '../ingest/presets';
import type { CitedSource } from '../questions/sources';
import { citations, indented } from './cite';
import { renderTable, type Column } from './table';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const columns = (lang: Lang): Column[] =>
  lang === 'KO'
    ? [
        { head: '순위', width: 4, align: 'right' },
        { head: '도시', width: 22 },
        { head: '점수', width: 5, align: 'right' },
        { head: '근거율', width: 6, align: 'right' },
        { head: '기여 (점수의 구성)', width: 35 },
      ]
    : [
        { head: 'Rank', width: 4, align: 'right' },
        { head: 'City', width: 22 },
        { head: 'Score', width: 5, align: 'right' },
        { head: 'Known', width: 6, align: 'right' },
        { head: 'Parts of the score', width: 35 },
      ];

/** Statements behind the shown rows, of the criteria that weigh something. */
export const shortlistStatementIds = ({ page }: ShortlistAnswer): string[] =>
  page.items.flatMap(({ criteria: parts }) =>
    parts.filter(({ weight }) => weight > 0).flatMap(({ statementIds }) => statementIds),
  );

/** The shortlist for a terminal: a table, then what tied ranks and unmet requirements mean where there are any. */
export const printShortlist = (
  answer: ShortlistAnswer,
  presets: readonly Preset[],
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const nameOf = (id: string): string =>
    criteria.find((criterion) => criterion.id === id)?.name[lang === 'KO' ? 'ko' : 'en'] ?? id;
  const rows = answer.page.items.map(
    ({ rank, tiedWith, city, score, coverage, criteria: parts, unmetRequirements }) => [
      `${rank}${tiedWith.length > 0 ? '=' : ''}`,
      `${(lang === 'KO' ? city.nameKo : null) ?? city.name}${unmetRequirements.length > 0 ? ' *' : ''}`,
      score === null ? '-' : score.toFixed(3),
      percent(coverage),
      parts
        .filter(({ weight }) => weight > 0)
        .map(
          ({ criterionId, contribution }) =>
            `${nameOf(criterionId)} ${contribution === null ? '–' : contribution.toFixed(2)}`,
        )
        .join(', '),
    ],
  );
  const unmet = answer.page.items.some(({ unmetRequirements }) => unmetRequirements.length > 0);
  const required = answer.settings.required.map(nameOf).join(', ');
  const notes =
    lang === 'KO'
      ? [
          '근거율: 값이 확인된 기준의 가중치 비율. "–": 자료 없음(0이 아님). "=": 동점.',
          ...(unmet ? [`*: 필수 기준(${required})의 자료가 없어 뒤에 둔 도시.`] : []),
        ]
      : [
          'Known: share of the weight that rests on known values. "–": no data, never zero.',
          '"=": shares its rank.',
          ...(unmet ? [`*: no data for what is required (${required}); ranks after all that have it.`] : []),
        ];
  return [
    indented(shortlistSummary(answer, presets, lang), 0),
    '',
    renderTable(columns(lang), rows),
    '',
    ...notes.map((note) => indented(note, 0)),
    indented(`${lang === 'KO' ? '출처' : 'Sources'}: ${citations(shortlistStatementIds(answer), sources)}`, 0),
    lang === 'KO'
      ? `자료 버전 ${answer.datasetVersion}, 방법 ${answer.methodVersion}`
      : `Dataset ${answer.datasetVersion}, method ${answer.methodVersion}`,
  ].join('\n');
};
