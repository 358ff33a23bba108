import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
let before: unknown;
const size = () =>
  api.rows('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships');
beforeAll(async () => {
  api = await openApi();
  before = await size();
});
afterAll(() => api.close());

/** The server still answers after every test here; it throws when it does not. */
afterEach(() => api.query('{ dataset { version } }'));

const shortlist = (input: object) =>
  ['query ($input: ShortlistInput) { shortlist(input: $input) { totalCount } }', { input }] as const;
const weights = (weight: unknown, criterion = 'hub') => shortlist({ weights: [{ criterion, weight }] });
const paths = (input: object, paging: object = {}) =>
  [
    'query ($input: PartnershipPathsInput!, $first: Int, $after: ID) { partnershipPaths(input: $input, first: $first, after: $after) { totalCount } }',
    { input: { from: 'org:kind', to: 'city:vn-da-nang', ...input }, ...paging },
  ] as const;

describe('bad input to a question gets a code, the field and the remedy', () => {
  it.each([
    ['an unknown preset', shortlist({ preset: 'breif' }), 'NOT_FOUND', 'input.preset', 'Did you mean brief?'],
    ['an unknown weight name', weights(1, 'demnad'), 'NOT_FOUND', 'input.weights', 'Did you mean demand?'],
    ['an unknown requirement', shortlist({ required: ['hubs'] }), 'NOT_FOUND', 'input.required', 'Did you mean hub?'],
    [
      'an unknown city',
      shortlist({ among: ['city:vn-danang'] }),
      'NOT_FOUND',
      'input.among',
      'Did you mean city:vn-da-nang',
    ],
    [
      'a city of a later day',
      shortlist({ asOf: '2017-01-01', among: ['city:vn-da-nang'] }),
      'NOT_FOUND',
      'input.among',
      'on 2017-01-01',
    ],
    ['a negative weight', weights(-1), 'BAD_USER_INPUT', 'input.weights', 'at least 0'],
    ['all-zero weights', weights(0), 'BAD_USER_INPUT', 'input.weights', 'above 0'],
    [
      'a canonical id of nothing',
      shortlist({ canonicalId: 'shortlist.xyz' }),
      'BAD_USER_INPUT',
      'canonicalId',
      'copy it whole',
    ],
    ['an organisation that does not exist', paths({ from: 'org:kin' }), 'NOT_FOUND', 'input.from', 'Did you mean'],
    ['an end that is no city', paths({ to: 'org:lh' }), 'BAD_USER_INPUT', 'input.to', 'expected City'],
    [
      'a start that is no organisation',
      paths({ from: 'city:vn-hue' }),
      'BAD_USER_INPUT',
      'input.from',
      'expected Organisation, Scheme',
    ],
    ['too many hops', paths({ maxHops: 7 }), 'BAD_USER_INPUT', 'input.maxHops', 'from 1 to 6'],
    ['no hops', paths({ maxHops: 0 }), 'BAD_USER_INPUT', 'input.maxHops', 'from 1 to 6'],
    ['too much damping', paths({ damping: 1.5 }), 'BAD_USER_INPUT', 'input.damping', 'from 0 to 1'],
    [
      'an unknown kind',
      paths({ kinds: ['project-in-town'] }),
      'NOT_FOUND',
      'input.kinds',
      'Did you mean project-in-city',
    ],
    ['no kinds', paths({ kinds: [] }), 'BAD_USER_INPUT', 'input.kinds', 'leave it out'],
    ['hops beyond all measure', paths({ maxHops: 99 }), 'BAD_USER_INPUT', 'input.maxHops', 'from 1 to 6'],
    ['negative damping', paths({ damping: -0.1 }), 'BAD_USER_INPUT', 'input.damping', 'from 0 to 1'],
    ['a half-life of nothing', paths({ halfLifeYears: 0 }), 'BAD_USER_INPUT', 'input.halfLifeYears', 'above 0'],
    ['no ends at all', paths({ from: null, to: null }), 'BAD_USER_INPUT', 'input', 'at least one side'],
    ['the same on both sides', paths({ to: 'org:kind' }), 'BAD_USER_INPUT', 'input.to', 'two different things'],
    [
      'a kind longer than the hops',
      paths({ kinds: ['class-scheme-programme'] }),
      'BAD_USER_INPUT',
      'input.kinds',
      'raise maxHops from 4',
    ],
    [
      'a kind that starts elsewhere',
      paths({ kinds: ['scheme-available'] }),
      'BAD_USER_INPUT',
      'input.kinds',
      'start at Scheme',
    ],
    [
      'a kind that is asked for and excluded',
      paths({ kinds: ['office-in-city'], excludeKinds: ['office-in-city'] }),
      'BAD_USER_INPUT',
      'input.excludeKinds',
      'in one of them',
    ],
    [
      'an unknown node to avoid',
      paths({ avoid: ['org:molitt'] }),
      'NOT_FOUND',
      'input.avoid',
      'Did you mean org:molit',
    ],
    ['an end to avoid', paths({ avoid: ['org:kind'] }), 'BAD_USER_INPUT', 'input.avoid', 'is an end'],
    [
      'a node both required and avoided',
      paths({ via: ['org:molit'], avoid: ['org:molit'] }),
      'BAD_USER_INPUT',
      'input.avoid',
      'requires',
    ],
    [
      'more pairs than one answer can hold',
      paths({
        from: ['country:kr'],
        to: ['network:ascn', 'country:vn', 'country:id', 'country:ph', 'country:th', 'country:my'],
      }),
      'BAD_USER_INPUT',
      'input',
      'at most 10000',
    ],
    [
      'nobody of the kind of organisation',
      paths({ fromKinds: ['UNIVERSITY'] }),
      'BAD_USER_INPUT',
      'input.fromKinds',
      'leave nobody',
    ],
    [
      "today's standings on a past day",
      paths({ statuses: ['ONGOING'], asOf: '2020-01-01' }),
      'BAD_USER_INPUT',
      'input.statuses',
      'leave out',
    ],
    ['too many paths', paths({}, { first: 100_000 }), 'BAD_USER_INPUT', 'first', 'from 1 to 100'],
    ['a cursor of another list', paths({}, { after: 'nowhere' }), 'BAD_USER_INPUT', 'after', 'pageInfo.endCursor'],
    ['too many rows', ['{ shortlist(first: 100000) { totalCount } }', {}], 'BAD_USER_INPUT', 'first', 'from 1 to 100'],
    ['no rows', ['{ shortlist(first: 0) { totalCount } }', {}], 'BAD_USER_INPUT', 'first', 'from 1 to 100'],
  ] as const)('%s', async (_what, [query, variables], code, field, remedy) => {
    const { errors, data } = await api.ask(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
    expect(errors?.[0]?.message).toContain(remedy);
  });

  it.each([['NaN'], ['Infinity'], ['-Infinity'], ['1e999'], ['"1"'], ['null'], ['[1]']])(
    'a weight of %s in the variables',
    async (weight) => {
      const body = `{"query": ${JSON.stringify(weights(1)[0])}, "variables": {"input": {"weights": [{"criterion": "hub", "weight": ${weight}}]}}}`;
      const { status, errors } = await api.post(body);
      expect(status).toBe(400);
      expect(['BAD_REQUEST', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code);
      expect(errors?.[0]?.message).toMatch(/weight|JSON/);
    },
  );

  it.each(['2025-02-30', '2025-13-01', 'yesterday', '', '2025', 20250407])('%p as a day', async (asOf) => {
    const { errors } = await api.ask(...shortlist({ asOf }));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/asOf/);
  });

  it('an unknown reading', async () => {
    const { errors } = await api.ask(...shortlist({ reading: 'MIDDLE' }));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/reading.*BriefReading/);
  });
});

describe('bad input to a look-up gets a code, the field and the remedy', () => {
  it.each([
    ['limit', '{ cities(limit: -1) { id } }'],
    ['limit', '{ cities(limit: 0) { id } }'],
    ['limit', '{ cities(limit: 100000) { id } }'],
    ['offset', '{ cities(offset: -1) { id } }'],
    ['limit', '{ cities { projects(limit: -1) { id } } }'],
    ['limit', '{ cities { projects(limit: 100000) { id } } }'],
    ['offset', '{ cities { ...parts } } fragment parts on City { projects(offset: -1) { id } }'],
  ])('%s out of range in %s', async (field, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(errors?.[0]?.message).toMatch(/whole number from (0|1) to /);
  });

  it('a list of ids that is longer than the schema says', async () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `city:${index}`);
    const { errors } = await api.ask('query ($ids: [ID!]!) { cities(where: { id: { in: $ids } }) { id } }', { ids });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an id that nothing has finds nothing, and that is no error', async () => {
    const { data, errors } = await api.ask('{ cities(where: { id: { eq: "city:atlantis" } }) { id } }');
    expect([data, errors]).toEqual([{ cities: [] }, undefined]);
  });

  it('Cypher in a value stays a value', async () => {
    const name = "x' OR 1=1 // `}) DETACH DELETE n";
    const { data } = await api.ask('query ($name: String!) { cities(where: { name: { contains: $name } }) { id } }', {
      name,
    });
    expect(data).toEqual({ cities: [] });
  });
});

describe('a request that is none', () => {
  it.each([
    ['malformed GraphQL', '{"query": "{ cities { name "}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query": "{ cities { mayor } }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an empty query', '{"query": ""}', 400, 'BAD_REQUEST'],
    ['no JSON', '{"query"', 400, 'BAD_REQUEST'],
    ['JSON that is no request', '[]', 400, 'BAD_REQUEST'],
    [
      'a query that nests too deep',
      JSON.stringify({ query: `{ cities ${'{ projects { cities '.repeat(8)} { id } ${'} }'.repeat(8)} }` }),
      400,
      'LIMIT_EXCEEDED',
    ],
    [
      'a huge body',
      JSON.stringify({ query: '{ cities { id } }', variables: { x: 'x'.repeat(2_000_000) } }),
      413,
      'LIMIT_EXCEEDED',
    ],
  ])('%s gets a code and no stack', async (_what, body, status, code) => {
    const answer = await api.post(body);
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .*\.ts:/);
  });

  it.each(['mutation { deleteCities { nodesDeleted } }', 'subscription { cityUpdated { id } }'])(
    '%s is refused as something that does not exist, not as an accident',
    async (query) => {
      const { errors } = await api.ask(query);
      expect(['BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions.code);
    },
  );

  it('that holds thousands of tokens is refused before anything runs', async () => {
    const query = `{ ${Array.from({ length: 3_000 }, (_, index) => `a${index}: dataset { version }`).join(' ')} }`;
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/token/i);
  });

  it('leaves the graph as it was', async () => {
    expect(await size()).toEqual(before);
  });
});
