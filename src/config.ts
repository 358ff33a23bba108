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

/** Who may ask the API what. */
export interface ApiConfig {
  /** Origins whose pages may read answers. */
  readonly corsOrigins: readonly string[];
  /** Proxies of one's own in front, whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Requests a minute for each address; 0 for any number, null when not set. */
  readonly rateLimit: number | null;
  /** File of API keys; null for none. */
  readonly apiKeysFile: string | null;
  readonly persistedOnly: boolean;
  readonly introspection: boolean;
}

/** Everything that the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Port on the loopback address for whoever runs the server: metrics and the like. Null for none. */
  readonly adminPort: number | null;
  readonly api: ApiConfig;
  readonly database: DatabaseConfig;
}

/** One or more environment variables do not fit; the message names each with what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as not set, as shells and compose files leave them. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** A whole number in decimal digits, from 0 to `most`. */
const wholeNumber = (what: string, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be ${what}`)
    .transform(Number)
    .refine((value) => value <= most, `must be ${what}`);

const port = wholeNumber('a port number from 0 to 65535', 65_535);

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** An origin as browsers send it: scheme, host and port, nothing after. */
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

const origins = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .refine((list) => list.every(isOrigin), 'must be origins such as https://example.org, with commas between');

const environment = z.object({
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(port.default(4000)),
  ADMIN_PORT: optional(port.optional()),
  CORS_ORIGINS: optional(origins.default([])),
  TRUSTED_PROXIES: optional(wholeNumber('a number of proxies from 0 to 10', 10).default(0)),
  RATE_LIMIT: optional(wholeNumber('a number of requests a minute, 0 for any number', 1_000_000).optional()),
  API_KEYS_FILE: optional(z.string().optional()),
  PERSISTED_ONLY: optional(flag.default(false)),
  INTROSPECTION: optional(flag.default(true)),
  ASCN_DATA_DIR: optional(z.string().default(defaultDataDir())),
  NEO4J_URI: optional(
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
        'must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host, without user and password',
      )
      .optional(),
  ),
  NEO4J_USERNAME: optional(z.string().default('neo4j')),
  NEO4J_PASSWORD: optional(z.string().optional()),
  NEO4J_DATABASE: optional(z.string().default('neo4j')),
});

/** A value as messages repeat it: without a user and password that somebody wrote into an address. */
const shown = (value: string | undefined): string => (value ?? '').replace(/\/\/[^/]*@/, '//***@');

/** Reads the environment. @throws ConfigError listing everything wrong at once. */
export const parseConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .map((issue) => `${String(issue.path[0])} ${issue.message}, got "${shown(env[String(issue.path[0])])}".`)
        .join('\n'),
    );
  const { HOST, PORT, ADMIN_PORT, ASCN_DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } =
    parsed.data;
  const { CORS_ORIGINS, TRUSTED_PROXIES, RATE_LIMIT, API_KEYS_FILE, PERSISTED_ONLY, INTROSPECTION } = parsed.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined)
    throw new ConfigError('NEO4J_PASSWORD is not set; NEO4J_URI needs the password of its account.');
  return {
    host: HOST,
    port: PORT,
    adminPort: ADMIN_PORT ?? null,
    api: {
      corsOrigins: CORS_ORIGINS,
      trustedProxies: TRUSTED_PROXIES,
      rateLimit: RATE_LIMIT ?? null,
      apiKeysFile: API_KEYS_FILE === undefined ? null : resolve(API_KEYS_FILE),
      persistedOnly: PERSISTED_ONLY,
      introspection: INTROSPECTION,
    },
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
