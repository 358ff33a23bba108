import type { CityComparisons } from '../questions/compare-cities/ask';
import { comparisonSentences } from '../questions/compare-cities/texts';
import type { SuggestionsAnswer } from '../questions/city-suggestions/ask';
import { suggestionReasons, weightReasons } from '../questions/city-suggestions/texts';
import type { ScoreExplanation } from '../questions/explain-score/ask';
import { explanationSentences } from '../questions/explain-score/texts';
import { inLang, type Lang } from '../questions/lang';
import { criterionName } from '../questions/shortlist/notes';
import { cityName } from '../questions/shortlist/texts';
import type { CitedSource } from '../questions/sources';
import type { Preset } from '../ingest/presets';
import { citations, indented } from './cite';
import { versionsText } from './print-shortlist';
import { renderTable } from './table';

const number = (value: number | null, digits: number): string => (value === null ? '–' : value.toFixed(digits));

/** Statements behind a city's row, of the criteria that weigh something. */
export const explanationStatementIds = ({ row }: ScoreExplanation): string[] =>
  row.criteria.filter(({ weight }) => weight > 0).flatMap(({ statementIds }) => statementIds);

/** One city's place for a terminal: its parts as a table, then in words, then the sources. */
export const printExplanation = (
  explanation: ScoreExplanation,
  sources: ReadonlyMap<string, CitedSource>,
  lang: Lang,
): string => {
  const { row, ranked } = explanation;
  const heads = inLang(
    { en: 'Criterion|Value|Range|0 to 1|Weight|Part', ko: '기준|값|범위|환산값|가중치|기여' },
    lang,
  ).split('|');
  const widths = [26, 10, 13, 6, 6, 6];
  const parts = row.criteria.map((part) => [
    `${criterionName(part.criterionId, lang)}${part.status === 'ASSUMED' || part.recorded !== null ? ' !' : ''}`,
    part.value === null ? '–' : String(Number(part.value.toFixed(3))),
    part.doubt === null ? '' : `${Number(part.doubt.low.toFixed(2))}-${Number(part.doubt.high.toFixed(2))}`,
    number(part.normalised, 3),
    `${Math.round(part.weight * 100)}%`,
    number(part.contribution, 3),
  ]);
  const supposed = row.criteria.filter(({ recorded }) => recorded !== null);
  return [
    renderTable(
      heads.map((head, index) => ({ head, width: widths[index] ?? 6, align: index === 0 ? 'left' : 'right' })),
      parts,
    ),
    '',
    ...supposed.map(({ criterionId, recorded }) =>
      indented(
        inLang(
          {
            en: `! ${criterionName(criterionId, lang)} is supposed; on record is ${number(recorded?.value ?? null, 3)}.`,
            ko: `! ${criterionName(criterionId, lang)}: 가정한 값. 기록된 값은 ${number(recorded?.value ?? null, 3)}.`,
          },
          lang,
        ),
        0,
      ),
    ),
    ...explanationSentences(explanation, lang).map((sentence) => indented(sentence, 0)),
    indented(
      `${inLang({ en: 'Sources', ko: '출처' }, lang)}: ${citations(explanationStatementIds(explanation), sources)}`,
      0,
    ),
    versionsText(ranked, lang),
  ].join('\n');
};

/** Comparisons for a terminal, a paragraph a pair. */
export const printComparisons = ({ comparisons, ranked }: CityComparisons, lang: Lang): string =>
  [
    ...comparisons.flatMap((comparison) => [
      ...comparisonSentences(comparison, lang).map((sentence) => indented(sentence, 0)),
      '',
    ]),
    versionsText(ranked, lang),
  ].join('\n');

/** Cities for a firm, for a terminal: why the weights, then every city with what speaks for and against it. */
export const printSuggestions = (answer: SuggestionsAnswer, presets: readonly Preset[], lang: Lang): string => {
  const { page, ranked } = answer;
  const more = page.totalCount - page.items.length;
  return [
    ...weightReasons(answer, presets, lang).map((reason) => indented(reason, 0)),
    '',
    ...page.items.flatMap((suggestion) => {
      const { rank, tiedWith, city, score } = suggestion.row;
      return [
        `${rank}${tiedWith.length > 0 ? '=' : ''}. ${cityName(city, lang)}  ${number(score, 3)}`,
        ...suggestionReasons(suggestion, lang).map((reason) => indented(reason, 3)),
      ];
    }),
    ...(more > 0
      ? [inLang({ en: `and ${more} more; see them with --first.`, ko: `외 ${more}개 도시(--first로 조회).` }, lang)]
      : []),
    '',
    versionsText(ranked, lang),
  ].join('\n');
};
