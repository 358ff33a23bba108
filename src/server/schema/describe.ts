import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { isObjectType, type GraphQLSchema } from 'graphql';

/** What the fields that `@neo4j/graphql` generates mean, whatever type they stand on. */
const words: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'At least one of these holds; all must say something, or none of them.',
  NOT: 'This does not hold, as far as is known: what has no value is neither equal to something nor different from it.',
  eq: 'Equal to; null finds what has no value.',
  in: 'Equal to one of these, at most 4,000.',
  contains: 'Contains this text, case and accents as given.',
  startsWith: 'Starts with this text, case and accents as given.',
  endsWith: 'Ends with this text, case and accents as given.',
  includes: 'The list includes this.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  lt: 'Less than.',
  lte: 'Less than or equal to.',
  edges: 'The ties, in the order of the things they lead to.',
  totalCount: 'Number of ties.',
  node: 'What the tie leads to.',
  properties: 'What is known of the tie.',
  where: 'Conditions; all of them must hold.',
  limit: 'Number of rows, 1 to 1,000; all when left out.',
  offset: 'Number of rows to pass over, at least 0.',
  sort: 'Order; by id when left out.',
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
};

/** How many of the related things match, where the generated sentences leave open what happens to none and to the unknown. */
const quantifierWords: Readonly<Record<string, string>> = {
  all: 'At least one thing is related, and none is known not to match; `{}` asks for any at all.',
  none: 'No related thing is known to match; `{}` asks for none at all.',
  single: 'Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything.',
  some: 'At least one related thing matches; `{}` asks for any at all.',
};

const suffixes: readonly (readonly [suffix: string, text: (subject: string) => string])[] = [
  ['RelationshipFilters', (subject) => `Conditions on related things of type ${subject}.`],
  ['ListEnumScalarFilters', (subject) => `Conditions on a list of ${subject} values.`],
  ['EnumScalarFilters', (subject) => `Conditions on a ${subject} value.`],
  ['ListFilters', (subject) => `Conditions on a list of ${subject} values.`],
  ['ScalarFilters', (subject) => `Conditions on a ${subject} value.`],
  ['Where', (subject) => `Conditions on a ${subject}; all given ones must hold.`],
  ['Sort', (subject) => `Order of a list of ${subject}; earlier entries count first.`],
  ['Connection', () => 'Ties of one kind, each with what is known of it.'],
  ['Relationship', () => 'One tie.'],
  ['SortDirection', () => 'Direction of an order.'],
];

const subjectType = (typeName: string): string => typeName.replace(/(Where|Sort)$/, '');

/** The sentence of the graph model for a property, so that a filter says what it filters. */
const ofModel = (schema: GraphQLSchema, typeName: string, field: string): string | undefined => {
  const type = schema.getType(subjectType(typeName));
  return isObjectType(type) ? (type.getFields()[field]?.description ?? undefined) : undefined;
};

const describeType = (name: string): string | undefined => {
  if (name === 'Query') return 'Look-ups and questions; nothing here writes.';
  const [suffix, text] = suffixes.find(([end]) => name.endsWith(end)) ?? [];
  return suffix && text ? text(name.slice(0, name.length - suffix.length)) : undefined;
};

/** Gives every generated type, field and argument a description, so that the printed schema explains all of itself. */
export const describeGenerated = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(
    mapSchema(schema, {
      [MapperKind.FIELD]: (config, name, typeName) => {
        if ('args' in config)
          for (const [argument, definition] of Object.entries(config.args ?? {}))
            definition.description ??= words[argument] ?? null;
        const type = schema.getType(typeName);
        const lookup =
          type === schema.getQueryType() ? schema.getType(String(config.type).replace(/[[\]!]/g, '')) : null;
        return {
          ...config,
          description:
            (typeName.endsWith('RelationshipFilters') ? quantifierWords[name] : null) ??
            config.description ??
            words[name] ??
            ofModel(schema, typeName, name) ??
            (name.endsWith('Connection')
              ? `The ties of \`${name.replace(/Connection$/, '')}\`, each with what is known of it.`
              : null) ??
            (lookup ? `Looks up: ${lookup.description ?? ''}` : null),
        };
      },
    }),
    {
      [MapperKind.TYPE]: (type) => {
        type.description ??= describeType(type.name);
        return type;
      },
      [MapperKind.ENUM_VALUE]: (config, _typeName, _schema, name) => ({
        ...config,
        description: config.description ?? words[name] ?? null,
      }),
    },
  );
