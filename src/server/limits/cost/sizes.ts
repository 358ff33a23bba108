/**
 * How many entries a list is expected to have, for the cost of a query. tests/graph/cost-sizes.test.ts holds these against the loaded data:
 * a list may have twice as many on average before its number here has to grow.
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
    'CriterionScore.statements': 5,
    'Dataset.sources': 1_000,
    'FirmClass.organisations': 20,
    'FirmClass.schemes': 20,
    'FocusArea.cities': 20,
    'FocusArea.observations': 40,
    'FocusArea.projects': 40,
    'PathHop.statements': 3,
    'Programme.projects': 20,
    'Sector.projects': 20,
    'Shortlist.rows': 50,
    'Statement.sources': 1,
    'Survey.observations': 50,
  } as Readonly<Record<string, number>>,
  entries: { Statement: 20 } as Readonly<Record<string, number>>,
  otherList: 5,
} as const;

/** Entries of a list field, `Query` fields too. */
export const expectedSize = (parent: string, field: string, entry: string): number =>
  parent === 'Query'
    ? (expected.kinds[entry] ?? expected.otherKind)
    : (expected.fields[`${parent}.${field}`] ?? expected.entries[entry] ?? expected.otherList);
