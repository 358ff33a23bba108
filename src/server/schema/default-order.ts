import {
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
          { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.ENUM, value: 'ASC' } },
        ],
      },
    ],
  },
};

/** A look-up takes `sort` and gives things with an id. */
const isUnsortedLookup = (type: GraphQLObjectType, node: FieldNode): boolean =>
  type.getFields()[node.name.value]?.args.some(({ name }) => name === 'sort') === true &&
  !node.arguments?.some(({ name }) => name.value === 'sort');

/**
 * The same request with every nested list that has no order of its own sorted by id, so that the same query gives the same answer and
 * pages never repeat or drop a row. (The generated Cypher leaves unsorted lists in whatever order the database finds them.)
 */
export const withDefaultOrder = (info: GraphQLResolveInfo): GraphQLResolveInfo => {
  const inSet = (set: SelectionSetNode, type: GraphQLObjectType): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return { ...selection, selectionSet: inSet(selection.selectionSet, type) };
      const field = type.getFields()[selection.name.value];
      const inner = field && getNamedType(field.type);
      return {
        ...selection,
        ...(isUnsortedLookup(type, selection) && { arguments: [...(selection.arguments ?? []), byId] }),
        ...(selection.selectionSet && isObjectType(inner) && { selectionSet: inSet(selection.selectionSet, inner) }),
      };
    }),
  });
  const { schema } = info;
  const root = getNamedType(info.returnType);
  const fragments = Object.fromEntries(
    Object.entries(info.fragments).map(([name, fragment]) => {
      const type = schema.getType(fragment.typeCondition.name.value);
      return [name, isObjectType(type) ? { ...fragment, selectionSet: inSet(fragment.selectionSet, type) } : fragment];
    }),
  );
  const fieldNodes = info.fieldNodes.map((node) =>
    node.selectionSet && isObjectType(root) ? { ...node, selectionSet: inSet(node.selectionSet, root) } : node,
  );
  return { ...info, fieldNodes, fragments };
};
