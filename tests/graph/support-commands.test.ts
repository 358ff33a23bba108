import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { openApi, type Api } from '../support/api';
import { ascn, operation } from '../support/ascn';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Rows of a CSV text; the first one is its heading. */
const rowsOf = (text: string): string[][] => parse(text);

describe('ascn ladder and gaps', () => {
  it.each([
    [
      'ladder',
      ['ladder', '--class', 'D', '--stage', 'b', '--country', 'vn', '--lang', 'ko'],
      'ladder',
      { filter: { firmClass: 'firm-class:d', stage: 'stage:b', country: 'country:vn' }, lang: 'KO' },
    ],
    [
      'gaps',
      ['gaps', '--scenario', 'support-ladder', '--remove', 'scheme:wsce', '--by', 'firm-class', '--entry', 'stage'],
      'support-gaps',
      {
        input: {
          axes: { entry: 'STAGE', by: ['FIRM_CLASS'] },
          scenario: { ids: ['support-ladder'], remove: ['scheme:wsce'] },
        },
      },
    ],
  ])('%s --json answers what the API answers', async (_name, args, file, variables) => {
    const { code, stdout, stderr } = await ascn([...args, '--json']);
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    const [answer] = Object.values(await api.query<Record<string, unknown>>(operation(file), variables));
    expect(JSON.parse(stdout)).toEqual(answer);
  });

  it.each(['en', 'ko'])('fit a terminal of 80 columns in %s, with nothing cut off', async (lang) => {
    for (const args of [
      ['ladder'],
      ['ladder', '--class', 'A', '--country', 'ID'],
      ['gaps'],
      ['gaps', '--scenario', 'ak-challenge', '--scenario', 'hub-centres', '--scenario', 'support-ladder'],
      ['gaps', '--by', 'firm-class', '--by', 'sector', '--stage', 'C'],
      ['gaps', '--entry', 'stage', '--class', 'B', '--as-of', '2024-01-01'],
    ]) {
      const { code, stdout } = await ascn([...args, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout.split('\n').length).toBeGreaterThan(10);
      expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
      expect(stdout).not.toMatch(/…(\s|$)/);
    }
  });

  it('gaps says what a scenario takes away and widens, who asks for what lacks, and how the demand is made', async () => {
    const { stdout } = await ascn(['gaps', '--remove', 'scheme:kcn-demonstration', '--lang', 'ko']);
    expect(stdout).toContain('뺀 것으로 가정한 제도: K-City 네트워크 해외실증형');
    expect(stdout).toContain(
      '커지는 공백: B3 8\n  B3 시범사업 × 전시회 참가, 시장개척 지원, 해외지사화 지원사업, 로드쇼',
    );
    expect(stdout).toContain('C4: D그룹: 중소기업/서비스·솔루션형');
    expect(stdout).toMatch(/^수요 = /m);
  });

  it('print every cell and every step for a spreadsheet, and tables for a document', async () => {
    const gaps = rowsOf((await ascn(['gaps', '--format', 'csv'])).stdout);
    expect(gaps).toHaveLength(1 + 144);
    expect(gaps[0]?.slice(0, 5)).toEqual(['rank', 'status', 'entry', 'cityDevelopment', 'firmEntry']);
    expect(rowsOf((await ascn(['gaps', '--format', 'csv', '--first', '7'])).stdout)).toHaveLength(1 + 7);
    const ladder = rowsOf((await ascn(['ladder', '--format', 'csv'])).stdout);
    expect(new Set(ladder.slice(1).map(([step]) => step)).size).toBe(12);
    for (const command of ['ladder', 'gaps']) {
      const { stdout } = await ascn([command, '--format', 'md', '--lang', 'ko']);
      const table = stdout.split('\n').filter((line) => line.startsWith('|'));
      expect(table.length).toBeGreaterThan(10);
      expect(new Set(table.map((line) => line.split(/(?<!\\)\|/).length)).size).toBe(1);
    }
  });

  it.each([
    [['ladder', '--class', 'F'], /^filter\.firmClass "firm-class:f" is no class of firm; there are .*firm-class:a/m],
    [['ladder', '--as-of', '2025-02-30'], /"2025-02-30" is no day/],
    [['gaps', '--scenario', 'ak'], /^input\.scenario\.ids "ak" is no ready scenario; there are ak-challenge/m],
    [['gaps', '--remove', 'scheme:none'], /^input\.scenario\.remove "scheme:none" is no scheme/m],
    [['gaps', '--by', 'size'], /size/],
  ])('%j is refused with 2, says what is wrong and prints nothing else', async (args, message) => {
    const { code, stdout, stderr } = await ascn(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
