import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A survey, when it is there. */
export const surveyById = defineStatement<{ id: string }, { id: string; name: string; nameKo: string | null }>({
  name: 'surveyById',
  text: cypher`MATCH (survey:Survey {id: $id}) RETURN survey.id AS id, survey.name AS name, survey.nameKo AS nameKo`,
  row: rowOf(),
});

/** Ids of all surveys, by id. */
export const surveyIds = defineStatement<object, { id: string }>({
  name: 'surveyIds',
  text: cypher`MATCH (survey:Survey) RETURN survey.id AS id ORDER BY id`,
  row: rowOf(),
});

/** A survey's value of one item: what it concerns, or else what its scope says. */
export interface RatingRow {
  readonly name: string;
  readonly indicator: 'importance' | 'satisfaction';
  readonly value: number;
  readonly statementIds: readonly string[];
}

/** Importance and satisfaction by item that a survey had published by the day: observations of these two indicators. */
export const surveyRatings = defineStatement<{ id: string; asOf: string }, RatingRow>({
  name: 'surveyRatings',
  text: cypher`
    MATCH (:Survey {id: $id})<-[:OF]-(o:Observation)<-[:ABOUT]-(s:Statement {property: 'value'})
    WHERE o.indicator IN ['importance', 'satisfaction'] AND (s.asOf IS NULL OR s.asOf <= date($asOf))
    OPTIONAL MATCH (o)-[:CONCERNS]->(thing)
    WITH o, s, thing ORDER BY thing.id, s.id
    WITH o, collect(DISTINCT s.id) AS statementIds, head(collect(thing.name)) AS thing
    RETURN coalesce(thing, o.scope, o.id) AS name, o.indicator AS indicator, o.value AS value, statementIds
    ORDER BY name, indicator, o.id`,
  row: rowOf(),
});
