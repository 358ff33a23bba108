import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import type { Driver } from 'neo4j-driver';
import pino from 'pino';
import { rowOf } from '../../src/graph/decode';
import { openDriver, type Connection } from '../../src/graph/driver';
import { cypher, defineStatement } from '../../src/graph/statement';
import { graphLayout } from '../../src/ingest/layout';
import { SupervisedServer, type Ended } from '../../src/neo4j';
import { until } from '../../src/neo4j/until';
import type { RequestContext } from '../../src/questions/context';
import { createServer, type AscnServer, type ServerOptions } from '../../src/server/create-server';

/** Whatever a server logged, parsed. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** A server with its log and the two addresses that it serves. */
export interface Served {
  readonly server: AscnServer;
  readonly url: string;
  readonly admin: string;
  readonly log: readonly LogLine[];
  readonly ask: (
    query: string,
    init?: { readonly headers?: Record<string, string>; readonly signal?: AbortSignal },
  ) => Promise<Response>;
}

/** Times that keep tests short; the meaning of each stays. */
const hurried = { link: { everyMs: 200, patienceMs: 3_000, backOffMs: 500 } };

/** A server over a driver, listening on free ports. */
export const serve = async (options: Omit<ServerOptions, 'logger' | 'seeds'>): Promise<Served> => {
  const log: LogLine[] = [];
  const logger = pino({ base: null }, { write: (line) => log.push(JSON.parse(line) as LogLine) });
  const server = await createServer({
    ...options,
    seeds: { presets: [], pathKinds: [], scenarios: [], claims: [] },
    logger,
    tuning: { ...hurried, ...options.tuning },
  });
  const url = await server.listen('127.0.0.1', 0);
  const admin = await server.listenAdmin(0);
  return {
    server,
    url,
    admin,
    log,
    ask: (query, init = {}) =>
      fetch(url, {
        method: 'POST',
        body: JSON.stringify({ query }),
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      }),
  };
};

/** A read that takes as long as somebody lets it: minutes when nobody ends it. */
export const endless = defineStatement<object, { n: number }>({
  name: 'endless',
  text: cypher`UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS n WHERE n < 0 RETURN n LIMIT 1`,
  row: rowOf(),
});

type Resolve = NonNullable<GraphQLFieldConfig<unknown, RequestContext>['resolve']>;

const field = (resolve: Resolve): GraphQLFieldConfig<unknown, RequestContext> => ({ type: GraphQLString, resolve });

const readVersion = async ({ services }: RequestContext): Promise<string> =>
  (await services.reader.read(datasetVersion, {}))[0]?.version ?? 'none';

/** The way that generated look-ups read. */
interface LookUpSession {
  executeRead(
    work: (transaction: { run(text: string, params: object): Promise<unknown> }) => unknown,
  ): Promise<unknown>;
}

/** A small schema over the real services, whose fields do what the tests of a server need. */
export const trialSchema = (held: () => Promise<string> = () => Promise.resolve('held')): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType<unknown, RequestContext>({
      name: 'Query',
      fields: {
        version: field(async (_source, _args, context) => readVersion(context)),
        endless: field(async (_source, _args, { services }) => {
          await services.reader.read(endless, {});
          return 'over';
        }),
        endlessLookUp: field(async (_source, _args, { executionContext }) => {
          const session = executionContext.session() as LookUpSession;
          await session.executeRead((transaction) => transaction.run(endless.text, {}));
          return 'over';
        }),
        held: field(() => held()),
        quick: field(() => 'quick'),
        // Longer than what two sockets hold between them.
        long: field(() => 'x'.repeat(32 * 1024 * 1024)),
      },
    }),
  });

/** Version without the wait for loads. */
const datasetVersion = defineStatement<object, { version: string }>({
  name: 'trialVersion',
  text: cypher`MATCH (d:Dataset {id: 'ascn-graph'}) RETURN d.version AS version`,
  row: rowOf(),
});

/** Names of the statements that the database works on for the API. */
export const runningStatements = async (driver: Driver): Promise<readonly string[]> => {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement IS NOT NULL RETURN metaData.statement AS name',
  );
  return records.map((record) => String(record.get('name')));
};

/** Waits for something that must come; the time is a safety net, not a measure. */
export const eventually = async (what: string, condition: () => Promise<boolean> | boolean): Promise<void> => {
  if (!(await until(condition, 90_000))) throw new Error(`Never happened: ${what}.`);
};

/** Status of `/readyz` on the port for operators. */
export const readiness = async ({ admin }: Pick<Served, 'admin'>): Promise<number> => {
  const response = await fetch(`${admin}/readyz`);
  await response.text();
  return response.status;
};

/** A supervised Neo4j of the test's own on a folder that goes with it. */
export interface OwnNeo4j {
  readonly neo4j: SupervisedServer;
  readonly ends: readonly Ended[];
  readonly givenUp: readonly string[];
  connection(): Connection;
  reconnect(): Promise<Driver>;
  stop(): Promise<void>;
}

/** Starts one, with an empty dataset of version `trial`. */
export const startOwnNeo4j = async (most = 5): Promise<OwnNeo4j> => {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'ascn-fault-')));
  const ends: Ended[] = [];
  const givenUp: string[] = [];
  const neo4j = await SupervisedServer.start(
    { dataDir },
    { onEnded: (ended) => ends.push(ended), onGivenUp: (reason) => givenUp.push(reason) },
    { most, windowMs: 600_000, firstPauseMs: 100 },
  );
  const connection = (): Connection => {
    const { uri, username, password } = neo4j.address();
    return { uri, username, password, database: 'neo4j' };
  };
  const reconnect = async (): Promise<Driver> => openDriver(connection());
  const driver = await reconnect();
  await driver.executeQuery(
    "CREATE (:Dataset {id: 'ascn-graph', version: 'trial', layout: $layout, title: 'Trial', asOf: date('2025-04-07'), hash: 'trial'})",
    { layout: graphLayout },
  );
  await driver.close();
  return {
    neo4j,
    ends,
    givenUp,
    connection,
    reconnect,
    stop: async () => {
      await neo4j.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
