import { hash } from 'node:crypto';
import DataLoader from 'dataloader';
import {
  getArgumentValues,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FindOnce, Found, RequestContext } from './context';

/** A field of an answer as a look-up by ids on the root, with the same selection. */
interface LookUp {
  readonly field: string;
  /** What the client has selected: one node, or several that are one field of the answer. */
  readonly selected: readonly FieldNode[];
  readonly node: FieldNode;
  /** The client's operation with the variables of this field, and one more. */
  readonly operation: OperationDefinitionNode;
  /** Name of that variable, which holds the ids. */
  readonly ids: string;
  /** Names what is looked up: the same for the same selection in another document. */
  readonly name: string;
  /** Names of the client's variables that it depends on. */
  readonly variables: readonly string[];
  /** Alias under which the id is read beside whatever the client selected. */
  readonly key: string;
}

const soleField = ({ selections }: SelectionSetNode): FieldNode | null => {
  const [only] = selections;
  return only?.kind === Kind.FIELD ? only : null;
};

const namesIn = (nodes: readonly ASTNode[]) => {
  const variables = new Set<string>();
  const aliases = new Set<string>();
  for (const node of nodes)
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      Field: ({ alias }) => {
        if (alias) aliases.add(alias.value);
      },
    });
  return { variables, aliases };
};

/** The name, made longer until it is none of those that are taken. */
const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}_`, taken) : name;

const nameOf = (...nodes: (ASTNode | readonly ASTNode[])[]): string =>
  hash('sha256', nodes.flat().map(print).join('\n'), 'base64url');

const lookUpOf = (field: string, { fieldNodes, fragments, operation }: GraphQLResolveInfo): LookUp => {
  // Without those that the rest of the document is asked with: two requests that differ in them alone have the same look-up.
  const used = namesIn([...fieldNodes, ...Object.values(fragments)]);
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  const ids = freeName('_ids', used.variables);
  const key = freeName('_key', used.aliases);
  const text = `query ($${ids}: [ID!]!) { ${field}(where: { id: { in: $${ids} } }) { ${key}: id } }`;
  const [asked] = parse(text, { noLocation: true }).definitions;
  const node = asked?.kind === Kind.OPERATION_DEFINITION ? soleField(asked.selectionSet) : null;
  if (asked?.kind !== Kind.OPERATION_DEFINITION || !node?.selectionSet) throw new Error(`Cannot look up ${field}.`);
  const selections = [...fieldNodes, node].flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const whole = { ...node, selectionSet: { ...node.selectionSet, selections } };
  return {
    field,
    selected: fieldNodes,
    ids,
    name: nameOf(whole, variables, Object.values(fragments)),
    variables: variables.map(({ variable }) => variable.name.value),
    key,
    node: whole,
    operation: { ...operation, variableDefinitions: [...variables, ...(asked.variableDefinitions ?? [])] },
  };
};

/** Look-ups by the first node of their field: the same one again for the same field, since batches and what is prepared are found by it. */
const known = new WeakMap<FieldNode, LookUp>();

const isSame = (some: readonly FieldNode[], others: readonly FieldNode[]): boolean =>
  some.length === others.length && some.every((node, place) => node === others[place]);

const lookUpFor = (field: string, info: GraphQLResolveInfo): LookUp => {
  const { fieldNodes } = info;
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before?.field === field && isSame(before.selected, fieldNodes)) return before;
  const made = lookUpOf(field, info);
  if (first) known.set(first, made);
  return made;
};

/** Runs the look-up with all checks and the order that one on the root has. */
const run = async (
  { field, node, operation, ids }: LookUp,
  wanted: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly Found[]> => {
  const parentType = info.schema.getQueryType();
  const definition = parentType?.getFields()[field];
  if (!parentType || !definition?.resolve) throw new Error(`The schema has no look-up ${field}.`);
  const variableValues = { ...info.variableValues, [ids]: wanted };
  const found: unknown = await definition.resolve(
    undefined,
    getArgumentValues(definition, node, variableValues),
    context,
    {
      ...info,
      ...{ fieldName: field, fieldNodes: [node], parentType, returnType: definition.type, operation, variableValues },
      path: { prev: undefined, key: field, typename: parentType.name },
    },
  );
  return found as readonly Found[];
};

/** Ids of one look-up from which it is not worth while to fill them up; far below those that a filter may name. */
const many = 1_024;

/**
 * As many ids as the next power of two, the last one again and again: a look-up is prepared for each number of ids, and the same one twice finds
 * nothing more.
 */
const filledUp = (ids: readonly string[]): readonly string[] => {
  if (ids.length > many) return ids;
  const filled = [...ids];
  const length = 2 ** Math.ceil(Math.log2(ids.length));
  while (filled.length < length) filled.push(...ids.slice(-1));
  return filled;
};

const findAlways: FindOnce = (_lookUp, _variables, ids, find) => find(ids);

/** What the look-up depends on besides its ids; a variable left out is not one that is null. */
const variablesOf = ({ variables }: LookUp, { variableValues }: GraphQLResolveInfo): string =>
  JSON.stringify(variables.map((name) => (Object.hasOwn(variableValues, name) ? [variableValues[name]] : [])));

type Loader = DataLoader<string, Found | undefined>;

/** What one request looks up, by the fields that ask for it. */
const loaders = new WeakMap<RequestContext, Map<LookUp, Loader>>();

const loaderFor = (field: string, context: RequestContext, info: GraphQLResolveInfo): Loader => {
  const lookUp = lookUpFor(field, info);
  const own = loaders.get(context) ?? new Map<LookUp, Loader>();
  loaders.set(context, own);
  const before = own.get(lookUp);
  if (before) return before;
  const { findOnce = findAlways } = context;
  const find = async (ids: readonly string[]): Promise<readonly (Found | undefined)[]> => {
    const found = await run(lookUp, filledUp(ids), context, info);
    const byId = new Map(found.map((node) => [node[lookUp.key], node]));
    return ids.map((id) => byId.get(id));
  };
  const made: Loader = new DataLoader((ids) => findOnce(lookUp.name, variablesOf(lookUp, info), ids, find));
  own.set(lookUp, made);
  return made;
};

/**
 * Graph objects by their ids, in the ids' order, through a generated look-up of the schema, as selected by the field that is resolved: one Cypher for
 * all who resolve this field in one request. Undefined for an id that the graph does not hold.
 */
export const lookUpByIds = (
  field: string,
  ids: readonly string[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(Found | undefined)[]> => {
  const loader = loaderFor(field, context, info);
  return Promise.all(ids.map((id) => loader.load(id)));
};
