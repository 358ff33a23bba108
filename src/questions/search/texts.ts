import type { MatchReason } from '../../domain/search/match-names';
import type { Lang } from '../lang';
import { withParticle } from '../particles';

const sentences: Readonly<Record<MatchReason, { en: (text: string) => string; ko: (text: string) => string }>> = {
  NAME: { en: (text) => `It is named "${text}".`, ko: (text) => `이름이 "${text}"입니다.` },
  OTHER_NAME: {
    en: (text) => `It is also called "${text}".`,
    ko: (text) => `${withParticle(`"${text}"`, '이라/라')}고도 합니다.`,
  },
  PREFIX: {
    en: (text) => `Its name "${text}" begins so.`,
    ko: (text) => `이름 ${withParticle(`"${text}"`, '이/가')} 그렇게 시작합니다.`,
  },
  WORD: {
    en: (text) => `A word of its name "${text}" begins so.`,
    ko: (text) => `이름 "${text}"의 한 낱말이 그렇게 시작합니다.`,
  },
  INITIALS: { en: (text) => `The initial consonants of "${text}" fit.`, ko: (text) => `"${text}"의 초성이 맞습니다.` },
  PART: { en: (text) => `Its name "${text}" holds it.`, ko: (text) => `이름 "${text}"에 들어 있습니다.` },
  TEXT: { en: (text) => `says: ${text}`, ko: (text) => `에 있습니다: ${text}` },
};

/** Why something was found, as one sentence; a text is named by its property. */
export const whySentence = (reason: MatchReason, property: string, text: string, lang: Lang): string => {
  const sentence = sentences[reason][lang === 'KO' ? 'ko' : 'en'](text);
  if (reason !== 'TEXT') return sentence;
  return lang === 'KO' ? `${property}${sentence}` : `Its ${property} ${sentence}`;
};
