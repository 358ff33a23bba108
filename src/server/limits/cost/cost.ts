import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { answerCosts, questionCosts, type CostOf } from '../../../questions/costs';
import { isLookupField } from '../../lookup';
import { fragmentsOf } from '../fold';
import { expectedSize } from './sizes';

type Values = Readonly<Record<string, unknown>>;

/** Introspection reads no database, yet a whole schema is the longest answer there is. */
const introspectionCosts: Readonly<Record<string, number>> = { __schema: 2_000, __type: 50 };

const costOfQuestion = (name: string): CostOf | undefined =>
  Object.hasOwn(questionCosts, name) ? (questionCosts as Readonly<Record<string, CostOf>>)[name] : undefined;

/** Rows that a filter by id allows; null for a filter by anything else. */
const namedBy = (args: Values): number | null => {
  const id = (args['where'] as { id?: { eq?: unknown; in?: unknown } | null } | null | undefined)?.id;
  if (Array.isArray(id?.in)) return id.in.length;
  return id?.eq != null ? 1 : null;
};

/** Rows that the arguments allow: `limit` or `first`, or as many as ids are named; null when they allow any number. */
const allowedBy = (args: Values): number | null => {
  const asked = args['limit'] ?? args['first'];
  const bounds = [typeof asked === 'number' ? Math.max(0, asked) : null, namedBy(args)].filter(
    (bound) => bound !== null,
  );
  return bounds.length === 0 ? null : Math.min(...bounds);
};

/** The arguments of a field; empty where graphql-js will refuse them (null from a variable where none may be). */
const valuesOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
};

const isIncluded = (node: SelectionNode, variables: Values): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

/**
 * The objects that an operation is expected to read: one for each object of each list, lists inside lists multiplied, as long as the
 * arguments allow and such lists are expected to be; and for each question what asking it costs.
 * @param variables as graphql-js has coerced them
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): number => {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Map<number | null, number>>();

  /** @param page rows that the field above allows, for the lists of an answer that is paged as a whole. */
  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number | null): number => {
    const name = node.name.value;
    const introspection = introspectionCosts[name];
    if (introspection !== undefined) return introspection;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const args = valuesOf(field, node, variables);
    const isRoot = parent === schema.getQueryType();
    const asking = isRoot ? (costOfQuestion(name)?.(args) ?? 0) : (answerCosts[`${parent.name}.${name}`] ?? 0);
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner) || !node.selectionSet) return asking;
    const allowed = allowedBy(args);
    if (!isListType(getNullableType(field.type))) return asking + 1 + ofSet(node.selectionSet, inner, allowed);
    const size = expectedSize(parent.name, name, inner.name);
    const answered = Math.min(size, allowed ?? Infinity, page ?? Infinity);
    // The generated Cypher reads what is inside of a nested list before it cuts the list, so there a limit saves the rows alone.
    const read = !isRoot && isLookupField(field) ? Math.min(size, namedBy(args) ?? Infinity) : answered;
    return asking + answered + read * ofSet(node.selectionSet, inner, null);
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, page: number | null): number => {
    const byPage = known.get(set) ?? new Map<number | null, number>();
    known.set(set, byPage);
    const before = byPage.get(page);
    if (before !== undefined) return before;
    let cost = 0;
    for (const node of set.selections) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) cost += ofField(node, type, page);
      else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        if (fragment) cost += ofSet(fragment.selectionSet, isCompositeType(condition) ? condition : type, page);
      }
    }
    byPage.set(page, cost);
    return cost;
  };

  const root = schema.getQueryType();
  return root ? Math.ceil(ofSet(operation.selectionSet, root, null)) : 0;
};
