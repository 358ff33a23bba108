import type { Detected } from '../../domain/conflicts/detected';
import type { Lang } from '../lang';
import type { KnownConflict, Titles } from './known';
import { withParticle } from '../particles';

type Detail<Check extends Detected['detail']['check']> = Extract<Detected['detail'], { check: Check }>;

const short = (value: number): string => String(Math.round(value * 10) / 10);

const titleOf = (titles: Titles, id: string, lang: Lang): string => {
  const title = titles.get(id);
  return (lang === 'KO' ? title?.ko : null) ?? title?.en ?? id;
};

const shareOfCount = ({ share, count, base, exact, fitting }: Detail<'SHARE_OF_COUNT'>, lang: Lang): string =>
  lang === 'KO'
    ? `${base} 중 ${withParticle(String(count), '은/는')} ${short(exact)}%인데 ${share}%로 적혀 있습니다.${fitting === null ? '' : ` ${share}%가 되려면 ${fitting}건이어야 합니다.`}`
    : `${count} of ${base} is ${short(exact)}%, and ${share}% is printed.${fitting === null ? '' : ` ${share}% would be ${fitting} of ${base}.`}`;

const baseFit = ({ respondents, pairs, misfits, fitting }: Detail<'BASE_FIT'>, lang: Lang): string => {
  const bases = fitting.join(', ');
  return lang === 'KO'
    ? `응답자 수는 ${withParticle(String(respondents), '으로/로')} 적혀 있으나, 건수와 비율 ${pairs}쌍 중 ${misfits}쌍이 맞지 않습니다. ${bases === '' ? '모든 쌍에 맞는 기준 수는 없습니다.' : `모든 쌍에 맞는 기준 수는 ${bases}입니다.`}`
    : `${respondents} respondents are printed, and ${misfits} of ${pairs} pairs of count and share do not fit them. ${bases === '' ? 'No base fits all pairs.' : `All pairs fit a base of ${bases}.`}`;
};

const unreachable = ({ share, base, below, above }: Detail<'UNREACHABLE_SHARE'>, lang: Lang): string =>
  lang === 'KO'
    ? `응답 ${base}건으로는 ${share}%가 나올 수 없습니다. 가장 가까운 값은 ${below.toFixed(2)}%와 ${above.toFixed(2)}%입니다.`
    : `${share}% cannot come from ${base} answers; the nearest shares are ${below.toFixed(2)}% and ${above.toFixed(2)}%.`;

const wholeBelowPart = (
  { whole, share, largest, largestPart, mean, isMean, parts }: Detail<'WHOLE_BELOW_PART'>,
  titles: Titles,
  lang: Lang,
): string => {
  const [all, part] = [titleOf(titles, whole, lang), titleOf(titles, largestPart, lang)];
  return lang === 'KO'
    ? `'${all}'의 ${share}%는 그 일부인 '${part}'의 ${short(largest)}%보다 작으므로 전체의 비율일 수 없습니다. ${isMean ? `${parts}개 부분의 평균(${short(mean)}%)과 같습니다.` : `${parts}개 부분의 평균(${short(mean)}%)도 아닙니다.`}`
    : `${share}% for "${all}" is less than the ${short(largest)}% of its part "${part}", so it is no share of the whole. ${isMean ? `It is the mean of the ${parts} parts (${short(mean)}%).` : `Nor is it the mean of the ${parts} parts (${short(mean)}%).`}`;
};

const rivalValues = ({ property, values }: Detail<'RIVAL_VALUES'>, lang: Lang): string =>
  lang === 'KO'
    ? `${property}의 값이 서로 다릅니다: ${values.join(' / ')}`
    : `Statements give ${property} different values: ${values.join(' / ')}`;

/** What a check found, with the numbers. */
export const checkFinding = ({ detail }: Detected, titles: Titles, lang: Lang): string => {
  switch (detail.check) {
    case 'SHARE_OF_COUNT':
      return shareOfCount(detail, lang);
    case 'BASE_FIT':
      return baseFit(detail, lang);
    case 'UNREACHABLE_SHARE':
      return unreachable(detail, lang);
    case 'WHOLE_BELOW_PART':
      return wholeBelowPart(detail, titles, lang);
    case 'RIVAL_VALUES':
      return rivalValues(detail, lang);
  }
};

const because = {
  PREFERRED: { en: 'it is marked as preferred', ko: '우선 값으로 표시되어 있으므로' },
  MORE_TRUSTED: { en: 'it is the more trusted one', ko: '더 신뢰할 수 있으므로' },
  LATER: { en: 'it describes the later day', ko: '더 나중의 날을 기술하므로' },
  FIRST_IN_ORDER: {
    en: 'it comes first in the order of values; nothing else decides',
    ko: '다른 기준이 없어 값의 순서에 따라',
  },
} as const;

/** What the graph shows by default, and why. */
export const checkReading = ({ detail }: Detected, lang: Lang): string => {
  if (detail.check !== 'RIVAL_VALUES')
    return lang === 'KO'
      ? '모든 수는 적힌 그대로 보이며, 어느 것도 고치지 않습니다.'
      : 'All numbers are shown as printed; none is corrected.';
  const [shown = ''] = detail.values;
  const { en, ko } = because[detail.because];
  return lang === 'KO'
    ? `${ko} ${withParticle(`'${shown}'`, '을/를')} 보입니다.`
    : `"${shown}" is shown, because ${en}.`;
};

const checkName = ({ subjectId, detail }: Detected, titles: Titles, lang: Lang): string => {
  const title = titleOf(titles, subjectId, lang);
  switch (detail.check) {
    case 'SHARE_OF_COUNT':
      return lang === 'KO'
        ? `${title}: ${detail.base} 중 ${withParticle(String(detail.count), '은/는')} ${detail.share}%가 아님`
        : `${title}: ${detail.count} of ${detail.base} is not ${detail.share}%`;
    case 'BASE_FIT':
      return lang === 'KO' ? `${title}: 응답자 수와 표` : `${title}: respondents and table`;
    case 'UNREACHABLE_SHARE':
      return lang === 'KO'
        ? `${title}: ${detail.base}건에서 나올 수 없는 ${detail.share}%`
        : `${title}: ${detail.share}% fits no number out of ${detail.base}`;
    case 'WHOLE_BELOW_PART':
      return lang === 'KO' ? `${title}: 부분보다 작은 전체` : `${title}: a whole below its part`;
    case 'RIVAL_VALUES':
      return `${title}: ${detail.property}`;
  }
};

/** Name of a conflict. What people wrote is in English. */
export const conflictName = ({ written, checks: [check], titles, id }: KnownConflict, lang: Lang): string =>
  written?.name ?? (check ? checkName(check, titles, lang) : id);

/** What is wrong or open. */
export const conflictFinding = ({ written, checks: [check], titles }: KnownConflict, lang: Lang): string =>
  written?.finding ?? (check ? checkFinding(check, titles, lang) : '');

/** What is shown by default, and why. */
export const conflictReading = ({ written, checks: [check] }: KnownConflict, lang: Lang): string =>
  written?.reading ?? (check ? checkReading(check, lang) : '');
