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

type Address = Omit<Connection, 'database'>;

const connectionTo = ({ uri, username, password }: Address, database: string): Connection => ({
  uri,
  username,
  password,
  database,
});

const nothing = (): Promise<void> => Promise.resolve();

/** Opens drivers at the address that a database has now; one that has shut itself is replaced for the next time, where somebody can. */
export const reconnectTo =
  (connection: () => Connection, replace: () => Promise<unknown> = nothing) =>
  async (): Promise<Driver> => {
    try {
      return await openDriver(connection());
    } catch (error) {
      if (error instanceof ConnectionError && error.needsRestart) await replace();
      throw error;
    }
  };

const over = async (
  connection: () => Connection,
  stop: () => Promise<void>,
  replace?: () => Promise<unknown>,
): Promise<OpenDatabase> => {
  const reconnect = reconnectTo(connection, replace);
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
  if (running) return over(() => connectionTo(running, database), nothing);
  const start = { dataDir, onProgress, ...(onWaiting && { onSpawn: onWaiting }), ...(signal && { signal }) };
  if (supervise) {
    const kept = await SupervisedServer.start(start, supervise);
    return over(
      () => connectionTo(kept.address(), database),
      () => kept.stop(),
      () => kept.replace(),
    );
  }
  const server = await startEmbedded(start);
  return over(
    () => connectionTo(server, database),
    () => server.stop(),
  );
};
