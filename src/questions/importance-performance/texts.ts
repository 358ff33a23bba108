import type { Lang } from '../lang';
import type { ImportancePerformanceAnswer } from './ask';

/** Items named before the rest is only counted. */
const shown = 5;

/** What to concentrate on, in one sentence, or why nothing can be said. */
export const importancePerformanceSummary = (
  { items, absence, survey }: ImportancePerformanceAnswer,
  lang: Lang,
): string => {
  if (absence) {
    const name = (lang === 'KO' ? survey?.nameKo : null) ?? survey?.name ?? '';
    return lang === 'KO'
      ? `'${name}'의 항목별 중요도·만족도 값은 공표되지 않았습니다.`
      : `No importance and satisfaction by item are published for "${name}".`;
  }
  const placed = items.filter(({ quadrant }) => quadrant !== null).length;
  const urgent = items.filter(({ quadrant }) => quadrant === 'CONCENTRATE_HERE').map(({ name }) => name);
  const more = urgent.length > shown ? ` +${urgent.length - shown}` : '';
  const list = `${urgent.slice(0, shown).join('; ')}${more}`;
  if (lang === 'KO') return `${placed}개 항목 가운데 집중 개선 대상 ${urgent.length}개${list ? `: ${list}` : ''}.`;
  return `Of ${placed} items, ${urgent.length} to concentrate on${list ? `: ${list}` : ''}.`;
};
