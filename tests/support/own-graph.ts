import { openDriver } from '../../src/graph/driver';
import { loadDataset } from '../../src/graph/load';
import type { Seeds } from '../../src/ingest/read-dataset';
import { openApi, type Api } from './api';
import { startGraphServer } from './graph-server';

/** The API over a Neo4j of a test's own, which holds the seeds given; `close` ends both. */
export const openOwnGraph = async (seeds: Seeds): Promise<Api> => {
  const server = await startGraphServer();
  const driver = await openDriver(server.connection);
  await loadDataset(driver, server.connection.database, seeds.dataset);
  await driver.close();
  const api = await openApi({ connection: server.connection, seeds });
  return {
    ...api,
    close: async () => {
      await api.close();
      await server.stop();
    },
  };
};
