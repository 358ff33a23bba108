import type { Config } from 'jest';

const transform = { '^.+\\.ts$': ['@swc/jest', {}] } satisfies Config['transform'];

/** Two projects: `pure` needs no database; `graph` shares one real Neo4j, started once and loaded with the real seeds. */
const config: Config = {
  projects: [
    { displayName: 'pure', testMatch: ['<rootDir>/tests/pure/**/*.test.ts'], transform },
    {
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/graph/**/*.test.ts', '<rootDir>/tests/neo4j/**/*.test.ts'],
      transform,
      globalSetup: '<rootDir>/tests/support/start-graph.ts',
      globalTeardown: '<rootDir>/tests/support/stop-graph.ts',
      testTimeout: 120_000,
    },
  ],
};

export default config;
