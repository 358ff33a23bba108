import type { Label } from '../../domain/ids';
import type { Named } from '../../domain/search/name-index';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** Everything that has a name, with its names; of a source, its title. */
export const namedThings = defineStatement<object, Named>({
  name: 'namedThings',
  text: cypher`
    MATCH (n:Entity|Source)
    WHERE n.name IS NOT NULL OR n.title IS NOT NULL
    RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, coalesce(n.name, n.title) AS name, n.nameKo AS nameKo,
           n.nameLocal AS nameLocal, coalesce(n.otherNames, []) AS otherNames, n.acronym AS acronym,
           COUNT { (n)--(:Entity) } AS ties
    ORDER BY id`,
  row: rowOf(),
});

/** A thing whose texts hold what was asked for. */
export interface TextHit {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly nameKo: string | null;
  /** Higher is better; comparable within one index. */
  readonly score: number;
}

interface TextSearch {
  /** Lucene query made of words alone. */
  readonly query: string;
  /** Labels to look for. */
  readonly labels: readonly string[];
  /** Hits at most, counted before labels are looked at. */
  readonly limit: unknown;
}

/** Korean and all other text by pairs of syllables and by words. */
export const textsCjk = defineStatement<TextSearch, TextHit>({
  name: 'textsCjk',
  text: cypher`
    CALL db.index.fulltext.queryNodes('texts_cjk', $query, {limit: $limit}) YIELD node, score
    WITH node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS label
    WHERE label IN $labels
    RETURN node.id AS id, label, coalesce(node.name, node.title, node.publisher, node.indicator, node.id) AS name, node.nameKo AS nameKo, score
    ORDER BY score DESC, id`,
  row: rowOf(),
});

/** Text whose accents do not count. */
export const textsFolded = defineStatement<TextSearch, TextHit>({
  name: 'textsFolded',
  text: cypher`
    CALL db.index.fulltext.queryNodes('texts_folded', $query, {limit: $limit}) YIELD node, score
    WITH node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS label
    WHERE label IN $labels
    RETURN node.id AS id, label, coalesce(node.name, node.title, node.publisher, node.indicator, node.id) AS name, node.nameKo AS nameKo, score
    ORDER BY score DESC, id`,
  row: rowOf(),
});

/** Everything that things say of themselves. */
export const propertiesOfThings = defineStatement<
  { ids: readonly string[] },
  { id: string; properties: Readonly<Record<string, unknown>> }
>({
  name: 'propertiesOfThings',
  text: cypher`
    UNWIND $ids AS id
    OPTIONAL MATCH (thing:Entity {id: id})
    OPTIONAL MATCH (source:Source {id: id})
    RETURN id, properties(coalesce(thing, source)) AS properties
    ORDER BY id`,
  row: rowOf(),
});

/** Ids of the statements that give things the values shown. */
export const statementsOfProperties = defineStatement<
  { pairs: readonly { id: string; property: string }[] },
  { id: string; property: string; statementIds: readonly string[] }
>({
  name: 'statementsOfProperties',
  text: cypher`
    UNWIND $pairs AS pair
    MATCH (n:Entity {id: pair.id})<-[:ABOUT]-(s:Statement {property: pair.property})
    WITH n, pair, s ORDER BY s.id
    RETURN n.id AS id, pair.property AS property, collect(s.id) AS statementIds
    ORDER BY id, property`,
  row: rowOf(),
});
