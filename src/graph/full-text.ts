import { cypher } from './statement';

/**
 * Full-text indexes over every text that facts give things. Neo4j keeps one index for a set of labels and properties, so the two differ
 * in their properties: the first cuts Korean into pairs of syllables (cjk), the second ignores accents (Đà Nẵng is da nang).
 */
export const fullTextIndexes: readonly string[] = [
  cypher`
    CREATE FULLTEXT INDEX texts_cjk IF NOT EXISTS FOR (n:Entity) ON EACH [
      n.name, n.nameKo, n.nameLocal, n.otherNames, n.acronym, n.officialName, n.capital, n.capitalKo, n.note, n.scope,
      n.mandate, n.home, n.activities, n.actionPlanVision, n.actionPlanTargets, n.themes, n.aims, n.roles, n.milestones,
      n.objective, n.components, n.statusText, n.amount, n.target, n.applicant, n.applicants, n.firmSize, n.consortium,
      n.sector, n.country, n.window, n.procedure, n.contact, n.terms, n.details, n.improvements, n.measures, n.points,
      n.claim, n.finding, n.explanation, n.reading, n.mode, n.chiefSmartCityOfficerPost,
      n.chiefSmartCityOfficerOrganisation, n.nationalRepresentativePost, n.nationalRepresentativeOrganisation,
      n.nationalRepresentativeOrganisationKo
    ] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  cypher`
    CREATE FULLTEXT INDEX texts_folded IF NOT EXISTS FOR (n:Entity) ON EACH [
      n.name, n.nameLocal, n.otherNames, n.acronym, n.officialName, n.capital, n.note, n.scope, n.mandate, n.home,
      n.activities, n.actionPlanVision, n.actionPlanTargets, n.themes, n.aims, n.roles, n.milestones, n.objective,
      n.components, n.statusText, n.amount, n.target, n.applicant, n.applicants, n.firmSize, n.consortium, n.sector,
      n.country, n.window, n.procedure, n.contact, n.terms, n.details, n.improvements, n.measures, n.points, n.claim,
      n.finding, n.explanation, n.reading, n.mode, n.chiefSmartCityOfficerPost,
      n.chiefSmartCityOfficerOrganisation, n.nationalRepresentativePost, n.nationalRepresentativeOrganisation
    ] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
];
