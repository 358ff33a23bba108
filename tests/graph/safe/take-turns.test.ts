import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeKey, parseKeys } from '../../../src/server/http/keys';
import { usualAdmission } from '../../../src/server/lifecycle/admission';
import { openApi, type Api } from '../../support/api';

const { key, line } = makeKey('analyst');
let api: Api;
beforeAll(async () => {
  api = await openApi({
    settings: { keys: parseKeys(line, 'keys') },
    tuning: { admission: { ...usualAdmission, running: 1 } },
  });
});
afterAll(() => api.close());

/** A question of some milliseconds, another one under each name. */
const question = (name: string): string =>
  `query ${name} { cities(limit: 5) { id statements(limit: 20, sort: [{ id: ASC }]) { id sources(sort: [{ id: ASC }]) { id } } } }`;

const ask = async (name: string, headers: Record<string, string> = {}): Promise<void> => {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: question(name) }),
  });
  expect(await response.json()).toMatchObject({ data: { cities: expect.any(Array) } });
};

describe('one who asks much at once', () => {
  it('does not keep others waiting until all of it is answered', async () => {
    const answered: string[] = [];
    const names = Array.from({ length: 12 }, (_, number) => `Much${number}`);
    const much = names.map((name) => ask(name).then(() => void answered.push(name)));
    await Promise.race(much);
    const before = answered.length;
    await ask('Little', { authorization: `Bearer ${key}` });
    // What ran when it came, the one whose turn was next, and what was answered on the way here.
    expect(answered.length - before).toBeLessThan(6);
    await Promise.all(much);
    expect(answered).toHaveLength(names.length);
  });
});
