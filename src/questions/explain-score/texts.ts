import type { FlipPoint } from '../../domain/method/flip-points';
import { comparisonSentences } from '../compare-cities/texts';
import { inLang, type Lang } from '../lang';
import { criterionName } from '../shortlist/notes';
import { cityName } from '../shortlist/texts';
import type { ScoreExplanation, SourceRanks } from './ask';

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;

const sourceNames: Readonly<Record<SourceRanks['source'], { readonly en: string; readonly ko: string }>> = {
  weights: { en: 'weights', ko: '가중치' },
  methods: { en: 'methods', ko: '방법' },
  leaveOneOut: { en: 'one criterion left out', ko: '기준 하나 제외' },
  data: { en: 'data', ko: '자료' },
  together: { en: 'all together', ko: '모두 함께' },
};

const flipText = ({ criterionId, change, when, share }: FlipPoint, top: number, lang: Lang): string => {
  const name = criterionName(criterionId, lang);
  const [en, ko] = when === 'BELOW' ? ['below', '미만'] : ['above', '초과'];
  return inLang(
    {
      en: `${change === 'LEAVES' ? 'Out of' : 'Into'} the top ${top} when ${name} weighs ${en} ${percent(share)}.`,
      ko: `${name} 가중치가 ${percent(share)} ${ko}이면 상위 ${top}위${change === 'LEAVES' ? '에서 벗어난다' : '에 든다'}.`,
    },
    lang,
  );
};

/** A city's place in words: rank, what lifts and holds it down, its neighbours, what moves it. */
export const explanationSentences = (explanation: ScoreExplanation, lang: Lang): string[] => {
  const { ranked, row, above, below, ranges, flipPoints } = explanation;
  const name = cityName(row.city, lang);
  const list = (differences: typeof row.strengths) =>
    differences
      .map(
        ({ criterionId, difference }) =>
          `${criterionName(criterionId, lang)} ${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)}`,
      )
      .join(', ');
  const spread = ranges.map(
    ({ source, rankRange }) =>
      `${inLang(sourceNames[source], lang)} ${Math.round(rankRange.q05)}-${Math.round(rankRange.q95)}`,
  );
  const said = (when: boolean, en: string, ko: string) => (when ? [inLang({ en, ko }, lang)] : []);
  const total = ranked.rows.length;
  return [
    inLang(
      {
        en: `${name} ranks ${row.rank} of ${total}${row.score === null ? ' without a score' : ` with a score of ${row.score.toFixed(3)}`}; ${Math.round(row.coverage * 100)}% of the weight rests on known values.`,
        ko: `${name}: ${total}개 도시 중 ${row.rank}위${row.score === null ? '(점수 없음)' : `, 점수 ${row.score.toFixed(3)}`}. 가중치의 ${Math.round(row.coverage * 100)}%가 확인된 값에 근거한다.`,
      },
      lang,
    ),
    ...said(
      row.strengths.length > 0,
      `Above the mean by ${list(row.strengths)}.`,
      `평균보다 높은 기준: ${list(row.strengths)}.`,
    ),
    ...said(
      row.weaknesses.length > 0,
      `Below the mean by ${list(row.weaknesses)}.`,
      `평균보다 낮은 기준: ${list(row.weaknesses)}.`,
    ),
    ...said(
      spread.length > 0,
      `Ranks in nine runs of ten: ${spread.join('; ')}.`,
      `계산의 90%에서의 순위: ${spread.join('; ')}.`,
    ),
    ...flipPoints.map((point) => flipText(point, ranked.ranking?.flipPoints?.top ?? 0, lang)),
    ...(above ? comparisonSentences(above, lang) : []),
    ...(below ? comparisonSentences(below, lang) : []),
  ];
};
