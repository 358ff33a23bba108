import type { Driver } from 'neo4j-driver';
import type { DatabaseConfig } from '../config';
import { ConnectionError, openDriver, type Connection } from '../graph/driver';
import { findRunning, startEmbedded, SupervisedServer, type Progress, type SupervisorEvents } from '../neo4j';

/** An open database and how to let go of it. */
export interface OpenDatabase {
  readonly driver: Driver;
  readonly database: string;
  /** Opens another driver at the address that the database has now; whoever calls closes it. @throws ConnectionError or SetupError */
  readonly reconnect: () => Promise<Driver>;
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  readonly onProgress: (progress: Progress) => void;
  /** Keeps an embedded database running, by whoever serves for long; left out, it ends when it dies. */
  readonly supervise?: SupervisorEvents;
  readonly signal?: AbortSignal;
  /** Called once only waiting for the database is left, which is the moment to do other work. */
  readonly onWaiting?: () => void;
  /** Whether a server that another process runs on the same data folder may be used; a command that answers and ends does. */
  readonly share: boolean;
}

/** Opens drivers to a supervised database, and has one that has shut itself started again. */
export const reconnectTo = (kept: SupervisedServer, database: string) => async (): Promise<Driver> => {
  const { uri, username, password } = kept.address();
  try {
    return await openDriver({ uri, username, password, database });
  } catch (error) {
    if (error instanceof ConnectionError && error.needsRestart) await kept.replace();
    throw error;
  }
};

const over = async (
  connection: () => Connection,
  stop: () => Promise<void>,
  reconnect = async (): Promise<Driver> => openDriver(connection()),
): Promise<OpenDatabase> => {
  try {
    const driver = await reconnect();
    return {
      driver,
      database: connection().database,
      reconnect,
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

const nothing = (): Promise<void> => Promise.resolve();

/**
 * Opens the database that the configuration names: an external one, or the embedded one, started when nobody runs it.
 * @throws ConnectionError or SetupError, each one sentence with its remedy.
 */
export const openDatabase = async (
  config: DatabaseConfig,
  { onProgress, supervise, signal, onWaiting, share }: OpenOptions,
): Promise<OpenDatabase> => {
  if (config.kind === 'external') {
    const open = await over(() => config, nothing);
    // Not earlier: work that holds this process up would look like a database that does not answer.
    onWaiting?.();
    return open;
  }
  const { database, dataDir } = config;
  const running = share ? await findRunning(dataDir) : null;
  if (running) return over(() => ({ ...running, database }), nothing);
  const start = { dataDir, onProgress, ...(onWaiting && { onSpawn: onWaiting }), ...(signal && { signal }) };
  if (supervise) {
    const kept = await SupervisedServer.start(start, supervise);
    return over(
      () => {
        const { uri, username, password } = kept.address();
        return { uri, username, password, database };
      },
      () => kept.stop(),
      reconnectTo(kept, database),
    );
  }
  const server = await startEmbedded(start);
  const { uri, username, password } = server;
  return over(
    () => ({ uri, username, password, database }),
    () => server.stop(),
  );
};
