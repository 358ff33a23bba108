import { describe, expect, it } from '@jest/globals';
import { withParticle } from '../../src/questions/particles';

describe('a Korean particle', () => {
  it('follows the last syllable of a Korean name', () => {
    expect(withParticle('위니텍', '이/가')).toBe('위니텍이');
    expect(withParticle('국토교통부', '이/가')).toBe('국토교통부가');
    expect(withParticle('다낭', '와/과')).toBe('다낭과');
    expect(withParticle('자카르타', '와/과')).toBe('자카르타와');
    expect(withParticle('서울', '으로/로')).toBe('서울로');
  });

  it('follows how a Latin name or a number is read', () => {
    expect(withParticle('Hue', '와/과')).toBe('Hue와');
    expect(withParticle('Bandung', '와/과')).toBe('Bandung과');
    expect(withParticle('Vietnam', '이/가')).toBe('Vietnam이');
    expect(withParticle('KEXIM', '이/가')).toBe('KEXIM이');
    expect(withParticle('LH', '이/가')).toBe('LH가');
    expect(withParticle('단계 3', '을/를')).toBe('단계 3을');
    expect(withParticle('단계 2', '을/를')).toBe('단계 2를');
    expect(withParticle('17', '으로/로')).toBe('17로');
    expect(withParticle('20', '으로/로')).toBe('20으로');
    expect(withParticle('34.7%', '은/는')).toBe('34.7%는');
    expect(withParticle('Seoul', '으로/로')).toBe('Seoul로');
  });

  it('looks past brackets, quotes and blanks at the end', () => {
    expect(withParticle('관리센터(ENSURE)', '이/가')).toBe('관리센터(ENSURE)가');
    expect(withParticle("'다낭'", '이/가')).toBe("'다낭'이");
  });

  it('is given to any text, even one without letters', () => {
    expect(withParticle('—', '이/가')).toBe('—가');
    expect(withParticle('', '이/가')).toBe('가');
  });
});
