import { cypher } from './statement';

/** A full-text index: how it is made, and how it is taken away when an older program made it over other texts. */
export interface FullTextIndex {
  readonly name: string;
  readonly create: string;
  readonly drop: string;
}

/** Texts that an index looks into, read from how it is made. */
export const textsOf = ({ create }: FullTextIndex): string[] =>
  [...create.matchAll(/n\.(\w+)/g)].map(([, name]) => name ?? '');

/** The full-text indexes that a graph has, with their texts. */
export const presentIndexes = cypher`SHOW FULLTEXT INDEXES YIELD name, properties RETURN name, properties`;

/**
 * Full-text indexes over every text that facts give things, and over titles and publishers of sources. Neo4j keeps one index for a set of labels and
 * properties, so the two differ in their properties: the first cuts Korean into pairs of syllables (cjk), the second ignores accents (Đà Nẵng is da nang).
 */
export const fullTextIndexes: readonly FullTextIndex[] = [
  {
    name: 'texts_cjk',
    create: cypher`
    CREATE FULLTEXT INDEX texts_cjk IF NOT EXISTS FOR (n:Entity|Source) ON EACH [
      n.title, n.publisher, n.name, n.nameKo, n.nameLocal, n.otherNames, n.acronym, n.officialName, n.capital, n.capitalKo, n.note, n.scope,
      n.mandate, n.home, n.activities, n.actionPlanVision, n.actionPlanTargets, n.themes, n.aims, n.roles, n.milestones,
      n.objective, n.components, n.statusText, n.amount, n.target, n.applicant, n.applicants, n.firmSize, n.consortium,
      n.sector, n.country, n.window, n.procedure, n.contact, n.terms, n.basis, n.details, n.improvements, n.measures, n.points,
      n.claim, n.finding, n.explanation, n.reading, n.mode, n.chiefSmartCityOfficerPost,
      n.chiefSmartCityOfficerOrganisation, n.nationalRepresentativePost, n.nationalRepresentativeOrganisation,
      n.nationalRepresentativeOrganisationKo
    ] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
    drop: cypher`DROP INDEX texts_cjk IF EXISTS`,
  },
  {
    name: 'texts_folded',
    create: cypher`
    CREATE FULLTEXT INDEX texts_folded IF NOT EXISTS FOR (n:Entity|Source) ON EACH [
      n.title, n.publisher, n.name, n.nameLocal, n.otherNames, n.acronym, n.officialName, n.capital, n.note, n.scope, n.mandate, n.home,
      n.activities, n.actionPlanVision, n.actionPlanTargets, n.themes, n.aims, n.roles, n.milestones, n.objective,
      n.components, n.statusText, n.amount, n.target, n.applicant, n.applicants, n.firmSize, n.consortium, n.sector,
      n.country, n.window, n.procedure, n.contact, n.terms, n.basis, n.details, n.improvements, n.measures, n.points, n.claim,
      n.finding, n.explanation, n.reading, n.mode, n.chiefSmartCityOfficerPost,
      n.chiefSmartCityOfficerOrganisation, n.nationalRepresentativePost, n.nationalRepresentativeOrganisation
    ] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
    drop: cypher`DROP INDEX texts_folded IF EXISTS`,
  },
];
