import { cypher } from './statement';

/**
 * The texts that a load runs, in this order, inside one transaction: readers see the old dataset until it commits and the new
 * one after. Statements outlive the load that withdraws them (their `lastSeen` stays behind); everything else is written anew.
 * Loads are numbered: a statement was held from load `heldFrom` to load `heldTo` without a gap, and last changed its wording, place or
 * trust in load `amendedIn`. `Dataset.loads` names the version of each load. What was loaded before loads were numbered counts as load 1.
 * Dynamic labels and types (Cypher 5.26) keep the texts constant: labels and types come from the graph model, checked before.
 */
export const loadStatements = {
  currentHash: cypher`MATCH (d:Dataset {id: 'ascn-graph'}) RETURN d.hash AS hash, d.version AS version, d.loads AS loads`,
  removeEntities: cypher`MATCH (n:Entity) DETACH DELETE n`,
  mergeSources: cypher`
    UNWIND $rows AS row
    MERGE (n:Source {id: row.id})
    SET n = row`,
  // A source that only withdrawn statements cite stays with them.
  removeUncitedSources: cypher`
    MATCH (n:Source)
    WHERE NOT n.id IN $ids AND NOT EXISTS { (n)<-[:CITES]-() }
    DELETE n`,
  createEntities: cypher`
    UNWIND $rows AS row
    CREATE (n:Entity:$(row.label) {id: row.id})
    SET n += row.properties
    FOREACH (name IN keys(row.dates) | SET n[name] = date(row.dates[name]))`,
  statementIds: cypher`MATCH (s:Statement) RETURN s.id AS id`,
  // Ends are found by their place in the id order: an index look-up inside a transaction that has just written its entries is slow.
  createStatements: cypher`
    MATCH (n:Entity) WITH n ORDER BY n.id WITH collect(n) AS entities
    MATCH (n:Source) WHERE n.id IN $sourceIds WITH entities, n ORDER BY n.id WITH entities, collect(n) AS sources
    UNWIND $rows AS row
    WITH row, entities[row.subjectIndex] AS subject, sources[row.sourceIndex] AS source
    CREATE (s:Statement {
      id: row.id, subjectId: row.subjectId, property: row.property, value: row.value, asPrinted: row.asPrinted,
      lang: row.lang, unit: row.unit, since: date(row.since), until: date(row.until), asOf: date(row.asOf),
      confidence: row.confidence, knowledgeLevel: row.knowledgeLevel, preferred: row.preferred,
      locator: row.locator, note: row.note, origin: row.origin, details: row.details, firstSeen: $version, lastSeen: $version,
      withdrawn: false, heldFrom: $load, heldTo: $load, amendedIn: $load
    })
    CREATE (s)-[:ABOUT]->(subject)
    CREATE (s)-[:CITES]->(source)`,
  // What a statement cites is part of its id and never changes.
  updateStatements: cypher`
    MATCH (n:Entity) WITH n ORDER BY n.id WITH collect(n) AS entities
    UNWIND $rows AS row
    MATCH (s:Statement {id: row.id})
    SET s.heldFrom = CASE WHEN coalesce(s.heldTo, $load - 1) = $load - 1 THEN coalesce(s.heldFrom, 1) ELSE $load END,
        s.amendedIn = CASE WHEN coalesce(s.details, row.details) = row.details THEN coalesce(s.amendedIn, 1) ELSE $load END,
        s.heldTo = $load, s.details = row.details, s.withdrawn = false
    SET s.asPrinted = row.asPrinted, s.unit = row.unit, s.since = date(row.since), s.until = date(row.until), s.asOf = date(row.asOf),
        s.confidence = row.confidence, s.knowledgeLevel = row.knowledgeLevel, s.preferred = row.preferred,
        s.locator = row.locator, s.note = row.note, s.origin = row.origin, s.lastSeen = $version
    WITH s, entities[row.subjectIndex] AS subject
    CREATE (s)-[:ABOUT]->(subject)`,
  // A withdrawn statement stays on record, apart from what holds now.
  tieWithdrawnStatements: cypher`
    MATCH (s:Statement)
    WHERE coalesce(s.heldTo, 0) < $load
    SET s.withdrawn = true, s.heldFrom = coalesce(s.heldFrom, 1),
        s.heldTo = coalesce(s.heldTo, CASE WHEN s.lastSeen = $before THEN $load - 1 ELSE 0 END)
    WITH s
    MATCH (n:Entity {id: s.subjectId})
    CREATE (s)-[:WAS_ABOUT]->(n)`,
  createRelationships: cypher`
    MATCH (n:Entity) WITH n ORDER BY n.id WITH collect(n) AS entities
    UNWIND $rows AS row
    WITH row, entities[row.fromIndex] AS a, entities[row.toIndex] AS b
    CREATE (a)-[r:$(row.type)]->(b)
    SET r.role = row.role, r.kind = row.kind, r.status = row.status, r.amount = row.amount, r.rank = toInteger(row.rank), r.via = row.via,
        r.since = date(row.since), r.until = date(row.until), r.asOf = date(row.asOf), r.confidence = row.confidence,
        r.statementIds = row.statementIds, r.ends = row.ends`,
  createDisputes: cypher`
    MATCH (c:Conflict) WITH c ORDER BY c.id WITH collect(c) AS conflicts
    MATCH (s:Statement) WHERE s.id IN $statementIds
    UNWIND [row IN $rows WHERE row.statementId = s.id] AS row
    UNWIND [c IN conflicts WHERE c.id = row.conflictId] AS c
    CREATE (c)-[:DISPUTES]->(s)`,
  markKnownSince: cypher`
    MATCH (p:Project)<-[:ABOUT]-(s:Statement)
    WITH p, min(s.asOf) AS knownSince
    SET p.knownSince = knownSince`,
  // A commit becomes visible piece by piece. The mark tells readers to wait that second out, as long as the transaction of the load is
  // there; it ages too, for readers who may not see the transactions of others.
  markCommit: cypher`
    MERGE (d:Dataset {id: 'ascn-graph'})
    SET d.committingSince = datetime()`,
  writeDataset: cypher`
    MERGE (d:Dataset {id: 'ascn-graph'})
    SET d.version = $version, d.layout = $layout, d.hash = $hash, d.asOf = date($asOf), d.title = $title, d.loads = $loads`,
  forgetCommit: cypher`
    MATCH (d:Dataset {id: 'ascn-graph'})
    REMOVE d.committingSince`,
} as const;
