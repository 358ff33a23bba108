/** Initial consonants of Hangul in the order in which Unicode counts syllables. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The first syllable, 가. */
const first = 0xac00;
/** Syllables that share an initial consonant: 21 vowels, each with 28 endings. */
const perInitial = 21 * 28;

/** Each syllable as its initial consonant: `다낭` gives `ㄷㄴ`. Everything else stays. (The Unicode Standard, section 3.12.) */
export const initialConsonants = (text: string): string =>
  text.replace(
    /[가-힣]/g,
    (syllable) => initials[Math.floor((syllable.charCodeAt(0) - first) / perInitial)] ?? syllable,
  );

/** Whether a text is nothing but initial consonants, as people type who do not want to spell: `ㄷㄴ`. */
export const isInitialConsonants = (text: string): boolean => /^[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]+$/.test(text);

/** Whether a text holds a Hangul syllable. */
export const hasHangul = (text: string): boolean => /[가-힣]/.test(text);
