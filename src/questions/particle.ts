/** Korean particles and endings that depend on how the word before them ends: the form after a final consonant, then the form after a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라고/라고' | '이어야/여야';

type Ending = 'VOWEL' | 'RIEUL' | 'CONSONANT';

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** Final consonants of a syllable block, none included, and the place of ㄹ among them. */
const finals = 28;
const rieul = 8;

/** How digits end when read out: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Ending[] = [
  'CONSONANT',
  'RIEUL',
  'VOWEL',
  'CONSONANT',
  'VOWEL',
  'VOWEL',
  'CONSONANT',
  'RIEUL',
  'RIEUL',
  'VOWEL',
];

/** Last letter or digit of a text, whatever closes it behind; % is read 퍼센트. */
const lastSound = (text: string): string => /([\p{L}\p{N}%])[^\p{L}\p{N}%]*$/u.exec(text)?.[1] ?? '';

const endingOf = (text: string): Ending => {
  const last = lastSound(text);
  const code = last.codePointAt(0) ?? 0;
  if (code >= firstSyllable && code <= lastSyllable) {
    const final = (code - firstSyllable) % finals;
    return final === 0 ? 'VOWEL' : final === rieul ? 'RIEUL' : 'CONSONANT';
  }
  if (/\d/.test(last)) return digits[Number(last)] ?? 'VOWEL';
  // Latin words as Korean writes them: l ends in ㄹ, m and n in a consonant, and so does R as a letter's name (알).
  if (/[lL]/.test(last)) return 'RIEUL';
  if (/[mnMN]/.test(last) || /ng$/i.test(text)) return 'CONSONANT';
  return /(^|[^\p{Ll}])R$/u.test(text) ? 'RIEUL' : 'VOWEL';
};

/** A word with the particle in the form that fits its end: 다낭이, 자카르타가, 17은, 서울로. */
export const withParticle = (word: string | number, particle: Particle): string => {
  const text = String(word);
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const ending = endingOf(text);
  const open = ending === 'VOWEL' || (ending === 'RIEUL' && particle === '으로/로');
  return `${text}${open ? afterVowel : afterConsonant}`;
};
