import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeKey, parseKeys } from '../../../src/server/http/keys';
import { limits } from '../../../src/server/limits/limits';
import { openApi, type Answer, type Api } from '../../support/api';
import { spyOnTransactions } from '../../support/spy-transactions';

const { key, line } = makeKey('analyst');
let api: Api;
beforeAll(async () => {
  api = await openApi({ settings: { keys: parseKeys(line, 'keys') } });
});
afterAll(() => api.close());

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** A query that nests so many levels, the innermost a plain field. Every list names what it wants, so that only its depth is too much. */
const deep = (levels: number): string => {
  const fields = Array.from({ length: levels - 1 }, (_, level) => (level % 2 === 0 ? 'sources' : 'statements'));
  return `{ ${fields.map((field) => `${field}(where: { id: { eq: "none" } }) { `).join('')} id ${'} '.repeat(levels)}`;
};

const deepType = (levels: number): string =>
  `{ __type(name: "City") { fields { type { ${'ofType { '.repeat(levels - 3)} name ${'} '.repeat(levels + 1)}`;

/** Makes a query of a limit's size: with `size` of what is counted. */
const cases: readonly (readonly [limit: string, allowed: number, query: (size: number) => string, remedy: RegExp])[] = [
  ['depth', limits.depth, deep, /split it into two queries/],
  ['introspectionDepth', limits.introspectionDepth, deepType, /read schema\/public.graphql/],
  [
    'aliases',
    limits.aliases,
    (size) => `{ dataset { ${times(size, (index) => `a${index}: version`)} } }`,
    /by one list/,
  ],
  [
    'aliases',
    limits.aliases,
    (size) => `{ dataset { ${times(size, (index) => `a${index}: __typename`)} } }`,
    /by one list/,
  ],
  [
    'aliases',
    limits.aliases,
    // Two spreads of a fragment of half as many.
    (size) =>
      `{ dataset { ...f ...f ${times(size % 2, () => 'b: title')} } } fragment f on Dataset { ${times(Math.floor(size / 2), (index) => `a${index}: title`)} }`,
    /by one list/,
  ],
  [
    'directives',
    limits.directives,
    (size) => `{ dataset { ${times(size, () => 'version @include(if: true)')} } }`,
    /leave fields out/,
  ],
  [
    'directives',
    limits.directives,
    (size) => `{ dataset { ${times(size, () => '... @skip(if: false) { version }')} } }`,
    /leave fields out/,
  ],
  ['rootFields', limits.rootFields, (size) => `{ ${times(size, () => '__typename')} }`, /second query/],
  ['rootFields', limits.rootFields, (size) => `{ ${times(size, () => 'pathKinds { id }')} }`, /second query/],
  // All but the values of the list are 20 tokens.
  [
    'tokens',
    limits.tokens,
    (size) => `{ cities(where: { id: { in: [${times(size - 20, () => '"x"')}] } }) { id } }`,
    /split it into two queries/,
  ],
];

describe('a document', () => {
  it.each(cases)('may reach the limit of %s (%i) and not go one past it', async (limit, allowed, query, remedy) => {
    const within = await api.ask(query(allowed));
    expect(within.errors).toBeUndefined();
    expect(within.status).toBe(200);
    const { status, errors, data } = await api.ask(query(allowed + 1));
    expect([status, data ?? null]).toEqual([400, null]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', retryable: false, limit, allowed });
    expect(errors?.[0]?.message).toContain(allowed.toLocaleString('en').replace(',', limit === 'tokens' ? '' : ','));
    expect(errors?.[0]?.message).toMatch(remedy);
  });

  it('is counted with its fragments each time they are spread, without walking them each time', async () => {
    // 2^24 aliases in 26 short fragments.
    const fragments = times(24, (index) => `fragment f${index} on Dataset { ...f${index + 1} ...f${index + 1} }`);
    const started = performance.now();
    const { errors } = await api.ask(`{ dataset { ...f0 } } ${fragments} fragment f24 on Dataset { a: version }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'aliases', asked: 2 ** 24 });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('may be what the usual tools send to learn the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data } = await api.ask(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: false }),
    );
    expect(data).toHaveProperty('__schema.types');
  });
});

describe('variables', () => {
  it('may nest to the limit and not a level more', async () => {
    const nest = (levels: number): object => (levels === 0 ? {} : { a: nest(levels - 1) });
    // The map of variables is a level itself.
    expect((await api.ask('{ __typename }', nest(limits.variableDepth))).errors).toBeUndefined();
    const { status, errors } = await api.ask('{ __typename }', nest(limits.variableDepth + 1));
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'variableDepth',
      asked: 65,
      allowed: 64,
    });
    expect(errors?.[0]?.message).toMatch(/write filters flatter/);
  });
});

describe('a document with faults', () => {
  it('is told five of them, and that there may be more', async () => {
    const faults = async (count: number) =>
      (await api.ask(`{ ${times(count, (index) => `none${index}`)} }`)).errors ?? [];
    expect(await faults(limits.validationErrors)).toHaveLength(limits.validationErrors);
    const more = await faults(limits.validationErrors + 1);
    expect(more).toHaveLength(limits.validationErrors + 1);
    expect(more.at(-1)?.message).toMatch(/Too many validation errors/);
    expect(await faults(20 * limits.validationErrors)).toHaveLength(limits.validationErrors + 1);
  });
});

describe('a document that repeats itself', () => {
  it('is refused when comparing its fields would take too long', async () => {
    const { errors } = await api.ask(`{ dataset { ${times(1_990, () => 'version')} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'repetition' });
    expect(errors?.[0]?.message).toMatch(/ask for each field once/);
  });
});

describe('a body', () => {
  const bodyOf = (bytes: number): string => {
    const body = JSON.stringify({ query: '{ dataset { version } }' });
    return body + ' '.repeat(bytes - body.length);
  };

  it('may have as many bytes as are allowed and not one more', async () => {
    expect((await api.post(bodyOf(limits.bodyBytes))).status).toBe(200);
    const { status, errors } = await api.post(bodyOf(limits.bodyBytes + 1));
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
      asked: limits.bodyBytes + 1,
      allowed: limits.bodyBytes,
    });
    expect(errors?.[0]?.message).toMatch(
      /has 1310721 bytes, over the 1310720 bytes that are allowed; send a shorter query/,
    );
  });

  it('that does not say how long it is may not be longer either', async () => {
    const sent = async (bytes: number) => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Blob([bodyOf(bytes)]).stream(),
        duplex: 'half',
      });
      return { status: response.status, text: await response.text() };
    };
    expect((await sent(limits.bodyBytes)).status).toBe(200);
    const { status, text } = await sent(limits.bodyBytes + 1);
    expect(status).toBe(413);
    expect(text).toMatch(/has more than the 1310720 bytes that are allowed/);
  });
});

describe('a list', () => {
  it.each([
    ['limit', limits.rows, 'query ($n: Int) { sources(limit: $n) { id } }'],
    ['limit', limits.rows, 'query ($n: Int) { sources(limit: 1) { statements(limit: $n) { id } } }'],
    ['offset', limits.offset, 'query ($n: Int) { sources(offset: $n) { id } }'],
    ['offset', limits.offset, 'query ($n: Int) { sources(limit: 1) { statements(offset: $n) { id } } }'],
  ])('may be asked for by %s up to %i and not one more: %s', async (field, allowed, query) => {
    expect((await api.ask(query, { n: allowed })).errors).toBeUndefined();
    const { errors } = await api.ask(query, { n: allowed + 1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(errors?.[0]?.message).toContain(`to ${allowed}, got ${allowed + 1}; page with limit and offset`);
  });

  it('of more rows than one answer may hold is refused where no limit is given, not cut', async () => {
    const { errors, data } = await api.ask('{ statements { id } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'limit' });
    expect(errors?.[0]?.message).toContain('more than the 1,000 rows');
  });

  it('inside another is refused and paged likewise', async () => {
    const [{ id } = { id: '' }] = await api.rows<{ id: string }>(
      'MATCH (s:Source) WITH s, COUNT { (s)--(:Statement) } AS n ORDER BY n DESC LIMIT 1 RETURN s.id AS id',
    );
    const query = 'query ($id: ID!, $n: Int) { sources(where: { id: { eq: $id } }) { statements(limit: $n) { id } } }';
    const whole = await api.ask(query, { id });
    expect(whole.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'limit' });
    const page = await api.query<{ sources: { statements: object[] }[] }>(query, { id, n: 1_000 });
    expect(page.sources[0]?.statements).toHaveLength(1_000);
  });
});

describe('the cost of a query', () => {
  /** Two objects a row: the statement and its source. */
  const atLimit = `query ($n: Int!) { ${times(limits.cost / 2_000, (index) => `b${index}: statements(limit: $n) { sources { id } }`)} }`;
  const onePast = atLimit.replace(/}$/, 'c: sources(limit: 1) { id } }');
  const cost = (answer: Answer<unknown>): unknown => (answer as { extensions?: { cost?: unknown } }).extensions?.cost;

  it('may reach the limit and not go one past it, and is told either way', async () => {
    const within = await api.ask(atLimit, { n: 1_000 });
    expect(within.errors).toBeUndefined();
    expect(cost(within)).toEqual({ requested: limits.cost, allowed: limits.cost });
    const past = await api.ask(onePast, { n: 1_000 });
    expect(past.status).toBe(400);
    expect(past.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      asked: limits.cost + 1,
      allowed: limits.cost,
    });
    expect(past.errors?.[0]?.message).toMatch(/ask for less by limit, first or where/);
    expect(cost(past)).toEqual({ requested: limits.cost + 1, allowed: limits.cost });
  });

  it('is computed with the variables of each request: a document that was cheap is refused when it is dear', async () => {
    expect(cost(await api.ask(onePast, { n: 1 }))).toEqual({ requested: 51, allowed: limits.cost });
    const { errors } = await api.ask(onePast, { n: 1_000 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
  });

  it('may be higher with an API key, to another limit and not one past it', async () => {
    const ask = async (query: string): Promise<Answer<unknown>> => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query }),
      });
      return { ...((await response.json()) as Answer<unknown>), status: response.status };
    };
    // Expected to be many and found to be none, so that the limit is reached without the work.
    const none = 'where: { id: { contains: "nowhere" } }';
    const lists = (limit: number) => `a: statements(limit: ${limit}, ${none}) { sources { statements { id } } }`;
    const rows = (limit: number) => `b: sources(limit: ${limit}, ${none}) { id }`;
    const { requested: one } = cost(await ask(`{ ${lists(1)} }`)) as { requested: number };
    const most = Math.floor(limits.keyedCost / one);
    const left = limits.keyedCost - most * one;
    const within = await ask(`{ ${lists(most)} ${rows(left)} }`);
    expect(within).toMatchObject({ status: 200, data: { a: [], b: [] } });
    expect(cost(within)).toEqual({ requested: limits.keyedCost, allowed: limits.keyedCost });
    const past = await ask(`{ ${lists(most)} ${rows(left + 1)} }`);
    expect(past.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      asked: limits.keyedCost + 1,
      allowed: limits.keyedCost,
    });
  });
});

describe('the database', () => {
  it('ends a transaction that takes too long or too much memory, whoever runs it', async () => {
    const settings = await api.rows<{ name: string; value: string }>(
      `SHOW SETTINGS YIELD name, value WHERE name IN
       ['db.transaction.timeout', 'db.memory.transaction.max', 'dbms.memory.transaction.total.max'] RETURN name, value`,
    );
    expect(Object.fromEntries(settings.map(({ name, value }) => [name, value]))).toEqual({
      'db.transaction.timeout': '30s',
      'db.memory.transaction.max': '320.00MiB',
      'dbms.memory.transaction.total.max': '384.00MiB',
    });
  });

  it('is given a time limit with every transaction of the API', async () => {
    const seen = spyOnTransactions(api);
    await api.query('{ cities(limit: 2) { id projects { id } } shortlist(first: 1) { rows { city { name } } } }');
    seen.restore();
    expect(seen.timeouts.length).toBeGreaterThan(1);
    expect(seen.timeouts.filter((timeout) => timeout === null || timeout > limits.transactionMs)).toEqual([]);
  });
});
