import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { openApi, type Api } from '../support/api';
import { ascn, operation } from '../support/ascn';

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = mkdtempSync(join(tmpdir(), 'ascn-names-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

/** Rows of a CSV text; the first one is its heading. */
const rowsOf = (text: string): string[][] => parse(text);

describe('ascn search, resolve, conflicts and changes', () => {
  it.each([
    [
      'search',
      ['search', '다낭', '--kind', 'city', '--kind', 'focus-area', '--lang', 'ko', '--first', '3'],
      { text: '다낭', kinds: ['CITY', 'FOCUS_AREA'], lang: 'KO', first: 3 },
    ],
    ['resolve', ['resolve', '하노이', 'Jakrta', '--kind', 'city'], { names: ['하노이', 'Jakrta'], kinds: ['CITY'] }],
    [
      'conflicts',
      ['conflicts', '--severity', 'high', '--basis', 'computed', '--first', '2', '--lang', 'ko'],
      { input: { severities: ['HIGH'], basis: 'COMPUTED', first: 2 }, lang: 'KO' },
    ],
    ['changes', ['changes', '--kind', 'withdrawn'], { kinds: ['WITHDRAWN'] }],
  ] as const)('%s --json answers what the API answers', async (name, args, variables) => {
    const { code, stdout } = await ascn([...args, '--json']);
    expect(code).toBe(0);
    const answer = await api.query<Record<string, unknown>>(operation(name), variables);
    expect(JSON.parse(stdout)).toEqual(answer[name]);
  });

  it.each(['en', 'ko'])('fit a terminal of 80 columns in %s', async (lang) => {
    for (const args of [
      ['search', 'smart', '--first', '30'],
      ['resolve', 'Singapore', 'Jakrta', '한국토지주택', 'Atlantis'],
      ['conflicts', '--first', '40'],
      ['changes'],
    ]) {
      const { code, stdout } = await ascn([...args, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    }
  });

  it('print tables for a spreadsheet and for a document', async () => {
    const csv = rowsOf((await ascn(['search', 'water', '--first', '5', '--format', 'csv'])).stdout);
    expect(csv.map((row) => row.length)).toEqual([8, 8, 8, 8, 8, 8]);
    const md = (await ascn(['conflicts', '--first', '3', '--format', 'md'])).stdout.trimEnd().split('\n');
    expect(md).toHaveLength(5);
    expect(md.every((line) => line.startsWith('| ') && line.endsWith(' |'))).toBe(true);
  });

  it('resolve reads a column of a file, or what is piped in, longer than one call takes', async () => {
    const file = join(folder, 'cities.csv');
    writeFileSync(file, '\ufeffno,city\n1,하노이\n2,"Da Nang"\n3,\n');
    const fromFile = rowsOf((await ascn(['resolve', file, '--column', 'city', '--format', 'csv'])).stdout);
    expect(fromFile.map(([name, status, id]) => [name, status, id])).toEqual([
      ['name', 'status', 'id'],
      ['하노이', 'MATCHED', 'city:vn-ha-noi'],
      ['Da Nang', 'MATCHED', 'city:vn-da-nang'],
    ]);
    const piped = rowsOf((await ascn(['resolve', '-', '--format', 'csv'], {}, 'Hue\n'.repeat(501))).stdout);
    expect(piped).toHaveLength(502);
  });

  it.each([
    [['search', '+-&|!'], /^text holds no letter or digit/m],
    [['search', '다', '--kind', 'village'], /Expected one of country, city/],
    [['resolve', 'nowhere.csv'], /cannot read "nowhere\.csv" \(ENOENT\)/],
    [['conflicts', '--about', 'city:atlantis'], /^about "city:atlantis" names nothing in the graph/m],
    [['changes', '--since', 'yesterday'], /^since "yesterday" is no dataset version/m],
  ] as const)('%j ends with 2 and one clear line', async (args, message) => {
    const { code, stdout, stderr } = await ascn(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('resolve names the columns that a file has', async () => {
    const file = join(folder, 'other.csv');
    writeFileSync(file, 'no,town\n1,Hue\n');
    const { code, stderr } = await ascn(['resolve', file, '--column', 'city']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"city" is no column of .*; it has no, town\./);
  });

  it.each(['search', 'resolve', 'conflicts', 'changes'])('%s --help explains itself', async (command) => {
    const { code, stdout } = await ascn([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: ascn/);
    expect(stdout).toMatch(/Example: ascn/);
  });
});
