import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';
import type { AsOf } from '../support/statements';

/** What the brief says of where firms stop: the focus groups that it found at the early stages, and the recommendation that names the limits after the pilot. */
export const limitReports = defineStatement<AsOf, { id: string; statementIds: readonly string[] }>({
  name: 'limitReports',
  text: cypher`
    MATCH (n:Finding|Recommendation)<-[:ABOUT]-(s:Statement)
    WHERE n.id IN ['finding:focus-group-b', 'finding:focus-group-d', 'recommendation:support-ladder']
      AND s.property IN ['points', 'objective'] AND (s.asOf IS NULL OR s.asOf <= date($asOf))
    RETURN n.id AS id, collect(DISTINCT s.id) AS statementIds
    ORDER BY id`,
  row: rowOf(),
});

/** The conflict of a survey's printed respondents with the base that its figures fit, when it is on record. */
export const baseConflict = defineStatement<object, { id: string }>({
  name: 'baseConflict',
  text: cypher`MATCH (c:Conflict {id: 'conflict:d3'}) RETURN c.id AS id`,
  row: rowOf(),
});
