import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/graph/driver';
import { startEmbedded } from '../../src/neo4j';

/** A Neo4j of the tests' own, on a data folder that goes with it. */
export interface GraphServer {
  readonly connection: Connection;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** Starts an empty Neo4j on loopback, on a fresh temporary folder. */
export const startGraphServer = async (): Promise<GraphServer> => {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'ascn-test-')));
  const clear = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const { uri, username, password, stop } = await startEmbedded({ dataDir }).then((server) => ({
      uri: server.uri,
      username: server.username,
      password: server.password,
      stop: () => server.stop(),
    }));
    return { connection: { uri, username, password, database: 'neo4j' }, stop: () => stop().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
};
