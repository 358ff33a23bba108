import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { plain } from '../../src/graph/decode';

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * SHA-256 over everything that the database holds: nodes with labels and properties, relationships with type, properties and both ends,
 * indexes and constraints. Two databases with the same hash hold the same, whatever the internal ids are.
 */
export const contentHash = async (driver: Driver, database: string): Promise<string> => {
  const rows = async (cypher: string): Promise<object[]> => {
    const { records } = await driver.executeQuery(cypher, {}, { database, routing: 'READ' });
    return records.map((record) => Object(plain(record.toObject())) as object);
  };
  // A node is its content, so that relationships name their ends without internal ids and without repeating the content.
  const nodes = new Map<string, string>();
  for (const row of await rows(
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
  )) {
    const { id, ...content } = row as { readonly id: string };
    nodes.set(id, sha256(sorted(content)));
  }
  const ties = (
    await rows(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, elementId(a) AS `from`, elementId(b) AS `to`',
    )
  ).map((row) => {
    const { from, to, ...content } = row as { readonly from: string; readonly to: string };
    return sorted({ ...content, from: nodes.get(from), to: nodes.get(to) });
  });
  const schema = [
    ...(await rows('SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties')),
    ...(await rows('SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties')),
  ].map(sorted);
  return sha256([[...nodes.values()].sort(), ties.sort(), schema.sort()].map((part) => part.join('\n')).join('\n\n'));
};
