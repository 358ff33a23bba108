import type { AddressInfo } from 'node:net';
import type { Driver } from 'neo4j-driver';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Seeds } from '../ingest/read-dataset';
import { readDatasetInfo } from '../questions/dataset/version';
import { createApollo } from './apollo';
import { createHttpServer } from './http';
import { portProblem } from './port-error';
import { createServices } from './services';

/** What a server is made of. It neither reads the environment nor opens the database by itself. */
export interface ServerOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly seeds: Pick<Seeds, 'presets' | 'pathKinds' | 'scenarios'>;
  readonly logger: Logger;
  /** From `buildSchema`, which needs no database and can run while one starts. */
  readonly schema: GraphQLSchema;
}

/** A server that serves once `listen` resolves, and frees its port when `stop` does. */
export interface AscnServer {
  /** @returns the URL of the endpoint. @throws PortError when the port cannot be had. */
  listen(host: string, port: number): Promise<string>;
  stop(): Promise<void>;
}

/** Builds the server: Apollo over the schema, HTTP over Apollo. */
export const createServer = async ({ driver, database, seeds, logger, schema }: ServerOptions): Promise<AscnServer> => {
  const services = createServices(driver, database, seeds);
  const apollo = createApollo(schema, logger);
  await apollo.start();
  const http = createHttpServer({
    apollo,
    context: { services, executionContext: driver, sessionConfig: { database } },
    ready: async () => (await readDatasetInfo(services.reader)).version,
  });
  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        http.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)));
        http.listen(port, host, () => {
          const { port: opened, family } = http.address() as AddressInfo;
          const shown = family === 'IPv6' ? `[${host}]` : host;
          resolve(`http://${shown}:${opened}/graphql`);
        });
      }),
    stop: async () => {
      await new Promise<void>((resolve) => {
        if (!http.listening) {
          resolve();
          return;
        }
        http.close(() => resolve());
        http.closeIdleConnections();
      });
      await apollo.stop();
    },
  };
};
