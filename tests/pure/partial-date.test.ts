import { describe, expect, it } from '@jest/globals';
import { coveredDays, isDay } from '../../src/domain/partial-date';

describe('a partial date', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-04-17', '2020-04-17', '2020-04-17'],
  ])('%s covers %s to %s', (text, first, last) => {
    expect(coveredDays(text)).toEqual({ first, last });
  });

  it.each([
    ['2020-02', '2020-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-12', '2024-12-31'],
  ])('%s ends on %s, leap years of the Gregorian calendar included', (text, last) => {
    expect(coveredDays(text)?.last).toBe(last);
  });

  it.each([
    '',
    '20',
    '2020-',
    '2020-13',
    '2020-00',
    '2020-02-30',
    '2023-02-29',
    '2020-4',
    '2020-04-17T00:00',
    ' 2020',
    '2020/04/17',
    '２０２０',
  ])('"%s" is no date of the calendar', (text) => {
    expect(coveredDays(text)).toBeNull();
    expect(isDay(text)).toBe(false);
  });

  it('is a day only when it names one', () => {
    expect(['2020', '2020-04', '2020-04-17'].map(isDay)).toEqual([false, false, true]);
  });
});
