import type { GraphQLField } from 'graphql';

/** Whether a field with arguments of these names is a generated list of the graph; no question of ours has both. */
export const isLookup = (argumentNames: readonly string[]): boolean =>
  argumentNames.includes('limit') && argumentNames.includes('offset');

/** The same for a field of a schema. */
export const isLookupField = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  isLookup(args.map(({ name }) => name));
