import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { plain } from '../../src/graph/decode';

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );

/**
 * SHA-256 over everything that the database holds: nodes with labels and properties, relationships with type, properties and both ends,
 * indexes and constraints. Two databases with the same hash hold the same, whatever the internal ids are.
 */
export const contentHash = async (driver: Driver, database: string): Promise<string> => {
  const rows = async (cypher: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(cypher, {}, { database, routing: 'READ' });
    return records.map((record) => sorted(plain(record.toObject()))).sort();
  };
  const hash = createHash('sha256');
  for (const cypher of [
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
       labels(a) AS fromLabels, properties(a) AS from, labels(b) AS toLabels, properties(b) AS to`,
    'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties',
    'SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties',
  ])
    for (const row of await rows(cypher)) hash.update(row).update('\n');
  return hash.digest('hex');
};
