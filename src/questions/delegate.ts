import { batchDelegateToSchema } from '@graphql-tools/batch-delegate';
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { ResolversTypes } from '../__generated__/resolvers';
import { labels, type Label } from '../domain/ids';
import type { RequestContext } from './context';

/** Alias under which the id is fetched beside whatever the client selected. */
const keyAlias = '_key';

const keyField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: keyAlias },
  name: { kind: Kind.NAME, value: 'id' },
};

/** Fields that were asked for, with their key: the same one again for the same field, since the batches are found by what is selected. */
const keyed = new WeakMap<FieldNode, FieldNode>();

const withKeyField = (node: FieldNode, { selections }: SelectionSetNode): FieldNode => {
  const known = keyed.get(node);
  if (known) return known;
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [...selections, keyField] };
  const made: FieldNode = { ...node, selectionSet };
  keyed.set(node, made);
  return made;
};

const withKey = (info: GraphQLResolveInfo): GraphQLResolveInfo => ({
  ...info,
  fieldNodes: info.fieldNodes.map((node, index) =>
    index > 0 || !node.selectionSet ? node : withKeyField(node, node.selectionSet),
  ),
});

type Keyed = Record<string, unknown> & { readonly _key: string };

const byGeneratedLookup = async (
  label: Label,
  key: string | readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  const found: unknown = await batchDelegateToSchema({
    schema: info.schema,
    fieldName: labels[label].field,
    // A list of keys gives a list of results; the library's types know single keys only.
    key: key as string,
    argsFromKeys: (ids: readonly string[]) => ({ where: { id: { in: [...new Set(ids)] } } }),
    valuesFromResults: (found: Keyed[], ids: readonly string[]) => {
      const byId = new Map(found.map((node) => [node[keyAlias], node]));
      return ids.map((id) => byId.get(id));
    },
    context,
    info: withKey(info),
  });
  return found;
};

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
  ids.length === 0 ? [] : ((await byGeneratedLookup(label, ids, context, info)) as readonly ResolversTypes[Kind][]);

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
