import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { projectRoot } from '../../../src/root';
import { warmUpRequests } from '../../../src/server/lifecycle/warm-up-requests';
import { documentIdOf } from '../../../src/server/persisted/document-id';
import { hashOf, readRegistry } from '../../../src/server/persisted/registry';
import { buildSchema } from '../../../src/server/schema/build';
import { openApi, type Api } from '../../support/api';

const registry = readRegistry();
const nameOf = (text: string): string | undefined => getOperationAST(parse(text))?.name?.value;
const textOf = (operation: string): string => registry.all.find(({ text }) => nameOf(text) === operation)?.text ?? '';
const shortlist = textOf('Shortlist');
const variables = { first: 1 };
let api: Api;
let only: Api;
beforeAll(async () => {
  api = await openApi();
  only = await openApi({ settings: { persistedOnly: true } });
});
afterAll(() => Promise.all([api.close(), only.close()]));

const post = (target: Api, body: object) =>
  target.post<{ shortlist: { rows: object[] } }>(JSON.stringify({ variables, ...body }));

describe('the registry', () => {
  it('holds every operation of schema/operations, whole and valid, under the hash of its text', async () => {
    const folder = join(projectRoot, 'schema', 'operations');
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    const operations = files.flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/^query (\w+)/gm),
    ]);
    expect(registry.all.map(({ text }) => nameOf(text)).sort()).toEqual(operations.map(([, name]) => name).sort());
    const schema = await buildSchema();
    expect(registry.all.flatMap(({ text }) => validate(schema, parse(text)))).toEqual([]);
    expect(registry.all.filter(({ hash, text }) => hash !== hashOf(text))).toEqual([]);
  });

  it('is asked whole at start, each document with variables that it answers to', async () => {
    const requests = warmUpRequests(registry);
    expect(requests).toHaveLength(registry.all.length);
    for (const request of requests) expect((await api.post(JSON.stringify(request))).errors).toBeUndefined();
  });

  it('is not added to by clients', async () => {
    const query = '{ dataset { version } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    expect((await post(api, { query, extensions })).errors).toBeUndefined();
    expect((await post(api, { extensions })).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a document of the registry', () => {
  const ways = [
    ['its documentId', { documentId: documentIdOf(shortlist) }],
    [
      'its hash in the way of Apollo',
      { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(shortlist) } } },
    ],
    ['its text', { query: shortlist }],
  ] as const;

  it.each(ways)('is answered by %s, where every document is and where only those are', async (_way, body) => {
    for (const target of [api, only]) {
      const { data, errors } = await post(target, body);
      expect(errors).toBeUndefined();
      expect(data?.shortlist.rows).toHaveLength(1);
    }
  });

  it('is answered by its documentId in a GET', async () => {
    const parameters = new URLSearchParams({
      documentId: documentIdOf(shortlist),
      variables: JSON.stringify(variables),
    });
    const response = await fetch(`${api.url}?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toHaveProperty('data.shortlist.rows.length', 1);
  });
});

describe('an unknown document', () => {
  it.each(['sha256:abc', `sha256:${'0'.repeat(64)}`, hashOf(shortlist), '', 5, null])(
    'id %j is refused',
    async (documentId) => {
      const { status, errors } = await post(api, { documentId });
      expect(status).toBe(404);
      expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    },
  );

  it.each([
    ['version 2', { version: 2, sha256Hash: hashOf(shortlist) }],
    ['a hash that is not that of the text', { version: 1, sha256Hash: '0'.repeat(64) }],
    ['a hash that is none', { version: 1, sha256Hash: { $ne: 1 } }],
  ])('in the way of Apollo with %s is refused as a bad request', async (_what, persistedQuery) => {
    const { status, errors } = await post(api, { query: '{ __typename }', extensions: { persistedQuery } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each(['{ dataset { version } }', '{ __typename }', '{ __schema { types { name } } }', `${shortlist} `])(
    'is refused where only registered ones are answered: %j',
    async (query) => {
      const { status, errors } = await post(only, { query });
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'PERSISTED_QUERY_REQUIRED']);
      expect(errors?.[0]?.message).toContain('documentId');
    },
  );
});
