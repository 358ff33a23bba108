import type { CityFacts, OfficialsNeed, Tie } from '../../domain/shortlist/facts';
import type { Reader } from '../../graph/reader';
import { readDatasetInfo } from '../dataset/version';
import { keepLast } from '../keep-last';
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
  type CountryName,
} from './statements';

/** All that a shortlist of one day rests on. */
export interface ShortlistFacts {
  readonly cities: readonly CityFacts[];
  readonly needs: readonly OfficialsNeed[];
  /** Names of the cities' countries by id. */
  readonly countries: ReadonlyMap<string, CountryName>;
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

/** One entry an id. Uncertain ties count only where there are no others; the statements of the rest are joined. */
const distinct = (rows: readonly Tie[]): Tie[] =>
  [...groupBy(rows, ({ id }) => id)].map(([id, group]) => {
    const sure = group.filter(({ confidence }) => confidence !== 'UNCERTAIN');
    const kept = sure.length > 0 ? sure : group;
    return {
      id,
      confidence: kept.some(({ confidence }) => confidence === 'SOURCED')
        ? 'SOURCED'
        : sure.length > 0
          ? 'RECALLED'
          : 'UNCERTAIN',
      statementIds: [...new Set(kept.flatMap(({ statementIds }) => statementIds))],
    };
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
    countries: new Map(cities.map(({ countryId, country }) => [countryId, country])),
    cities: cities.map(({ id, countryId, country: _country, ...city }) => {
      const own = areasOf.get(id) ?? [];
      const planned = own.filter(({ origin }) => origin === 'PLAN');
      return {
        ...city,
        id,
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

/** Days kept at once: today, the brief's day, and a few others that people compare. */
const kept = 8;

/** Facts by dataset version and day, the last used ones kept. A new version is a new key, so an answer never mixes versions. */
export const createShortlistFacts = (reader: Reader) =>
  keepLast(
    kept,
    (version: string, asOf: string) => `${version} ${asOf}`,
    async (version, asOf) => {
      const facts = await gatherFacts(reader, asOf);
      // A load may have come between the reads; facts of two versions must not be kept under the name of one.
      if ((await readDatasetInfo(reader)).version !== version)
        throw new Error('The dataset changed while it was read.');
      return facts;
    },
  );
