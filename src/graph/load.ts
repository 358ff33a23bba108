import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import neo4j, {
  session as sessionMode,
  type Driver,
  type Integer,
  type Record as DriverRecord,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import type { Dataset, EntityRecord, StatementRecord } from '../ingest/dataset';
import { graphLayout } from '../ingest/layout';
import { constraints } from './constraints';
import { fullTextIndexes, presentIndexes, textsOf } from './full-text';
import { leaseRunsOutMs } from './lease';
import { loadStatements } from './load-statements';
import { endsOf } from './ordered-ties';

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

/** What a statement says besides its value; the seed row it stands in is no part of it. */
const detailsOf = ({ origin: _origin, ...statement }: StatementRecord): string =>
  createHash('sha1').update(JSON.stringify(statement)).digest('base64');

/** A statement that the graph has seen before keeps its `firstSeen`; a new one starts with this version. */
const writeStatements = async (
  transaction: Transaction,
  { statements, entities, sources, version }: Dataset,
  load: Integer,
): Promise<void> => {
  const subjectIndex = placesOf(entities);
  const sourceIndex = placesOf(sources);
  const present = await transaction.run(loadStatements.statementIds);
  const known = new Set(present.records.map((record) => String(record.get('id'))));
  const rows = statements.map((statement) => ({
    ...statement,
    subjectIndex: subjectIndex(statement.subjectId),
    sourceIndex: sourceIndex(statement.sourceId),
    details: detailsOf(statement),
  }));
  await inBatches(
    transaction,
    loadStatements.updateStatements,
    rows.filter(({ id }) => known.has(id)),
    { version, load },
  );
  await inBatches(
    transaction,
    loadStatements.createStatements,
    rows.filter(({ id }) => !known.has(id)),
    { version, load, sourceIds: sources.map(({ id }) => id) },
  );
};

const countNodes = ({ sources, entities, statements }: Dataset): number =>
  sources.length + entities.length + statements.length + 1;

/** Makes the full-text indexes; one that an older program made over other texts is made anew. */
const makeFullTextIndexes = async (session: Session): Promise<void> => {
  const { records } = await session.run(presentIndexes);
  const present = new Map(records.map((record) => [String(record.get('name')), String(record.get('properties'))]));
  for (const index of fullTextIndexes) {
    const texts = present.get(index.name);
    if (texts !== undefined && texts !== String(textsOf(index))) await session.run(index.drop);
    await session.run(index.create);
  }
};

/** Versions of the loads before this one, in their order. A graph of before loads were numbered counts as one load. */
const earlierLoads = (held: DriverRecord | undefined): readonly string[] => {
  const loads: unknown = held?.get('loads') ?? [held?.get('version') ?? []].flat();
  return Array.isArray(loads) ? loads.map(String) : [];
};

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
    relationships: dataset.relationships.length + 2 * dataset.statements.length + dataset.disputes.length,
    milliseconds: Math.round(performance.now() - started),
  });
  const session = driver.session({ database, defaultAccessMode: sessionMode.WRITE });
  try {
    const current = await session.run(loadStatements.currentHash);
    const [held] = current.records;
    if (held?.get('hash') === dataset.hash) return report(false);
    const loads = [...earlierLoads(held), dataset.version];
    const load = neo4j.int(loads.length);
    for (const constraint of constraints) await session.run(constraint);
    await makeFullTextIndexes(session);
    const transaction = await session.beginTransaction({ timeout: 120_000, metadata: { load: dataset.version } });
    try {
      await transaction.run(loadStatements.removeEntities);
      await inBatches(transaction, loadStatements.mergeSources, dataset.sources);
      await inBatches(transaction, loadStatements.createEntities, dataset.entities.map(withIntegers));
      await writeStatements(transaction, dataset, load);
      const entityIndex = placesOf(dataset.entities);
      await inBatches(
        transaction,
        loadStatements.createRelationships,
        dataset.relationships.map((tie) => ({
          ...tie,
          ends: endsOf(tie),
          fromIndex: entityIndex(tie.from),
          toIndex: entityIndex(tie.to),
        })),
      );
      await transaction.run(loadStatements.tieWithdrawnStatements, { load, before: loads[loads.length - 2] ?? null });
      await transaction.run(loadStatements.createDisputes, {
        rows: dataset.disputes,
        statementIds: dataset.disputes.map(({ statementId }) => statementId),
      });
      await transaction.run(loadStatements.removeUncitedSources, { ids: dataset.sources.map(({ id }) => id) });
      await transaction.run(loadStatements.markKnownSince);
      // Marked from outside: the transaction's own writes are seen by nobody before it commits.
      await driver.executeQuery(loadStatements.markCommit, {}, { database });
      await setTimeout(leaseRunsOutMs);
      const { version, hash, asOf, title } = dataset;
      await transaction.run(loadStatements.writeDataset, {
        ...{ version, hash, asOf, title, loads },
        layout: graphLayout,
      });
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
