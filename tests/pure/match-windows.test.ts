import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rule } from '../../src/domain/matching/rule';
import { timingOf } from '../../src/domain/matching/timing';
import { windowOn } from '../../src/domain/matching/window';

const window = (part: Partial<Rule>): Rule => ({
  id: 'rule:w',
  subject: 'WINDOW',
  operator: 'DURING',
  values: [],
  force: 'REQUIRED',
  track: null,
  ...part,
});
const on = (day: string, rules: Rule[], startsOn: string | null = null) => windowOn({ rules, startsOn }, day);
const calls = window({ values: ['2024-01-30/2024-03-19', '2026-01-28/2026-03-17'] });

describe('a window', () => {
  it.each([
    ['2026-01-27', 'CLOSED', null],
    ['2026-01-28', 'OPEN', '2026-03-17'],
    ['2026-03-17', 'OPEN', '2026-03-17'],
    ['2026-03-18', 'CLOSED', null],
    ['2025-02-15', 'UNKNOWN', null],
    ['2027-02-15', 'UNKNOWN', null],
  ])('of known calls on %s is %s', (day, state, closesOn) => {
    expect(on(day, [calls])).toMatchObject({ state, closesOn, usualMonths: [1, 2, 3], years: [2024, 2026] });
  });

  it('of a year that the record does not cover is never open nor closed, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.constantFrom(2023, 2025, 2030), (month, year) => {
        expect(on(`${year}-${String(month).padStart(2, '0')}-15`, [calls]).state).toBe('UNKNOWN');
      }),
    );
  });

  it('of which other calls of the year may exist is UNKNOWN outside the known ones', () => {
    const partly = window({ values: ['2022-01-21/2022-02-09'], force: 'TARGETED' });
    expect([on('2022-02-01', [partly]).state, on('2022-06-01', [partly]).state]).toEqual(['OPEN', 'UNKNOWN']);
  });

  it.each([
    ['2015-01-20', 'UNKNOWN'],
    ['2015-02-11', 'UNKNOWN'],
    ['2015-07-25', 'CLOSED'],
  ])('of which only the last days are known is on %s %s', (day, state) => {
    expect(on(day, [window({ values: ['../2015-02-10', '../2015-07-24'] })]).state).toBe(state);
  });

  it('that stands open all the time is open from the day the scheme starts', () => {
    const standing = window({ operator: 'STANDING' });
    expect([
      on('2019-12-31', [standing], '2020-01-01').state,
      on('2020-01-01', [standing], '2020-01-01').state,
    ]).toEqual(['CLOSED', 'OPEN']);
  });

  it('known by its event or its months alone says when to look, not that it is open', () => {
    const held = window({ operator: 'HELD', values: ['2025-05-08/2025-05-09'] });
    const months = window({ operator: 'IN_MONTHS', values: ['3'] });
    expect(on('2025-05-08', [held, months])).toMatchObject({ state: 'UNKNOWN', usualMonths: [3, 5] });
    expect(on('2025-05-08', [])).toMatchObject({ state: 'UNKNOWN', usualMonths: [] });
  });
});

describe('the timing of a scheme', () => {
  it.each([
    [[3, 7], 6, 'NOW'],
    [[3, 9], 6, 'LATER'],
    [[3, 6], 6, 'PASSED'],
    [[1], 0, 'NOW'],
    [[], 6, 'NO_STEP'],
    [[3], null, 'UNKNOWN'],
  ] as const)('that serves %j for a firm past step %s is %s', (steps, reached, timing) => {
    expect(timingOf(steps, reached)).toBe(timing);
  });
});
