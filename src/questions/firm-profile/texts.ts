import type { FirmProfile } from '../../domain/firm-profile/profile';
import type { Lang } from '../lang';

/** The firm in one sentence, as matching sees it. `nameOf` names ids and enum values. */
export const profileSentence = (profile: FirmProfile, nameOf: (value: string) => string, lang: Lang): string => {
  const ko = lang === 'KO';
  const { classId, sizes, furthestStep, countryIds, sectorIds, partners, uncertain } = profile;
  const list = (ids: readonly string[] | null): string | null =>
    ids === null ? null : ids.length === 0 ? (ko ? '없음' : 'none') : ids.map(nameOf).join(', ');
  const step =
    furthestStep === null
      ? null
      : furthestStep.id === null
        ? ko
          ? '없음'
          : 'none yet'
        : `${furthestStep.id.slice(furthestStep.id.indexOf(':') + 1).toUpperCase()} ${nameOf(furthestStep.id)}`;
  const parts: readonly (readonly [string, string, string | null])[] = [
    ['class', '유형', classId === null ? null : `${classId.slice(-1).toUpperCase()} (${nameOf(classId)})`],
    ['size', '규모', sizes.length === 4 ? null : sizes.map(nameOf).join(ko ? ' 또는 ' : ' or ')],
    ['furthest step', '도달 단계', step],
    ['countries', '대상 국가', list(countryIds)],
    ['fields', '분야', list(sectorIds)],
    ['partners', '파트너', list(partners)],
  ];
  const unknown = ko ? '미확인' : 'not known';
  const text = parts.map(([en, korean, value]) => `${ko ? korean : en}: ${value ?? unknown}`).join('; ');
  const doubt =
    uncertain.length === 0
      ? ''
      : ko
        ? ' (불확실한 자료에 의한 값은 확인이 필요합니다.)'
        : ` (uncertain on record, to be confirmed: ${uncertain.join(', ')})`;
  return `${ko ? '기업' : 'Firm'} – ${text}.${doubt}`;
};
