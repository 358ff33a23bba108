import type { MatchReason } from '../../domain/search/match-names';
import type { Lang } from '../lang';

const sentences: Readonly<Record<MatchReason, { en: string; ko: string }>> = {
  NAME: { en: 'It is named "{text}".', ko: '이름이 "{text}"입니다.' },
  OTHER_NAME: { en: 'It is also called "{text}".', ko: '"{text}"(이)라고도 합니다.' },
  PREFIX: { en: 'Its name "{text}" begins so.', ko: '이름 "{text}"이(가) 그렇게 시작합니다.' },
  WORD: { en: 'A word of its name "{text}" begins so.', ko: '이름 "{text}"의 한 낱말이 그렇게 시작합니다.' },
  INITIALS: { en: 'The initial consonants of "{text}" fit.', ko: '"{text}"의 초성이 맞습니다.' },
  PART: { en: 'Its name "{text}" holds it.', ko: '이름 "{text}"에 들어 있습니다.' },
  TEXT: { en: 'Its {property} says: {text}', ko: '{property}에 있습니다: {text}' },
};

/** Why something was found, as one sentence. */
export const whySentence = (reason: MatchReason, property: string, text: string, lang: Lang): string => {
  const { en, ko } = sentences[reason];
  return (lang === 'KO' ? ko : en).replace('{property}', () => property).replace('{text}', () => text);
};
