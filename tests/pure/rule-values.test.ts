import { describe, expect, it } from '@jest/globals';
import { classRule } from '../../src/domain/matching/class-rule';
import type { RuleSubject } from '../../src/domain/matching/rule';
import { ruleProblems } from '../../src/domain/matching/rule-values';

const known = new Set(['country:vn', 'sector:transport', 'focus-area:safety-security', 'firm-class:a']);
const problems = (subject: RuleSubject, operator: string, ...values: string[]) =>
  ruleProblems({ subject, operator, values }, known).map(({ field, message }) => `${field} ${message}`);

describe('a rule of the seeds', () => {
  it.each([
    ['SIZE', 'ONE_OF', ['SME', 'MID']],
    ['SIZE', 'ANY', []],
    ['COUNTRY', 'ONE_OF', ['country:vn']],
    ['SECTOR', 'ONE_OF', ['sector:transport', 'focus-area:safety-security']],
    ['EQUITY', 'AT_LEAST', ['10']],
    ['WINDOW', 'DURING', ['2026-01-28/2026-03-17', '../2026-06-10', '2021-01-12/..']],
    ['WINDOW', 'IN_MONTHS', ['3', '12']],
    ['WINDOW', 'STANDING', []],
  ] as const)('about %s by %s with %j can be asked', (subject, operator, values) => {
    expect(problems(subject, operator, ...values)).toEqual([]);
  });

  it.each([
    ['SIZE', 'ONE_OF', ['SMALL'], '"SMALL"'],
    ['SIZE', 'AT_LEAST', ['10'], 'AT_LEAST does not go with SIZE'],
    ['SIZE', 'ONE_OF', [], 'has 0 rows'],
    ['SIZE', 'ANY', ['SME'], 'has 1 rows'],
    ['COUNTRY', 'ONE_OF', ['country:xx'], '"country:xx"'],
    ['COUNTRY', 'ONE_OF', ['sector:transport'], 'id of a country'],
    ['EQUITY', 'AT_LEAST', ['ten'], 'a number'],
    ['EQUITY', 'AT_LEAST', ['10', '20'], 'has 2 rows'],
    ['WINDOW', 'DURING', ['2026-02-30/2026-03-17'], 'ISO 8601'],
    ['WINDOW', 'DURING', ['2026-03-17/2026-01-28'], 'ISO 8601'],
    ['WINDOW', 'DURING', ['../..'], 'ISO 8601'],
    ['WINDOW', 'DURING', ['2026-03'], 'ISO 8601'],
    ['WINDOW', 'IN_MONTHS', ['13'], '"13"'],
  ] as const)('about %s by %s with %j is refused: %s', (subject, operator, values, part) => {
    expect(problems(subject, operator, ...values)).toEqual([expect.stringContaining(part)]);
  });
});

describe('the classes that a scheme is read as open to', () => {
  const classes = [
    { id: 'firm-class:a', certain: true },
    { id: 'firm-class:b', certain: false },
  ];
  const size = { id: 'rule:x', subject: 'SIZE', operator: 'ANY', values: [], force: 'REQUIRED', track: null } as const;

  it('make a rule that excludes nobody, of the certain ones alone', () => {
    expect(classRule('scheme:x', [], classes)).toMatchObject({ values: ['firm-class:a'], force: 'TARGETED' });
  });

  it('are asked only where the scheme has no rule on size or business, and any reading at all', () => {
    expect(classRule('scheme:x', [size], classes)).toBeNull();
    expect(classRule('scheme:x', [], [])).toBeNull();
  });
});
