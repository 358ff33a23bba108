/** Initial consonants of Hangul in the order in which Unicode counts syllables. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

const first = 0xac00;
const last = 0xd7a3;
/** Syllables that share an initial consonant: 21 vowels, each with 28 endings. */
const perInitial = 21 * 28;

/** Each syllable as its initial consonant: `다낭` gives `ㄷㄴ`. Everything else stays. (The Unicode Standard, section 3.12.) */
export const initialConsonants = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= first && code <= last
        ? (initials[Math.floor((code - first) / perInitial)] ?? character)
        : character;
    })
    .join('');

/** Whether a text is nothing but initial consonants, as people type who do not want to spell: `ㄷㄴ`. */
export const isInitialConsonants = (text: string): boolean =>
  text.length > 0 && [...text].every((character) => initials.includes(character));

/** Whether a text holds a Hangul syllable. */
export const hasHangul = (text: string): boolean => /[가-힣]/.test(text);
