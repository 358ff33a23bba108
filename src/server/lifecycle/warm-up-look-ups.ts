import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { isLookupField } from '../lookup';
import type { WarmUpRequest } from './warm-up';

type Field = GraphQLField<unknown, unknown>;

/** Lists inside one look-up, about as many as a page of a front end asks for at once. */
const width = 4;

const lookUpsOf = (type: GraphQLObjectType | null | undefined): Field[] =>
  Object.values(type?.getFields() ?? {}).filter(isLookupField);

/** The lists inside the things of a list. */
const listsIn = ({ type }: Field): Field[] => {
  const inner = getNamedType(type);
  return isObjectType(inner) ? lookUpsOf(inner) : [];
};

const groupsOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) => items.slice(group * size, (group + 1) * size));

const selection = ({ name }: Field, inside: readonly string[] = []): string =>
  `${name}(limit: 1) { ${['id', ...inside].join(' ')} }`;

/**
 * Documents that ask for every list inside every look-up once, a few at a time, each with a list of its own. They are less for what they ask
 * than for the database's planner: its code is slow until it has planned a few hundred such lists, and a document of a shape that was never
 * seen waits for it.
 */
export const warmUpLookUps = (schema: GraphQLSchema): WarmUpRequest[] =>
  lookUpsOf(schema.getQueryType()).flatMap((root) =>
    groupsOf(listsIn(root), width).map((lists) => {
      const inside = lists.map((list) => {
        const [inner] = listsIn(list);
        return selection(list, inner ? [selection(inner)] : []);
      });
      return { query: `{ ${selection(root, inside)} }`, variables: {} };
    }),
  );
