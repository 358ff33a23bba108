import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, getNullableType, isListType, isObjectType, type GraphQLField } from 'graphql';
import { labels } from '../../../src/domain/ids';
import { expected, expectedSize } from '../../../src/server/limits/cost/sizes';
import { limits } from '../../../src/server/limits/limits';
import { publicSchemaPath } from '../../../src/server/schema/type-defs';
import { openApi, type Api } from '../../support/api';

const schema = buildSchema(readFileSync(publicSchemaPath, 'utf8'));
let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** How far the data may outgrow a number. */
const tolerance = 2;

type Field = GraphQLField<unknown, unknown>;
const entryOf = (field: Field): string => getNamedType(field.type).name;

/** The lists inside of a kind of thing, as the schema has them. */
const listsOf = (label: string): Field[] => {
  const type = schema.getType(label);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).filter(
    (field) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)),
  );
};

/** Lengths of one list, over all things of a kind. */
const lengthsOf = async (label: string, root: string, field: Field): Promise<number[]> => {
  const size = expectedSize(label, field.name, entryOf(field));
  const page = Math.min(limits.rows, Math.floor(limits.cost / (1 + size)));
  const day = field.args.some(({ name }) => name === 'asOf') ? '(asOf: "2026-01-01")' : '';
  // A longer list is refused without a limit.
  const limit = day === '' && size * tolerance > 900 ? `(limit: ${limits.rows})` : '';
  const lengths: number[] = [];
  for (let offset = 0; ; offset += page) {
    const { rows } = await api.query<{ rows: { list: object[] }[] }>(
      `query ($page: Int, $offset: Int) { rows: ${root}(limit: $page, offset: $offset) { list: ${field.name}${day}${limit} { __typename } } }`,
      { page, offset },
    );
    lengths.push(...rows.map(({ list }) => list.length));
    if (rows.length < page) return lengths;
  }
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the sizes that the cost of a query goes by', () => {
  it.each(Object.entries(labels))('fit the number of things: %s', async (label) => {
    const [{ count } = { count: 0 }] = await api.rows<{ count: number }>(`MATCH (n:${label}) RETURN count(n) AS count`);
    const size = expectedSize('Query', '', label);
    expect(Math.min(count, limits.rows)).toBeLessThanOrEqual(tolerance * size);
  });

  it.each(Object.entries(labels).filter(([label]) => label !== 'Statement'))(
    'fit the lists inside: %s',
    async (label, { field: root }) => {
      const outgrown: string[] = [];
      for (const field of listsOf(label)) {
        const lengths = await lengthsOf(label, root, field);
        const walked = sum(lengths) === 0 ? 0 : sum(lengths.map((length) => length ** 2)) / sum(lengths);
        if (walked > tolerance * expectedSize(label, field.name, entryOf(field)))
          outgrown.push(`'${label}.${field.name}': ${Math.ceil(walked)},`);
      }
      expect(outgrown).toEqual([]);
    },
  );

  it('name fields that there are', () => {
    const gone = Object.keys(expected.fields).filter((path) => {
      const [label = '', name = ''] = path.split('.');
      return !listsOf(label).some((field) => field.name === name);
    });
    expect([...gone, ...Object.keys(expected.kinds).filter((kind) => !schema.getType(kind))]).toEqual([]);
  });
});
