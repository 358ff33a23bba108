import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('look-ups', () => {
  it('give every city without a limit', async () => {
    const { cities } = await api.query<{ cities: { name: string }[] }>('{ cities { name } }');
    const [{ count } = { count: 0 }] = await api.rows<{ count: number }>('MATCH (c:City) RETURN count(c) AS count');
    expect(cities).toHaveLength(count);
  });
});
