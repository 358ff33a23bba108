import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { RequestContext } from '../../src/questions/context';
import { readDatasetInfo } from '../../src/questions/dataset/version';
import { graphLayout } from '../../src/ingest/layout';
import type { ServerOptions } from '../../src/server/create-server';
import type { ApiError } from '../support/api';
import { metricsOf, valueIn } from '../support/metrics';
import { eventually, runningStatements, serve, startOwnNeo4j, type OwnNeo4j, type Served } from '../support/served';

/** So many that reading them takes longer than asking for it. */
const cities = 60_000;

/** One question about what is held in memory: how many nodes the graph of paths has. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, RequestContext>({
    name: 'Query',
    fields: {
      nodes: {
        type: GraphQLInt,
        resolve: async (_source, _args, { services }) => {
          const { version } = await readDatasetInfo(services.reader);
          return (await services.pathGraph(version, null, 'RECALLED')).nodes.size;
        },
      },
    },
  }),
});

let own: OwnNeo4j;
let driver: Driver;
beforeAll(async () => {
  own = await startOwnNeo4j();
  driver = await own.reconnect();
  await driver.executeQuery(
    'UNWIND range(1, $cities) AS number CREATE (:Entity:City {id: "city:" + toString(toInteger(number))})',
    { cities },
  );
}, 240_000);
afterAll(async () => {
  await driver.close();
  await own.stop();
}, 60_000);

let loads = 0;
let served: Served | null = null;
/** Makes another version of what is there, as the end of a load does. */
const load = async (): Promise<string> => {
  const version = `trial-${(loads += 1)}`;
  await driver.executeQuery(
    "MERGE (d:Dataset {id: 'ascn-graph'}) SET d.version = $version, d.layout = $layout, d.title = 'Trial', d.asOf = date('2025-04-07')",
    { version, layout: graphLayout },
  );
  return version;
};
beforeEach(load);
afterEach(async () => {
  await served?.server.stop();
  served = null;
});

const start = async (tuning: NonNullable<ServerOptions['tuning']> = {}): Promise<Served> => {
  served = await serve({ driver, database: 'neo4j', schema, tuning });
  return served;
};

/** What `/readyz` says. */
interface Said {
  readonly status: string;
  readonly reason?: string;
  readonly datasetVersion?: string;
}
const readyz = async ({ admin }: Served): Promise<Said> => (await (await fetch(`${admin}/readyz`)).json()) as Said;
const isReady = async (server: Served): Promise<boolean> => (await readyz(server)).status === 'ready';

/** A server that has read one version and knows that there is another. */
const startAndLoad = async (tuning: NonNullable<ServerOptions['tuning']> = {}): Promise<Served> => {
  const server = await start(tuning);
  await eventually('it is ready', () => isReady(server));
  const version = await load();
  await eventually('it knows the new version', async () => (await readyz(server)).datasetVersion === version);
  return server;
};

/** How often the nodes were read, and whether each time to the end. */
const readings = async ({ admin }: Served) => {
  const text = await metricsOf(admin);
  const count = (ok: boolean): number =>
    valueIn(text, `ascn_database_read_seconds_count{statement="pathNodes",ok="${ok}"}`) || 0;
  return { whole: count(true), broken: count(false) };
};

const isReading = async (): Promise<boolean> => (await runningStatements(driver)).includes('pathNodes');

interface Body {
  readonly data: { readonly nodes: number } | null;
  readonly errors?: readonly ApiError[];
}

describe('a server that has just started', () => {
  it('is ready when the questions find what they hold in memory, and says until then that it reads', async () => {
    const server = await start();
    const seen = new Set<string | undefined>();
    await eventually('it is ready', async () => {
      const { status, reason } = await readyz(server);
      seen.add(reason);
      return status === 'ready';
    });
    expect(seen).toEqual(new Set(['READING_DATASET', undefined]));
    expect(await readings(server)).toEqual({ whole: 1, broken: 0 });
    expect(await (await server.ask('{ nodes }')).json()).toMatchObject({ data: { nodes: cities } });
    expect(await readings(server)).toEqual({ whole: 1, broken: 0 });
  });

  it('becomes ready when an empty graph is loaded', async () => {
    await driver.executeQuery("MATCH (d:Dataset {id: 'ascn-graph'}) DELETE d");
    const server = await start();
    expect(await readyz(server)).toEqual({ status: 'not ready', reason: 'NOT_LOADED' });
    await load();
    await eventually('it is ready', () => isReady(server));
  });
});

describe('a graph that another version of the program has written', () => {
  it('is not read until it is loaded again', async () => {
    await driver.executeQuery("MATCH (d:Dataset {id: 'ascn-graph'}) SET d.layout = 'layout 2'");
    const server = await start();
    expect(await readyz(server)).toEqual({ status: 'not ready', reason: 'NOT_LOADED' });
    const { errors } = (await (await server.ask('{ nodes }')).json()) as Body;
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_LOADED' } });
    expect(errors?.[0]?.message).toContain('layout 2; this one reads layout');
    await load();
    await eventually('it is ready', () => isReady(server));
  });
});

describe('a new version', () => {
  it('is read while the server stays ready, whoever asks', async () => {
    const server = await startAndLoad();
    const said = new Set<boolean>();
    await eventually('the new version is in memory', async () => {
      said.add(await isReady(server));
      return server.log.filter(({ msg }) => msg === 'read into memory').length === 2;
    });
    expect(said).toEqual(new Set([true]));
    expect(await readings(server)).toEqual({ whole: 2, broken: 0 });
  });

  it('is read to the end when the one who asked first leaves, and the next is answered from it', async () => {
    const server = await startAndLoad();
    const client = new AbortController();
    const left = server.ask('{ nodes }', { signal: client.signal });
    await eventually('it is read', isReading);
    client.abort();
    await expect(left).rejects.toThrow(/abort/i);
    expect(await (await server.ask('{ nodes }')).json()).toMatchObject({ data: { nodes: cities } });
    expect(await readings(server)).toEqual({ whole: 2, broken: 0 });
  });

  it('is read to the end when the time of the one who asked first is over', async () => {
    const server = await startAndLoad({ deadlineMs: 50 });
    const { errors } = (await (await server.ask('{ nodes }')).json()) as Body;
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
    await eventually('somebody is answered', async () => {
      const { data } = (await (await server.ask('{ nodes }')).json()) as Body;
      return data?.nodes === cities;
    });
    expect(await readings(server)).toEqual({ whole: 2, broken: 0 });
  });
});
