import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openApi, type Api } from '../../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/**
 * GET requests that a page of any site could make a browser send: the guard against that (CSRF) wants a header that such a page cannot send,
 * and the audits send none. The specification leaves GET to the server (MAY).
 */
const guarded = ['5A70', 'D6D5', '6A70'];

const audits = serverAudits({ url: () => api.url });

describe('GraphQL over HTTP', () => {
  it('has the audits that it is known to have', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _name, audit) => {
    const result = await audit.fn();
    expect('reason' in result ? [result.status, result.reason] : [result.status]).toEqual(
      guarded.includes(id) ? ['notice', 'Response status code is not 200'] : ['ok'],
    );
  });
});

describe('a request by GET', () => {
  const get = (headers: Record<string, string>) =>
    fetch(`${api.url}?query=${encodeURIComponent('{ dataset { version } }')}`, { headers });

  it('is answered when it shows that no page of another site made it', async () => {
    const response = await get({ 'apollo-require-preflight': 'true' });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('data.dataset.version');
  });

  it('is refused otherwise, with what to send', async () => {
    const response = await get({});
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toMatch(/BAD_REQUEST.*|.*apollo-require-preflight/);
  });
});

describe('a document that is refused', () => {
  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
  ])('is answered to Accept: %s with status %i', async (accept, status) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ mayor }' }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors.0.extensions.code', 'GRAPHQL_VALIDATION_FAILED');
  });
});
