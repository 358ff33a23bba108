import { openDriver, type Connection } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import { readDataset } from '../../src/ingest/read-dataset';
import { warmUpRequests } from '../../src/server/lifecycle/warm-up-requests';
import { readRegistry } from '../../src/server/persisted/registry';
import { openApi } from './api';
import { publishConnection } from './connection';
import { startGraphServer, type GraphServer } from './graph-server';
import { buildProgram } from './program';

declare global {
  /** The server of the `graph` project; setup and teardown share nothing but the process. */
  var ascnTestGraph: GraphServer | undefined;
}

/** Asks what is in the registry: a database that has planned nothing yet, on a busy machine, may take longer for the first than an answer may. */
const warmUp = async (connection: Connection): Promise<void> => {
  const api = await openApi({ connection });
  try {
    for (const { query, variables } of warmUpRequests(readRegistry())) await api.ask(query, variables);
  } finally {
    await api.close();
  }
};

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
  await warmUp(server.connection);
  publishConnection(server.connection);
};
