import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import stringWidth from 'string-width';
import {
  CitySuggestionsDocument,
  CompareCitiesDocument,
  PartnershipKindsDocument,
  WhereCanDocument,
  WhoReachesDocument,
} from '../../src/__generated__/operations';
import { openApi, type Api } from '../support/api';
import { ascn, operation } from '../support/ascn';
import { program } from '../support/program';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('ascn', () => {
  it('ends without a word when who reads its output has read enough', async () => {
    const child = spawn(process.execPath, [program, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    expect([await once(child, 'close'), told]).toEqual([[0, null], '']);
  });

  it('shortlist --json answers what the API answers', async () => {
    const { code, stdout } = await ascn([
      'shortlist',
      '--weight',
      'pipeline=2',
      '--weight',
      'hub=1',
      '--as-of',
      '2026-02-01',
      '--first',
      '5',
      '--lang',
      'ko',
      '--json',
    ]);
    const input = {
      weights: [
        { criterion: 'pipeline', weight: 2 },
        { criterion: 'hub', weight: 1 },
      ],
      asOf: '2026-02-01',
    };
    const { shortlist } = await api.query<{ shortlist: unknown }>(operation('shortlist'), {
      input,
      first: 5,
      lang: 'KO',
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(shortlist);
  });

  it('paths --json answers what the API answers', async () => {
    const { code, stdout } = await ascn([
      'paths',
      'org:kind',
      'city:id-jakarta',
      '--first',
      '3',
      '--damping',
      '0.4',
      '--json',
    ]);
    const variables = { input: { from: 'org:kind', to: 'city:id-jakarta', damping: 0.4 }, first: 3 };
    const { partnershipPaths } = await api.query<{ partnershipPaths: unknown }>(
      operation('partnership-paths'),
      variables,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(partnershipPaths);
  });

  it.each([
    [
      ['compare', 'city:vn-da-nang', 'city:id-jakarta', '--preset', 'equal', '--lang', 'ko'],
      CompareCitiesDocument,
      { ids: ['city:vn-da-nang', 'city:id-jakarta'], input: { preset: 'equal' }, lang: 'KO' },
    ],
    [
      ['suggest', '--class', 'D', '--step', 'B2', '--first', '3'],
      CitySuggestionsDocument,
      { profile: { firmClass: 'D', furthestStep: 'B2' }, first: 3 },
    ],
    [
      ['kinds', 'firm-class:d', 'country:vn', '--half-life', '5'],
      PartnershipKindsDocument,
      { input: { from: 'firm-class:d', to: 'country:vn', halfLifeYears: 5 } },
    ],
    [
      ['reach', 'city:vn-hue', '--first', '2', '--lang', 'ko'],
      WhoReachesDocument,
      { input: { to: 'city:vn-hue' }, first: 2, lang: 'KO' },
    ],
    [
      ['reach', '--from', 'org:winitech', '--avoid', 'org:molit'],
      WhereCanDocument,
      { input: { from: 'org:winitech', avoid: 'org:molit' } },
    ],
  ] as const)('%j --json answers what the API answers', async (args, document, variables) => {
    const { code, stdout } = await ascn([...args, '--json']);
    const [answer] = Object.values(await api.query<Record<string, unknown>>(print(document), variables));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(answer);
  });

  it.each([
    ['shortlist', '--lang', 'en'],
    ['shortlist', '--lang', 'ko', '--preset', 'equal', '--as-of', '2026-02-01'],
    ['paths', 'org:lh', 'city:id-jakarta', '--lang', 'ko', '--include-uncertain'],
    ['paths', 'org:koica', 'city:vn-da-nang'],
    ['paths', 'country:kr', 'network:ascn', '--from-kind', 'ministry', '--half-life', '5'],
    ['kinds', 'org:lh', 'city:id-jakarta', '--max-hops', '5'],
    ['kinds', 'org:lh', 'city:id-jakarta', '--lang', 'ko'],
    ['reach', 'city:vn-hue', '--from', 'country:kr', '--lang', 'ko'],
    ['reach', '--from', 'org:winitech'],
  ])('%s %s %s %s fits a terminal of 80 cells', async (...args) => {
    const { code, stdout } = await ascn(args);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it('load says that nothing was written when nothing changed', async () => {
    const { code, stdout } = await ascn(['load', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ written: false, version: api.seeds.dataset.version });
  });

  it('check needs no database', async () => {
    const { code, stdout } = await ascn(['check'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect(code).toBe(0);
    expect(stdout).toContain(`version ${api.seeds.dataset.version}`);
  });

  it.each([
    [['shortlist', '--preset', 'breif'], 2, /^input\.preset "breif" is no preset; .*Did you mean brief\?$/m],
    [['shortlist', '--weight', 'hub=-1'], 2, /^input\.weights gives "hub" -1/m],
    [['shortlist', '--weight', 'hub'], 2, /Expected id=number/],
    [['shortlist', '--as-of', '2025-02-30'], 2, /asOf "2025-02-30" is no day/],
    [['shortlist', '--as-of', '2025-02-30', '--json'], 2, /asOf/],
    [['paths', 'org:nobody', 'city:id-jakarta'], 2, /^input\.from "org:nobody" names nothing/m],
    [['reach'], 2, /^input\.from is left out/m],
    [['paths', 'org:kind', 'city:id-jakarta', '--from-kind', 'minister'], 2, /Expected one of firm, /],
    [['paths', 'org:kind'], 2, /missing required argument/],
    [['shortlist', '--frist', '3'], 2, /unknown option '--frist'/],
    [['ranking'], 2, /unknown command 'ranking'/],
    [['check', '--seeds', 'nowhere'], 3, /does not exist; name a folder of seed files/],
  ] as const)('%j ends with its exit code and one clear line', async (args, code, message) => {
    const ended = await ascn(args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.stdout).toBe('');
  });

  it.each([
    [
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      1,
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\. Start it, or correct NEO4J_URI/m,
    ],
    [{ NEO4J_PASSWORD: 'wrong' }, 1, /refuses user "neo4j" with this password\. Set NEO4J_USERNAME and NEO4J_PASSWORD/],
    [{ NEO4J_DATABASE: 'nowhere' }, 1, /has no database "nowhere"\. Set NEO4J_DATABASE/],
    [{ NEO4J_URI: 'localhost' }, 2, /^NEO4J_URI must be an address/m],
  ])('with %j says what to change', async (env, code, message) => {
    const ended = await ascn(['shortlist'], env);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toMatch(message);
  });

  it.each(['', 'start', 'load', 'shortlist', 'paths', 'kinds', 'reach', 'check'])(
    '%s --help explains itself',
    async (command) => {
      const { code, stdout } = await ascn([...(command === '' ? [] : [command]), '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: ascn/);
    },
  );
});
