import { buildEntities, collectFacts } from './assemble-facts';
import { collectDisputes } from './assemble-disputes';
import { collectLinks } from './assemble-links';
import type { DisputeRecord, EntityRecord, RelationshipRecord, SourceRecord, StatementRecord } from './dataset';
import { redistributionOf, type Licences } from './licences';
import type { GraphModel } from './model';
import type { ProblemList } from './problems';
import { orNull } from './provenance';
import type { DisputeRow, FactRow, LinkRow, Placed, SourceRow } from './rows';

/** The rows of all seed files. */
export interface SeedRows {
  readonly sources: readonly Placed<SourceRow>[];
  readonly facts: readonly Placed<FactRow>[];
  readonly links: readonly Placed<LinkRow>[];
  readonly disputes: readonly Placed<DisputeRow>[];
}

/** What the rows say, checked and joined. */
export interface Assembled {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly disputes: readonly DisputeRecord[];
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

/** Joins rows into nodes, statements and relationships; everything that does not fit the model is added to `problems`. */
export const assemble = (
  rows: SeedRows,
  model: GraphModel,
  problems: ProblemList,
  licences: Licences = [],
): Assembled => {
  const sources = indexSources(rows.sources, problems);
  const facts = collectFacts(rows.facts, model, sources, problems);
  const entities = byId(buildEntities(facts.bySubject, model, problems));
  const known = new Set(facts.bySubject.keys());
  const links = collectLinks(rows.links, known, model, sources, problems);
  const statements = byId([...facts.statements.values(), ...links.statements.values()]);
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
        ...redistributionOf(row.licence, licences),
        note: orNull(row.note),
      })),
    ),
    entities,
    statements,
    relationships: links.relationships,
    disputes: collectDisputes(rows.disputes, known, statements, problems),
  };
};
