/** Direction of imports: cli -> server -> questions -> { domain, graph, ingest }; domain depends on nothing of ours. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-depends-on-nothing', '^src/domain/', ['^src/domain/']),
    only('ingest-reads-seeds-only', '^src/ingest/', ['^src/ingest/', '^src/domain/', '^src/root\\.ts$']),
    only('graph-knows-the-dataset-only', '^src/graph/', ['^src/graph/', '^src/domain/', '^src/ingest/']),
    only('neo4j-stands-alone', '^src/neo4j/', ['^src/neo4j/', '^src/root\\.ts$']),
    only('questions-know-no-server', '^src/questions/', [
      '^src/questions/',
      '^src/domain/',
      '^src/graph/',
      '^src/ingest/',
      '^src/__generated__/',
    ]),
    only('server-knows-no-command-line', '^src/server/', [
      '^src/server/',
      '^src/questions/',
      '^src/domain/',
      '^src/graph/',
      '^src/ingest/',
      '^src/__generated__/',
      '^src/root\\.ts$',
    ]),
    {
      name: 'domain-runs-in-a-browser',
      comment: 'Pure parts use no library of Node and none of GraphQL or Neo4j.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'driver-behind-graph',
      comment: 'The driver is opened, read and decoded in src/graph; others take its types at most.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/graph/', '^src/neo4j/'] },
      to: { path: 'node_modules/neo4j-driver', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '__generated__' },
  },
};
