import type { GraphQLResolveInfo } from 'graphql';
import type { ResolversTypes } from '../__generated__/resolvers';
import { labels, type Label } from '../domain/ids';
import type { RequestContext } from './context';
import { lookUpByIds } from './look-up-by-ids';

/** Labels that answers nest graph objects of. */
type Nested = Extract<
  Label,
  | 'City'
  | 'Country'
  | 'FirmClass'
  | 'Organisation'
  | 'Scheme'
  | 'Sector'
  | 'Source'
  | 'Stage'
  | 'Statement'
  | 'Step'
  | 'SupportKind'
  | 'Survey'
>;

/**
 * Graph objects for ids that a question's answer holds, in the ids' order, through the generated look-up: one Cypher for all rows of
 * the answer, nested selections included. (A hand-written resolver cannot return a `@node` object itself: its relationships would
 * come back null.)
 */
export const delegateMany = async <Kind extends Nested>(
  label: Kind,
  ids: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly ResolversTypes[Kind][]> =>
  (await lookUpByIds(labels[label].field, ids, context, info)) as unknown as readonly ResolversTypes[Kind][];

/** The graph object for one id; see `delegateMany`. */
export const delegateOne = async <Kind extends Nested>(
  label: Kind,
  id: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ResolversTypes[Kind]> => {
  const [found] = await delegateMany(label, [id], context, info);
  if (found === undefined) throw new Error(`The answer names ${id}, which the graph does not hold.`);
  return found;
};
