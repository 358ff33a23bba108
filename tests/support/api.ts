import type { Driver } from 'neo4j-driver';
import pino, { type Logger } from 'pino';
import { openDriver, type Connection } from '../../src/graph/driver';
import { plain } from '../../src/graph/decode';
import { readDataset, type Seeds } from '../../src/ingest/read-dataset';
import { createServer, type Tuning } from '../../src/server/create-server';
import { usualConnectionLimits } from '../../src/server/lifecycle/connection-limits';
import type { ServerSettings } from '../../src/server/settings';
import { buildSchema } from '../../src/server/schema/build';
import { testConnection } from './connection';

/** An error as clients see it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** An HTTP answer of the API. */
export interface Answer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly ApiError[];
}

/** The API over real HTTP on a port of its own, and the database behind it. */
export interface Api {
  readonly url: string;
  readonly driver: Driver;
  readonly database: string;
  readonly seeds: Seeds;
  /** Data of a query that must succeed. @throws Error with the messages when the answer holds errors. */
  query<Data>(text: string, variables?: object): Promise<Data>;
  /** The whole answer, errors included. */
  ask<Data>(text: string, variables?: object): Promise<Answer<Data>>;
  /** The answer to any body, sent as it is. */
  post<Data>(body: string, contentType?: string): Promise<Answer<Data>>;
  /** Rows straight from the database, decoded, as a second opinion. */
  rows<Row>(cypher: string, params?: object): Promise<Row[]>;
  close(): Promise<void>;
}

/** What an API of the tests is opened with; the rest is as users have it. */
interface Opening {
  /** The database that the `graph` project shares when left out. */
  readonly connection?: Connection;
  readonly seeds?: Seeds;
  readonly settings?: Partial<ServerSettings>;
  readonly logger?: Logger;
  readonly tuning?: Partial<Tuning>;
}

/** Opens the API over a loaded database. */
export const openApi = async ({
  connection = testConnection(),
  seeds = readDataset(),
  settings = {},
  logger = pino({ level: 'silent' }),
  tuning = {},
}: Opening = {}): Promise<Api> => {
  // First, because it keeps the process busy for seconds, in which a connection under way would run out of time.
  const schema = await buildSchema();
  const driver = await openDriver(connection);
  const { database } = connection;
  const server = await createServer({
    driver,
    database,
    seeds,
    schema,
    logger,
    settings,
    // Client and server share this process: what keeps it busy for seconds must not look like a client that asks no more.
    tuning: { connections: { ...usualConnectionLimits, idleMs: 60_000 }, ...tuning },
  });
  const url = await server.listen('127.0.0.1', 0);
  const post = async <Data>(body: string, contentType = 'application/json'): Promise<Answer<Data>> => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': contentType }, body });
    // The test that asks says what its query answers with.
    return { ...((await response.json()) as Omit<Answer<Data>, 'status'>), status: response.status };
  };
  const ask = <Data>(text: string, variables: object = {}): Promise<Answer<Data>> =>
    post<Data>(JSON.stringify({ query: text, variables }));
  return {
    url,
    driver,
    database,
    seeds,
    post,
    ask,
    query: async <Data>(text: string, variables?: object): Promise<Data> => {
      const { data, errors } = await ask<Data>(text, variables);
      if (errors || data == null) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
      return data;
    },
    rows: async <Row>(cypher: string, params: object = {}): Promise<Row[]> => {
      const { records } = await driver.executeQuery(cypher, params, { database });
      // The test that asks says what its Cypher returns.
      return records.map((record) => plain(record.toObject()) as Row);
    },
    close: async () => {
      await server.stop();
      await driver.close();
    },
  };
};

/** The same with no answer kept, so that what is asked again is executed again. */
export const openApiThatForgets = (): Promise<Api> => openApi({ tuning: { cacheBytes: 0 } });
