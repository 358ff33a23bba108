import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** Parameter of every statement here: the day that the answer describes, `YYYY-MM-DD`. */
export interface AsOf {
  readonly asOf: string;
}

/** A name in both languages. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
}

/** A tie as the graph holds it. */
export interface TieRow {
  readonly id: string;
  readonly confidence: string;
  readonly statementIds: readonly string[];
}

/** A scheme with its ties of the day. */
export interface SchemeRow extends Named {
  readonly target: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  readonly countryScope: 'ANY' | 'LISTED' | 'AMONG_OTHERS' | null;
  readonly eligibilityStated: boolean;
  readonly steps: readonly TieRow[];
  readonly kinds: readonly TieRow[];
  readonly firmClasses: readonly TieRow[];
  readonly countries: readonly TieRow[];
  readonly sectors: readonly TieRow[];
}

/**
 * Schemes that had begun by the day, or, without a beginning on record, had been described by it. Those of which no day
 * is known are there every day; this project's own readings are no description. Those that name only countries outside ASEAN are left out.
 * Ties count by their own period.
 */
export const schemesOfDay = defineStatement<AsOf, SchemeRow>({
  name: 'schemesOfDay',
  text: cypher`
    MATCH (scheme:Scheme)
    OPTIONAL MATCH (scheme)<-[:ABOUT]-(s:Statement) WHERE s.knowledgeLevel <> 'DERIVED'
    WITH scheme, min(s.asOf) AS described
    WHERE coalesce(scheme.startsOn, described, date($asOf)) <= date($asOf)
      AND (coalesce(scheme.countryScope, '') <> 'LISTED' OR EXISTS {
        MATCH (scheme)-[:AVAILABLE_IN]->(:Country)-[m:MEMBER_OF]->(:Network {id: 'network:asean'})
        WHERE m.since <= date($asOf) AND (m.until IS NULL OR m.until >= date($asOf)) })
    RETURN scheme.id AS id, scheme.name AS name, scheme.nameKo AS nameKo, scheme.target AS target, scheme.country AS country,
      scheme.sector AS sector, scheme.countryScope AS countryScope, scheme.eligibilityYear IS NOT NULL AS eligibilityStated,
      COLLECT { MATCH (scheme)-[r:SERVES]->(n:Step) WHERE coalesce(r.since, date($asOf)) <= date($asOf) AND coalesce(r.until, date($asOf)) >= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS steps,
      COLLECT { MATCH (scheme)-[r:OF_KIND]->(n:SupportKind) WHERE coalesce(r.since, date($asOf)) <= date($asOf) AND coalesce(r.until, date($asOf)) >= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS kinds,
      COLLECT { MATCH (scheme)-[r:OPEN_TO]->(n:FirmClass) WHERE coalesce(r.since, date($asOf)) <= date($asOf) AND coalesce(r.until, date($asOf)) >= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS firmClasses,
      COLLECT { MATCH (scheme)-[r:AVAILABLE_IN]->(n:Country) WHERE coalesce(r.since, date($asOf)) <= date($asOf) AND coalesce(r.until, date($asOf)) >= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS countries,
      COLLECT { MATCH (scheme)-[r:ADDRESSES]->(n:Sector) WHERE coalesce(r.since, date($asOf)) <= date($asOf) AND coalesce(r.until, date($asOf)) >= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS sectors
    ORDER BY id`,
  row: rowOf(),
});

/** A step with its printed experience; null where no figure was out by the day. */
export interface StepRow extends Named {
  readonly code: string;
  readonly stageId: string;
  readonly firms: number | null;
  readonly rate: number | null;
  readonly printedBase: number | null;
  readonly statementIds: readonly string[];
}

/** The steps in order, with the figures of Table 4 that were out by the day. */
export const stepsOfDay = defineStatement<AsOf, StepRow>({
  name: 'stepsOfDay',
  text: cypher`
    MATCH (stage:Stage)-[:HAS]->(step:Step)
    OPTIONAL MATCH (step)<-[:CONCERNS]-(o:Observation)<-[:ABOUT]-(s:Statement {property: 'value'})
    WHERE o.indicator IN ['experiencedFirms', 'experienceRate'] AND (s.asOf IS NULL OR s.asOf <= date($asOf))
    OPTIONAL MATCH (o)-[:OF]->(survey:Survey)
    WITH stage, step, o, s, survey ORDER BY o.id, s.id
    WITH stage, step, collect(DISTINCT {indicator: o.indicator, value: o.value}) AS found, collect(DISTINCT s.id) AS statementIds,
         head(collect(DISTINCT survey.respondents)) AS printedBase
    RETURN step.id AS id, step.name AS name, step.nameKo AS nameKo, step.code AS code, stage.id AS stageId, printedBase, statementIds,
           head([one IN found WHERE one.indicator = 'experiencedFirms' | one.value]) AS firms,
           head([one IN found WHERE one.indicator = 'experienceRate' | one.value]) AS rate
    ORDER BY step.order, id`,
  row: rowOf(),
});

/** A stage with the mean that Table 4 prints for it; null where it was not out by the day. */
export interface StageRow extends Named {
  readonly code: string;
  readonly meanStepRate: number | null;
  readonly statementIds: readonly string[];
}

/** The stages in order. */
export const stagesOfDay = defineStatement<AsOf, StageRow>({
  name: 'stagesOfDay',
  text: cypher`
    MATCH (stage:Stage)
    OPTIONAL MATCH (stage)<-[:CONCERNS]-(o:Observation {indicator: 'meanStepRate'})<-[:ABOUT]-(s:Statement {property: 'value'})
    WHERE s.asOf IS NULL OR s.asOf <= date($asOf)
    WITH stage, o, s ORDER BY o.id, s.id
    WITH stage, head(collect(o.value)) AS meanStepRate, collect(DISTINCT s.id) AS statementIds
    RETURN stage.id AS id, stage.name AS name, stage.nameKo AS nameKo, stage.code AS code, meanStepRate, statementIds
    ORDER BY stage.order, id`,
  row: rowOf(),
});

/** A demand or a focus group's finding, with what it speaks of. */
export interface VoiceRow extends Named {
  readonly steps: readonly TieRow[];
  readonly kinds: readonly string[];
  readonly firmClasses: readonly string[];
}

/** Demands of Table 5 and findings of the focus groups that were out by the day and speak of a step. */
export const voicesOfDay = defineStatement<AsOf, VoiceRow>({
  name: 'voicesOfDay',
  text: cypher`
    MATCH (voice:Demand|Finding)-[:CONCERNS]->(:Step)
    WHERE voice:Demand OR voice.kind = 'FOCUS_GROUP'
    WITH DISTINCT voice
    WITH voice, COLLECT { MATCH (voice)-[r:CONCERNS]->(n:Step) WHERE coalesce(r.asOf, date($asOf)) <= date($asOf)
        RETURN {id: n.id, confidence: r.confidence, statementIds: r.statementIds} ORDER BY n.id, r.confidence } AS steps
    WHERE size(steps) > 0
    RETURN voice.id AS id, voice.name AS name, voice.nameKo AS nameKo, steps,
      COLLECT { MATCH (voice)-[:CONCERNS]->(n:SupportKind) RETURN DISTINCT n.id AS kind ORDER BY kind } AS kinds,
      COLLECT { MATCH (voice)-[:CONCERNS]->(n:FirmClass) RETURN DISTINCT n.id AS firmClass ORDER BY firmClass } AS firmClasses
    ORDER BY id`,
  row: rowOf(),
});

/** Kinds of support, by axis and id. */
export const supportKinds = defineStatement<object, Named & { axis: 'CITY_DEVELOPMENT' | 'FIRM_ENTRY' }>({
  name: 'supportKinds',
  text: cypher`
    MATCH (kind:SupportKind)
    RETURN kind.id AS id, kind.name AS name, kind.nameKo AS nameKo, kind.axis AS axis
    ORDER BY axis, id`,
  row: rowOf(),
});

/** What a filter may name: classes of firms, sectors, and the countries that belong to ASEAN on the day. */
export const filterValues = defineStatement<AsOf, Named & { label: 'FirmClass' | 'Sector' | 'Country' }>({
  name: 'filterValues',
  text: cypher`
    MATCH (n:FirmClass|Sector|Country)
    WHERE NOT n:Country OR EXISTS {
      MATCH (n)-[m:MEMBER_OF]->(:Network {id: 'network:asean'})
      WHERE m.since <= date($asOf) AND (m.until IS NULL OR m.until >= date($asOf)) }
    RETURN n.id AS id, n.name AS name, n.nameKo AS nameKo,
           CASE WHEN n:FirmClass THEN 'FirmClass' WHEN n:Sector THEN 'Sector' ELSE 'Country' END AS label
    ORDER BY label, id`,
  row: rowOf(),
});
