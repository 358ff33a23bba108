import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import { Neo4jError, type Driver } from 'neo4j-driver';
import { rowOf } from '../../src/graph/decode';
import { openDriver } from '../../src/graph/driver';
import { cypher, defineStatement } from '../../src/graph/statement';
import type { RequestContext } from '../../src/questions/context';
import { openApi, type Api } from '../support/api';
import { testConnection } from '../support/connection';
import { metricOf } from '../support/metrics';
import { serve, trialSchema, type Served } from '../support/served';
import { spyOnTransactions } from '../support/spy-transactions';

/** Needs more memory than a transaction may have; Neo4j calls that transient, so drivers try again. */
const greedy = defineStatement<object, { n: number }>({
  name: 'greedy',
  text: cypher`UNWIND range(1, 20000000) AS n WITH collect(n) AS list RETURN size(list) AS n`,
  row: rowOf(),
});

let driver: Driver;
beforeAll(async () => {
  driver = await openDriver(testConnection());
});
afterAll(() => driver.close());

describe('a read that needs more memory than it may have', () => {
  let served: Served;
  beforeAll(async () => {
    const field: GraphQLFieldConfig<unknown, RequestContext> = {
      type: GraphQLString,
      resolve: async (_source, _args, { services }) => {
        await services.reader.read(greedy, {});
        return 'read';
      },
    };
    const { query, ...config } = trialSchema().toConfig();
    const fields = { ...query?.toConfig().fields, greedy: field };
    const schema = new GraphQLSchema({ ...config, types: [], query: new GraphQLObjectType({ name: 'Query', fields }) });
    served = await serve({ driver, database: 'neo4j', schema });
  });
  afterAll(() => served.server.stop());

  it('is ended by the database, told without its words, not sent again, and leaves the database up', async () => {
    const seen = spyOnTransactions({ driver });
    try {
      const { errors } = (await (await served.ask('{ greedy }')).json()) as {
        errors: { extensions: { code: string } }[];
      };
      expect(JSON.stringify(errors)).not.toMatch(/Neo\.|dbms|MemoryPool/);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
      expect(seen.texts.filter((text) => text === greedy.text)).toHaveLength(1);
    } finally {
      seen.restore();
    }
    expect(await (await served.ask('{ version }')).json()).toHaveProperty('data.version');
  });
});

describe('many reads that each need more memory than there is', () => {
  it('leave the database up', async () => {
    const kinds = [
      'UNWIND range(1, 4000000) AS n WITH collect(n) AS list RETURN size(list) AS n',
      'UNWIND range(1, 3000000) AS n WITH n ORDER BY -n WITH collect(n) AS list RETURN size(list) AS n',
      'MATCH (s:Statement), (o:Source) WITH s, o LIMIT 2000000 WITH collect({s: s.id, o: o.id}) AS list RETURN size(list) AS n',
    ];
    const outcome = async (text: string): Promise<string> => {
      const session = driver.session({ defaultAccessMode: 'READ' });
      try {
        await session.run(text);
        return 'read';
      } catch (error) {
        return error instanceof Neo4jError ? error.code : String(error);
      } finally {
        await session.close();
      }
    };
    const client = async (_: unknown, first: number): Promise<string[]> => {
      const outcomes: string[] = [];
      for (let turn = 0; turn < 4; turn += 1) outcomes.push(await outcome(kinds[(first + turn) % kinds.length] ?? ''));
      return outcomes;
    };
    const outcomes = new Set((await Promise.all(Array.from({ length: 8 }, client))).flat());
    outcomes.delete('read');
    // Or their time is over while others are refused: then the database still says so.
    outcomes.delete('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration');
    expect([...outcomes]).toEqual(['Neo.TransientError.General.MemoryPoolOutOfMemoryError']);
  });
});

describe('a driver that retries by itself', () => {
  it('gives up after about a second', async () => {
    const away = new Neo4jError('The database went away.', 'ServiceUnavailable', '08000', 'connection exception');
    expect(away.retryable).toBe(true);
    const session = driver.session();
    let tries = 0;
    try {
      const failed = session.executeRead(async (transaction) => {
        tries += 1;
        await transaction.run('RETURN 1');
        throw away;
      });
      await expect(failed).rejects.toThrow(away.message);
    } finally {
      await session.close();
    }
    // Pauses double from a second on: the half minute that a driver is used to would be five tries or more.
    expect(tries).toBeGreaterThan(1);
    expect(tries).toBeLessThanOrEqual(3);
  });
});

describe('answers kept in memory', () => {
  const cacheBytes = 256 * 1024;
  let served: Served;
  beforeAll(async () => {
    served = await serve({ driver, database: 'neo4j', schema: trialSchema(), tuning: { cacheBytes } });
  });
  afterAll(() => served.server.stop());

  const stateOf = async (query: string): Promise<string | null> => {
    const response = await served.ask(query);
    await response.arrayBuffer();
    return response.headers.get('cache-status');
  };
  const keptBytes = (): Promise<number> => metricOf(served.admin, 'ascn_cache_bytes');

  it('stay within their bytes, those wanted once the first to go', async () => {
    const askAll = async (): Promise<void> => {
      for (let n = 0; n < 300; n += 1) await served.ask(`{ a${n}: quick }`).then((response) => response.arrayBuffer());
    };
    expect(await stateOf('{ again: quick }')).toBe('ascn-graph; fwd=miss; stored');
    expect(await stateOf('{ again: quick }')).toBe('ascn-graph; hit');
    await askAll();
    expect(await keptBytes()).toBeLessThanOrEqual(cacheBytes / 2);
    expect(await stateOf('{ again: quick }')).toBe('ascn-graph; hit');
    expect(await stateOf('{ a299: quick }')).toBe('ascn-graph; hit');
    expect(await stateOf('{ a0: quick }')).toBe('ascn-graph; fwd=miss; stored');
    // All of them are wanted again now, and more than there is room for.
    await askAll();
    expect(await keptBytes()).toBeGreaterThan(cacheBytes / 2);
    expect(await keptBytes()).toBeLessThanOrEqual(cacheBytes);
    expect(await stateOf('{ a1: quick }')).toBe('ascn-graph; fwd=miss; stored');
    expect(await stateOf('{ a299: quick }')).toBe('ascn-graph; hit');
  });

  it('do not hold one that would take a large share by itself', async () => {
    expect(await stateOf('{ long }')).toBe('ascn-graph; fwd=miss');
    expect(await stateOf('{ long }')).toBe('ascn-graph; fwd=miss');
    expect(await keptBytes()).toBeLessThanOrEqual(cacheBytes);
  });
});

describe('the plans of the database', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('are made for three texts of a look-up at most, however many ids it is asked with', async () => {
    const query = `query Card($id: ID!, $part: String) {
      cities(where: { id: { eq: $id }, name: { contains: $part } }) { id projects(where: { id: { eq: $id } }) { id } }
    }`;
    const seen = spyOnTransactions(api);
    try {
      for (let n = 0; n < 50; n += 1) await api.query(query, { id: `city:none-${n}`, part: `part ${n}` });
    } finally {
      seen.restore();
    }
    // What came once is run as it is, what comes again by a text for one, and planned by one for all who ask it at the same time.
    const texts = seen.texts.filter((text) => text.includes('MATCH (this:City)'));
    expect(texts.length).toBeGreaterThanOrEqual(50);
    expect(new Set(texts).size).toBe(3);
  });
});
