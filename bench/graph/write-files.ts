import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityRecord, RelationshipRecord, SourceRecord, StatementRecord } from '../../src/ingest/dataset';
import { openCsv, type Cell } from './csv';
import { copyId, type Lift } from './lift';

/** Arguments of `neo4j-admin database import full` that name the files, and how much they hold. */
export interface ImportFiles {
  readonly arguments: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
}

/** A column of a CSV file: its header and the cell of an item's copy. */
interface Column<Item> {
  readonly header: string;
  readonly cell: (item: Item, copy: number) => Cell;
}

const suffixed = (name: Cell, copy: number): Cell => (typeof name === 'string' && copy > 0 ? `${name} ${copy}` : name);

const typeOf = (name: string, entities: readonly EntityRecord[]): string => {
  if (entities.some(({ dates }) => name in dates)) return 'date';
  const values = entities.flatMap(({ properties }) => properties[name] ?? []);
  const list = entities.some(({ properties }) => Array.isArray(properties[name])) ? '[]' : '';
  if (entities.some(({ integers }) => integers.includes(name))) return `long${list}`;
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size > 1) throw new Error(`Property ${name} mixes ${[...kinds].join(' and ')}.`);
  return (kinds.has('number') ? 'double' : kinds.has('boolean') ? 'boolean' : 'string') + list;
};

/** The columns of one label: every property that any of its nodes has. */
const entityColumns = (entities: readonly EntityRecord[]): Column<EntityRecord>[] => {
  const names = new Set(
    entities.flatMap(({ properties, dates }) => [...Object.keys(properties), ...Object.keys(dates)]),
  );
  names.delete('id');
  return [
    { header: 'id:string', cell: ({ id }, copy) => copyId(id, copy) },
    ...[...names].sort().map((name) => ({
      header: `${name}:${typeOf(name, entities)}`,
      cell: ({ properties, dates }: EntityRecord, copy: number): Cell => {
        const value = dates[name] ?? properties[name];
        return name === 'name' || name === 'nameKo' ? suffixed(value, copy) : value;
      },
    })),
  ];
};

const texts = <Item, Name extends keyof Item & string>(...names: readonly Name[]): Column<Item>[] =>
  names.map((name) => ({ header: `${name}:string`, cell: (item) => item[name] as Cell }));

const days = <Item, Name extends keyof Item & string>(...names: readonly Name[]): Column<Item>[] =>
  names.map((name) => ({ header: `${name}:date`, cell: (item) => item[name] as Cell }));

const sourceColumns: Column<SourceRecord>[] = [
  ...texts<SourceRecord, keyof SourceRecord>('id', 'title', 'publisher', 'date', 'url', 'licence', 'note'),
  { header: 'seen:boolean', cell: ({ seen }) => seen },
];

const statementColumns = (version: string): Column<StatementRecord>[] => [
  { header: 'id:string', cell: ({ id }, copy) => copyId(id, copy) },
  { header: 'subjectId:string', cell: ({ subjectId }, copy) => copyId(subjectId, copy) },
  ...texts<StatementRecord, keyof StatementRecord>('property', 'value', 'asPrinted', 'lang', 'unit', 'confidence'),
  ...texts<StatementRecord, keyof StatementRecord>('knowledgeLevel', 'locator', 'note', 'origin'),
  ...days<StatementRecord, keyof StatementRecord>('since', 'until', 'asOf'),
  { header: 'preferred:boolean', cell: ({ preferred }) => preferred },
  { header: 'firstSeen:string', cell: () => version },
  { header: 'lastSeen:string', cell: () => version },
  { header: 'withdrawn:boolean', cell: () => false },
  // The first load of its graph.
  ...['heldFrom', 'heldTo', 'amendedIn'].map((name) => ({ header: `${name}:long`, cell: () => 1 })),
];

const tieColumns: Column<RelationshipRecord>[] = [
  ...texts<RelationshipRecord, keyof RelationshipRecord>('role', 'kind', 'status', 'amount', 'confidence'),
  { header: 'rank:long', cell: ({ rank }) => rank },
  { header: 'via:string', cell: ({ via }, copy) => via && copyId(via, copy) },
  ...days<RelationshipRecord, keyof RelationshipRecord>('since', 'until', 'asOf'),
  { header: 'statementIds:string[]', cell: ({ statementIds }, copy) => statementIds.map((id) => copyId(id, copy)) },
];

const headers = <Item>(columns: readonly Column<Item>[]): string[] => columns.map(({ header }) => header);

const groupBy = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/**
 * Writes the lifted graph as CSV files for Neo4j's offline import, row by row. Without statements the graph holds all that paths walk, at a
 * quarter of the nodes; ties then keep the ids of statements that are not there.
 */
export const writeFiles = async (lift: Lift, folder: string, withStatements: boolean): Promise<ImportFiles> => {
  await mkdir(folder, { recursive: true });
  const { dataset } = lift;
  const args: string[] = [];
  let nodes = 0;
  let relationships = 0;

  const byLabel = groupBy(dataset.entities, ({ label }) => label);
  for (const [label, entities] of byLabel) {
    const columns = entityColumns(entities);
    const file = join(folder, `${label}.csv`);
    const csv = openCsv(file, [':ID', ...headers(columns)]);
    for (const { index, item, copy } of lift.nodes()) {
      if (item.label !== label) continue;
      await csv.add([index, ...columns.map(({ cell }) => cell(item, copy))]);
      nodes += 1;
    }
    await csv.close();
    args.push(`--nodes=Entity:${label}=${file}`);
  }

  const byType = groupBy(dataset.relationships, ({ type }) => type);
  const tieFiles = new Map(
    [...byType.keys()].map((type) => {
      const file = join(folder, `${type}.csv`);
      args.push(`--relationships=${type}=${file}`);
      return [type, openCsv(file, [':START_ID', ':END_ID', ...headers(tieColumns)])];
    }),
  );
  for (const { from, to, tie, copy } of lift.ties()) {
    await tieFiles.get(tie.type)?.add([from, to, ...tieColumns.map(({ cell }) => cell(tie, copy))]);
    relationships += 1;
  }
  for (const csv of tieFiles.values()) await csv.close();
  if (!withStatements) return { arguments: args, nodes, relationships };

  const sourceFile = join(folder, 'Source.csv');
  const sources = openCsv(sourceFile, [':ID', ...headers(sourceColumns)]);
  const sourceIndex = new Map<string, number>();
  for (const source of dataset.sources) {
    const index = lift.entityCount + sourceIndex.size;
    sourceIndex.set(source.id, index);
    await sources.add([index, ...sourceColumns.map(({ cell }) => cell(source, 0))]);
  }
  await sources.close();

  const [statementFile, aboutFile, citesFile] = ['Statement', 'ABOUT', 'CITES'].map((name) =>
    join(folder, `${name}.csv`),
  ) as [string, string, string];
  const columns = statementColumns(dataset.version);
  const statements = openCsv(statementFile, [':ID', ...headers(columns)]);
  const about = openCsv(aboutFile, [':START_ID', ':END_ID']);
  const cites = openCsv(citesFile, [':START_ID', ':END_ID']);
  for (const { index, item, copy } of lift.statements()) {
    await statements.add([index, ...columns.map(({ cell }) => cell(item, copy))]);
    await about.add([index, lift.indexOf(item.subjectId, copy)]);
    await cites.add([index, sourceIndex.get(item.sourceId)]);
    nodes += 1;
    relationships += 2;
  }
  await Promise.all([statements, about, cites].map((csv) => csv.close()));
  args.push(`--nodes=Source=${sourceFile}`, `--nodes=Statement=${statementFile}`);
  args.push(`--relationships=ABOUT=${aboutFile}`, `--relationships=CITES=${citesFile}`);
  return { arguments: args, nodes: nodes + dataset.sources.length, relationships };
};
