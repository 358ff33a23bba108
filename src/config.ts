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
  /** Port of the loopback address for operators; null opens none. */
  readonly adminPort: number | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Base URL of an OpenTelemetry collector; null sends no traces. */
  readonly traceEndpoint: string | null;
  /** Bytes of answers that the server keeps in memory. */
  readonly cacheBytes: number;
  /** Milliseconds that running requests have to finish once the server is asked to stop. */
  readonly graceMs: number;
  readonly api: ApiConfig;
  readonly database: DatabaseConfig;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** One or more environment variables do not fit; the message names each with what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as not set, as shells and compose files leave them. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** A whole number of some unit within a range. */
const wholeNumber = (unit: string, least: number, most: number) => {
  const expected = `must be ${unit} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
};

const portNumber = wholeNumber('a port number', 0, 65_535);

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
  PORT: optional(portNumber.default(4000)),
  ADMIN_PORT: optional(portNumber.optional()),
  LOG_LEVEL: optional(z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info')),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    z.url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4318' }).optional(),
  ),
  CACHE_MB: optional(wholeNumber('a number of megabytes', 0, 4_096).default(64)),
  STOP_GRACE_SECONDS: optional(wholeNumber('a number of seconds', 0, 600).default(10)),
  CORS_ORIGINS: optional(origins.default([])),
  TRUSTED_PROXIES: optional(wholeNumber('a number of proxies', 0, 10).default(0)),
  RATE_LIMIT: optional(wholeNumber('a number of requests a minute, 0 for any number,', 0, 1_000_000).optional()),
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
  const { HOST, PORT, ADMIN_PORT, LOG_LEVEL, OTEL_EXPORTER_OTLP_ENDPOINT, CACHE_MB, STOP_GRACE_SECONDS } = parsed.data;
  const { CORS_ORIGINS, TRUSTED_PROXIES, RATE_LIMIT, API_KEYS_FILE, PERSISTED_ONLY, INTROSPECTION } = parsed.data;
  const { ASCN_DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined)
    throw new ConfigError('NEO4J_PASSWORD is not set; NEO4J_URI needs the password of its account.');
  return {
    host: HOST,
    port: PORT,
    adminPort: ADMIN_PORT ?? null,
    logLevel: LOG_LEVEL,
    traceEndpoint: OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    cacheBytes: CACHE_MB * 1024 * 1024,
    graceMs: STOP_GRACE_SECONDS * 1_000,
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
