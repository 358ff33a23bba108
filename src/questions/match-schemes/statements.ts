import type { LadderStep } from '../../domain/matching/packages';
import type { Rule } from '../../domain/matching/rule';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A thing with its names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
}

/** A scheme with what its ties say. */
export interface SchemeRow extends Named {
  readonly startsOn: string | null;
  readonly contact: string | null;
  readonly eligibilityYear: string | null;
  /** By id. */
  readonly operators: readonly (Named & { readonly acronym: string | null })[];
  /** Places on the ladder, ascending. */
  readonly steps: readonly number[];
  readonly stepStatementIds: readonly string[];
  readonly classes: readonly { readonly id: string; readonly certain: boolean }[];
  readonly classStatementIds: readonly string[];
}

/** Schemes with their operators, steps and classes, by id. */
export const matchableSchemes = defineStatement<object, SchemeRow>({
  name: 'matchableSchemes',
  text: cypher`
    MATCH (scheme:Scheme)
    CALL (scheme) {
      OPTIONAL MATCH (operator:Organisation)-[:OPERATES]->(scheme)
      WITH operator ORDER BY operator.id
      RETURN collect(CASE WHEN operator IS NULL THEN null ELSE {id: operator.id, name: operator.name, nameKo: operator.nameKo, acronym: operator.acronym} END) AS operators
    }
    CALL (scheme) {
      OPTIONAL MATCH (scheme)-[r:SERVES]->(step:Step)
      WITH step, r ORDER BY step.order
      RETURN collect(step.order) AS steps, reduce(all = [], ids IN collect(r.statementIds) | all + ids) AS stepStatementIds
    }
    CALL (scheme) {
      OPTIONAL MATCH (scheme)-[r:OPEN_TO]->(class:FirmClass)
      WITH class, r ORDER BY class.id
      RETURN collect(CASE WHEN class IS NULL THEN null ELSE {id: class.id, certain: r.confidence <> 'UNCERTAIN'} END) AS classes,
             reduce(all = [], ids IN collect(r.statementIds) | all + ids) AS classStatementIds
    }
    RETURN scheme.id AS id, scheme.name AS name, scheme.nameKo AS nameKo, scheme.startsOn AS startsOn, scheme.contact AS contact,
           scheme.eligibilityYear AS eligibilityYear, operators, steps, stepStatementIds, classes, classStatementIds
    ORDER BY id`,
  row: rowOf(),
});

/** A rule with its words and the statements of its values. */
export interface RuleRow extends Rule, Named {
  readonly nameKo: string;
  readonly schemeId: string;
  readonly unit: string | null;
  readonly basis: string;
  readonly statementIds: readonly string[];
}

/** Rules of all schemes, by id. */
export const schemeRules = defineStatement<object, RuleRow>({
  name: 'schemeRules',
  text: cypher`
    MATCH (scheme:Scheme)-[:HAS]->(rule:Rule)<-[:ABOUT]-(s:Statement)
    WHERE s.property IN ['values', 'basis']
    WITH scheme, rule, s ORDER BY s.id
    RETURN scheme.id AS schemeId, rule.id AS id, rule.name AS name, rule.nameKo AS nameKo, rule.subject AS subject, rule.operator AS operator,
           rule.values AS values, rule.unit AS unit, rule.force AS force, rule.track AS track, rule.basis AS basis, collect(s.id) AS statementIds
    ORDER BY schemeId, id`,
  row: rowOf(),
});

/** The ladder's steps with their stage and names, in order. */
export const ladderSteps = defineStatement<object, LadderStep & Named & { readonly code: string }>({
  name: 'ladderSteps',
  text: cypher`
    MATCH (stage:Stage)-[:HAS]->(step:Step)
    RETURN step.id AS id, step.code AS code, step.order AS order, stage.id AS stageId, step.name AS name, step.nameKo AS nameKo
    ORDER BY order`,
  row: rowOf(),
});

/** Names of what rules and profiles name by id. */
export const ruleTermNames = defineStatement<object, Named>({
  name: 'ruleTermNames',
  text: cypher`
    MATCH (term:Country|Sector|FocusArea|FirmClass)
    RETURN term.id AS id, term.name AS name, term.nameKo AS nameKo
    ORDER BY id`,
  row: rowOf(),
});
