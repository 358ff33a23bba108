import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** What the graph knows of a node that a tie would join. */
export interface LinkEndRow {
  readonly id: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly endsOn: string | null;
}

/** Sort of organisation, or status and last day of a project; with a day, the status is the latest stated by then. */
export const linkEnds = defineStatement<{ ids: readonly string[]; asOf: string | null }, LinkEndRow>({
  name: 'linkEnds',
  text: cypher`
    MATCH (n:Entity) WHERE n.id IN $ids AND (n:Organisation OR n:Project)
    CALL (n) {
      WITH n WHERE n:Project AND $asOf IS NOT NULL
      MATCH (n)<-[:ABOUT]-(s:Statement {property: 'status'})
      WHERE s.asOf <= date($asOf)
      WITH s ORDER BY s.asOf DESC, s.id
      RETURN head(collect(s.value)) AS stated
    }
    RETURN n.id AS id, CASE WHEN n:Organisation THEN n.kind END AS kind,
           CASE WHEN n:Project THEN CASE WHEN $asOf IS NULL THEN n.status ELSE stated END END AS status, n.endsOn AS endsOn
    ORDER BY id`,
  row: rowOf(),
});
