import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import pino from 'pino';
import { openDriver } from '../../../src/graph/driver';
import { readDataset } from '../../../src/ingest/read-dataset';
import { createServer, type AscnServer } from '../../../src/server/create-server';
import { warmUpRequests } from '../../../src/server/lifecycle/warm-up-requests';
import { readRegistry } from '../../../src/server/persisted/registry';
import { buildSchema } from '../../../src/server/schema/build';
import { testConnection } from '../../support/connection';
import { metricOf, metricsOf, valueIn } from '../../support/metrics';
import { eventually } from '../../support/served';
import { spyOnTransactions } from '../../support/spy-transactions';
import { unseen } from '../../support/unseen';

interface Told {
  readonly status: number;
  readonly body: string;
}

/** A plan as the driver gives it. */
interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

let driver: Driver;
let server: AscnServer;
let url: string;
let admin: string;
beforeAll(async () => {
  const schema = await buildSchema();
  driver = await openDriver(testConnection());
  const logger = pino({ level: 'silent' });
  // Nothing is answered from memory, so that every request is executed.
  server = await createServer({
    ...{ driver, database: 'neo4j', seeds: readDataset(), schema, logger },
    tuning: { cacheBytes: 0 },
  });
  url = await server.listen('127.0.0.1', 0);
  admin = await server.listenAdmin(0);
});
afterAll(async () => {
  await server.stop();
  await driver.close();
});

const ask = async (query: string, variables?: unknown, headers: Record<string, string> = {}): Promise<Told> => {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  // Every masked error has an id of its own.
  return { status: response.status, body: (await response.text()).replace(/"errorId":"[^"]*"/g, '') };
};

const compiled = (): Promise<number> => metricOf(admin, 'ascn_operations_known');

/** Asks until the operation is compiled. @returns what the whole way answered at first */
const makeKnown = async (query: string, variables?: unknown): Promise<Told> => {
  const before = await compiled();
  const first = await ask(query, variables);
  expect(first.body).not.toContain('"errors"');
  await eventually(`compiled: ${query.slice(0, 60)}`, async () => {
    await ask(query, variables);
    return (await compiled()) > before;
  });
  return first;
};

const wholeWay = (query: string, variables?: unknown): Promise<Told> => ask(unseen(query), variables);

/** Expects every answer to be that of the whole way: the first, and the third, for which the look-ups are prepared. */
const expectSame = async (query: string, variables: object): Promise<void> => {
  const expected = await wholeWay(query, variables);
  for (let turn = 0; turn < 3; turn += 1) expect(await ask(query, variables)).toEqual(expected);
};

const cityCard = `query Card($id: ID!, $name: String, $limit: Int = 3, $by: [ProjectSort!]! = [{ name: ASC }], $since: Date, $brief: Boolean = false) {
  cities(where: { id: { eq: $id }, name: { startsWith: $name } }, limit: $limit) {
    ...Named
    kind
    countries @skip(if: $brief) { id name }
    projects(limit: $limit, sort: $by, where: { startsOn: { gte: $since } }) { name kind year startsOn called: name }
    __typename
  }
  again: cities(limit: $limit, offset: 1) { id }
}
fragment Named on City { id nameKo }`;

describe('an operation that comes again', () => {
  it.each(
    warmUpRequests(readRegistry()).map((request) => ({ name: /query (\w+)/.exec(request.query)?.[1], ...request })),
  )('gives the same bytes compiled: $name', async ({ query, variables }) => {
    const first = await makeKnown(query, variables);
    expect(await ask(query, variables)).toEqual(first);
  });

  it('is answered and refused as on the whole way, whatever its variables', async () => {
    await makeKnown(cityCard, { id: 'city:vn-hue', name: 'H', by: [{ name: 'DESC' }], since: '2019-01-01' });
    const anything = fc.oneof(
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        1.5,
        2 ** 31,
        'city:vn-hue',
        'city:id-jakarta',
        '',
        '\0',
        '\ud800',
        'x'.repeat(1_001),
      ),
      fc.constantFrom<unknown>(
        [],
        {},
        ['city:vn-hue'],
        { name: 'ASC' },
        [{ name: 'DESC' }, { year: 'ASC' }],
        [{ nme: 'ASC' }],
      ),
      fc.constantFrom('2020-01-01', '2025-02-30', '1000000'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const fit = fc.record(
      {
        id: fc.constantFrom('city:vn-hue', 'city:id-jakarta', 'none'),
        name: fc.constantFrom('H', 'J', null),
        limit: fc.integer({ min: -1, max: 1_001 }),
        by: fc.constantFrom([{ name: 'DESC' }], [], [{ year: 'ASC' }, { name: 'DESC' }]),
        since: fc.constantFrom('2019-01-01', null),
        brief: fc.boolean(),
      },
      { requiredKeys: ['id', 'name', 'by', 'since'] },
    );
    const loose = fc.record(
      { id: anything, name: anything, limit: anything, by: anything, since: anything, brief: anything, more: anything },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 2, arbitrary: fit }, loose), async (variables) => {
        expect(await ask(cityCard, variables)).toEqual(await wholeWay(cityCard, variables));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('takes a whole filter in one variable as on the whole way', async () => {
    const query = `query Found($where: CityWhere, $sort: [CitySort!], $limit: Int) {
      cities(where: $where, sort: $sort, limit: $limit) { id }
    }`;
    await makeKnown(query, { where: { name: { startsWith: 'H' } }, sort: [{ name: 'ASC' }], limit: 3 });
    const { where } = fc.letrec<{ where: object }>((tie) => ({
      where: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        fc.constantFrom(
          { name: { startsWith: 'H' } },
          { name: { in: ['Hue', 'Jakarta'] } },
          { population: { gt: 1_000_000 } },
          { population: { gt: '1' } },
          { projects: { some: { kind: { eq: 'KCN_PLANNING' } } } },
          { name: { contains: null } },
          { mayor: 1 },
          {},
        ),
        fc.record({ AND: fc.array(tie('where'), { maxLength: 2 }) }),
        fc.record({ OR: tie('where') }),
        fc.record({ NOT: tie('where') }),
      ),
    }));
    const more = fc.record(
      { sort: fc.constantFrom([{ name: 'DESC' }], { name: 'ASC' }, [], null), limit: fc.constantFrom(3, 0, '3', null) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(where, more, async (given, others) => {
        const variables = { where: given, ...others };
        expect(await ask(query, variables)).toEqual(await wholeWay(query, variables));
      }),
      { numRuns: 80, seed: 7 },
    );
  });

  it('is not compiled when that would make too much code of it', async () => {
    const many = (times: number): string => {
      const spreads = Array.from({ length: times }, (_, k) => `a${k}: cities(limit: 1) { ...Whole }`).join(' ');
      return `{ ${spreads} } fragment Whole on City { ${'id name '.repeat(15)} }`;
    };
    const before = await compiled();
    await makeKnown(many(2));
    // The last one is compiled, after the large one has had its chance.
    for (let turn = 0; turn < 3; turn += 1) expect((await ask(many(40))).body).not.toContain('"errors"');
    await makeKnown('query Last { cities(limit: 1) { id } }');
    expect((await compiled()) - before).toBe(2);
  });

  it('has the names of its answer in the order of the whole way when the first place of one is skipped', async () => {
    const query = `query Moved($brief: Boolean!) { cities(limit: 1) { ...Whole @skip(if: $brief) kind id } }
      fragment Whole on City { id name }`;
    for (let turn = 0; turn < 3; turn += 1) await ask(query, { brief: false });
    // The last one is compiled, after the other has had its chance.
    await makeKnown('query AfterMoved { cities(limit: 1) { id } }');
    for (const brief of [true, false]) expect(await ask(query, { brief })).toEqual(await wholeWay(query, { brief }));
  });

  it('cuts and sorts lists inside of lists as on the whole way', async () => {
    const query = `query Tree($id: ID!, $limit: Int, $offset: Int, $inner: Int, $by: [CitySort!]!, $sort: [ProjectSort!]!) {
      countries(where: { cities: { some: { id: { in: [$id, "city:id-jakarta"] } } } }) {
        name
        incomeGroupAt(asOf: "2020-01-01")
        cities(limit: $limit, offset: $offset, sort: $by) {
          id
          projects(limit: $inner, offset: $offset, sort: $sort) { kind participants(limit: 1, sort: [{ name: DESC }]) { name } }
        }
      }
    }`;
    const tree = (lists: object): object => ({ id: 'city:vn-hue', by: [], sort: [], ...lists });
    await makeKnown(query, tree({ limit: 3, offset: 1, inner: 2 }));
    const rows = fc.constantFrom(1, 2, 5, 1_000);
    const lists = fc.record(
      {
        limit: rows,
        inner: rows,
        offset: fc.integer({ min: 0, max: 6 }),
        by: fc.constantFrom([], [{ population: 'DESC' }], [{ kind: 'ASC' }, { name: 'DESC' }], [{ id: 'DESC' }]),
        sort: fc.constantFrom([], [{ status: 'DESC' }, { year: 'ASC' }], [{ name: 'ASC' }]),
        id: fc.constantFrom('city:vn-hue', 'city:none', 'city:id-jakarta'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(lists, async (given) => {
        await expectSame(query, tree(given));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('lists what is tied to a word of a vocabulary as on the whole way, read in the order of its ids', async () => {
    const query = `query Words($words: [ID!]!, $word: ID!, $limit: Int, $offset: Int, $cities: [CitySort!]!, $firms: [OrganisationSort!]!) {
      countries(where: { id: { in: $words } }) {
        id
        cities(limit: $limit, offset: $offset, sort: $cities) { id projects(limit: 2, sort: [{ id: DESC }]) { id } }
        projects(limit: $limit, sort: [{ id: ASC }]) { id }
      }
      organisations(where: { firmClasses: { some: { id: { in: $words } } } }, limit: $limit, offset: $offset, sort: $firms) { id name }
      projects(where: { focusAreas: { some: { id: { eq: $word } } } }, limit: $limit, sort: [{ id: DESC }]) { id }
    }`;
    const usual = { words: ['country:vn'], word: 'focus-area:mobility', limit: 3, offset: 1 };
    const sorted = { cities: [{ id: 'ASC' }], firms: [{ id: 'DESC' }] };
    await makeKnown(query, { ...usual, ...sorted });
    const word = fc.constantFrom(
      ...['country:vn', 'country:id', 'country:kr', 'firm-class:a', 'firm-class:d', 'firm-class:d org:lh'],
      ...['focus-area:mobility', 'city:vn-hue', 'country', 'none', ''],
    );
    const seen = spyOnTransactions({ driver });
    await fc
      .assert(
        fc.asyncProperty(
          fc.record({
            ...{ words: fc.array(word, { maxLength: 4 }), word },
            limit: fc.constantFrom(1, 7, 1_000),
            offset: fc.constantFrom(0, 1, 5),
            cities: fc.constantFrom([{ id: 'ASC' }], [{ id: 'DESC' }], [{ name: 'ASC' }], []),
            firms: fc.constantFrom([{ id: 'ASC' }], [{ id: 'DESC' }], [{ size: 'ASC' }, { id: 'ASC' }]),
          }),
          (variables) => expectSame(query, variables),
        ),
        { numRuns: 60, seed: 7 },
      )
      .finally(() => seen.restore());
    const inOrder = [...new Set(seen.texts)].filter((text) => text.includes('USING INDEX'));
    for (const label of ['Country', 'Organisation', 'Project']) {
      const texts = inOrder.filter((text) => text.includes(`(this:${label})`));
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
        // Nothing between what is wanted and the index reads further than that.
        expect(operators(summary.plan as Plan).join(' ')).toMatch(
          /Limit@\w+ (?:(?:OrderedDistinct|Distinct|Filter|Projection)@\w+ )*DirectedRelationshipIndexSeekByRange/,
        );
      }
    }
  });

  it('lists what an index holds in order as on the whole way, and reads no further than it lists', async () => {
    const query = `query Planned($kind: ProjectKind!, $year: Int, $not: ID!, $limit: Int, $offset: Int, $by: [ProjectSort!]!) {
      projects(where: { year: { eq: $year }, kind: { eq: $kind }, NOT: { id: { eq: $not } } }, limit: $limit, offset: $offset, sort: $by) { id name year }
    }`;
    const usual = { kind: 'KCN_PLANNING', year: 2021, not: 'none', limit: 3, offset: 0, by: [{ id: 'ASC' }] };
    await makeKnown(query, usual);
    const seen = spyOnTransactions({ driver });
    await fc
      .assert(
        fc.asyncProperty(
          fc.record({
            kind: fc.constantFrom('KCN_PLANNING', 'KCN_DEMONSTRATION', 'ASCN'),
            year: fc.constantFrom(2019, 2020, 2021, 2022, null),
            not: fc.constantFrom('none', 'project:kcn-2021-ph-clark'),
            limit: fc.constantFrom(1, 3, 1_000),
            offset: fc.constantFrom(0, 2),
            by: fc.constantFrom([{ id: 'ASC' }], [{ id: 'DESC' }], [{ name: 'ASC' }], []),
          }),
          (variables) => expectSame(query, variables),
        ),
        { numRuns: 60, seed: 7 },
      )
      .finally(() => seen.restore());
    const texts = [...new Set(seen.texts)].filter((text) => text.includes('ORDER BY this.kind'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
      expect(operators(summary.plan as Plan).join(' ')).toMatch(
        /Limit@\w+ (?:(?:Filter|Projection|CacheProperties)@\w+ )*NodeIndexSeek@/,
      );
    }
  });

  it('gives everybody their own answer when many ask at once, from fewer reads', async () => {
    const query = `query Its($id: ID!, $part: String) {
      cities(where: { id: { eq: $id } }) { id name projects(where: { name: { contains: $part } }, limit: 2) { id cities { name } } }
    }`;
    const ids = ['city:vn-hue', 'city:id-jakarta', 'city:vn-da-nang', 'city:th-phuket', 'city:none', ''];
    const asked = Array.from({ length: 120 }, (_, n) => ({
      id: ids[n % ids.length],
      part: n % 5 === 0 ? 'e' : `${n}`,
    }));
    await makeKnown(query, asked[0]);
    // What comes for the third time is prepared.
    for (const variables of asked.slice(0, 3)) await ask(query, variables);
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    const text = 'MATCH (this:City)';
    const seen = spyOnTransactions({ driver }, { text, until });
    try {
      const answers = Promise.all(asked.map((variables) => ask(query, variables)));
      // Nobody is answered before all have asked, so that how many share a read does not depend on how fast they come.
      await eventually('all have asked', async () => {
        const told = await metricsOf(admin);
        const [running, waiting] = ['running', 'waiting'].map((is) => valueIn(told, `ascn_operations_${is}`));
        // What several ask alike is executed once.
        return Number(running) + Number(waiting) === new Set(asked.map((one) => JSON.stringify(one))).size;
      });
      release();
      const told = await answers;
      const reads = seen.texts.filter((one) => one.includes(text)).length;
      expect(reads).toBeLessThan(asked.length / 4);
      for (const [n, variables] of asked.entries()) expect(told[n]).toEqual(await wholeWay(query, variables));
    } finally {
      release();
      seen.restore();
    }
  });

  it('reads the input of a question as on the whole way', async () => {
    const query = `query Ranked($input: ShortlistInput!, $first: Int) {
      shortlist(input: $input, first: $first) { canonicalId totalCount rows { rank score city { id } } notes }
    }`;
    await makeKnown(query, { input: { preset: 'brief' }, first: 3 });
    const input = fc.record(
      {
        preset: fc.constantFrom('brief', 'equal', 'none', null),
        weights: fc.constantFrom(
          [{ id: 'need', weight: 2 }],
          [{ weight: 1, id: 'pipeline' }],
          [{ id: 'pipeline' }],
          [],
        ),
        aggregation: fc.constantFrom('GEOMETRIC', 'TOPSIS', 'none', 1),
        clip: fc.boolean(),
        asOf: fc.constantFrom('2020-01-01', 'today'),
        among: fc.constantFrom(['city:vn-hue'], 'city:vn-da-nang', []),
        uncertainty: fc.constantFrom({ draws: 50, seed: 3 }, { seed: 3, draws: 50 }, { draws: -1 }, {}),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(input, fc.constantFrom(undefined, 0, 2, 31, null), async (given, first) => {
        const variables = { input: given, first };
        expect(await ask(query, variables)).toEqual(await wholeWay(query, variables));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each([
    ['no map', 7],
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
    ['nested without end', JSON.parse(`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`) as unknown],
  ])('is refused as on the whole way when its variables are %s', async (_what, variables) => {
    const query = 'query Plain($id: ID) { cities(where: { id: { eq: $id } }, limit: 2) { id } }';
    await ask(query, { id: 'city:vn-hue' });
    await ask(query, { id: 'city:vn-hue' });
    expect(await ask(query, variables)).toEqual(await wholeWay(query, variables));
  });

  it('tells errors of its fields as on the whole way, beside what else it found', async () => {
    const query = `query Both($city: ID!, $from: [ID!]!) {
      cities(where: { id: { eq: $city } }) { id name }
      explainScore(city: $city) { row { rank } }
      partnershipPaths(input: { from: $from, to: ["city:vn-da-nang"] }, first: 1) { totalCount }
    }`;
    await makeKnown(query, { city: 'city:vn-da-nang', from: ['org:winitech'] });
    for (const variables of [
      { city: 'city:none', from: ['org:winitech'] },
      { city: 'city:vn-da-nang', from: ['org:none'] },
      { city: 'city:vn-da-nang', from: [] },
      { city: 'city:none', from: ['org:none'] },
    ]) {
      const told = await ask(query, variables);
      expect(told.body).toContain('"errors"');
      expect(told).toEqual(await wholeWay(query, variables));
    }
  });

  it('is refused when its variables ask for too much, though it was answered for less', async () => {
    const query = `query Much($limit: Int!) {
      projects(limit: $limit) { cities(limit: $limit) { projects(limit: $limit) { cities(limit: $limit) { projects(limit: $limit) { id } } } } }
    }`;
    await makeKnown(query, { limit: 1 });
    const told = await ask(query, { limit: 1_000 });
    expect(told.body).toContain('LIMIT_EXCEEDED');
    expect(told).toEqual(await wholeWay(query, { limit: 1_000 }));
    expect(await ask(query, { limit: 1 })).toEqual(await wholeWay(query, { limit: 1 }));
  });

  it('is another one with another name, or for another kind of answer', async () => {
    const query = 'query One { cities(limit: 1) { id } } query Two { countries(limit: 1) { id } }';
    const named = async (operationName: string, accept: string): Promise<(string | null)[]> => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, operationName }),
      });
      return [response.headers.get('content-type'), await response.text()];
    };
    const kinds = ['application/json', 'application/graphql-response+json'];
    for (const name of ['One', 'Two'])
      for (const kind of kinds) {
        const first = await named(name, kind);
        expect(first[0]).toContain(kind);
        expect(first[1]).toContain(name === 'One' ? '"cities"' : '"countries"');
        for (let turn = 0; turn < 4; turn += 1) expect(await named(name, kind)).toEqual(first);
      }
  });
});
