import type { Seeds } from '../../src/ingest/read-dataset';
import { openApi, type Api } from './api';
import { startLoadedGraph } from './loaded-graph';

/** The API over a Neo4j of a test's own, which holds the seeds given; `close` ends both. */
export const openOwnGraph = async (seeds: Seeds): Promise<Api> => {
  const server = await startLoadedGraph(seeds);
  const api = await openApi({ connection: server.connection, seeds });
  return {
    ...api,
    close: async () => {
      await api.close();
      await server.stop();
    },
  };
};
