import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { openApi, type Api } from '../support/api';
import { ascn, operation } from '../support/ascn';

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = mkdtempSync(join(tmpdir(), 'ascn-ratings-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const ratings = [
  '\ufeffsatisfaction,name,asked,importance',
  '4,정보 제공,20,4.5',
  '2.2,자금 지원,20,4.1',
  '1.8,"Fairs, shows",19,2',
  '4,Offices,20,1.4',
  ',Insurance,3,5',
  '',
].join('\n');

describe('ascn ipa', () => {
  it('reads a spreadsheet whatever the order of its columns, and answers what the API answers', async () => {
    const file = join(folder, 'ratings.csv');
    writeFileSync(file, ratings);
    const { code, stdout } = await ascn(['ipa', file, '--thresholds', 'median', '--lang', 'ko', '--json']);
    const items = [
      { name: '정보 제공', importance: 4.5, satisfaction: 4 },
      { name: '자금 지원', importance: 4.1, satisfaction: 2.2 },
      { name: 'Fairs, shows', importance: 2, satisfaction: 1.8 },
      { name: 'Offices', importance: 1.4, satisfaction: 4 },
      { name: 'Insurance', importance: 5, satisfaction: null },
    ];
    const { importancePerformance } = await api.query<Record<string, unknown>>(operation('importance-performance'), {
      input: { items, thresholds: 'MEDIAN' },
      lang: 'KO',
    });
    expect([code, JSON.parse(stdout)]).toEqual([0, importancePerformance]);
  });

  it.each([
    ['en', /^concentrate here +자금 지원 +4\.1 +2\.2 +1\.9$/m, /^– +Insurance +5 +– +–$/m],
    ['ko', /^집중 개선 +자금 지원 +4\.1 +2\.2 +1\.9$/m, /^– +Insurance +5 +– +–$/m],
  ])('fits a terminal of 80 columns in %s and leaves what lacks a value unplaced', async (lang, first, last) => {
    const { stdout } = await ascn(['ipa', '-', '--lang', lang], {}, ratings);
    expect(stdout).toMatch(first);
    expect(stdout).toMatch(last);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it('prints the items for a spreadsheet, with lines of your own', async () => {
    const args = ['ipa', '-', '--importance', '5', '--satisfaction', '0', '--format', 'csv'];
    const { stdout } = await ascn(args, {}, 'name,importance,satisfaction\na,5,1\nb,4,1\n');
    expect(stdout).toBe('name,importance,satisfaction,gap,quadrant\na,5,1,4,KEEP_UP\nb,4,1,3,POSSIBLE_OVERKILL\n');
  });

  it("says that the brief's survey publishes no values", async () => {
    expect((await ascn(['ipa', 'survey:brief-firms', '--lang', 'ko'])).stdout).toContain('공표되지 않았습니다');
  });

  it.each([
    ['name,importance,satisfaction\na,x,1\nb,1,1e999\n', [], /row 2, importance: "x" is no number.*\n.*row 3, satisf/],
    ['name,importance\na,1\n', [], /lacks satisfaction; it has name, importance\.$/m],
    ['name,importance,satisfaction\na,1\n', [], /no valid CSV/],
    ['name,importance,satisfaction\n', [], /^input\.items holds 0 items/m],
    ['name,importance,satisfaction\na,1,1\na,2,2\n', [], /"a" stands twice/],
    ['name,importance,satisfaction\na,1,1\n', ['--importance', '3'], /^--importance and --satisfaction go together/m],
    ['name,importance,satisfaction\na,1,1\n', ['--thresholds', 'mode'], /mean, median/],
  ])('refuses %j %j with 2, saying where', async (piped, options, message) => {
    const { code, stdout, stderr } = await ascn(['ipa', '-', ...options], {}, piped);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
