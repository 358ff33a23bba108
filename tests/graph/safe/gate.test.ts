import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeKey, parseKeys } from '../../../src/server/http/keys';
import type { ServerSettings } from '../../../src/server/settings';
import { openApi, type Api } from '../../support/api';

const { key, line } = makeKey('analyst');
const body = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };
const open = (settings: Partial<ServerSettings>): Promise<Api> => openApi({ settings });
const post = (api: Api, headers: Record<string, string> = {}) =>
  fetch(api.url, { method: 'POST', headers: { ...json, ...headers }, body });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code;

describe('every answer', () => {
  let api: Api;
  beforeAll(async () => {
    api = await open({});
  });
  afterAll(() => api.close());

  it.each(['/graphql', '/livez', '/', '/nowhere'])(
    'of %s may load nothing, be framed by nobody and be taken for nothing else',
    async (path) => {
      const response = await fetch(new URL(path, api.url));
      const { headers } = response;
      expect([
        headers.get('content-security-policy'),
        headers.get('x-content-type-options'),
        headers.get('x-frame-options'),
        headers.get('referrer-policy'),
      ]).toEqual(["default-src 'none'; frame-ancestors 'none'", 'nosniff', 'DENY', 'no-referrer']);
      expect(await response.text()).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    },
  );

  it('says nothing of what serves it', async () => {
    const { headers } = await post(api);
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  });

  it('counts nobody on this machine unless told to', async () => {
    expect((await post(api)).headers.get('ratelimit-limit')).toBeNull();
  });

  it.each(['//', '/%', 'http://['])('is a refusal when the path is %j', async (path) => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest({ port: new URL(api.url).port, host: '127.0.0.1', path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });
    expect([400, 404]).toContain(status);
  });
});

describe('the form of a request', () => {
  let api: Api;
  beforeAll(async () => {
    api = await open({});
  });
  afterAll(() => api.close());
  const told = async (response: Response) => ({
    status: response.status,
    message: ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message,
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('is refused when its method is %s, and told which are taken', async (method) => {
    const response = await fetch(api.url, { method, headers: json, body });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await told(response)).toEqual({
      status: 405,
      message: `/graphql is asked by POST, or by GET with ?query=..., and not by ${method}.`,
    });
  });

  it('is refused when its body is compressed, and taken when it is said to be as it is', async () => {
    const zipped = await fetch(api.url, {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: gzipSync(body),
    });
    expect(zipped.headers.get('accept-encoding')).toBe('identity');
    expect(await told(zipped)).toEqual({
      status: 415,
      message:
        'The request body is compressed (Content-Encoding: gzip), which is not read here; send it as it is, without that header.',
    });
    expect((await post(api, { 'content-encoding': 'identity' })).status).toBe(200);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://example.org';
  let closed: Api;
  let listed: Api;
  beforeAll(async () => {
    [closed, listed] = await Promise.all([open({}), open({ corsOrigins: [origin] })]);
  });
  afterAll(() => Promise.all([closed.close(), listed.close()]));
  const preflight = (api: Api, from: string) =>
    fetch(api.url, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });

  it('may read nothing unless their origin is listed', async () => {
    const answers = [
      await post(closed, { origin }),
      await preflight(closed, origin),
      await post(listed, { origin: 'https://evil.example' }),
      await preflight(listed, 'https://evil.example'),
      await post(listed, { origin: 'null' }),
    ];
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(Array(5).fill(null));
  });

  it('may read and ask when it is', async () => {
    expect((await post(listed, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
    const { status, headers } = await preflight(listed, origin);
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods')]).toEqual([
      204,
      origin,
      'GET, POST',
    ]);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are told apart by caches', async () => {
    expect((await post(listed)).headers.get('vary')).toContain('origin');
  });
});

describe('a quota of 3 requests a minute', () => {
  let api: Api;
  beforeAll(async () => {
    api = await open({ rateLimit: 3, trustedProxies: 1, keys: parseKeys(line, 'keys') });
  });
  afterAll(() => api.close());
  const from = (address: string) => post(api, { 'x-forwarded-for': address });

  it('lets three in, refuses the fourth with 429 and when to come back, and says so all along', async () => {
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await from('198.51.100.1'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    const last = answers[3];
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await last?.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true, limit: 'rate', allowed: 3 } }],
    });
  });

  it('is each address its own, and one for an IPv6 network', async () => {
    expect((await from('198.51.100.2')).status).toBe(200);
    const network = [];
    for (let host = 1; host <= 4; host += 1) network.push((await from(`2001:db8::${host}`)).status);
    expect(network).toEqual([200, 200, 200, 429]);
  });

  it('does not believe what a client says of itself beyond what our proxy adds', async () => {
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push((await from(`10.0.0.${index}, 203.0.113.5`)).status);
    expect(answers).toEqual([200, 200, 200, 429]);
  });

  it('is ten times larger for the holder of a key, whatever the address', async () => {
    const answers = [];
    for (let index = 0; index < 31; index += 1)
      answers.push((await post(api, { authorization: `Bearer ${key}`, 'x-forwarded-for': `192.0.2.${index}` })).status);
    expect(answers.slice(0, 30)).toEqual(Array(30).fill(200));
    expect(answers[30]).toBe(429);
  });

  it.each([
    [`Bearer ${key.slice(0, -1)}`, '198.51.100.71'],
    ['Bearer ', '198.51.100.72'],
    ['Basic YTpi', '198.51.100.73'],
    [key, '198.51.100.74'],
  ])('is no way around: %s is refused', async (authorization, address) => {
    const response = await post(api, { authorization, 'x-forwarded-for': address });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
  });

  it('counts wrong keys by the address that they come from', async () => {
    const statuses = [];
    for (let index = 0; index < 5; index += 1)
      statuses.push(
        (await post(api, { authorization: `Bearer wrong-${index}`, 'x-forwarded-for': '198.51.100.75' })).status,
      );
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await from('198.51.100.75')).status).toBe(429);
    // Nor does it cost the holder of a key theirs.
    expect(
      (await post(api, { authorization: `Bearer ${key}`, 'x-forwarded-for': '198.51.100.75' })).headers.get(
        'ratelimit-limit',
      ),
    ).toBe('30');
  });
});
