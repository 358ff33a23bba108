import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, joined } from '../../../src/domain/search/fold';
import { initialConsonants, isInitialConsonants } from '../../../src/domain/search/hangul';
import { wordsOf } from '../../../src/domain/search/excerpt';

describe('a name as it is compared', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['DA-NANG', 'da nang'],
    ['Hồ Chí Minh', 'ho chi minh'],
    ['Ｄａ　Ｎａｎｇ', 'da nang'],
    ["People's Committee", 'peoples committee'],
    ['㈜LG CNS', 'lg cns'],
    ['주식회사 이지스', '이지스'],
    ['스마트시티(챌린지)', '스마트시티 챌린지'],
    ['(+-&|!){}', ''],
  ])('%s is %s', (written, compared) => {
    expect(fold(written)).toBe(compared);
  });

  it('keeps the vowel signs that other scripts spell with', () => {
    expect(fold('ภูเก็ต')).not.toBe(fold('ภเกต'));
    expect(fold('ភ្នំពេញ')).not.toBe('');
  });

  it('is the same however Unicode composes it', () => {
    for (const name of ['다낭', 'Đà Nẵng', '프놈펜']) expect(fold(name.normalize('NFD'))).toBe(fold(name));
  });

  it('does not change when compared again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(joined(fold(text))).not.toMatch(/\s/);
      }),
    );
  });
});

describe('initial consonants', () => {
  // Vowels and endings change; the initial of every syllable of a block stays. The blocks follow the order of the Unicode Standard.
  const firstSyllables = '가까나다따라마바빠사싸아자짜차카타파하';
  const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

  it('are those of all 11,172 syllables', () => {
    const wrong: string[] = [];
    for (let code = 0xac00; code <= 0xd7a3; code += 1) {
      const syllable = String.fromCodePoint(code);
      const [initial = ''] = syllable.normalize('NFD');
      const expected = consonants[(initial.codePointAt(0) ?? 0) - 0x1100];
      if (initialConsonants(syllable) !== expected) wrong.push(syllable);
    }
    expect(wrong).toEqual([]);
    expect(initialConsonants(firstSyllables)).toBe(consonants);
  });

  it('leave what is no Hangul', () => {
    expect(initialConsonants('LH 한국')).toBe('LH ㅎㄱ');
    expect(isInitialConsonants('ㄷㄴ')).toBe(true);
    expect(isInitialConsonants('다낭')).toBe(false);
    expect(isInitialConsonants('ㅏ')).toBe(false);
    expect(isInitialConsonants('')).toBe(false);
  });
});

describe('words for full-text search', () => {
  it('hold nothing that Lucene reads as syntax, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(word).not.toMatch(/[+\-&|!(){}[\]^"~*?:\\/\s]/);
      }),
    );
  });

  it('are lower case, so that no word is an operator', () => {
    expect(wordsOf('Smart AND City')).toEqual(['smart', 'and', 'city']);
  });
});
