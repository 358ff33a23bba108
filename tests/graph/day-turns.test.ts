import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
afterEach(() => {
  jest.useRealTimers();
});

/** Sets the clock; everything that waits goes on by the real one. */
const itIs = (now: string): void => {
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: [
      ...(['nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
    ],
  });
};

const profile = 'profile: { firm: "org:winitech" }';
const questions = {
  matchSchemes: `{ answer: matchSchemes(input: { ${profile} }, first: 1) { settings { on } } }`,
  jointEntry: `{ answer: jointEntry(input: { ${profile} }, first: 1) { settings { on } } }`,
};

describe('a question about today', () => {
  it.each(Object.entries(questions))('is answered anew when the day turns in Korea: %s', async (_name, query) => {
    const ask = async (ifNoneMatch = '') => {
      const response = await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'if-none-match': ifNoneMatch },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      const on = /"on":"([^"]+)"/.exec(text)?.[1];
      return {
        status: response.status,
        cache: response.headers.get('cache-status'),
        tag: response.headers.get('etag'),
        on,
      };
    };
    itIs('2026-06-30T23:59:50+09:00');
    const evening = await ask();
    expect(evening).toMatchObject({ status: 200, on: '2026-06-30' });
    expect(await ask()).toMatchObject({ cache: 'ascn-graph; hit', on: '2026-06-30' });
    expect((await ask(evening.tag ?? '')).status).toBe(304);
    itIs('2026-07-01T00:00:10+09:00');
    expect(await ask(evening.tag ?? '')).toMatchObject({ status: 200, on: '2026-07-01' });
    expect(await ask()).toMatchObject({ cache: 'ascn-graph; hit', on: '2026-07-01' });
  });
});
