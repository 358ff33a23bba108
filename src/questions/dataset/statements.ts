import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A mark older than this was left by a load that died; it stops nobody. */
const markAge = 'PT30S';

/** The dataset that the graph holds, and the mark of a load that is committing right now; no row when nothing was loaded. */
export const currentDataset = defineStatement<
  { markAge: string },
  { version: string; layout: string | null; title: string; asOf: string; mark: string | null }
>({
  name: 'currentDataset',
  text: cypher`
    MATCH (d:Dataset {id: 'ascn-graph'})
    WHERE d.version IS NOT NULL
    RETURN d.version AS version, d.layout AS layout, d.title AS title, d.asOf AS asOf,
           CASE WHEN d.committingSince + duration($markAge) > datetime() THEN toString(d.committingSince) END AS mark`,
  row: rowOf(),
});

/** Whether a load is under way, as far as this account may see. */
export const loadRunning = defineStatement<object, { running: boolean }>({
  name: 'loadRunning',
  text: cypher`
    SHOW TRANSACTIONS YIELD metaData
    WHERE metaData.load IS NOT NULL
    RETURN count(*) > 0 AS running`,
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
