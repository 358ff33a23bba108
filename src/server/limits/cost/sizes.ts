/**
 * How many entries a list is expected to have, for the cost of a query. A nested list is as long as it is where one walks into it:
 * large lists are walked into more often, so it is the mean over entries, not over lists. tests/graph/safe/cost-sizes.test.ts holds the
 * numbers against the loaded data: a list may be twice as long before its number here has to grow.
 */
export const expected = {
  /** Things of a kind, for a look-up on the root. */
  kinds: {
    Organisation: 300,
    Project: 400,
    City: 200,
    Observation: 500,
    Source: 1_000,
    // More than one answer may hold.
    Statement: 1_000,
  } as Readonly<Record<string, number>>,
  otherKind: 100,
  /** Entries of a nested list: by its field, else by what it holds. */
  fields: {
    'City.statements': 30,
    'Country.cities': 12,
    'Country.organisations': 100,
    'Country.projects': 30,
    'CriterionScore.statements': 5,
    'Dataset.sources': 1_000,
    'FirmClass.organisations': 20,
    'FirmClass.schemes': 20,
    'FocusArea.cities': 15,
    'FocusArea.observations': 40,
    'FocusArea.projects': 30,
    'Network.cities': 40,
    'Network.citiesAt': 40,
    'Network.countries': 8,
    'Network.countriesAt': 10,
    'Network.observations': 15,
    'Organisation.fundedProjects': 10,
    'Organisation.offices': 10,
    'PathHop.statements': 3,
    'Programme.observations': 80,
    'Programme.projects': 120,
    'Project.statements': 30,
    'Scheme.statements': 40,
    'Sector.projects': 20,
    'Shortlist.rows': 50,
    'Source.statements': 500,
    'Statement.sources': 1,
    'Step.schemes': 10,
    'Survey.observations': 120,
  } as Readonly<Record<string, number>>,
  entries: { Statement: 20 } as Readonly<Record<string, number>>,
  otherList: 5,
} as const;

/** `City.focusAreas` is also there as `City.focusAreasConnection`, whose type is `CityFocusAreasConnection`. */
const connectionOf = (field: string): string =>
  `${field.replace(/\.(.)/, (_all, letter: string) => letter.toUpperCase())}Connection`;

const connections = new Map(Object.entries(expected.fields).map(([field, size]) => [connectionOf(field), size]));

/** Entries of a list field: of a look-up, of an answer, or the edges of a connection. */
export const expectedSize = (parent: string, field: string, entry: string): number => {
  if (parent === 'Query') return expected.kinds[entry] ?? expected.otherKind;
  if (field === 'edges') return connections.get(parent) ?? expected.otherList;
  return expected.fields[`${parent}.${field}`] ?? expected.entries[entry] ?? expected.otherList;
};
