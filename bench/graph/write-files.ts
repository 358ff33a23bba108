import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  DisputeRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
  StatementRecord,
} from '../../src/ingest/dataset';
import { endsOf } from '../../src/graph/ordered-ties';
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
  ...texts<SourceRecord, keyof SourceRecord>('redistribution', 'redistributionReason'),
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
  // A word that ties are ordered by has no copies.
  { header: 'ends:string', cell: ({ from, type, to }, copy) => endsOf({ from: copyId(from, copy), type, to }) },
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

/** Files that grow with what is written, and the importer's arguments that name them. */
class Files {
  readonly arguments: string[] = [];
  nodes = 0;
  relationships = 0;
  private readonly open: ReturnType<typeof openCsv>[] = [];

  constructor(private readonly folder: string) {}

  /** A file of nodes. `add` gives a promise when its chunk is full: wait for it before the next row. */
  nodesOf<Item>(labels: string, columns: readonly Column<Item>[]) {
    const csv = this.file(`--nodes=${labels}`, labels.replace(':', '-'), [':ID', ...headers(columns)]);
    return (index: number, item: Item, copy: number): Promise<void> | undefined => {
      this.nodes += 1;
      return csv.add([index, ...columns.map(({ cell }) => cell(item, copy))]);
    };
  }

  /** The same for relationships. */
  relationshipsOf<Item>(type: string, columns: readonly Column<Item>[]) {
    const csv = this.file(`--relationships=${type}`, type, [':START_ID', ':END_ID', ...headers(columns)]);
    return (from: number, to: number, item: Item, copy: number): Promise<void> | undefined => {
      this.relationships += 1;
      return csv.add([from, to, ...columns.map(({ cell }) => cell(item, copy))]);
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.open.map((csv) => csv.close()));
  }

  private file(argument: string, name: string, header: readonly string[]) {
    const path = join(this.folder, `${name}.csv`);
    const csv = openCsv(path, header);
    this.open.push(csv);
    this.arguments.push(`${argument}=${path}`);
    return csv;
  }
}

const writeEntities = async (lift: Lift, files: Files): Promise<void> => {
  const byLabel = groupBy(lift.dataset.entities, ({ label }) => label);
  const adders = new Map(
    [...byLabel].map(([label, entities]) => [label, files.nodesOf(`Entity:${label}`, entityColumns(entities))]),
  );
  for (const { index, item, copy } of lift.nodes()) await adders.get(item.label)?.(index, item, copy);
};

const writeTies = async (lift: Lift, files: Files): Promise<void> => {
  const types = new Set(lift.dataset.relationships.map(({ type }) => type));
  const adders = new Map([...types].map((type) => [type, files.relationshipsOf(type, tieColumns)]));
  for (const { from, to, tie, copy } of lift.ties()) await adders.get(tie.type)?.(from, to, tie, copy);
};

/** Sources, statements with what they are about and cite, and the conflicts that name them. */
const writeStatements = async (lift: Lift, files: Files): Promise<void> => {
  const { sources, disputes, version } = lift.dataset;
  const sourceIndex = new Map(sources.map(({ id }, place) => [id, lift.entityCount + place]));
  const addSource = files.nodesOf('Source', sourceColumns);
  for (const source of sources) await addSource(sourceIndex.get(source.id) ?? 0, source, 0);

  const add = files.nodesOf('Statement', statementColumns(version));
  const about = files.relationshipsOf<StatementRecord>('ABOUT', []);
  const cites = files.relationshipsOf<StatementRecord>('CITES', []);
  const originals = new Map<string, number>();
  for (const { index, item, copy } of lift.statements()) {
    await add(index, item, copy);
    await about(index, lift.indexOf(item.subjectId, copy), item, copy);
    await cites(index, sourceIndex.get(item.sourceId) ?? 0, item, copy);
    if (copy === 0) originals.set(item.id, index);
  }
  const disputed = files.relationshipsOf<DisputeRecord>('DISPUTES', []);
  for (const dispute of disputes)
    await disputed(lift.indexOf(dispute.conflictId, 0), originals.get(dispute.statementId) ?? 0, dispute, 0);
};

/**
 * Writes the lifted graph as CSV files for Neo4j's offline import, row by row. Without statements the graph holds all that paths walk, at a
 * quarter of the nodes; ties then keep the ids of statements that are not there.
 */
export const writeFiles = async (lift: Lift, folder: string, withStatements: boolean): Promise<ImportFiles> => {
  await mkdir(folder, { recursive: true });
  const files = new Files(folder);
  await writeEntities(lift, files);
  await writeTies(lift, files);
  if (withStatements) await writeStatements(lift, files);
  await files.close();
  return files;
};
