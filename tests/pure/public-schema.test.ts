import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isTypeDefinitionNode,
  lexicographicSortSchema,
  parse,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { labels } from '../../src/domain/ids';
import { buildSchema } from '../../src/server/schema/build';
import { publicSchemaPath, readTypeDefs } from '../../src/server/schema/type-defs';

let schema: GraphQLSchema;
let types: GraphQLNamedType[];
beforeAll(async () => {
  schema = await buildSchema();
  types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
}, 60_000);

type Described = readonly [path: string, description: string | null | undefined];

/** Everything that a client may select or give, with what is said about it. */
const described = (): Described[] =>
  types
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap((type): Described[] => {
      const own: Described = [type.name, type.description];
      if (isObjectType(type) || isInterfaceType(type))
        return [
          own,
          ...Object.values(type.getFields()).flatMap((field): Described[] => [
            [`${type.name}.${field.name}`, field.description],
            ...field.args.map((argument): Described => [
              `${type.name}.${field.name}(${argument.name})`,
              argument.description,
            ]),
          ]),
        ];
      if (isInputObjectType(type))
        return [
          own,
          ...Object.values(type.getFields()).map((field): Described => [
            `${type.name}.${field.name}`,
            field.description,
          ]),
        ];
      if (isEnumType(type))
        return [own, ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description])];
      return [own];
    });

const rootFields = (): string[] => Object.keys(schema.getQueryType()?.getFields() ?? {});

describe('the public schema', () => {
  it('has fewer than 440 types', () => {
    expect(types.length).toBeLessThan(440);
  });

  it('has at most 55 root fields', () => {
    expect(rootFields().length).toBeLessThanOrEqual(55);
  });

  it('defines every type in one place; two of one name would be merged without a word', () => {
    const names = readTypeDefs().flatMap((text) =>
      parse(text).definitions.flatMap((node) => (isTypeDefinitionNode(node) ? node.name.value : [])),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('changes nothing and pushes nothing', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('describes every type, field, argument, input field and enum value', () => {
    const all = described();
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(([, text]) => !text || text.trim().length < 3).map(([path]) => path)).toEqual([]);
  });

  it('looks up every label of the graph, and asks the questions', () => {
    const fields = Object.values(labels).map(({ field }) => field);
    expect(rootFields()).toEqual(
      expect.arrayContaining([
        ...fields,
        'dataset',
        'shortlist',
        'criteria',
        'presets',
        'partnershipPaths',
        'pathKinds',
        'search',
        'resolve',
        'conflicts',
        'changes',
      ]),
    );
  });

  it('deprecates nothing, because it has no past', () => {
    expect(printSchema(schema)).not.toContain('@deprecated');
  });

  it('is the one that is printed in schema/public.graphql', () => {
    expect(readFileSync(publicSchemaPath, 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });
});
