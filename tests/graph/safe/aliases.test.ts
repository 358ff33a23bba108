import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApiThatForgets, type Api } from '../../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApiThatForgets();
});
afterAll(() => api.close());

interface Thing {
  readonly [name: string]: unknown;
}
interface Country extends Thing {
  readonly cities: readonly Thing[];
}

/** Names that a client may choose and that mean something else to somebody on the way: to the graph, to JavaScript, to this program. */
const names = [
  ...['id', 'name', 'nameKo', 'population', 'kind', 'projects', 'countries', 'edges', 'node'],
  ...['_a_name', '_a_', '_key', '_ids', 'this', 'this0', 'var1', 'then', 'toJSON', 'length'],
  ...Object.getOwnPropertyNames(Object.prototype),
];
const fields = ['id', 'name', 'nameKo', 'population', 'kind'] as const;

/** A different alias for each of some fields, or none. */
const aliasesOf = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: fields.length, maxLength: fields.length })
  .chain((chosen) =>
    fc.array(fc.boolean(), { minLength: fields.length, maxLength: fields.length }).map((uses) => {
      const aliased = fields.flatMap((field, place) => (uses[place] ? [[field, chosen[place] ?? field] as const] : []));
      // Names of their own keep the fields that are left, unless an alias has taken one.
      const taken = new Set(aliased.map(([, alias]) => alias));
      const plain = fields.filter((field, place) => !uses[place] && !taken.has(field)).map((f) => [f, f] as const);
      return [...aliased, ...plain];
    }),
  )
  .filter((pairs) => pairs.length > 0);

type Pairs = readonly (readonly [field: string, alias: string])[];
const selectionOf = (pairs: Pairs): string =>
  pairs.map(([field, alias]) => (field === alias ? field : `${alias}: ${field}`)).join(' ');
const renamed = (thing: Thing, pairs: Pairs): Thing =>
  Object.fromEntries(pairs.map(([field, alias]) => [alias, thing[field]]));

describe('aliases', () => {
  it('change nothing but the names of what is found, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          inner: aliasesOf,
          outer: fc.constantFrom(...names),
          list: fc.constantFrom(...names),
          sort: fc.constantFrom('{ population: DESC }', '{ name: DESC }', '{ nameKo: ASC }', '{ id: DESC }'),
        }),
        async ({ inner, outer, list, sort }) => {
          const cities = `cities(limit: 5, sort: [${sort}])`;
          const where = '(where: { id: { in: ["country:id", "country:vn"] } })';
          const plain = await api.query<{ countries: readonly Country[] }>(
            `{ countries${where} { ${cities} { ${fields.join(' ')} } } }`,
          );
          const expected = {
            [outer]: plain.countries.map((country) => ({ [list]: country.cities.map((city) => renamed(city, inner)) })),
          };
          const query = `{ ${outer}: countries${where} { ${list}: ${cities} { ${selectionOf(inner)} } } }`;
          // What comes for the third time is prepared.
          for (let turn = 0; turn < 3; turn += 1)
            expect(JSON.stringify(await api.query(query))).toBe(JSON.stringify(expected));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('do not decide by which value a list is sorted', async () => {
    const cities = (selection: string): string =>
      `{ countries(where: { id: { eq: "country:id" } }) { cities(limit: 3, sort: [{ population: DESC }]) { ${selection} } } }`;
    const found = async (selection: string) =>
      (await api.query<{ countries: readonly Country[] }>(cities(selection))).countries[0]?.cities;
    const plain = await found('id name population');
    expect(await found('id population: name inhabitants: population')).toEqual(
      plain?.map(({ id, name, population }) => ({ id, population: name, inhabitants: population })),
    );
  });

  it.each(names)('%s names a graph object of an answer and what is in it', async (name) => {
    const plain = await api.query<{ shortlist: { rows: readonly { city: Thing }[] } }>(
      '{ shortlist(first: 3) { rows { city { name nameKo } } } }',
    );
    expect(await api.query(`{ shortlist(first: 3) { rows { ${name}: city { ${name}: nameKo } } } }`)).toEqual({
      shortlist: { rows: plain.shortlist.rows.map(({ city }) => ({ [name]: { [name]: city['nameKo'] } })) },
    });
  });
});
