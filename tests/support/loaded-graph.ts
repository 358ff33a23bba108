import { openDriver } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import type { Seeds } from '../../src/ingest/read-dataset';
import { startGraphServer, type GraphServer } from './graph-server';

/** Starts a Neo4j of the tests' own and loads the dataset of the seeds into it. */
export const startLoadedGraph = async ({ dataset }: Seeds): Promise<GraphServer> => {
  const server = await startGraphServer();
  const driver = await openDriver(server.connection);
  try {
    await loadDataset(driver, server.connection.database, dataset);
  } finally {
    await driver.close();
  }
  return server;
};
