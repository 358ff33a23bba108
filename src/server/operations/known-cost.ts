import { Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from '../limits/cost/cost';
import { isLookupField } from '../lookup';
import { variableTexts } from '../schema/variable-texts';
import type { CompiledOperation } from './compile';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation costs with its variables, coerced. */
export type KnownCost = (variables: Variables) => number;

/** Shapes of variables whose cost is kept. */
const keptShapes = 64;

/** Whether every field on the root is a look-up: those cost what their numbers, lists and enums say, whatever the texts. */
const isLookups = (schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((selection) => {
    const field = selection.kind === Kind.FIELD && schema.getQueryType()?.getFields()[selection.name.value];
    return field && isLookupField(field);
  });

/** The cost of one operation; that of look-ups is computed once for all variables that differ in their texts alone. */
export const knownCost = (
  schema: GraphQLSchema,
  { document, operation }: Pick<CompiledOperation, 'document' | 'operation'>,
): KnownCost => {
  const compute: KnownCost = (variables) => costOf(schema, document, operation, variables);
  if (!isLookups(schema, operation)) return compute;
  const costs = new LRUCache<string, number>({ max: keptShapes });
  return (variables) => {
    const { shape } = variableTexts({ operation, schema, variableValues: variables });
    const known = costs.get(shape);
    if (known !== undefined) return known;
    const cost = compute(variables);
    costs.set(shape, cost);
    return cost;
  };
};
