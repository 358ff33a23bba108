import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { spyOnTransactions } from '../support/spy-transactions';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface City {
  readonly id: string;
  readonly projects: readonly object[];
}
interface Rows {
  readonly shortlist: {
    readonly rows: readonly { readonly cityId: string; readonly score: number; readonly city: City }[];
  };
}

/** A shortlist with the first projects of its cities, and how often cities were looked up for it. */
const ask = async (weight: number, { first = 12, limit = 2 } = {}) => {
  const seen = spyOnTransactions(api);
  const { shortlist } = await api
    .query<Rows>(
      `query ($input: ShortlistInput!, $first: Int, $limit: Int) {
        shortlist(input: $input, first: $first) {
          rows { cityId score city { id name projects(limit: $limit, sort: [{ id: ASC }]) { id } } }
        }
      }`,
      {
        input: {
          weights: [
            { criterion: 'demand', weight },
            { criterion: 'pipeline', weight: 1 },
          ],
        },
        first,
        limit,
      },
    )
    .finally(() => seen.restore());
  const lookUps = seen.texts.filter((text) => text.includes('this:City')).length;
  return { rows: shortlist.rows, cities: shortlist.rows.map(({ city }) => city), lookUps };
};

it('reads the cities of a shortlist once, whatever the weights and however many are shown', async () => {
  const one = await ask(1);
  const other = await ask(1.0001);
  expect(other.rows.map(({ score }) => score)).not.toEqual(one.rows.map(({ score }) => score));
  const fewer = await ask(1.0002, { first: 5 });
  expect([one.lookUps, other.lookUps, fewer.lookUps]).toEqual([1, 0, 0]);
  expect(fewer.cities).toEqual(one.cities.slice(0, 5));
  const { cities } = await api.query<{ cities: readonly City[] }>(
    'query ($ids: [ID!]!) { cities(where: { id: { in: $ids } }) { id name projects(limit: 2, sort: [{ id: ASC }]) { id } } }',
    { ids: one.cities.map(({ id }) => id) },
  );
  const byId = new Map(cities.map((city) => [city.id, city]));
  expect(other.cities).toEqual(one.rows.map(({ cityId }) => byId.get(cityId)));
});

it('reads them again with other arguments', async () => {
  const all = await ask(1.0003);
  const shorter = await ask(1.0004, { limit: 1 });
  expect(shorter.lookUps).toBe(1);
  expect(shorter.cities).toEqual(all.cities.map((city) => ({ ...city, projects: city.projects.slice(0, 1) })));
});

it('tells a variable that is left out from one that is null', async () => {
  const projects = 'projects(where: { year: { eq: $year } }, limit: 100, sort: [{ id: ASC }]) { id }';
  const nested = (weight: number, variables: object) =>
    api.query<Rows>(
      `query ($weight: Float!, $year: Int) {
        shortlist(input: { weights: [{ criterion: "demand", weight: $weight }] }) { rows { city { id ${projects} } } }
      }`,
      { weight, ...variables },
    );
  const rooted = async (ids: readonly string[], variables: object) => {
    const { cities } = await api.query<{ cities: readonly City[] }>(
      `query ($ids: [ID!]!, $year: Int) { cities(where: { id: { in: $ids } }) { id ${projects} } }`,
      { ids, ...variables },
    );
    return new Map(cities.map((city) => [city.id, city]));
  };
  const counts: number[] = [];
  for (const [place, variables] of [{}, { year: null }, { year: 2021 }, {}].entries()) {
    const { shortlist } = await nested(1 + place / 1_000, variables);
    const ids = shortlist.rows.map(({ city }) => city.id);
    const wanted = await rooted(ids, variables);
    expect(shortlist.rows.map(({ city }) => city)).toEqual(ids.map((id) => wanted.get(id)));
    counts.push(shortlist.rows.flatMap(({ city }) => city.projects).length);
  }
  expect(new Set(counts).size).toBe(3);
});
