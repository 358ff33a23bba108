import { expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { memoryFor, startBenchGraph } from '../../bench/graph/bench-graph';
import { plain } from '../../src/graph/decode';
import { openDriver, type Connection } from '../../src/graph/driver';
import { readDataset } from '../../src/ingest/read-dataset';
import { testConnection } from '../support/connection';

/** What only a later load reads, and what names the load. */
const ofTheLoad = new Set(['details', 'loads', 'hash', 'committingSince']);

const inOneOrder = (row: object): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !ofTheLoad.has(name))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );

/** Everything that a graph holds but the node that names the version, a line of text each. */
const contentOf = async (connection: Connection): Promise<string[]> => {
  const driver: Driver = await openDriver(connection);
  try {
    const lines: string[] = [];
    for (const text of [
      'MATCH (n) WHERE NOT n:Dataset RETURN labels(n) AS labels, properties(n) AS properties',
      'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, properties(r) AS properties, b.id AS to',
      'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state',
    ]) {
      const { records } = await driver.executeQuery(text, {}, { database: connection.database, routing: 'READ' });
      lines.push(...records.map((record) => inOneOrder(Object(plain(record.toObject())) as object)));
    }
    return lines.sort();
  } finally {
    await driver.close();
  }
};

test('a graph imported at its own size is the one that a load writes', async () => {
  const graph = await startBenchGraph(readDataset(), {
    scale: 1,
    withStatements: true,
    ...memoryFor(1, true),
    keep: false,
  });
  try {
    const [imported, loaded] = [await contentOf(graph.connection), await contentOf(testConnection())];
    const [here, there] = [new Set(imported), new Set(loaded)];
    expect(imported.filter((line) => !there.has(line)).slice(0, 5)).toEqual([]);
    expect(loaded.filter((line) => !here.has(line)).slice(0, 5)).toEqual([]);
    expect(imported).toHaveLength(loaded.length);
    expect(imported.length).toBeGreaterThan(10_000);
  } finally {
    await graph.stop();
  }
});
