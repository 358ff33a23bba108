import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { spyOnTransactions } from '../support/spy-transactions';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface City {
  readonly id: string;
}
interface Rows {
  readonly shortlist: { readonly rows: readonly { readonly cityId: string; readonly city: City }[] };
}

/** What every city of the shortlist says of itself must be what a look-up says of it. */
const expectAlike = async (
  nested: string,
  plain: string,
  declared = '',
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly City[]> => {
  const [head, ...fragments] = nested.split('fragment');
  const { shortlist } = await api.query<Rows>(
    [
      `query (${declared}$unused: Int = 0, $first: Int) {
      shortlist(first: $first) { rows { cityId ${head ?? ''} } } stages(limit: 1, offset: $unused) { id }
    } `,
      ...fragments,
    ].join('fragment'),
    { first: 12, ...variables },
  );
  const ids = shortlist.rows.map(({ cityId }) => cityId);
  const { cities } = await api.query<{ cities: readonly City[] }>(
    `query (${declared}$wanted: [ID!]!) { cities(where: { id: { in: $wanted } }) { ${plain} } }`,
    { wanted: ids, ...variables },
  );
  expect(cities).toHaveLength(12);
  const byId = new Map(cities.map((city) => [city.id, city]));
  expect(shortlist.rows.map(({ city }) => city)).toEqual(ids.map((id) => byId.get(id)));
  return cities;
};

describe('graph objects in an answer', () => {
  const deep =
    'projects(limit: 3, sort: [{ year: DESC }]) { id year participants(limit: 2) { id } } countries { id name }';

  it('are what a look-up gives, aliases and nested lists included', async () => {
    await expectAlike(`city { id called: name ${deep} }`, `id called: name ${deep}`);
  });

  it('are put together from several selections of the same field, by one read for all rows', async () => {
    const seen = spyOnTransactions(api);
    await expectAlike(
      'city { id } city { name countries { id } } city { countries { name } }',
      'id name countries { id name }',
    ).finally(() => seen.restore());
    // One is the look-up that it is held against.
    expect(seen.texts.filter((text) => text.includes('(this:City)'))).toHaveLength(2);
  });

  it('are selected by fragments too', async () => {
    await expectAlike(
      'city { ...Parts ... on City { kind } } fragment Parts on City { id name countries { ...Land } } fragment Land on Country { id }',
      'id name countries { id } kind',
    );
  });

  it('take the variables of the client, whatever their names', async () => {
    const asked = 'id projects(limit: $_ids, where: { kind: { in: $_ids_ } }) { id kind }';
    const variables = { _ids: 2, _ids_: ['KCN_PLANNING', 'ODA_GRANT'] };
    const cities = await expectAlike(`city { ${asked} }`, asked, '$_ids: Int!, $_ids_: [ProjectKind!]!, ', variables);
    expect(JSON.stringify(cities)).toContain('"kind":"KCN_PLANNING"');
  });

  it('say the same when they are asked for again and again, with other variables', async () => {
    const asked = 'id projects(limit: $most, sort: [{ id: ASC }]) { id }';
    for (const most of [1, 1, 1, 2, 3, 1]) await expectAlike(`city { ${asked} }`, asked, '$most: Int!, ', { most });
  });

  it('refuse what a look-up refuses, by name', async () => {
    const { errors } = await api.ask('{ shortlist(first: 2) { rows { city { projects(limit: -1) { id } } } } }');
    expect(errors?.map(({ extensions, message }) => [extensions.code, message.split(' ')[0]])).toContainEqual([
      'BAD_USER_INPUT',
      'limit',
    ]);
  });

  it('come in the order of their ids in the answer, and once for each', async () => {
    interface Criteria {
      readonly shortlist: {
        readonly rows: readonly { readonly criteria: readonly { readonly statements: readonly City[] }[] }[];
      };
    }
    const { shortlist } = await api.query<Criteria>(
      '{ shortlist(first: 31) { rows { criteria { statements { id } } } } }',
    );
    const lists = shortlist.rows.flatMap(({ criteria }) =>
      criteria.map(({ statements }) => statements.map(({ id }) => id)),
    );
    expect(lists.flat().length).toBeGreaterThan(100);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });
});
