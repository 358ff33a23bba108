import { setTimeout } from 'node:timers/promises';
import neo4j, { session as sessionMode, type Driver, type Integer, type Transaction } from 'neo4j-driver';
import type { Dataset, EntityRecord } from '../ingest/dataset';
import { constraints } from './constraints';
import { leaseRunsOutMs } from './lease';
import { loadStatements } from './load-statements';

/** What a load did. */
export interface LoadReport {
  /** False when the graph already held this very dataset: then nothing was written. */
  readonly written: boolean;
  readonly version: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly milliseconds: number;
}

const batchSize = 4_000;

/** A JavaScript number reaches Neo4j as a float unless it is wrapped; what the model calls Int must stay an integer. */
const withIntegers = ({ properties, integers, ...entity }: EntityRecord): object => ({
  ...entity,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      !integers.includes(name)
        ? value
        : Array.isArray(value)
          ? value.map((entry) => neo4j.int(Number(entry)))
          : neo4j.int(Number(value)),
    ]),
  ),
});

const inBatches = async (
  transaction: Transaction,
  text: string,
  rows: readonly object[],
  extra: object = {},
): Promise<void> => {
  for (let start = 0; start < rows.length; start += batchSize)
    await transaction.run(text, { ...extra, rows: rows.slice(start, start + batchSize) });
};

/** Place of each id in the order of ids, which is the order of the dataset's lists. */
const placesOf = (items: readonly { readonly id: string }[]): ((id: string) => Integer) => {
  const places = new Map(items.map(({ id }, index) => [id, neo4j.int(index)]));
  return (id) => places.get(id) ?? neo4j.int(-1);
};

/** A statement that the graph has seen before keeps its `firstSeen`; a new one starts with this version. */
const writeStatements = async (
  transaction: Transaction,
  { statements, entities, sources, version }: Dataset,
): Promise<void> => {
  const subjectIndex = placesOf(entities);
  const sourceIndex = placesOf(sources);
  const present = await transaction.run(loadStatements.statementIds);
  const known = new Set(present.records.map((record) => String(record.get('id'))));
  const rows = statements.map((statement) => ({
    ...statement,
    subjectIndex: subjectIndex(statement.subjectId),
    sourceIndex: sourceIndex(statement.sourceId),
  }));
  await inBatches(
    transaction,
    loadStatements.updateStatements,
    rows.filter(({ id }) => known.has(id)),
    { version },
  );
  await inBatches(
    transaction,
    loadStatements.createStatements,
    rows.filter(({ id }) => !known.has(id)),
    { version, sourceIds: sources.map(({ id }) => id) },
  );
};

const countNodes = ({ sources, entities, statements }: Dataset): number =>
  sources.length + entities.length + statements.length + 1;

/** Whether the graph holds the dataset with this hash. */
export const holdsDataset = async (driver: Driver, database: string, hash: string): Promise<boolean> => {
  const { records } = await driver.executeQuery(loadStatements.currentHash, {}, { database, routing: 'READ' });
  return records[0]?.get('hash') === hash;
};

/**
 * Makes the graph hold exactly this dataset. Constraints come first, then one transaction writes everything: it commits whole
 * or leaves the graph as it was. Readers that heed the mark around the commit see the old dataset or the new one, nothing between. A graph that already holds the dataset (same hash) is left untouched.
 */
export const loadDataset = async (driver: Driver, database: string, dataset: Dataset): Promise<LoadReport> => {
  const started = performance.now();
  const report = (written: boolean): LoadReport => ({
    written,
    version: dataset.version,
    nodes: countNodes(dataset),
    relationships: dataset.relationships.length + 2 * dataset.statements.length,
    milliseconds: Math.round(performance.now() - started),
  });
  const session = driver.session({ database, defaultAccessMode: sessionMode.WRITE });
  try {
    const current = await session.run(loadStatements.currentHash);
    if (current.records[0]?.get('hash') === dataset.hash) return report(false);
    for (const constraint of constraints) await session.run(constraint);
    const transaction = await session.beginTransaction({ timeout: 120_000, metadata: { load: dataset.version } });
    try {
      await transaction.run(loadStatements.removeEntities);
      await inBatches(transaction, loadStatements.mergeSources, dataset.sources);
      await inBatches(transaction, loadStatements.createEntities, dataset.entities.map(withIntegers));
      await writeStatements(transaction, dataset);
      const entityIndex = placesOf(dataset.entities);
      await inBatches(
        transaction,
        loadStatements.createRelationships,
        dataset.relationships.map((tie) => ({
          ...tie,
          fromIndex: entityIndex(tie.from),
          toIndex: entityIndex(tie.to),
        })),
      );
      await transaction.run(loadStatements.tieWithdrawnStatements, { version: dataset.version });
      await transaction.run(loadStatements.removeUncitedSources, { ids: dataset.sources.map(({ id }) => id) });
      await transaction.run(loadStatements.markKnownSince);
      // Marked from outside: the transaction's own writes are seen by nobody before it commits.
      await driver.executeQuery(loadStatements.markCommit, {}, { database });
      await setTimeout(leaseRunsOutMs);
      const { version, hash, asOf, title } = dataset;
      await transaction.run(loadStatements.writeDataset, { version, hash, asOf, title });
      await transaction.commit();
    } catch (error) {
      await transaction.close();
      throw error;
    } finally {
      await driver.executeQuery(loadStatements.forgetCommit, {}, { database });
    }
    return report(true);
  } finally {
    await session.close();
  }
};
