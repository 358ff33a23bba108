import { describe, expect, it } from '@jest/globals';
import { along, object, subject, topic } from '../../src/questions/particles';

describe('a Korean particle', () => {
  it('takes the form that the last sound of its word asks for', () => {
    expect([topic('위니텍'), topic('한국토지주택공사'), topic('다낭'), topic('자카르타')]).toEqual([
      '위니텍은',
      '한국토지주택공사는',
      '다낭은',
      '자카르타는',
    ]);
    expect([subject('다낭'), object('국토교통부'), along('서울'), along('후에')]).toEqual([
      '다낭이',
      '국토교통부를',
      '서울과',
      '후에와',
    ]);
  });

  it('is given in both forms where the script does not tell', () => {
    expect([topic('Hue'), along('KOICA'), object('2025')]).toEqual(['Hue은(는)', 'KOICA과(와)', '2025을(를)']);
  });

  it('looks through a note in brackets and closing quotes', () => {
    expect(topic("'스마트시티'")).toBe("'스마트시티'는");
    expect(topic('경제발전경험 공유사업(KSP)')).toBe('경제발전경험 공유사업(KSP)은');
  });
});
