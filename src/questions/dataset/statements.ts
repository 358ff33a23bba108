import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A mark older than this was left by a load that died; it stops nobody. */
const markAge = 'PT30S';

/** The dataset that the graph holds, and whether a load is committing right now; no row when nothing was loaded. */
export const currentDataset = defineStatement<
  { markAge: string },
  { version: string; title: string; asOf: string; committing: boolean }
>({
  name: 'currentDataset',
  text: cypher`
    MATCH (d:Dataset {id: 'ascn-graph'})
    WHERE d.version IS NOT NULL
    RETURN d.version AS version, d.title AS title, d.asOf AS asOf,
           d.committingSince IS NOT NULL AND d.committingSince + duration($markAge) > datetime() AS committing`,
  row: rowOf(),
});

/** Parameters of `currentDataset`. */
export const currentDatasetParams = { markAge };

/** Nodes of each label, by label. */
export const labelCounts = defineStatement<object, { label: string; count: number }>({
  name: 'labelCounts',
  text: cypher`
    MATCH (n)
    UNWIND labels(n) AS label
    WITH label, count(*) AS count
    WHERE NOT label IN ['Entity', 'Dataset']
    RETURN label, count
    ORDER BY label`,
  row: rowOf(),
});

/** Ids of all sources, by id. */
export const sourceIds = defineStatement<object, { id: string }>({
  name: 'sourceIds',
  text: cypher`MATCH (s:Source) RETURN s.id AS id ORDER BY id`,
  row: rowOf(),
});
