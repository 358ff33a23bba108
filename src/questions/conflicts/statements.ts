import type { Figure, Part, Respondents, RivalValue } from '../../domain/conflicts/facts';
import type { ConflictKind, ConflictSeverity } from '../../domain/conflicts/detected';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** Published numbers with what they are about and the statements of their value. */
export const figures = defineStatement<object, Figure>({
  name: 'figures',
  text: cypher`
    MATCH (o:Observation)
    WHERE o.value IS NOT NULL
    RETURN o.id AS id, o.indicator AS indicator, o.value AS value, o.asPrinted AS asPrinted, o.unit AS unit, o.base AS base,
           o.items AS items, o.period AS period, o.scope AS scope,
           COLLECT { MATCH (o)-[:OF]->(s:Survey) RETURN s.id AS id ORDER BY id } AS surveys,
           COLLECT { MATCH (o)-[:CONCERNS]->(n:Entity) RETURN n.id AS id ORDER BY id } AS concerns,
           COLLECT { MATCH (o)<-[:ABOUT]-(s:Statement {property: 'value'}) WHERE toFloat(s.value) = o.value RETURN s.id AS id ORDER BY id } AS statementIds,
           NOT EXISTS { MATCH (o)<-[:ABOUT]-(s:Statement {property: 'value'}) WHERE s.knowledgeLevel <> 'DERIVED' } AS derived
    ORDER BY id`,
  row: rowOf(),
});

/** Numbers of respondents as sources print them. */
export const respondents = defineStatement<object, Respondents>({
  name: 'respondents',
  text: cypher`
    MATCH (survey:Survey)<-[:ABOUT]-(s:Statement {property: 'respondents'})
    WHERE s.knowledgeLevel <> 'DERIVED'
    WITH survey, s ORDER BY s.id
    WITH survey, toInteger(s.value) AS value, collect(s.id) AS statementIds
    RETURN survey.id AS surveyId, value, statementIds
    ORDER BY surveyId, value`,
  row: rowOf(),
});

/** What consists of what. */
export const parts = defineStatement<object, Part>({
  name: 'parts',
  text: cypher`
    MATCH (whole:Entity)-[:HAS]->(part:Entity)
    RETURN whole.id AS whole, part.id AS part
    ORDER BY whole, part`,
  row: rowOf(),
});

/** Statements of properties that have more than one value: days, numbers, names and codes; free text cannot disagree. */
export const rivalStatements = defineStatement<object, RivalValue>({
  name: 'rivalStatements',
  text: cypher`
    MATCH (n:Entity)<-[:ABOUT]-(s:Statement)
    WITH n, s, s.property AS property,
         CASE
           WHEN n[s.property] IS :: DATE NOT NULL THEN 'DATE'
           WHEN n[s.property] IS :: INTEGER NOT NULL OR n[s.property] IS :: FLOAT NOT NULL THEN 'NUMBER'
           WHEN NOT n[s.property] IS :: STRING NOT NULL AND NOT n[s.property] IS :: BOOLEAN NOT NULL THEN null
           WHEN s.property IN ['name', 'nameKo', 'nameLocal', 'officialName', 'acronym'] THEN 'NAME'
           WHEN s.value =~ '[A-Z][A-Z_]+|true|false' THEN 'CODE'
         END AS kind
    WHERE kind IS NOT NULL
    WITH n, property, s.lang AS lang, s.unit AS unit, kind, collect(s) AS rivals, count(DISTINCT s.value) AS values
    WHERE values > 1
    UNWIND rivals AS s
    RETURN n.id AS subjectId, property, lang, unit, kind, s.value AS value, s.since AS since, s.until AS until, s.asOf AS asOf,
           s.confidence AS confidence, s.preferred AS preferred, s.id AS statementId
    ORDER BY subjectId, property, lang, unit, statementId`,
  row: rowOf(),
});

/** A conflict that people wrote down. */
export interface WrittenConflict {
  readonly id: string;
  readonly name: string;
  readonly kind: ConflictKind;
  readonly severity: ConflictSeverity;
  readonly locator: string;
  readonly claim: string;
  readonly finding: string;
  readonly explanation: string | null;
  readonly reading: string;
  readonly statementIds: readonly string[];
}

/** Conflicts that people wrote down, with the statements that each is about. */
export const writtenConflicts = defineStatement<object, WrittenConflict>({
  name: 'writtenConflicts',
  text: cypher`
    MATCH (c:Conflict)
    RETURN c.id AS id, c.name AS name, c.kind AS kind, c.severity AS severity, c.locator AS locator, c.claim AS claim,
           c.finding AS finding, c.explanation AS explanation, c.reading AS reading,
           COLLECT { MATCH (c)-[:DISPUTES]->(s:Statement) RETURN s.id AS id ORDER BY s.preferred DESC, id } AS statementIds
    ORDER BY id`,
  row: rowOf(),
});

/** What a disputed statement is about, names and cites. */
export interface Disputed {
  readonly id: string;
  readonly subjectId: string;
  /** The other end of a relationship; null of a value. */
  readonly objectId: string | null;
  readonly sourceId: string;
}

/** Subject, object and source of statements. */
export const disputedStatements = defineStatement<{ ids: readonly string[] }, Disputed>({
  name: 'disputedStatements',
  text: cypher`
    MATCH (s:Statement)-[:CITES]->(source:Source)
    WHERE s.id IN $ids
    RETURN s.id AS id, s.subjectId AS subjectId, CASE WHEN s.property =~ '[A-Z_]+' THEN s.value END AS objectId, source.id AS sourceId
    ORDER BY id`,
  row: rowOf(),
});

/** What people call a thing; of a number or a survey, what it is about. */
export const titles = defineStatement<{ ids: readonly string[] }, { id: string; en: string; ko: string | null }>({
  name: 'titles',
  text: cypher`
    MATCH (n:Entity)
    WHERE n.id IN $ids
    OPTIONAL MATCH (n)-[:CONCERNS|OF]->(about:Entity)
    WHERE n:Observation
    WITH n, about ORDER BY about:Survey, about.id
    WITH n, head(collect(about)) AS about
    RETURN n.id AS id, coalesce(n.name, about.name, n.indicator) AS en, coalesce(n.nameKo, about.nameKo) AS ko
    ORDER BY id`,
  row: rowOf(),
});

/** Whether the graph holds a thing or a source with this id. */
export const holdsId = defineStatement<{ id: string }, { holds: boolean }>({
  name: 'holdsId',
  text: cypher`
    RETURN EXISTS { MATCH (n:Entity {id: $id}) } OR EXISTS { MATCH (n:Source {id: $id}) } AS holds`,
  row: rowOf(),
});
