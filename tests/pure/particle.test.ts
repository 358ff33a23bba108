import { describe, expect, it } from '@jest/globals';
import { withParticle } from '../../src/questions/particle';

describe('Korean particles', () => {
  it.each([
    ['다낭', '다낭은', '다낭이', '다낭을', '다낭과', '다낭으로'],
    ['하노이', '하노이는', '하노이가', '하노이를', '하노이와', '하노이로'],
    ['서울', '서울은', '서울이', '서울을', '서울과', '서울로'],
    ['17', '17은', '17이', '17을', '17과', '17로'],
    ['20', '20은', '20이', '20을', '20과', '20으로'],
    ['34.7%', '34.7%는', '34.7%가', '34.7%를', '34.7%와', '34.7%로'],
    [
      '국토교통부(MOLIT)',
      '국토교통부(MOLIT)는',
      '국토교통부(MOLIT)가',
      '국토교통부(MOLIT)를',
      '국토교통부(MOLIT)와',
      '국토교통부(MOLIT)로',
    ],
    ['LG CNS', 'LG CNS는', 'LG CNS가', 'LG CNS를', 'LG CNS와', 'LG CNS로'],
    ['Bacoor System', 'Bacoor System은', 'Bacoor System이', 'Bacoor System을', 'Bacoor System과', 'Bacoor System으로'],
    ["'다낭'", "'다낭'은", "'다낭'이", "'다낭'을", "'다낭'과", "'다낭'으로"],
  ])('follow the end of %s', (word, ...expected) => {
    expect(
      (['은/는', '이/가', '을/를', '과/와', '으로/로'] as const).map((particle) => withParticle(word, particle)),
    ).toEqual(expected);
  });

  it('take the open form after nothing that is read', () => {
    expect(withParticle('…', '은/는')).toBe('…는');
  });
});
