import type { Driver } from 'neo4j-driver';
import type { DatabaseConfig } from '../config';
import { openDriver, type Connection } from '../graph/driver';
import { findRunning, startEmbedded, type Ended, type Progress } from '../neo4j';

/** An open database and how to let go of it. */
export interface OpenDatabase {
  readonly driver: Driver;
  readonly database: string;
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly onExit?: (ended: Ended) => void;
  readonly signal?: AbortSignal;
  /** Called once only waiting for the database is left, which is the moment to do other work. */
  readonly onWaiting?: () => void;
  /** Whether a server that another process runs on the same data folder may be used; a command that answers and ends does. */
  readonly share: boolean;
}

const over = async (connection: Connection, stop: () => Promise<void>): Promise<OpenDatabase> => {
  try {
    const driver = await openDriver(connection);
    return {
      driver,
      database: connection.database,
      close: async () => {
        await driver.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/**
 * Opens the database that the configuration names: an external one, or the embedded one, started when nobody runs it.
 * @throws ConnectionError or SetupError, each one sentence with its remedy.
 */
export const openDatabase = async (
  config: DatabaseConfig,
  { onProgress, onExit, signal, onWaiting, share }: OpenOptions,
): Promise<OpenDatabase> => {
  if (config.kind === 'external') {
    onWaiting?.();
    return over(config, () => Promise.resolve());
  }
  const running = share ? await findRunning(config.dataDir) : null;
  if (running) return over({ ...running, database: config.database }, () => Promise.resolve());
  const server = await startEmbedded({
    dataDir: config.dataDir,
    onProgress,
    ...(onExit && { onExit }),
    ...(onWaiting && { onSpawn: onWaiting }),
    ...(signal && { signal }),
  });
  return over(
    { uri: server.uri, username: server.username, password: server.password, database: config.database },
    () => server.stop(),
  );
};
