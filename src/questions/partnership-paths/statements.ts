import type { LoadedEdge, PathNode } from '../../domain/paths/tie';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A node with the days of a project, which decide when it may be walked. */
export interface PathNodeRow extends PathNode {
  readonly startsOn: string | null;
  readonly year: number | null;
  readonly knownSince: string | null;
}

/** Nodes that partnership paths may visit, and those that name a class of ends, in no order. */
export const pathNodes = defineStatement<object, PathNodeRow>({
  name: 'pathNodes',
  text: cypher`
    MATCH (n:Organisation|Scheme|Programme|Project|City|Country|FirmClass|FocusArea|Network)
    RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.name AS name, n.nameKo AS nameKo,
           CASE WHEN n:Organisation THEN n.kind END AS kind, CASE WHEN n:Project THEN n.status END AS status, CASE WHEN n:Project THEN n.startsOn END AS startsOn,
           CASE WHEN n:Project THEN coalesce(n.startsOn.year, n.year) END AS year, CASE WHEN n:Project THEN n.knownSince END AS knownSince`,
  row: rowOf(),
});

/**
 * Ties that partnership paths may walk, in no order, each with the days on which it counts: work, money and activity that ended still count.
 * A tie that only restates a project from the city's side is left out. What happened (work, money, a signature) was last seen on its last day on
 * record; what stands until it ends has no such day.
 */
export const pathEdges = defineStatement<object, LoadedEdge>({
  name: 'pathEdges',
  text: cypher`
    MATCH (a:Entity)-[r:PARTICIPATES_IN|FUNDS|OPERATES|ACTIVE_IN|HAS_OFFICE_IN|AGREED_WITH|AGREED_ON|TWINNED_WITH|LOCATED_IN|PART_OF|CLASSIFIED_AS|OPEN_TO|AVAILABLE_IN|IN_COUNTRY|ADDRESSES|PRIORITISES|REPORTS_TO|OWNS_STAKE_IN|MEMBER_OF]->(b:Entity)
    WHERE r.via IS NULL
    RETURN a.id AS from, type(r) AS type, b.id AS to, r.role AS role, r.kind AS kind, r.status AS status,
           r.since AS since, r.until AS until, r.confidence AS confidence, r.statementIds AS statementIds,
           coalesce(r.since, r.asOf) AS firstDay,
           CASE WHEN type(r) IN ['PARTICIPATES_IN', 'FUNDS', 'ACTIVE_IN'] THEN null ELSE r.until END AS lastDay,
           CASE WHEN type(r) IN ['PARTICIPATES_IN', 'FUNDS', 'ACTIVE_IN', 'AGREED_WITH', 'AGREED_ON']
             THEN coalesce(r.until, r.since, b.endsOn, b.startsOn, r.asOf) END AS lastSeen`,
  row: rowOf(),
});
