import type { RankedCell } from '../../domain/gaps/cube';
import type { Lang } from '../lang';
import type { GapsAnswer } from './ask';

/** Code of a step or stage, such as B2; its id where it is not known. */
export const codeOf = ({ facts }: Pick<GapsAnswer, 'facts'>, id: string): string =>
  [...facts.steps, ...facts.stages].find((one) => one.id === id)?.code ?? id;

/** Steps or stages of the gaps with the largest unmet demand. */
const worst = (cells: readonly RankedCell[]): string[] => [
  ...new Set(
    cells.filter(({ rank, unmetDemand }) => rank === 1 && (unmetDemand ?? 0) > 0).map(({ entry }) => entry.id),
  ),
];

/** The cube in one sentence or two. */
export const gapsSummary = (answer: GapsAnswer, lang: Lang): string => {
  const { counts, cells, effect } = answer;
  const largest = worst(cells)
    .map((id) => codeOf(answer, id))
    .join(', ');
  const { covered, partial, unknown, missing } = counts;
  if (lang === 'KO') {
    const change = effect
      ? ` 시나리오로 공백 ${effect.closed.length}개가 메워지고 ${effect.narrowed.length}개가 줄며, ${effect.widened.length}개가 커지고 ${effect.remaining}개가 남습니다.`
      : '';
    const where = largest ? ` 미충족 수요가 가장 큰 단계는 ${largest}입니다.` : '';
    return `${cells.length}개 칸 가운데 충족 ${covered}, 부분 ${partial}, 미상 ${unknown}, 누락 ${missing}.${where}${change}`;
  }
  const change = effect
    ? ` The scenario closes ${effect.closed.length}, narrows ${effect.narrowed.length} and widens ${effect.widened.length}; ${effect.remaining} gaps remain.`
    : '';
  const where = largest ? ` Unmet demand is largest at ${largest}.` : '';
  return `Of ${cells.length} cells, ${covered} are covered, ${partial} partly, ${unknown} unknown, ${missing} missing.${where}${change}`;
};
