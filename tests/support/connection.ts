import { z } from 'zod';
import type { Connection } from '../../src/graph/driver';

/** How the database of the `graph` project is handed from its setup to its tests, which run in processes of their own. */
const variable = 'ASCN_TEST_GRAPH';

const connection = z.strictObject({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string(),
});

/** Tells every test process that starts later where the database is. */
export const publishConnection = (value: Connection): void => {
  process.env[variable] = JSON.stringify(value);
};

/** Where the database is that the setup started and loaded. */
export const testConnection = (): Connection => connection.parse(JSON.parse(process.env[variable] ?? '{}'));
