import type { PathEdge, PathNode } from '../../domain/paths/graph';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** Nodes that partnership paths may visit. */
export const pathNodes = defineStatement<object, PathNode>({
  name: 'pathNodes',
  text: cypher`
    MATCH (n:Organisation|Scheme|Programme|Project|City|Country|FirmClass|FocusArea)
    RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.name AS name, n.nameKo AS nameKo
    ORDER BY id`,
  row: rowOf(),
});

/**
 * Ties that partnership paths may walk. A tie that only restates a project from the city's side is left out; with a day, so is what
 * was not yet known or begun then.
 */
export const pathEdges = defineStatement<{ asOf: string | null; includeUncertain: boolean }, PathEdge>({
  name: 'pathEdges',
  text: cypher`
    MATCH (a:Entity)-[r:PARTICIPATES_IN|FUNDS|OPERATES|ACTIVE_IN|HAS_OFFICE_IN|AGREED_WITH|AGREED_ON|TWINNED_WITH|LOCATED_IN|PART_OF|CLASSIFIED_AS|OPEN_TO|AVAILABLE_IN|IN_COUNTRY|ADDRESSES|PRIORITISES|REPORTS_TO|OWNS_STAKE_IN]->(b:Entity)
    WHERE r.via IS NULL AND ($includeUncertain OR r.confidence <> 'UNCERTAIN')
      AND ($asOf IS NULL OR (
        coalesce(r.since, r.asOf, date($asOf)) <= date($asOf) AND (r.until IS NULL OR r.until >= date($asOf) OR type(r) IN ['PARTICIPATES_IN', 'FUNDS', 'ACTIVE_IN'])
        AND (NOT a:Project OR a.startsOn IS NULL OR a.startsOn <= date($asOf))
        AND (NOT b:Project OR b.startsOn IS NULL OR b.startsOn <= date($asOf))
        AND (NOT a:Project OR coalesce(a.startsOn.year, a.year) < date($asOf).year OR coalesce(a.knownSince, date($asOf)) <= date($asOf))
        AND (NOT b:Project OR coalesce(b.startsOn.year, b.year) < date($asOf).year OR coalesce(b.knownSince, date($asOf)) <= date($asOf))))
    RETURN a.id AS from, type(r) AS type, b.id AS to, r.role AS role, r.kind AS kind, r.status AS status,
           r.since AS since, r.until AS until, r.confidence AS confidence, r.statementIds AS statementIds
    ORDER BY from, type, to, role, kind, since, until, confidence, statementIds[0]`,
  row: rowOf(),
});
