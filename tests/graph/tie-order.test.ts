import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tieProperties } from '../../src/graph/tie-order';
import { projectRoot } from '../../src/root';
import { openApiThatForgets, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApiThatForgets();
});
afterAll(() => api.close());

const schema = buildSchema(readFileSync(join(projectRoot, 'schema/public.graphql'), 'utf8'));

/** Every list of ties that a client can ask for, below the look-up on the root that leads there. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'offset'))
  .flatMap(({ name: root, type }) =>
    Object.keys((getNamedType(type) as GraphQLObjectType).getFields())
      .filter((name) => name.endsWith('Connection'))
      .map((field) => ({ root, field })),
  );

interface Edge {
  readonly node: { readonly id: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The order of Cypher: less first, lists entry by entry, what is not there last. */
const compare = (a: unknown, b: unknown): number => {
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((entry, place) => entry !== b[place]);
    return at === -1 ? a.length - b.length : at >= b.length ? 1 : compare(a[at], b[at]);
  }
  if (a === b) return 0;
  if (a == null || b == null) return a == null ? 1 : -1;
  return (a as string) < (b as string) ? -1 : 1;
};

const byEndAndTie = (a: Edge, b: Edge): number =>
  [compare(a.node.id, b.node.id), ...tieProperties.map((name) => compare(a.properties[name], b.properties[name]))].find(
    (order) => order !== 0,
  ) ?? 0;

describe('ties', () => {
  it('are told apart by all that they show', () => {
    const link = schema.getType('Link');
    expect([...tieProperties].sort()).toEqual(isObjectType(link) ? Object.keys(link.getFields()).sort() : []);
  });

  it.each(lists)('of $root { $field } are in the order of the ids they lead to', async ({ root, field }) => {
    const query = `{ ${root}(limit: 1000) { ${field} { edges { node { id } properties { ${tieProperties.join(' ')} } } } } }`;
    // What comes for the third time is prepared.
    for (let turn = 0; turn < 3; turn += 1) {
      const found = await api.query<Record<string, Record<string, { edges: Edge[] }>[]>>(query);
      for (const thing of found[root] ?? []) {
        const { edges = [] } = thing[field] ?? {};
        expect(edges).toEqual([...edges].sort(byEndAndTie));
      }
    }
  });

  it('are in that order whatever is read of them, and inside of other lists', async () => {
    const where = '(where: { id: { in: ["city:vn-ha-noi", "city:id-jakarta"] } })';
    const ties = (of: string): string => `agreementsConnection { edges { ${of} properties { kind since } } }`;
    const whole = JSON.stringify(await api.query(`{ cities${where} { ${ties('node { id }')} } }`));
    expect(whole).toContain('"kind":"MOU"');
    const plain = whole.replaceAll(/"node":\{"id":"[^"]*"\},/g, '');
    expect(JSON.stringify(await api.query(`{ cities${where} { ${ties('')} } }`))).toBe(plain);
    const { countries } = await api.query<{ countries: { cities: unknown[] }[] }>(
      `{ countries(where: { id: { in: ["country:id", "country:vn"] } }) { cities${where} { ${ties('')} } } }`,
    );
    expect(JSON.stringify({ cities: countries.flatMap(({ cities }) => cities) })).toBe(plain);
  });
});
