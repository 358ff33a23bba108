import { inLang, type Lang } from '../lang';
import { criterionName } from '../shortlist/notes';
import { cityName } from '../shortlist/texts';
import type { CityComparison } from './ask';
import { withParticle } from '../particles';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(3)}`;

/** Smaller parts of a difference are not worth a word: they show as 0.000. */
const shown = 0.0005;

const vetoText = ({ a, b }: CityComparison, lang: Lang): string[] => {
  if (a.vetoes.length > 0 || b.vetoes.length === 0) return [];
  const [better, worse] = [cityName(a.city, lang), cityName(b.city, lang)];
  const names = b.vetoes.map(({ criterionId }) => criterionName(criterionId, lang)).join(', ');
  return [
    inLang(
      {
        en: `${worse} ranks after ${better} whatever its score: it misses what is required or a bound (${names}).`,
        ko: `${worse}: 필수 기준이나 한도(${names})를 채우지 못해 점수와 무관하게 ${better} 뒤에 놓인다.`,
      },
      lang,
    ),
  ];
};

/** Why one city stands above another: the difference, what makes it, and how often it holds. */
export const comparisonSentences = (comparison: CityComparison, lang: Lang): string[] => {
  const { a, b, difference, criteria, aboveShare } = comparison;
  const [better, worse] = [cityName(a.city, lang), cityName(b.city, lang)];
  const parts = (sign: 1 | -1) =>
    criteria
      .filter((part) => sign * part.difference >= shown)
      .map((part) => `${criterionName(part.criterionId, lang)} ${signed(part.difference)}`)
      .join(', ');
  const [up, down] = [parts(1), parts(-1)];
  const none = inLang({ en: 'nothing', ko: '없음' }, lang);
  const main =
    difference === null
      ? inLang(
          {
            en: `${better} and ${worse} cannot be compared by score: one has none.`,
            ko: `${withParticle(better, '와/과')} ${worse} 중 점수가 없는 도시가 있어 점수로 비교할 수 없다.`,
          },
          lang,
        )
      : inLang(
          {
            en: `${better} (rank ${a.rank}) against ${worse} (rank ${b.rank}): ${signed(difference)} in score. More by ${up || none}; less by ${down || none}.`,
            ko: `${better}(${a.rank}위) 대 ${worse}(${b.rank}위): 점수 차 ${signed(difference)}. 앞서는 기준 ${up || none}; 뒤지는 기준 ${down || none}.`,
          },
          lang,
        );
  const often =
    aboveShare === null
      ? []
      : [
          inLang(
            {
              en: `${better} stands above ${worse} in ${percent(aboveShare)} of the runs with other weights, methods and data.`,
              ko: `가중치·방법·자료를 바꾼 계산의 ${percent(aboveShare)}에서 ${withParticle(better, '이/가')} ${worse}보다 앞선다.`,
            },
            lang,
          ),
        ];
  return [main, ...vetoText(comparison, lang), ...often];
};
