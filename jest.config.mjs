const setupFiles = ['<rootDir>/tests/support/property-seed.ts'];
const transform = { '^.+\\.ts$': ['@swc/jest', {}] };

/** Two projects: `pure` needs no database; `graph` shares one real Neo4j, started once and loaded with the real seeds. */
export default {
  projects: [
    { displayName: 'pure', testMatch: ['<rootDir>/tests/pure/**/*.test.ts'], transform, setupFiles },
    {
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/graph/**/*.test.ts', '<rootDir>/tests/neo4j/**/*.test.ts'],
      transform,
      setupFiles,
      globalSetup: '<rootDir>/tests/support/start-graph.ts',
      globalTeardown: '<rootDir>/tests/support/stop-graph.ts',
    },
  ],
  // A cold database on a busy machine plans slowly; a test that hangs still ends.
  testTimeout: 120_000,
  // What measures the process itself (the delay of its timers, its garbage) is never given up by Node, and with it the suite that started it.
  // A process that has gathered this much ends, and the next suite gets a new one; without it the last suites of a run starve.
  workerIdleMemoryLimit: '1GB',
};
