import {
  BREAK,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { isMap } from '../is-map';

/** What stands before an alias that the generated Cypher must not see; no property of the graph begins like it. */
const mark = '_a_';

/**
 * Whether the generated Cypher, or what makes it, would take an alias for something else. It sorts a nested list by whatever is called like the
 * property by then, and finds fields by their aliases in objects that have names of their own, such as `constructor`.
 */
const isMistaken = ({ alias, name }: FieldNode, type: GraphQLObjectType): boolean =>
  alias !== undefined &&
  alias.value !== name.value &&
  (alias.value in type.getFields() || alias.value in Object.prototype || alias.value.startsWith(mark));

/** The field with an alias that cannot be mistaken; no two aliases become the same one. */
export const withSafeAlias = (node: FieldNode, type: GraphQLObjectType): FieldNode =>
  node.alias && isMistaken(node, type) ? { ...node, alias: { ...node.alias, value: mark + node.alias.value } } : node;

const marksIn = (node: ASTNode, types: TypeInfo): boolean => {
  let found = false;
  const enter = (field: FieldNode): unknown => {
    const type = types.getParentType();
    found = isObjectType(type) && isMistaken(field, type);
    return found ? BREAK : undefined;
  };
  visit(node, visitWithTypeInfo(types, { Field: enter }));
  return found;
};

/** What is known of fields, by their first node. */
const known = new WeakMap<FieldNode, boolean>();

/** Whether any alias of a field that is resolved, or of a fragment beside it, is another one in the generated Cypher. */
export const hasSafeAliases = ({ schema, parentType, fieldNodes, fragments }: GraphQLResolveInfo): boolean => {
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before !== undefined) return before;
  const found =
    fieldNodes.some((node) => marksIn(node, new TypeInfo(schema, parentType))) ||
    Object.values(fragments).some((fragment) => marksIn(fragment, new TypeInfo(schema)));
  if (first) known.set(first, found);
  return found;
};

/** What was found, by the client's own aliases. They go before a property of the same name, which is there to sort by. */
export const withOwnAliases = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(withOwnAliases);
  if (!isMap(found)) return found;
  const entries = Object.entries(found).map(([name, value]): [string, unknown] => [name, withOwnAliases(value)]);
  return Object.fromEntries([
    ...entries.filter(([name]) => !name.startsWith(mark)),
    ...entries.flatMap(([name, value]) => (name.startsWith(mark) ? [[name.slice(mark.length), value] as const] : [])),
  ]);
};
