import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiThatForgets, type Api } from '../../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApiThatForgets();
});
afterAll(() => api.close());

const city = 'cities(where: { id: { eq: "city:vn-da-nang" } })';
const ties = (selection: string): string => `{ ${city} { focusAreasConnection { edges { ${selection} } } } }`;

describe('a look-up of which little is read', () => {
  it.each([
    ['a list', `{ ${city} { __typename } }`, 'City'],
    ['a list inside', `{ ${city} { projects(limit: 1) { __typename } } }`, 'Project'],
    ['a tie', ties('__typename'), 'CityFocusAreasRelationship'],
    ['the end of a tie', ties('node { __typename }'), 'FocusArea'],
    ['what is known of a tie', ties('properties { __typename }'), 'Link'],
    ['both', ties('node { of: __typename } properties { __typename }'), 'Link'],
    ['a part of it', ties('properties { __typename } node { id }'), 'Link'],
  ])('tells the type of %s', async (_what, query, type) => {
    // What comes for the third time is prepared.
    for (let turn = 0; turn < 3; turn += 1)
      expect(JSON.stringify(await api.query(query))).toContain(`"__typename":"${type}"`);
  });

  it('is answered when a tie is skipped', async () => {
    const { cities } = await api.query<{
      cities: { focusAreasConnection: { edges: unknown[]; totalCount: number } }[];
    }>(
      `query ($not: Boolean = true) { ${city} { focusAreasConnection { totalCount edges { node @skip(if: $not) { id } } } } }`,
    );
    const { edges = [], totalCount = 0 } = cities[0]?.focusAreasConnection ?? {};
    expect(totalCount).toBeGreaterThan(0);
    expect(edges).toEqual(Array.from({ length: totalCount }, () => ({})));
  });

  it('is answered when all of it is skipped', async () => {
    const { cities } = await api.query<{ cities: { focusAreasConnection: { edges: unknown[] } }[] }>(
      `query ($not: Boolean = true) { ${city} { focusAreasConnection { edges {
         node { id @skip(if: $not) } properties { ... @skip(if: $not) { __typename } }
       } } } }`,
    );
    const edges = cities[0]?.focusAreasConnection.edges ?? [];
    expect(edges.length).toBeGreaterThan(0);
    expect(edges).toEqual(edges.map(() => ({ node: {}, properties: {} })));
  });
});
