import {
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { rowsToRead } from '../limits/rows';
import { isLookupField } from '../lookup';
import { withAnyRelated } from './any-related';
import { totalOrder } from './order';
import { withSafeAlias } from './safe-aliases';

type Arguments = Readonly<Record<string, unknown>>;

const argument = (name: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

/** `[{ name: DESC }, { id: ASC }]` */
const sortNode = (sort: unknown): ArgumentNode =>
  argument('sort', {
    kind: Kind.LIST,
    values: totalOrder(sort).map((entry) => ({
      kind: Kind.OBJECT,
      fields: Object.entries(entry).map(([name, direction]) => ({
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: name },
        value: { kind: Kind.ENUM, value: String(direction) },
      })),
    })),
  });

const limitNode = (args: Arguments): ArgumentNode =>
  argument('limit', { kind: Kind.INT, value: String(rowsToRead(args)) });

/** Whether the type is a tie: an end, and what is known of the tie itself. */
const isTie = (type: GraphQLObjectType): boolean => 'node' in type.getFields();

/** The field that is read of a type when anything of it will do: a value, or what is at the end of a tie. */
const something = (type: GraphQLObjectType): FieldNode[] => {
  const all = Object.values(type.getFields());
  const field = all.find(({ type: of }) => isLeafType(getNamedType(of))) ?? all.find(({ name }) => name === 'node');
  if (!field) return [];
  const inner = getNamedType(field.type);
  return [
    {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: field.name },
      ...(isObjectType(inner) && { selectionSet: { kind: Kind.SELECTION_SET, selections: something(inner) } }),
    },
  ];
};

/**
 * A selection that surely reads something of its type. The generated Cypher finds no tie at all, or is none, where nothing is read of a tie, its end
 * or what is known of it: when a client asks for names of types alone, or skips the rest.
 */
const thatReads = (set: SelectionSetNode, type: GraphQLObjectType): SelectionSetNode => {
  const reads = set.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD && !selection.directives?.length && !selection.name.value.startsWith('__'),
  );
  return reads ? set : { ...set, selections: [...set.selections, ...something(type)] };
};

/**
 * The same request with every nested look-up in a total order and bounded, so that the same query gives the same answer, pages never
 * repeat or drop a row, and no list is read without end. (The generated Cypher leaves unsorted lists in whatever order the database finds them.)
 * Aliases that would be mistaken are others in it, see safe-aliases.ts.
 * @param check is given the arguments of every nested look-up and throws on those that may not be.
 */
export const withNestedLookups = (info: GraphQLResolveInfo, check: (args: Arguments) => void): GraphQLResolveInfo => {
  const { schema, variableValues } = info;
  const filters: Record<string, unknown> = {};
  // Filters are values by now. A variable holds any of them, by a name that no client can write.
  const whereNode = (where: unknown): ArgumentNode => {
    const name = `where ${Object.keys(filters).length}`;
    filters[name] = withAnyRelated(where);
    return argument('where', { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } });
  };
  const guarded = (node: FieldNode, field: GraphQLField<unknown, unknown>): readonly ArgumentNode[] => {
    const given = node.arguments ?? [];
    const values = given.length > 0 ? getArgumentValues(field, node, variableValues) : {};
    check(values);
    const kept = given.filter(
      ({ name }) => !['sort', 'where'].includes(name.value) && !(name.value === 'limit' && values['limit'] == null),
    );
    return [
      ...kept,
      ...(values['where'] == null ? [] : [whereNode(values['where'])]),
      sortNode(values['sort']),
      ...(values['limit'] == null ? [limitNode(values)] : []),
    ];
  };
  const inField = (node: FieldNode, type: GraphQLObjectType): FieldNode => {
    const field = type.getFields()[node.name.value];
    if (!field) return node;
    const inner = getNamedType(field.type);
    return {
      ...withSafeAlias(node, type),
      ...(isLookupField(field) && { arguments: guarded(node, field) }),
      ...(node.selectionSet &&
        isObjectType(inner) && {
          selectionSet: inSet(
            isTie(type) || isTie(inner) ? thatReads(node.selectionSet, inner) : node.selectionSet,
            inner,
          ),
        }),
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
  const changed = {
    ...info,
    // Their own alias decides nothing of what is read.
    fieldNodes: info.fieldNodes.map(({ alias: _alias, ...node }) =>
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
  return { ...changed, variableValues: { ...variableValues, ...filters } };
};
