import { resolve } from 'node:path';
import { z } from 'zod';
import { defaultDataDir } from './neo4j/paths';

/** Where the database is: one that someone runs, or the embedded one of a data folder. */
export type DatabaseConfig =
  | {
      readonly kind: 'external';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    }
  | { readonly kind: 'embedded'; readonly dataDir: string; readonly database: string };

/** Everything that the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseConfig;
}

/** One or more environment variables do not fit; the message names each with what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as not set, as shells and compose files leave them. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const environment = z.object({
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
      .default(4000),
  ),
  ASCN_DATA_DIR: optional(z.string().default(defaultDataDir())),
  NEO4J_URI: optional(
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/,
        'must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host',
      )
      .optional(),
  ),
  NEO4J_USERNAME: optional(z.string().default('neo4j')),
  NEO4J_PASSWORD: optional(z.string().optional()),
  NEO4J_DATABASE: optional(z.string().default('neo4j')),
});

/** Reads the environment. @throws ConfigError listing everything wrong at once. */
export const parseConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .map((issue) => `${String(issue.path[0])} ${issue.message}, got "${env[String(issue.path[0])] ?? ''}".`)
        .join('\n'),
    );
  const { HOST, PORT, ASCN_DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined)
    throw new ConfigError('NEO4J_PASSWORD is not set; NEO4J_URI needs the password of its account.');
  return {
    host: HOST,
    port: PORT,
    database:
      NEO4J_URI === undefined
        ? { kind: 'embedded', dataDir: resolve(ASCN_DATA_DIR), database: 'neo4j' }
        : {
            kind: 'external',
            uri: NEO4J_URI,
            username: NEO4J_USERNAME,
            password: NEO4J_PASSWORD ?? '',
            database: NEO4J_DATABASE,
          },
  };
};
