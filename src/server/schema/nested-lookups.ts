import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** `sort: [{ id: ASC }]` */
const byId: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'sort' },
  value: {
    kind: Kind.LIST,
    values: [
      {
        kind: Kind.OBJECT,
        fields: [
          {
            kind: Kind.OBJECT_FIELD,
            name: { kind: Kind.NAME, value: 'id' },
            value: { kind: Kind.ENUM, value: 'ASC' },
          },
        ],
      },
    ],
  },
};

const has = (node: FieldNode, argument: string): boolean =>
  node.arguments?.some(({ name }) => name.value === argument) === true;

/**
 * The same request with every nested look-up that has no order of its own sorted by id, so that the same query gives the same answer and
 * pages never repeat or drop a row. (The generated Cypher leaves unsorted lists in whatever order the database finds them.)
 * @param check is given the arguments of every nested look-up and throws on those that may not be.
 */
export const withNestedLookups = (
  info: GraphQLResolveInfo,
  check: (args: Readonly<Record<string, unknown>>) => void,
): GraphQLResolveInfo => {
  const { schema, variableValues } = info;
  const inField = (node: FieldNode, type: GraphQLObjectType): FieldNode => {
    const field = type.getFields()[node.name.value];
    if (!field) return node;
    const isLookup = field.args.some(({ name }) => name === 'sort');
    if (isLookup && (node.arguments?.length ?? 0) > 0) check(getArgumentValues(field, node, variableValues));
    const inner = getNamedType(field.type);
    return {
      ...node,
      ...(isLookup && !has(node, 'sort') && { arguments: [...(node.arguments ?? []), byId] }),
      ...(node.selectionSet && isObjectType(inner) && { selectionSet: inSet(node.selectionSet, inner) }),
    };
  };
  const inSet = (set: SelectionSetNode, type: GraphQLObjectType): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return inField(selection, type);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return { ...selection, selectionSet: inSet(selection.selectionSet, type) };
      return selection;
    }),
  });
  const root = getNamedType(info.returnType);
  return {
    ...info,
    fieldNodes: info.fieldNodes.map((node) =>
      node.selectionSet && isObjectType(root) ? { ...node, selectionSet: inSet(node.selectionSet, root) } : node,
    ),
    fragments: Object.fromEntries(
      Object.entries(info.fragments).map(([name, fragment]) => {
        const type = schema.getType(fragment.typeCondition.name.value);
        return [
          name,
          isObjectType(type) ? { ...fragment, selectionSet: inSet(fragment.selectionSet, type) } : fragment,
        ];
      }),
    ),
  };
};
