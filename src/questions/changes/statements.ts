import type { MovedStatement } from '../../domain/changes';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** Versions that the graph has held, one a load, in order. */
export const heldVersions = defineStatement<object, { versions: readonly string[] }>({
  name: 'heldVersions',
  text: cypher`
    MATCH (d:Dataset {id: 'ascn-graph'})
    RETURN d.loads AS versions`,
  row: rowOf(),
});

/** Statements that are held now and were not at a load, that were held then and are not now, or that were amended since. */
export const movedStatements = defineStatement<{ load: number; about: string | null }, MovedStatement>({
  name: 'movedStatements',
  text: cypher`
    MATCH (s:Statement)
    WHERE ($about IS NULL OR s.subjectId = $about)
      AND CASE WHEN s.withdrawn THEN s.heldFrom <= $load AND s.heldTo >= $load ELSE s.heldFrom > $load OR s.amendedIn > $load END
    MATCH (s)-[:CITES]->(source:Source)
    RETURN s.id AS id, s.subjectId AS subjectId, s.property AS property, s.lang AS lang, s.value AS value, source.id AS sourceId,
           CASE WHEN s.withdrawn THEN 'WENT' WHEN s.heldFrom > $load THEN 'CAME' ELSE 'STAYED' END AS fate
    ORDER BY id`,
  row: rowOf(),
});
