import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';
import type { FirmBusiness, FirmSize } from '../../domain/firm-profile/profile';
import type { TieAbroad } from '../../domain/firm-profile/furthest-step';

/** A class, step, sector, focus area, country or city that a profile may name. */
export interface ProfileTerm {
  readonly id: string;
  readonly label: 'FirmClass' | 'Step' | 'Sector' | 'FocusArea' | 'Country' | 'City';
  /** Code of a step. */
  readonly code: string | null;
  /** Place of a step. */
  readonly order: number | null;
  /** Sizes and businesses of a class. */
  readonly sizes: readonly FirmSize[] | null;
  readonly businesses: readonly FirmBusiness[] | null;
  /** Country of a city. */
  readonly countryId: string | null;
}

/** Everything that a profile may name, organisations apart. */
export const profileTerms = defineStatement<object, ProfileTerm>({
  name: 'profileTerms',
  text: cypher`
    MATCH (term:FirmClass|Step|Sector|FocusArea|Country|City)
    OPTIONAL MATCH (term:City)-[:IN_COUNTRY]->(country:Country)
    WITH term, min(country.id) AS countryId
    RETURN term.id AS id, head([label IN labels(term) WHERE label <> 'Entity']) AS label, countryId,
           CASE WHEN term:Step THEN term.code END AS code, CASE WHEN term:Step THEN term.order END AS order,
           CASE WHEN term:FirmClass THEN term.sizes END AS sizes, CASE WHEN term:FirmClass THEN term.businesses END AS businesses
    ORDER BY id`,
  row: rowOf(),
});

/** A value of an organisation with the statements that say so. */
export interface FirmFact {
  readonly property: 'CLASSIFIED_AS' | 'size' | 'businesses' | 'foundedOn';
  readonly value: string;
  readonly confidence: string;
  readonly statementIds: readonly string[];
}

/** Class, size, businesses and foundation of an organisation, as the graph shows them by default. */
export const firmFacts = defineStatement<{ id: string }, FirmFact>({
  name: 'firmFacts',
  text: cypher`
    MATCH (firm:Organisation {id: $id})<-[:ABOUT]-(s:Statement)
    WHERE s.property = 'businesses'
       OR (s.property = 'size' AND s.value = firm.size)
       OR (s.property = 'foundedOn' AND s.value = toString(firm.foundedOn))
       OR s.property = 'CLASSIFIED_AS'
    WITH s ORDER BY s.id
    RETURN s.property AS property, s.value AS value, collect(s.id) AS statementIds,
           CASE WHEN any(one IN collect(s.confidence) WHERE one <> 'UNCERTAIN') THEN 'SOURCED' ELSE 'UNCERTAIN' END AS confidence
    ORDER BY property, value`,
  row: rowOf(),
});

/** Ties of an organisation to places outside Korea, with what they say of step, sector and place. */
export const firmTies = defineStatement<
  { id: string },
  TieAbroad & {
    countryId: string | null;
    cityId: string | null;
    sectorIds: readonly string[];
    sectorStatementIds: readonly string[];
  }
>({
  name: 'firmTies',
  text: cypher`
    MATCH (firm:Organisation {id: $id})
    CALL (firm) {
      MATCH (firm)-[r:PARTICIPATES_IN|OPERATES|FUNDS]->(project:Project)-[:LOCATED_IN]->(place)
      WHERE project.status IS NULL OR project.status <> 'CANCELLED'
      RETURN r, project, place
      UNION ALL
      MATCH (firm)-[r:HAS_OFFICE_IN|AGREED_WITH|ACTIVE_IN]->(place:City)
      WHERE r.via IS NULL
      RETURN r, null AS project, place
    }
    WITH r, project, place WHERE r.confidence <> 'UNCERTAIN'
    OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
    WITH r, project, CASE WHEN place:City THEN place.id END AS cityId, CASE WHEN place:City THEN country.id ELSE place.id END AS countryId
    WHERE countryId IS NULL OR countryId <> 'country:kr'
    OPTIONAL MATCH (project)-[a:ADDRESSES]->(sector:Sector|FocusArea)
    WHERE a.confidence <> 'UNCERTAIN'
    WITH r, project, cityId, countryId, sector, a ORDER BY sector.id
    RETURN type(r) AS type, project.kind AS projectKind, r.statementIds AS statementIds, countryId, cityId,
           collect(sector.id) AS sectorIds, reduce(all = [], some IN collect(a.statementIds) | all + some) AS sectorStatementIds
    ORDER BY type, statementIds, cityId, countryId`,
  row: rowOf(),
});

/** Ids of all organisations, to name the nearest when one is mistyped. */
export const organisationIds = defineStatement<object, { id: string }>({
  name: 'organisationIds',
  text: cypher`MATCH (o:Organisation) RETURN o.id AS id ORDER BY id`,
  row: rowOf(),
});
