import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, parseConfig } from '../../src/config';
import { projectRoot } from '../../src/root';

const failure = (env: Record<string, string>): string => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  adminPort: null,
  logLevel: 'info',
  traceEndpoint: null,
  cacheBytes: 64 * 1024 * 1024,
  graceMs: 10_000,
  api: {
    corsOrigins: [],
    trustedProxies: 0,
    rateLimit: null,
    apiKeysFile: null,
    persistedOnly: false,
    introspection: true,
  },
  database: { kind: 'embedded', dataDir: resolve(projectRoot, '.ascn/data'), database: 'neo4j' },
};

describe('the environment', () => {
  it('may be empty: loopback, port 4000, an embedded database inside the project', () => {
    expect(parseConfig({})).toEqual(defaults);
  });

  it('counts an empty variable as not set', () => {
    const names = [
      ...['HOST', 'PORT', 'ADMIN_PORT', 'LOG_LEVEL', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'CACHE_MB', 'STOP_GRACE_SECONDS'],
      ...['CORS_ORIGINS', 'TRUSTED_PROXIES', 'RATE_LIMIT', 'API_KEYS_FILE', 'PERSISTED_ONLY', 'INTROSPECTION'],
      ...['ASCN_DATA_DIR', 'NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'],
    ];
    expect(parseConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('decides host, port and data folder', () => {
    expect(parseConfig({ HOST: '0.0.0.0', PORT: '0', ASCN_DATA_DIR: 'here' })).toEqual({
      ...defaults,
      host: '0.0.0.0',
      port: 0,
      database: { kind: 'embedded', dataDir: resolve('here'), database: 'neo4j' },
    });
  });

  it('decides what operators see and how much the server keeps', () => {
    const env = {
      ADMIN_PORT: '9464',
      LOG_LEVEL: 'warn',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      CACHE_MB: '0',
      STOP_GRACE_SECONDS: '30',
    };
    expect(parseConfig(env)).toEqual({
      ...defaults,
      adminPort: 9464,
      logLevel: 'warn',
      traceEndpoint: 'http://127.0.0.1:4318',
      cacheBytes: 0,
      graceMs: 30_000,
    });
  });

  it('says what each of them may be', () => {
    const message = failure({
      ADMIN_PORT: 'x',
      LOG_LEVEL: 'loud',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      CACHE_MB: '5000',
      STOP_GRACE_SECONDS: '-1',
    });
    expect(message.split('\n')).toEqual([
      'ADMIN_PORT must be a port number from 0 to 65535, got "x".',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent, got "loud".',
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://127.0.0.1:4318, got "collector:4318".',
      'CACHE_MB must be a number of megabytes from 0 to 4096, got "5000".',
      'STOP_GRACE_SECONDS must be a number of seconds from 0 to 600, got "-1".',
    ]);
  });

  it('names a database that someone else runs', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://db.example.org',
      NEO4J_PASSWORD: 'p',
      NEO4J_USERNAME: 'reader',
      NEO4J_DATABASE: 'ascn',
    };
    expect(parseConfig(env).database).toEqual({
      kind: 'external',
      uri: 'neo4j+s://db.example.org',
      username: 'reader',
      password: 'p',
      database: 'ascn',
    });
  });

  it('is refused with everything wrong at once, each variable with what was expected and what was given', () => {
    const message = failure({ PORT: '70000', NEO4J_URI: 'http://localhost:7474' });
    expect(message.split('\n')).toEqual([
      'PORT must be a port number from 0 to 65535, got "70000".',
      'NEO4J_URI must be an address such as bolt://127.0.0.1:7687 or neo4j+s://host, without user and password, got "http://localhost:7474".',
    ]);
  });

  it.each(['-1', '65536', '4e3', '4000.5', 'http', ' 4000', '0x10'])('refuses PORT=%s', (PORT) => {
    expect(failure({ PORT })).toBe(`PORT must be a port number from 0 to 65535, got "${PORT}".`);
  });

  it('decides who may ask the API what', () => {
    const { api, adminPort } = parseConfig({
      ADMIN_PORT: '9100',
      CORS_ORIGINS: 'https://example.org, http://localhost:3000',
      TRUSTED_PROXIES: '1',
      RATE_LIMIT: '0',
      API_KEYS_FILE: 'keys',
      PERSISTED_ONLY: 'true',
      INTROSPECTION: 'false',
    });
    expect(adminPort).toBe(9100);
    expect(api).toEqual({
      corsOrigins: ['https://example.org', 'http://localhost:3000'],
      trustedProxies: 1,
      rateLimit: 0,
      apiKeysFile: resolve('keys'),
      persistedOnly: true,
      introspection: false,
    });
  });

  it.each([
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://example.org/app'],
    ['CORS_ORIGINS', 'https://example.org,'],
    ['CORS_ORIGINS', 'example.org'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['RATE_LIMIT', 'none'],
    ['RATE_LIMIT', '1.5'],
    ['PERSISTED_ONLY', 'yes'],
    ['INTROSPECTION', '0'],
    ['ADMIN_PORT', '65536'],
  ])('refuses %s=%s with what was expected', (name, value) => {
    expect(failure({ [name]: value })).toMatch(new RegExp(`^${name} must be .+, got "`));
  });

  it('asks for the password that an address needs', () => {
    expect(failure({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toBe(
      'NEO4J_PASSWORD is not set; NEO4J_URI needs the password of its account.',
    );
  });

  it('never repeats a password in a message', () => {
    expect(failure({ PORT: 'x', NEO4J_PASSWORD: 'geheim' })).not.toContain('geheim');
  });

  it('takes no password in an address, and does not repeat one', () => {
    const message = failure({ NEO4J_URI: 'bolt://neo4j:geheim@127.0.0.1:7687' });
    expect(message).toContain('without user and password');
    expect(message).not.toContain('geheim');
  });

  it('ignores what it does not know', () => {
    expect(parseConfig({ PATH: '/bin', NODE_ENV: 'test' })).toEqual(defaults);
  });
});
