import type { CityFacts, OfficialsNeed, Sourced } from '../../domain/shortlist/facts';
import type { Reader } from '../../graph/reader';
import {
  cityFocusAreas,
  entryPreferences,
  koreanOffices,
  koreanOrganisations,
  koreanProjects,
  leadershipStatements,
  networkCities,
  officialsNeeds,
  pipelineProjects,
} from './statements';

/** All that a shortlist of one day rests on. */
export interface ShortlistFacts {
  readonly cities: readonly CityFacts[];
  readonly needs: readonly OfficialsNeed[];
}

const groupBy = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** One entry an id, its statements joined. */
const distinct = <Row extends Sourced & { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, statementIds: [...new Set(group.flatMap(({ statementIds }) => statementIds))] }] : [];
  });

/** Reads the facts of every network city as of a day (`YYYY-MM-DD`). */
export const gatherFacts = async (reader: Reader, asOf: string): Promise<ShortlistFacts> => {
  const day = { asOf };
  const [cities, preferences, projects, leadership, areas, korean, organisations, offices, needs] = await Promise.all([
    reader.read(networkCities, day),
    reader.read(entryPreferences, day),
    reader.read(pipelineProjects, day),
    reader.read(leadershipStatements, day),
    reader.read(cityFocusAreas, day),
    reader.read(koreanProjects, day),
    reader.read(koreanOrganisations, day),
    reader.read(koreanOffices, day),
    reader.read(officialsNeeds, day),
  ]);
  const preferencesOf = groupBy(preferences, ({ countryId }) => countryId);
  const projectsOf = groupBy(projects, ({ cityId }) => cityId);
  const areasOf = groupBy(areas, ({ cityId }) => cityId);
  const koreanOf = groupBy(korean, ({ cityId }) => cityId);
  const organisationsIn = groupBy(organisations, ({ cityId }) => cityId);
  const organisationsOf = groupBy(organisations, ({ countryId }) => countryId);
  const officesIn = groupBy(offices, ({ cityId }) => cityId);
  const officesOf = groupBy(offices, ({ countryId }) => countryId);
  const evidence = (cityId: string, property: string) =>
    leadership.find((row) => row.cityId === cityId && row.property === property) ?? null;

  return {
    needs,
    cities: cities.map(({ id, name, nameKo, countryId }) => {
      const own = areasOf.get(id) ?? [];
      const planned = own.filter(({ origin }) => origin === 'PLAN');
      return {
        id,
        name,
        nameKo,
        countryId,
        entryPreferences: preferencesOf.get(countryId) ?? [],
        pipeline: projects.length === 0 ? null : (projectsOf.get(id) ?? []),
        officer: evidence(id, 'chiefSmartCityOfficerPost'),
        actionPlan: evidence(id, 'actionPlanVision'),
        // A plan says what the city wants; where none was found, its listed projects show it.
        focusAreas: planned.length > 0 ? planned : own,
        koreanProjects: distinct(koreanOf.get(id) ?? []),
        organisationsInCity: distinct(organisationsIn.get(id) ?? []),
        organisationsInCountry: distinct(organisationsOf.get(countryId) ?? []),
        officesInCity: distinct(officesIn.get(id) ?? []),
        officesInCountry: distinct(officesOf.get(countryId) ?? []),
      };
    }),
  };
};
