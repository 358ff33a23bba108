import {
  astFromValue,
  isInputType,
  isNonNullType,
  GraphQLObjectType,
  print,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { labels } from '../../src/domain/ids';
import type { LookUp } from './look-up-arbitraries';
import type { ListAsked, Selection, TiesAsked } from './look-up-oracle';

/** How clients write: values in the text, in variables, and these with every selection in a fragment, or said twice. */
export const styles = ['IN_TEXT', 'IN_VARIABLES', 'IN_FRAGMENTS', 'TWICE'] as const;
export type Style = (typeof styles)[number];

/** A request as a client sends it; what was looked up is called `found`. */
export interface WrittenLookUp {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A look-up as GraphQL. Every style asks the same. */
export const writeLookUp = (schema: GraphQLSchema, { label, asked }: LookUp, style: Style): WrittenLookUp => {
  const declared: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};

  const typeNamed = (name: string): GraphQLObjectType => {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is no object type.`);
    return type;
  };
  const typeOf = (parent: GraphQLObjectType, field: string): GraphQLObjectType =>
    typeNamed(String(parent.getFields()[field]?.type).replace(/[[\]!]/g, ''));

  const value = (type: GraphQLType, given: unknown): string => {
    const literal = style === 'IN_TEXT' && isInputType(type) ? astFromValue(given, type) : null;
    if (literal) return print(literal);
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${String(isNonNullType(type) ? type.ofType : type)}`);
    variables[name] = given;
    return `$${name}`;
  };
  const field = (parent: GraphQLObjectType, name: string, { selection: inside, ...given }: ListAsked): string => {
    const args = (parent.getFields()[name]?.args ?? []).flatMap((argument) => {
      const one: unknown = given[argument.name as keyof typeof given];
      return one === undefined ? [] : [`${argument.name}: ${value(argument.type, one)}`];
    });
    return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(typeOf(parent, name), inside)}`;
  };
  const set = (type: GraphQLObjectType, fields: readonly string[]): string => {
    const inside = fields.join(' ');
    switch (style) {
      case 'IN_FRAGMENTS':
        fragments.push(`fragment F${fragments.length} on ${type.name} { ${inside} }`);
        return `{ ...F${fragments.length - 1} }`;
      case 'TWICE':
        return `{ ${inside} ... on ${type.name} { ${inside} } }`;
      default:
        return `{ ${inside} }`;
    }
  };
  const ties = (parent: GraphQLObjectType, { node, properties }: TiesAsked): string => {
    const edge = typeOf(parent, 'edges');
    const known = set(typeOf(edge, 'properties'), properties);
    return set(parent, [
      'totalCount',
      `edges ${set(edge, [`node ${selection(typeOf(edge, 'node'), node)}`, `properties ${known}`])}`,
    ]);
  };
  const selection = (type: GraphQLObjectType, { values, lists, ties: tied }: Selection): string =>
    set(type, [
      ...values,
      ...Object.entries(lists).map(([name, inside]) => field(type, name, inside)),
      ...Object.entries(tied).map(
        ([name, inside]) => `${name}Connection ${ties(typeOf(type, `${name}Connection`), inside)}`,
      ),
    ]);

  const body = `{ found: ${field(typeNamed('Query'), labels[label].field, asked)} }`;
  const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : '';
  return { query: [head + body, ...fragments].join('\n'), variables };
};
