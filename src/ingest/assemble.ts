import { labelOfId, idPrefixes, type Label } from '../domain/ids';
import { compareRivals } from './choose';
import type { EntityRecord, RelationshipRecord, SourceRecord, StatementRecord } from './dataset';
import type { GraphModel, PropertyModel } from './model';
import type { ProblemList } from './problems';
import { orNull, statementsOf } from './provenance';
import type { FactRow, LinkRow, Placed, SourceRow } from './rows';
import { parseValue, type GraphValue } from './values';

/** The rows of all seed files. */
export interface SeedRows {
  readonly sources: readonly Placed<SourceRow>[];
  readonly facts: readonly Placed<FactRow>[];
  readonly links: readonly Placed<LinkRow>[];
}

/** What the rows say, checked and joined. */
export interface Assembled {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

interface Candidate {
  readonly value: GraphValue;
  readonly fact: Placed<FactRow>;
  readonly statement: StatementRecord;
}

const byId = <Item extends { id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const indexSources = (rows: SeedRows['sources'], problems: ProblemList): Map<string, SourceRow> => {
  const sources = new Map<string, SourceRow>();
  for (const { file, line, row } of rows) {
    if (sources.has(row.id)) problems.add(file, line, 'id', `"${row.id}" is defined twice; give each source one row.`);
    sources.set(row.id, row);
  }
  return sources;
};

const checkSources = (
  placed: Placed<FactRow | LinkRow>,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
): void => {
  for (const id of placed.row.sources.split(';'))
    if (!sources.has(id))
      problems.add(placed.file, placed.line, 'sources', `"${id}" is no source; add it to a file of sources/.`);
};

const labelAt = (placed: Placed<unknown>, column: string, id: string, problems: ProblemList): Label | null => {
  const label = labelOfId(id);
  if (!label)
    problems.add(
      placed.file,
      placed.line,
      column,
      `"${id}" is no id; expected prefix:slug with one of ${idPrefixes.join(', ')}.`,
    );
  return label;
};

const collectFacts = (
  rows: SeedRows['facts'],
  model: GraphModel,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
) => {
  const bySubject = new Map<string, Map<string, Candidate[]>>();
  const statements = new Map<string, StatementRecord>();
  for (const placed of rows) {
    const { file, line, row } = placed;
    checkSources(placed, sources, problems);
    const label = labelAt(placed, 'subject', row.subject, problems);
    if (!label) continue;
    const property = model.properties.get(label)?.get(row.property);
    if (!property) {
      const known = [...(model.properties.get(label)?.keys() ?? [])].join(', ');
      problems.add(file, line, 'property', `"${row.property}" is no property of ${label}; expected one of ${known}.`);
      continue;
    }
    const parsed = parseValue(property, row.value);
    if ('expected' in parsed) {
      problems.add(
        file,
        line,
        'value',
        `"${row.value}" does not fit ${label}.${row.property}; expected ${parsed.expected}.`,
      );
      continue;
    }
    const made = statementsOf(
      {
        subjectId: row.subject,
        property: row.property,
        value: row.value,
        lang: row.lang,
        unit: row.unit,
        preferred: row.preferred === 'yes',
        origin: `${file}:${line}`,
      },
      row,
      sources,
    );
    for (const statement of made) {
      const twin = statements.get(statement.id);
      if (twin && twin.asOf === statement.asOf && twin.since === statement.since && twin.locator === statement.locator)
        problems.add(file, line, null, `repeats ${twin.origin}: same subject, property, value and source; remove one.`);
      if (!twin) statements.set(statement.id, statement);
    }
    const [first] = made;
    if (!first) continue;
    const own = bySubject.get(row.subject) ?? new Map<string, Candidate[]>();
    bySubject.set(row.subject, own);
    const candidates = own.get(row.property) ?? [];
    own.set(row.property, candidates);
    candidates.push({ value: parsed.value, fact: placed, statement: first });
  }
  return { bySubject, statements };
};

const defaultValue = (property: PropertyModel, candidates: readonly Candidate[]): GraphValue | GraphValue[] => {
  if (property.list) return [...new Set(candidates.map(({ value }) => value))];
  const [shown] = [...candidates].sort((a, b) => compareRivals(a.statement, b.statement));
  return shown?.value ?? '';
};

const buildEntities = (
  bySubject: ReadonlyMap<string, Map<string, Candidate[]>>,
  model: GraphModel,
  problems: ProblemList,
): EntityRecord[] =>
  [...bySubject].flatMap(([id, own]) => {
    const label = labelOfId(id);
    if (!label) return [];
    const properties: Record<string, GraphValue | readonly GraphValue[]> = {};
    const dates: Record<string, string> = {};
    const integers: string[] = [];
    for (const property of model.properties.get(label)?.values() ?? []) {
      const candidates = own.get(property.name);
      if (!candidates) {
        if (property.list) properties[property.name] = [];
        if (property.required && !property.list) {
          const [somewhere] = [...own.values()].flat();
          problems.add(
            somewhere?.fact.file ?? '',
            somewhere?.fact.line ?? null,
            'subject',
            `${id} has no ${property.name}; every ${label} needs one row for it.`,
          );
        }
        continue;
      }
      const marked = new Set(candidates.filter(({ fact }) => fact.row.preferred === 'yes').map(({ value }) => value));
      const last = candidates[candidates.length - 1];
      if (!property.list && marked.size > 1 && last)
        problems.add(
          last.fact.file,
          last.fact.line,
          'preferred',
          `${id} has ${marked.size} preferred values of ${property.name}; mark one.`,
        );
      const value = defaultValue(property, candidates);
      if (property.type === 'Int') integers.push(property.name);
      if (property.type === 'Date' && typeof value === 'string') dates[property.name] = value;
      else properties[property.name] = value;
    }
    return [{ id, label, properties, integers, dates }];
  });

const moreTrusted = (a: string, b: string): string =>
  a === 'SOURCED' || b === 'SOURCED' ? 'SOURCED' : a === 'RECALLED' || b === 'RECALLED' ? 'RECALLED' : 'UNCERTAIN';

const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

const collectLinks = (
  rows: SeedRows['links'],
  known: ReadonlySet<string>,
  model: GraphModel,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
) => {
  const relationships = new Map<string, RelationshipRecord>();
  const statements = new Map<string, StatementRecord>();
  for (const placed of rows) {
    const { file, line, row } = placed;
    checkSources(placed, sources, problems);
    const from = labelAt(placed, 'subject', row.subject, problems);
    const to = labelAt(placed, 'object', row.object, problems);
    if (!from || !to) continue;
    const pairs = model.relationships.get(row.relationship);
    if (!pairs?.has(`${from}>${to}`)) {
      const expected = pairs
        ? [...pairs].map((pair) => pair.replace('>', ' to ')).join(', ')
        : [...model.relationships.keys()].join(', ');
      problems.add(
        file,
        line,
        'relationship',
        `${from} ${row.relationship} ${to} is not in the model; expected ${expected}.`,
      );
      continue;
    }
    for (const [column, id] of [
      ['subject', row.subject],
      ['object', row.object],
      ['via', row.via],
    ] as const)
      if (id !== '' && !known.has(id))
        problems.add(file, line, column, `"${id}" is not defined by any facts file; add it or mend the id.`);
    const made = statementsOf(
      {
        subjectId: row.subject,
        property: row.relationship,
        value: row.object,
        lang: '',
        unit: '',
        preferred: false,
        origin: `${file}:${line}`,
      },
      row,
      sources,
    );
    const key = [row.subject, row.relationship, row.object, row.role, row.kind, row.since, row.until, row.via].join(
      '|',
    );
    const twin = relationships.get(key);
    if (twin && made.every(({ id }) => twin.statementIds.includes(id)))
      problems.add(file, line, null, `repeats a tie that another row states with the same sources; remove one.`);
    for (const statement of made) if (!statements.has(statement.id)) statements.set(statement.id, statement);
    const [first] = made;
    relationships.set(key, {
      from: row.subject,
      type: row.relationship,
      to: row.object,
      role: orNull(row.role),
      kind: orNull(row.kind),
      status: orNull(row.status) ?? twin?.status ?? null,
      amount: orNull(row.amount) ?? twin?.amount ?? null,
      rank: row.rank === '' ? (twin?.rank ?? null) : Number(row.rank),
      via: orNull(row.via),
      since: first?.since ?? null,
      until: first?.until ?? null,
      asOf: made.map(({ asOf }) => asOf).reduce(earlier, twin?.asOf ?? null),
      confidence: twin ? moreTrusted(twin.confidence, first?.confidence ?? '') : (first?.confidence ?? 'UNCERTAIN'),
      statementIds: [...new Set([...(twin?.statementIds ?? []), ...made.map(({ id }) => id)])],
    });
  }
  return {
    relationships: [...relationships.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    statements,
  };
};

/** Joins rows into nodes, statements and relationships; everything that does not fit the model is added to `problems`. */
export const assemble = (rows: SeedRows, model: GraphModel, problems: ProblemList): Assembled => {
  const sources = indexSources(rows.sources, problems);
  const facts = collectFacts(rows.facts, model, sources, problems);
  const entities = byId(buildEntities(facts.bySubject, model, problems));
  const links = collectLinks(rows.links, new Set(facts.bySubject.keys()), model, sources, problems);
  return {
    sources: byId(
      [...sources.values()].map((row) => ({
        id: `source:${row.id}`,
        title: orNull(row.title),
        publisher: row.publisher,
        date: orNull(row.date),
        url: orNull(row.url),
        seen: row.seen === 'yes',
        licence: orNull(row.licence),
        note: orNull(row.note),
      })),
    ),
    entities,
    statements: byId([...facts.statements.values(), ...links.statements.values()]),
    relationships: links.relationships,
  };
};
