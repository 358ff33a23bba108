import { openDriver } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import { readDataset } from '../../src/ingest/read-dataset';
import { publishConnection } from './connection';
import { startGraphServer, type GraphServer } from './graph-server';
import { buildProgram } from './program';

declare global {
  /** The server of the `graph` project; setup and teardown share nothing but the process. */
  var ascnTestGraph: GraphServer | undefined;
}

/** Builds the program, starts one Neo4j for all tests of the `graph` project and loads the real seeds into it. Tests only read it. */
export default async (): Promise<void> => {
  await buildProgram();
  const server = await startGraphServer();
  globalThis.ascnTestGraph = server;
  const driver = await openDriver(server.connection);
  try {
    await loadDataset(driver, server.connection.database, readDataset().dataset);
  } finally {
    await driver.close();
  }
  publishConnection(server.connection);
};
