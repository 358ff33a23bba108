import neo4j, { type Driver } from 'neo4j-driver';
import { isShut } from './away';

/** Where and as whom to reach a Neo4j. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Why a database could not be used, in one sentence with its remedy. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  constructor(
    message: string,
    /** Whether Neo4j answers, but will not serve this database again before it is restarted. */
    readonly needsRestart = false,
  ) {
    super(message);
  }
}

const sentence = (error: unknown, { uri, username, database }: Connection): string => {
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('Neo.ClientError.Security'))
    return `The Neo4j at ${uri} refuses user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.`;
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `The Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that exists, or leave it empty for "neo4j".`;
  if (isShut(error))
    return `The Neo4j at ${uri} has shut its database "${database}" after an error, mostly a disk that is full. Make room on its disk, then restart it.`;
  return `No Neo4j answers at ${uri}. Start it, or correct NEO4J_URI (bolt://host:7687 or neo4j://host:7687); leave NEO4J_URI empty to use the embedded one.`;
};

/**
 * Opens a driver and proves that it can read.
 * @throws ConnectionError with the remedy when the server is away, refuses the account, or lacks the database.
 */
export const openDriver = async (connection: Connection): Promise<Driver> => {
  let driver: Driver;
  try {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      disableLosslessIntegers: false,
      // One for each operation that a server runs at once (usualAdmission), and half as many for those that read side by side.
      maxConnectionPoolSize: 48,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 1_000,
      userAgent: 'ascn-graph',
    });
  } catch (error) {
    throw new ConnectionError(
      `NEO4J_URI "${connection.uri}" is no address of a Neo4j: ${(error as Error).message}. Use bolt://host:7687 or neo4j://host:7687.`,
    );
  }
  try {
    await driver.executeQuery('RETURN 1', {}, { database: connection.database });
    return driver;
  } catch (error) {
    await driver.close();
    throw new ConnectionError(sentence(error, connection), isShut(error));
  }
};
