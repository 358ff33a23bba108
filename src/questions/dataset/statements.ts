import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** The dataset that the graph holds; no row when nothing was loaded. */
export const currentDataset = defineStatement<object, { version: string; title: string; asOf: string }>({
  name: 'currentDataset',
  text: cypher`MATCH (d:Dataset {id: 'ascn-graph'}) RETURN d.version AS version, d.title AS title, d.asOf AS asOf`,
  row: rowOf(),
});

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
