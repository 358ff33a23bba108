import { josa } from 'es-hangul';

/** A pair of Korean particles: the one after a closing consonant, then the one after a vowel. */
export type ParticlePair = '이/가' | '을/를' | '와/과' | '은/는' | '으로/로' | '이라/라';

/** How digits and Latin letters, read one by one in Korean, end. */
const read: Readonly<Record<string, string>> = {
  ...{ 0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  ...{ l: '엘', m: '엠', n: '엔', r: '알' },
};

/** Endings of English words that Korean writes with a closing consonant: Vietnam, Penang, Jakarta's Kebon; not a final e or y. */
const closing = /(?:[lmn]|ng|[aeiou][bckpt])$/i;

const lastSound = (word: string): string => {
  const last = word.slice(-1);
  if (/[가-힣]/.test(last)) return last;
  if (/[A-Za-z]/.test(last)) {
    const [latin = ''] = /[A-Za-z]+$/.exec(word) ?? [];
    const spelt = latin.length > 1 && latin === latin.toUpperCase();
    if (spelt) return read[last.toLowerCase()] ?? '이';
    return /l$/i.test(latin) ? '알' : closing.test(latin) ? '앙' : '아';
  }
  return read[last] ?? '아';
};

/** A name with the particle that fits how it ends; what stands in brackets at its end, or after it, is not read. */
export const withParticle = (name: string, pair: ParticlePair): string => {
  // % is read 퍼센트.
  if (name.endsWith('%')) return `${name}${josa.pick('트', pair)}`;
  const spoken = name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '').replace(/[^\p{L}\p{N}]+$/u, '') || name;
  return `${name}${josa.pick(lastSound(spoken), pair)}`;
};
