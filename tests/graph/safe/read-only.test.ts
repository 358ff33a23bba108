import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { session as sessionMode } from 'neo4j-driver';
import { openApi, type Api } from '../../support/api';
import { contentHash } from '../../support/content-hash';
import { spyOnTransactions } from '../../support/spy-transactions';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('the API only reads', () => {
  it('opens every session for reading, generated look-ups too', async () => {
    const seen = spyOnTransactions(api);
    await api.query(`{ cities(limit: 3) { name projects { participants { id } } }
      shortlist(first: 2) { rows { city { name } criteria { statements { sources { id } } } } }
      partnershipPaths(input: { from: ["org:kind"], to: ["city:id-jakarta"] }) { paths { hops { statements { id } } } } }`);
    seen.restore();
    expect(seen.modes.length).toBeGreaterThan(5);
    expect(new Set(seen.modes)).toEqual(new Set(['READ']));
  });

  it('and a session for reading cannot write, whatever its Cypher', async () => {
    const session = api.driver.session({ database: api.database, defaultAccessMode: sessionMode.READ });
    await expect(session.run('CREATE (n:Written) RETURN n')).rejects.toThrow(/read access mode|write/i);
    await session.close();
  });

  it.each([
    'mutation { __typename }',
    'mutation { createCities(input: []) { info { nodesCreated } } }',
    'subscription { __typename }',
  ])('refuses %s', async (query) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(['BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions.code);
  });

  it('leaves the content of the database as it was, whatever is sent as a value', async () => {
    const before = await contentHash(api.driver, api.database);
    const values = [
      "'}) DETACH DELETE n //",
      '`) CREATE (:X) //',
      '$p',
      "x' RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //",
    ];
    for (const value of values) {
      await api.ask(
        'query ($v: String!) { cities(where: { OR: [{ name: { contains: $v } }, { nameKo: { startsWith: $v } }] }) { id } }',
        { v: value },
      );
      await api.ask('query ($v: ID!) { partnershipPaths(input: { from: [$v], to: [$v] }) { totalCount } }', {
        v: value,
      });
    }
    expect(await contentHash(api.driver, api.database)).toBe(before);
  });

  it('would notice a change of one value', async () => {
    const before = await contentHash(api.driver, api.database);
    await api.rows('CREATE (:Mark {id: "mark"})');
    const marked = await contentHash(api.driver, api.database);
    await api.rows('MATCH (n:Mark) DELETE n');
    expect(marked).not.toBe(before);
    expect(await contentHash(api.driver, api.database)).toBe(before);
  });
});
