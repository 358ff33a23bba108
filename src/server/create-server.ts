import type { AddressInfo } from 'node:net';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import type { Seeds } from '../ingest/read-dataset';
import { readDatasetInfo } from '../questions/dataset/version';
import { createApollo } from './apollo';
import { createHttpServer } from './http';
import { buildSchema } from './schema/build';
import { createServices } from './services';

/** What a server is made of. It neither reads the environment nor opens the database by itself. */
export interface ServerOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly seeds: Pick<Seeds, 'presets' | 'pathKinds'>;
  readonly logger: Logger;
}

/** A server that serves once `listen` resolves, and frees its port when `stop` does. */
export interface AscnServer {
  /** @returns the URL of the endpoint. @throws PortError when the port cannot be had. */
  listen(host: string, port: number): Promise<string>;
  stop(): Promise<void>;
}

/** The address cannot be listened on; the message holds the remedy. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

const portProblem = (error: NodeJS.ErrnoException, host: string, port: number): PortError => {
  if (error.code === 'EADDRINUSE')
    return new PortError(
      `Port ${port} of ${host} is taken by another program. Set PORT to a free one, such as PORT=${port + 1}.`,
    );
  if (error.code === 'EACCES')
    return new PortError(`Port ${port} of ${host} may not be opened by this user. Set PORT to one above 1023.`);
  return new PortError(
    `${host}:${port} cannot be listened on (${error.code ?? error.message}). Set HOST to an address of this machine, such as 127.0.0.1.`,
  );
};

/** Builds the server: schema, Apollo, HTTP. */
export const createServer = async ({ driver, database, seeds, logger }: ServerOptions): Promise<AscnServer> => {
  const services = createServices(driver, database, seeds);
  const apollo = createApollo(await buildSchema(), logger);
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
