import { cypher } from './statement';

/**
 * The texts that a load runs, in this order, inside one transaction: readers see the old dataset until it commits and the new
 * one after. Statements outlive the load that withdraws them (their `lastSeen` stays behind); everything else is written anew.
 * Dynamic labels and types (Cypher 5.26) keep the texts constant: labels and types come from the graph model, checked before.
 */
export const loadStatements = {
  currentHash: cypher`MATCH (d:Dataset {id: 'ascn-graph'}) RETURN d.hash AS hash, d.version AS version`,
  removeEntities: cypher`MATCH (n:Entity) DETACH DELETE n`,
  removeSources: cypher`MATCH (n:Source) DETACH DELETE n`,
  createSources: cypher`
    UNWIND $rows AS row
    CREATE (n:Source) SET n = row`,
  createEntities: cypher`
    UNWIND $rows AS row
    CREATE (n:Entity:$(row.label) {id: row.id})
    SET n += row.properties
    FOREACH (name IN keys(row.dates) | SET n[name] = date(row.dates[name]))`,
  mergeStatements: cypher`
    UNWIND $rows AS row
    MERGE (s:Statement {id: row.id})
    ON CREATE SET s.firstSeen = $version
    SET s.subjectId = row.subjectId, s.property = row.property, s.value = row.value, s.asPrinted = row.asPrinted,
        s.lang = row.lang, s.unit = row.unit, s.since = date(row.since), s.until = date(row.until), s.asOf = date(row.asOf),
        s.confidence = row.confidence, s.knowledgeLevel = row.knowledgeLevel, s.preferred = row.preferred,
        s.locator = row.locator, s.note = row.note, s.origin = row.origin, s.lastSeen = $version
    WITH s, row
    MATCH (n:Entity {id: row.subjectId})
    MATCH (source:Source {id: row.sourceId})
    CREATE (s)-[:ABOUT]->(n)
    CREATE (s)-[:CITES]->(source)`,
  createRelationships: cypher`
    UNWIND $rows AS row
    MATCH (a:Entity {id: row.from})
    MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:$(row.type)]->(b)
    SET r.role = row.role, r.kind = row.kind, r.status = row.status, r.amount = row.amount, r.rank = toInteger(row.rank), r.via = row.via,
        r.since = date(row.since), r.until = date(row.until), r.asOf = date(row.asOf), r.confidence = row.confidence,
        r.statementIds = row.statementIds`,
  markKnownSince: cypher`
    MATCH (p:Project)<-[:ABOUT]-(s:Statement)
    WITH p, min(s.asOf) AS knownSince
    SET p.knownSince = knownSince`,
  writeDataset: cypher`
    MERGE (d:Dataset {id: 'ascn-graph'})
    SET d.version = $version, d.hash = $hash, d.asOf = date($asOf), d.title = $title`,
} as const;
