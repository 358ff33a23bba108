import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import { warmUpLookUps } from '../../../src/server/lifecycle/warm-up-look-ups';
import { isLookup } from '../../../src/server/lookup';
import { buildSchema } from '../../../src/server/schema/build';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

/** Fields that a document asks for directly below its root field, as `City.projects`. */
const listsOf = (text: string): string[] => {
  const found: string[] = [];
  const info = new TypeInfo(schema);
  let level = 0;
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field: {
        enter: ({ name, selectionSet }) => {
          level += 1;
          if (level === 2 && selectionSet) found.push(`${info.getParentType()?.name}.${name.value}`);
        },
        leave: () => {
          level -= 1;
        },
      },
    }),
  );
  return found;
};

describe('the look-ups asked at start', () => {
  it('are valid', () => {
    const documents = warmUpLookUps(schema);
    expect(documents.flatMap(({ query }) => validate(schema, parse(query)))).toEqual([]);
  });

  it('ask for every list inside every look-up once', () => {
    const lookUpsOf = (type: unknown) =>
      isObjectType(type)
        ? Object.values(type.getFields()).filter(({ args }) => isLookup(args.map(({ name }) => name)))
        : [];
    const roots = lookUpsOf(schema.getQueryType());
    expect(roots.length).toBeGreaterThan(20);
    const lists = roots.flatMap((root) => {
      const inner = getNamedType(root.type);
      return lookUpsOf(inner).map(({ name }) => `${inner.name}.${name}`);
    });
    expect(
      warmUpLookUps(schema)
        .flatMap(({ query }) => listsOf(query))
        .sort(),
    ).toEqual(lists.sort());
  });
});
