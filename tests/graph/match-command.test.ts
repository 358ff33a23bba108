import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { ascn } from '../support/ascn';

const firm = ['--class', 'D', '--step', 'B2', '--country', 'VN', '--alone'];

describe('the sheet for a firm', () => {
  it.each([
    ['match', 'en', 'Take in as a partner'],
    ['match', 'ko', '파트너 추가'],
    ['partners', 'en', 'Complements in size'],
    ['partners', 'ko', '규모 보완'],
  ])('of ascn %s in %s fits 80 cells and says what to do', async (command, lang, words) => {
    const { code, stdout } = await ascn([command, ...firm, '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(stdout).toContain(words);
    // What a cell cannot hold would end in dots.
    expect(stdout).not.toMatch(/…(\s|$)/);
  });

  it('is a table of one row a scheme as CSV and Markdown, and the answer as JSON', async () => {
    const { stdout: csv } = await ascn(['match', ...firm, '--format', 'csv']);
    expect(csv.trimEnd().split('\n')).toHaveLength(33);
    const { stdout: md } = await ascn(['match', ...firm, '--format', 'md', '--verdict', 'not-eligible']);
    expect(md).toContain('| scheme:kcn-demonstration |');
    const { stdout: json } = await ascn(['match', ...firm, '--on', '2026-02-10', '--format', 'json', '--first', '1']);
    expect(JSON.parse(json)).toMatchObject({
      totalCount: 32,
      matches: [{ schemeId: 'scheme:kcn-demonstration', verdict: 'NOT_ELIGIBLE', window: { state: 'OPEN' } }],
    });
  });

  it('tells all that is wrong with what was asked, and ends with 2', async () => {
    const { code, stderr, stdout } = await ascn([
      'match',
      '--class',
      'A',
      '--size',
      'sme',
      '--step',
      'B9',
      '--on',
      'soon',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    for (const part of ['SME contradicts firm-class:a', '"B9" is no step', '"soon" is no day'])
      expect(stderr).toContain(part);
  });
});
