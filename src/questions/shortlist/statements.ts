import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';
import type {
  CityFacts,
  CityFocusArea,
  EntryPreference,
  OfficialsNeed,
  PipelineProject,
  Sourced,
  Tie,
} from '../../domain/shortlist/facts';

/** Parameter of every statement here: the day that the answer describes, `YYYY-MM-DD`. */
export interface AsOf {
  readonly asOf: string;
}

/** What a country is called. */
export interface CountryName {
  readonly name: string;
  readonly nameKo: string | null;
}

/** Cities of the ASEAN Smart Cities Network on the day. */
export const networkCities = defineStatement<
  AsOf,
  Pick<CityFacts, 'id' | 'name' | 'nameKo' | 'countryId' | 'incomeGroup' | 'population'> & { country: CountryName }
>({
  name: 'networkCities',
  text: cypher`
    MATCH (city:City)-[m:MEMBER_OF]->(:Network {id: 'network:ascn'})
    WHERE m.since <= date($asOf) AND (m.until IS NULL OR m.until >= date($asOf))
    MATCH (city)-[:IN_COUNTRY]->(country:Country)
    OPTIONAL MATCH (country)<-[:ABOUT]-(s:Statement {property: 'incomeGroup'})
    WHERE (s.since IS NULL OR s.since <= date($asOf)) AND (s.until IS NULL OR s.until >= date($asOf))
    WITH DISTINCT city, country, s ORDER BY s.since DESC, s.id
    RETURN city.id AS id, city.name AS name, city.nameKo AS nameKo, country.id AS countryId,
           {name: country.name, nameKo: country.nameKo} AS country, head(collect(s.value)) AS incomeGroup, city.population AS population
    ORDER BY id`,
  row: rowOf(),
});

/** Published preferences of firms for a country. */
export const entryPreferences = defineStatement<AsOf, EntryPreference & { countryId: string }>({
  name: 'entryPreferences',
  text: cypher`
    MATCH (country:Country)<-[r:CONCERNS]-(o:Observation {indicator: 'entryPreference'})<-[:ABOUT]-(s:Statement)
    WHERE s.property IN ['value', 'lowerBound'] AND (s.asOf IS NULL OR s.asOf <= date($asOf))
    WITH country, o, collect(DISTINCT s.id) AS statementIds
    RETURN country.id AS countryId, o.value AS value, o.lowerBound AS lowerBound, statementIds
    ORDER BY countryId, o.id`,
  row: rowOf(),
});

/** Projects that the latest monitoring report by the day lists, with their status in it; no row at all before the first report. */
export const pipelineProjects = defineStatement<AsOf, PipelineProject & { cityId: string; reportYear: number }>({
  name: 'pipelineProjects',
  text: cypher`
    MATCH (:Project)<-[:ABOUT]-(listed:Statement {property: 'reportYears'})
    WHERE listed.asOf <= date($asOf)
    WITH max(toInteger(listed.value)) AS reportYear
    MATCH (city:City)<-[:LOCATED_IN]-(project:Project {kind: 'ASCN'})<-[:ABOUT]-(s:Statement {property: 'reportYears'})
    WHERE s.value = toString(reportYear)
    WITH city, project, reportYear, collect(DISTINCT s.id) AS listings
    OPTIONAL MATCH (project)<-[:ABOUT]-(status:Statement {property: 'status'})
    WHERE status.asOf <= date($asOf)
    WITH city, project, reportYear, listings, status ORDER BY status.asOf DESC, status.id
    WITH city, project, reportYear, listings, head(collect(status)) AS latest
    RETURN city.id AS cityId, reportYear, project.id AS id, latest.value AS status,
           coalesce(latest.confidence <> 'UNCERTAIN', true) AS certain,
           listings + CASE WHEN latest IS NULL THEN [] ELSE [latest.id] END AS statementIds
    ORDER BY cityId, id`,
  row: rowOf(),
});

/** Statements by the day that a city has a Chief Smart City Officer or an action plan. */
export const leadershipStatements = defineStatement<AsOf, Sourced & { cityId: string; property: string }>({
  name: 'leadershipStatements',
  text: cypher`
    MATCH (city:City)<-[:ABOUT]-(s:Statement)
    WHERE s.property IN ['chiefSmartCityOfficerPost', 'actionPlanVision'] AND s.asOf <= date($asOf)
    RETURN city.id AS cityId, s.property AS property, collect(DISTINCT s.id) AS statementIds
    ORDER BY cityId, property`,
  row: rowOf(),
});

/** Focus areas by the day: those of the action plan, and those of the projects located in the city. */
export const cityFocusAreas = defineStatement<AsOf, CityFocusArea & { cityId: string }>({
  name: 'cityFocusAreas',
  text: cypher`
    CALL () {
      MATCH (city:City)-[r:PRIORITISES]->(area:FocusArea)
      WHERE coalesce(r.asOf, date($asOf)) <= date($asOf)
      RETURN city.id AS cityId, area.id AS id, 'PLAN' AS origin, r.statementIds AS ids
      UNION ALL
      MATCH (city:City)<-[:LOCATED_IN]-(project:Project {kind: 'ASCN'})-[r:ADDRESSES]->(area:FocusArea)
      WHERE coalesce(project.knownSince, date($asOf)) <= date($asOf)
      RETURN city.id AS cityId, area.id AS id, 'PROJECTS' AS origin, r.statementIds AS ids
    }
    UNWIND ids AS statementId
    RETURN cityId, id, origin, collect(DISTINCT statementId) AS statementIds
    ORDER BY cityId, origin, id`,
  row: rowOf(),
});

/** Korean projects of a city that had begun by the day: selected or started in an earlier year, or named by a source of that day. */
export const koreanProjects = defineStatement<AsOf, Tie & { cityId: string }>({
  name: 'koreanProjects',
  text: cypher`
    MATCH (city:City)<-[r:LOCATED_IN]-(project:Project)
    WHERE project.kind IN ['KCN_PLANNING', 'KCN_DEMONSTRATION', 'ODA_GRANT', 'ODA_LOAN', 'POLICY_CONSULTING']
      AND (coalesce(project.startsOn.year, project.year) < date($asOf).year OR project.knownSince <= date($asOf))
      AND (project.startsOn IS NULL OR project.startsOn <= date($asOf))
    RETURN city.id AS cityId, project.id AS id, r.confidence AS confidence, r.statementIds AS statementIds
    ORDER BY cityId, id`,
  row: rowOf(),
});

/**
 * Korean organisations with a project or recorded work in a city or its country by the day. Memoranda do not count, nor do ties that
 * restate a project from the city's side.
 */
export const koreanOrganisations = defineStatement<AsOf, Tie & { cityId: string | null; countryId: string }>({
  name: 'koreanOrganisations',
  text: cypher`
    MATCH (organisation:Organisation)-[:IN_COUNTRY]->(:Country {id: 'country:kr'})
    CALL (organisation) {
      MATCH (organisation)-[r:PARTICIPATES_IN|FUNDS|OPERATES]->(project:Project)-[:LOCATED_IN]->(place)
      WHERE coalesce(r.since, r.asOf, date($asOf)) <= date($asOf)
        AND (coalesce(project.startsOn.year, project.year) < date($asOf).year OR project.knownSince <= date($asOf))
      RETURN place, r.confidence AS confidence, r.statementIds AS ids
      UNION ALL
      MATCH (organisation)-[r:ACTIVE_IN]->(place)
      WHERE r.via IS NULL AND coalesce(r.since, r.asOf, date($asOf)) <= date($asOf)
      RETURN place, r.confidence AS confidence, r.statementIds AS ids
    }
    OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
    WITH organisation, confidence, ids, CASE WHEN place:City THEN place.id END AS cityId, CASE WHEN place:City THEN country.id ELSE place.id END AS countryId
    UNWIND ids AS statementId
    RETURN organisation.id AS id, cityId, countryId, confidence, collect(DISTINCT statementId) AS statementIds
    ORDER BY countryId, cityId, id, confidence`,
  row: rowOf(),
});

/** Standing offices of Korean organisations by the day. */
export const koreanOffices = defineStatement<AsOf, Tie & { cityId: string; countryId: string }>({
  name: 'koreanOffices',
  text: cypher`
    MATCH (organisation:Organisation)-[:IN_COUNTRY]->(:Country {id: 'country:kr'})
    MATCH (organisation)-[r:HAS_OFFICE_IN]->(city:City)-[:IN_COUNTRY]->(country:Country)
    WHERE coalesce(r.since, r.asOf, date($asOf)) <= date($asOf)
      AND (r.until IS NULL OR r.until >= date($asOf))
    UNWIND r.statementIds AS statementId
    RETURN organisation.id AS id, city.id AS cityId, country.id AS countryId, r.confidence AS confidence,
           collect(DISTINCT statementId) AS statementIds
    ORDER BY cityId, id, confidence`,
  row: rowOf(),
});

/** What city officials said, with the focus areas that it falls in. */
export const officialsNeeds = defineStatement<AsOf, OfficialsNeed>({
  name: 'officialsNeeds',
  text: cypher`
    MATCH (need:Need)<-[:ABOUT]-(s:Statement)
    WHERE s.property IN ['rank', 'readings'] AND (s.asOf IS NULL OR s.asOf <= date($asOf))
    WITH need, collect(DISTINCT s.id) AS ids
    OPTIONAL MATCH (need)-[r:CORRESPONDS_TO]->(area:FocusArea)
    WITH need, ids, collect(DISTINCT area.id) AS focusAreaIds, collect(r.statementIds) AS mappings
    RETURN need.id AS id, need.kind AS kind, need.rank AS rank, need.readings AS readings, focusAreaIds,
           reduce(all = ids, some IN mappings | all + some) AS statementIds
    ORDER BY id`,
  row: rowOf(),
});
