import type { Connection } from '../../src/graph/driver';
import { readDataset, type Seeds } from '../../src/ingest/read-dataset';
import { warmUpRequests } from '../../src/server/lifecycle/warm-up-requests';
import { readRegistry } from '../../src/server/persisted/registry';
import { openApi } from './api';
import { publishConnection } from './connection';
import type { GraphServer } from './graph-server';
import { startLoadedGraph } from './loaded-graph';
import { buildProgram } from './program';

declare global {
  /** The server of the `graph` project; setup and teardown share nothing but the process. */
  var ascnTestGraph: GraphServer | undefined;
}

/** Asks what is in the registry: a database that has planned nothing yet, on a busy machine, may take longer for the first than an answer may. */
const warmUp = async (connection: Connection, seeds: Seeds): Promise<void> => {
  const api = await openApi({ connection, seeds });
  try {
    for (const { query, variables } of warmUpRequests(readRegistry())) await api.ask(query, variables);
  } finally {
    await api.close();
  }
};

/** Builds the program, starts one Neo4j for all tests of the `graph` project and loads the real seeds into it. Tests only read it. */
export default async (): Promise<void> => {
  await buildProgram();
  const seeds = readDataset();
  const server = await startLoadedGraph(seeds);
  globalThis.ascnTestGraph = server;
  await warmUp(server.connection, seeds);
  publishConnection(server.connection);
};
