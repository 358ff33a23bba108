/** A note in brackets at the end, which particles look through, and closing quotes. */
const trailing = /(?:\s*\([^()]*\)|['"’”」』])+$/u;

/** Number of the last consonant of a Hangul syllable, 0 for none; null when the text ends in something else. */
const lastConsonant = (text: string): number | null => {
  const code = text.trim().replace(trailing, '').at(-1)?.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : null;
};

/** A word with the form of a particle that its last sound asks for; both forms where the script does not tell: `Hue은(는)`. */
const withForm = (word: string, afterConsonant: string, afterVowel: string): string => {
  const last = lastConsonant(word);
  return word + (last === null ? `${afterConsonant}(${afterVowel})` : last === 0 ? afterVowel : afterConsonant);
};

/** The word as topic: 은 or 는. */
export const topic = (word: string): string => withForm(word, '은', '는');

/** The word as subject: 이 or 가. */
export const subject = (word: string): string => withForm(word, '이', '가');

/** The word as object: 을 or 를. */
export const object = (word: string): string => withForm(word, '을', '를');

/** Together with the word: 과 or 와. */
export const along = (word: string): string => withForm(word, '과', '와');
