import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { Seeds } from '../../../src/ingest/read-dataset';
import { errorCodes } from '../../../src/server/errors';
import { openApi, type Api } from '../../support/api';

let api: Api;
const logged: string[] = [];
const logger = pino(
  { level: 'error' },
  new Writable({
    write: (line: Buffer, _encoding, done) => {
      logged.push(line.toString());
      done();
    },
  }),
);
beforeAll(async () => {
  api = await openApi({ logger });
});
afterAll(() => api.close());

/** What no client may ever see: the database's language and names, other engines', stacks, files. */
const inside =
  /\b(MATCH|UNWIND|OPTIONAL|CALL) ?[({]|Cypher|Lucene|\bNeo\.|neo4j|org\.apache|java\.|Exception|node_modules|TypeError|RangeError|\bat [\w.<>]+ \(|\.(ts|js|java):\d/;

const texts: readonly (readonly [name: string, text: string])[] = [
  ['an unclosed group of Lucene', 'foo:('],
  ['an operator of Lucene', 'AND'],
  ['a quote', '"x'],
  ['an escape', 'a\\'],
  ['a pattern', '/re'],
  ['every word', '*'],
  ['nothing', ''],
  ['Cypher', "'}) DETACH DELETE n //"],
  ['Cypher in a backtick', '`) RETURN 1 //'],
  ['a parameter', '$param0'],
  ['a null letter', 'a\u0000b'],
  ['a letter that turns the line around', '\u202eabc'],
  ['letters of four bytes', '😀'.repeat(100)],
  ['half a letter', '\ud800'],
  ['the other half', 'x\udc00'],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['a prototype', '__proto__'],
  ['a name of every object', 'constructor'],
  ['white space', ' \t\n\u00a0\u3000'],
];

const numbers: readonly string[] = [
  '-1',
  '0',
  '1001',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '1e400',
  '-0',
  '1.5',
  '"1"',
  'null',
  'true',
  '[1]',
  '{}',
];

const days = [
  '0000-01-01',
  '-0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '+012025-01-01',
  '2025-02-30',
  '2025-13-01',
  '2025-04-07T00:00:00Z',
  'NaN',
  '',
];

const nested = (key: string, levels: number): string =>
  key === 'NOT'
    ? `${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}`
    : `${`{"${key}":[`.repeat(levels)}{}${']}'.repeat(levels)}`;

const cities =
  'query ($where: CityWhere, $limit: Int, $offset: Int, $sort: [CitySort!]) { cities(where: $where, limit: $limit, offset: $offset, sort: $sort) { id } }';
const request = (query: string, variables = '{}'): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;
const filtered = (where: string): string => request(cities, `{"where":${where},"limit":5}`);

const corpus: readonly (readonly [name: string, body: string])[] = [
  ...texts.flatMap(([name, text]) => {
    const value = JSON.stringify(text);
    return [
      [`${name} in a filter`, filtered(`{"name":{"contains":${value}}}`)],
      [`${name} in a list of a filter`, filtered(`{"id":{"in":[${value}]}}`)],
      [
        `${name} as an id`,
        request(
          'query ($a: ID!, $b: ID!) { partnershipPaths(input: { from: [$a], to: [$b] }) { totalCount } }',
          `{"a":${value},"b":${value}}`,
        ),
      ],
      [
        `${name} as a preset`,
        request('query ($a: ID!) { shortlist(input: { preset: $a }, first: 1) { totalCount } }', `{"a":${value}}`),
      ],
      [
        `${name} as a cursor`,
        request('query ($a: ID!) { shortlist(first: 1, after: $a) { totalCount } }', `{"a":${value}}`),
      ],
      [
        `${name} as a canonical id`,
        request('query ($a: ID!) { shortlist(input: { canonicalId: $a }, first: 1) { totalCount } }', `{"a":${value}}`),
      ],
      [
        `${name} as a table`,
        request(
          'query ($a: String!) { rankTable(matrix: $a, method: { criteria: [{ id: "x", direction: MAX, weight: 1 }] }) { notes } }',
          `{"a":${value}}`,
        ),
      ],
      [`${name} as an operation`, `{"query":"query A { __typename }","operationName":${value}}`],
      [`${name} as a query`, `{"query":${value}}`],
      [`${name} as a variable's name`, `{"query":"{ __typename }","variables":{${value}:1}}`],
    ] as const;
  }),
  ...numbers.flatMap(
    (value) =>
      [
        [`limit ${value}`, request(cities, `{"limit":${value}}`)],
        [
          `nested limit ${value}`,
          request('query ($n: Int) { cities(limit: 1) { projects(limit: $n) { id } } }', `{"n":${value}}`),
        ],
        [`offset ${value}`, request(cities, `{"offset":${value},"limit":1}`)],
        [
          `a year equal to ${value}`,
          request('query ($n: Int) { projects(where: { year: { eq: $n } }, limit: 1) { id } }', `{"n":${value}}`),
        ],
        [
          `a weight of ${value}`,
          request(
            'query ($n: Float!) { shortlist(input: { weights: [{ criterion: "hub", weight: $n }] }, first: 1) { totalCount } }',
            `{"n":${value}}`,
          ),
        ],
        [`a population above ${value}`, filtered(`{"population":{"gt":${value}}}`)],
      ] as const,
  ),
  ...days.flatMap(
    (day) =>
      [
        [
          `the day ${JSON.stringify(day)}`,
          request(
            'query ($d: Date!) { shortlist(input: { asOf: $d }, first: 1) { totalCount } }',
            JSON.stringify({ d: day }),
          ),
        ],
        [
          `a filter by the day ${JSON.stringify(day)}`,
          request(
            'query ($d: Date!) { statements(where: { asOf: { gt: $d } }, limit: 1) { id } }',
            JSON.stringify({ d: day }),
          ),
        ],
        [
          `members on the day ${JSON.stringify(day)}`,
          request('query ($d: Date!) { networks(limit: 1) { citiesAt(asOf: $d) { id } } }', JSON.stringify({ d: day })),
        ],
      ] as const,
  ),
  ...['AND', 'OR', 'NOT'].flatMap((key) =>
    [3, 9, 500, 5_000].map((levels) => [`${key} ${levels} deep`, filtered(nested(key, levels))] as const),
  ),
  ...[
    '{"AND":null}',
    '{"AND":[null]}',
    '{"OR":[{"name":null}]}',
    '{"NOT":null}',
    '{"projects":null}',
    '{"projects":{"some":null}}',
    '{"projects":{"some":{"cities":{"none":null}}}}',
    '{"name":{"in":null}}',
    '{"name":{"in":[null]}}',
    '{"name":{"contains":null}}',
    '{"latitude":{"gt":null}}',
    'null',
    '[]',
    '"x"',
    '{"mayor":1}',
  ].map((where) => [`the filter ${where}`, filtered(where)] as const),
  ...[
    '[]',
    '[{}]',
    '[null]',
    'null',
    '[{"name":null}]',
    '[{"name":"UP"}]',
    '[{"name":"ASC","id":"DESC"}]',
    '{"name":"ASC"}',
  ].map((sort) => [`the order ${sort}`, request(cities, `{"sort":${sort},"limit":1}`)] as const),
  ['a variable twice', request('query ($a: Int, $a: Int) { cities(limit: $a) { id } }', '{"a":1}')],
  [
    'a variable twice in the JSON',
    '{"query":"query ($a: Int) { cities(limit: $a) { id } }","variables":{"a":1,"a":-1}}',
  ],
  ['a variable that is not used', request('query ($a: Int) { __typename }')],
  ['a variable that is not declared', request('{ cities(limit: $a) { id } }')],
  [
    'null where none may be, through a variable with a default',
    request('query ($a: Lang = EN) { criteria { name(lang: $a) } }', '{"a":null}'),
  ],
  ['a null argument', request('{ cities(limit: null, where: null, sort: null, offset: null) { id } }')],
  ['a fragment that spreads itself', request('{ cities { ...a } } fragment a on City { ...a }')],
  ['fragments in a circle', request('{ cities { ...a } } fragment a on City { ...b } fragment b on City { ...a }')],
  ['two operations and no name', request('query A { __typename } query B { __typename }')],
  ['no operation', request('fragment a on City { id }')],
  ['a mutation', request('mutation { deleteCities { nodesDeleted } }')],
  ['a subscription', request('subscription { cities { id } }')],
  ['brackets without end', request(`{ cities(where: { id: { in: ${'['.repeat(1_900)}`)],
  ['braces without end', request('{ cities '.repeat(900))],
  ['a batch', `[${request('{ __typename }')},${request('{ __typename }')}]`],
  ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
  ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}'],
  ['extensions that are a number', '{"query":"{ __typename }","extensions":1}'],
  ['a query that is a tree', '{"query":{"kind":"Document"}}'],
  ['JSON nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  [
    'variables nested without end',
    `{"query":"{ __typename }","variables":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  ],
  ['a filter nested without end', filtered(nested('AND', 50_000))],
];

describe('a nasty request', () => {
  it.each(corpus)('%s: gets an answer or a code, and nothing of the inside', async (_name, body) => {
    const before = logged.length;
    const answer = await api.post(body);
    expect(answer.status).toBeLessThan(500);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => !Object.hasOwn(errorCodes, code) || code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
    // What the request itself said may come back in the message.
    const said = JSON.stringify(answer.errors ?? []);
    expect(inside.test(body) ? '' : said).not.toMatch(inside);
    expect(logged.slice(before)).toEqual([]);
  });

  it('leaves the server answering', async () => {
    expect(await api.query('{ dataset { version } }')).toHaveProperty('dataset.version');
  });
});

describe('an error that nobody foresaw', () => {
  it('is masked, logged once, and told by the id that the log has', async () => {
    const [preset] = api.seeds.presets;
    const name = {
      get en(): never {
        throw new TypeError('of a seed that is broken');
      },
    };
    const broken = { ...api.seeds, presets: [{ ...preset, name }] } as unknown as Seeds;
    const failing = await openApi({ seeds: broken, logger });
    const before = logged.length;
    const { errors } = await failing.ask('{ presets { name } }');
    await failing.close();
    const { code, errorId } = errors?.[0]?.extensions ?? { code: '', errorId: '' };
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.[0]?.message).toBe(`Something went wrong on the server; its log holds it as ${String(errorId)}.`);
    expect(logged.slice(before).filter((line) => line.includes(String(errorId)))).toHaveLength(1);
  });
});
