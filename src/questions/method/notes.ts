import { flipLimit, type NoFlipPoints } from '../../domain/method/flip-points';
import type { UncertaintyNote } from '../../domain/method/uncertainty/uncertainty';
import { inLang, type Lang } from '../lang';

const reasons: Readonly<Record<NoFlipPoints, { readonly en: string; readonly ko: string }>> = {
  NOT_ARITHMETIC: {
    en: 'Flip points in closed form exist for the arithmetic mean alone; ask for uncertainty instead.',
    ko: '전환점은 산술평균에서만 식으로 구할 수 있습니다. 다른 방법에서는 불확실성 계산을 이용하세요.',
  },
  MISSING_IN_GROUPS: {
    en: 'Cells are missing and left out inside groups, so that scores are not linear in a weight; fill them in by another rule, or ask for uncertainty.',
    ko: '그룹 안에서 없는 값이 제외되어 점수가 가중치에 선형이 아닙니다. 결측 처리 방법을 바꾸거나 불확실성 계산을 이용하세요.',
  },
  TOO_MANY: {
    en: `Flip points are given for up to ${flipLimit} alternatives.`,
    ko: `전환점은 대안 ${flipLimit}개까지만 계산합니다.`,
  },
};

/** Why there are no flip points, in a sentence. */
export const noFlipPointsText = (reason: NoFlipPoints, lang: Lang): string => inLang(reasons[reason], lang);

const sourceNames: Readonly<Record<string, string>> = {
  weights: '가중치',
  methods: '방법',
  leaveOneOut: '기준 하나 제외',
  data: '자료',
};

/** What to know of a computation of uncertainty, in a sentence; sources by the words of the method file in English. */
export const uncertaintyNoteText = (note: UncertaintyNote, lang: Lang): string => {
  const ko = lang === 'KO';
  if (note.code === 'VARIES_NOTHING')
    return ko
      ? '불확실성 계산에서 바꾸는 가정이 없습니다. 가중치, 방법, 기준 제외, 자료 중에서 지정하세요.'
      : 'uncertainty varies nothing; ask for weights, methods, leaveOneOut or data.';
  const why =
    note.source === 'data'
      ? { en: 'no cell has an interval or a trust below 1', ko: '구간이나 신뢰도가 있는 값이 없습니다' }
      : { en: 'no weight has a sibling with weight', ko: '함께 나눌 가중치가 없습니다' };
  return ko
    ? `${sourceNames[note.source] ?? note.source}: 바꾸어도 순위가 달라지지 않습니다(${why.ko}).`
    : `uncertainty.${note.source} moves nothing: ${why.en}.`;
};
