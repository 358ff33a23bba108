import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Answer, type Api } from '../../support/api';

/** What the usual checkers of GraphQL servers look for; each probe is a request of theirs in our words. */
let api: Api;
let closed: Api;
beforeAll(async () => {
  api = await openApi();
  closed = await openApi({ settings: { introspection: false } });
});
afterAll(() => Promise.all([api.close(), closed.close()]));

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const expectRefused = <Data>({ data, errors }: Answer<Data>, code: string): void => {
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toContain(code);
};

describe('a checker does not get through', () => {
  it('101 aliases of __typename', async () => {
    expectRefused(await api.ask(`query { ${times(101, (index) => `alias${index}: __typename`)} }`), 'LIMIT_EXCEEDED');
  });

  it('ten directives that there are not: no more errors than a few', async () => {
    const answer = await api.ask(`query { __typename ${times(10, (index) => `@aa${index}`)} }`);
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.errors?.length).toBeLessThan(10);
  });

  it('one directive a hundred times', async () => {
    expectRefused(
      await api.ask(`query { __typename ${times(100, () => '@skip(if: false)')} }`),
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('a field 500 times', async () => {
    const { errors, data } = await api.ask(`query { ${times(500, () => '__typename')} }`);
    expectRefused({ status: 400, errors: errors ?? [], data: data ?? null }, 'LIMIT_EXCEEDED');
  });

  it('a batch of ten queries', async () => {
    const batch = JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    const answer = await api.post(batch);
    expect(answer.status).toBe(400);
    expectRefused(answer, 'BAD_REQUEST');
  });

  it('fragments in a circle', async () => {
    expectRefused(
      await api.ask('query { ...A } fragment A on Query { __typename ...B } fragment B on Query { __typename ...A }'),
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('introspection in a circle', async () => {
    const circle = 'fields { type { fields { type { fields { type { fields { type { name } } } } } } } }';
    expectRefused(await api.ask(`query { __schema { types { ${circle} } } }`), 'GRAPHQL_VALIDATION_FAILED');
  });

  it('the whole schema forty times', async () => {
    expectRefused(
      await api.ask(`query { ${times(40, (index) => `a${index}: __schema { types { name } }`)} }`),
      'LIMIT_EXCEEDED',
    );
  });

  it.each(['mutation { __typename }', 'query { __typename }'])(
    '%s by GET from a page of another site',
    async (query) => {
      const response = await fetch(`${api.url}?query=${encodeURIComponent(query)}`);
      expect(response.status).toBe(400);
      expectRefused((await response.json()) as Answer<unknown>, 'BAD_REQUEST');
    },
  );

  it('a mutation by GET at all', async () => {
    const response = await fetch(`${api.url}?query=${encodeURIComponent('mutation { __typename }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([400, 405]).toContain(response.status);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    '',
  ])('a form of another site (content type %p)', async (type) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': type },
      body: type.includes('form-urlencoded') ? 'query=%7B__typename%7D' : '{"query":"{ __typename }"}',
    });
    expect([400, 415]).toContain(response.status);
    expectRefused((await response.json()) as Answer<unknown>, 'BAD_REQUEST');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE2'])('the method %s', async (method) => {
    const response = await fetch(api.url, { method, headers: { 'apollo-require-preflight': 'true' } });
    expect([400, 405]).toContain(response.status);
  });

  it('tracing', async () => {
    const answer = await fetch(api.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-federation-include-trace': 'ftv1',
        'x-apollo-tracing': '1',
      },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    const { extensions } = (await answer.json()) as { extensions: object };
    expect(Object.keys(extensions)).toEqual(['cost']);
  });

  it('a page to try queries on, with code from elsewhere', async () => {
    const response = await fetch(api.url, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).not.toContain('text/html');
    expect(await response.text()).not.toMatch(/<script|<html/i);
  });

  it('a stack in any error', async () => {
    const { errors } = await api.ask('{ cities(limit: -1) { id } }');
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|\bat /);
  });
});

describe('the schema', () => {
  it('is public, so a misspelt name is answered with the nearest ones', async () => {
    const { errors } = await api.ask('{ citys { id } }');
    expect(errors?.[0]?.message).toContain('Did you mean "cities"');
  });

  it('is told to nobody where the operator closes it, not by suggestions either', async () => {
    expectRefused(await closed.ask('{ __schema { types { name } } }'), 'GRAPHQL_VALIDATION_FAILED');
    expectRefused(await closed.ask('{ __type(name: "City") { name } }'), 'GRAPHQL_VALIDATION_FAILED');
    for (const query of ['{ citys { id } }', '{ cities { nam } }', '{ cities(limi: 1) { id } }', '{ cities }']) {
      const { errors } = await closed.ask(query);
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean/);
    }
  });
});
