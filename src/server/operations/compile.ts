import {
  getOperationAST,
  getVariableValues,
  GraphQLBoolean,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { foldOperation, sum } from '../limits/fold';
import type { ServerContext } from '../request-scope';
import { hasSettledOrder } from './settled-order';

type Variables = Readonly<Record<string, unknown>>;

/** An operation made into one function. */
export interface CompiledOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Variables as it can be executed with; null when they do not fit, or it cannot be executed with them. */
  readonly coerce: (variables: Variables) => Variables | null;
  readonly execute: (context: ServerContext, coerced: Variables) => ExecutionResult | Promise<ExecutionResult>;
}

/**
 * Fields of an operation that is compiled, fragments counted each time they are spread, since each becomes code; the largest operation of
 * this repository has 208.
 */
const mostFields = 1_000;

const fieldsOf = (document: DocumentNode, operation: OperationDefinitionNode): number =>
  foldOperation(document, operation, { field: (_node, below) => 1 + below, join: sum });

/**
 * Variables that stand inside of lists and objects and have no default. graphql-jit 0.8.9 takes one that is left out there for null, by which a
 * filter would find nothing instead of everything.
 */
const needed = (document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): string[] => {
  const inside = new Set<string>();
  visit(document, {
    Variable: ({ name }, _key, parent) => {
      const { kind } = (parent ?? {}) as Partial<ASTNode>;
      if (kind !== Kind.ARGUMENT && kind !== Kind.VARIABLE_DEFINITION) inside.add(name.value);
    },
  });
  return variableDefinitions
    .filter(({ variable, defaultValue }) => !defaultValue && inside.has(variable.name.value))
    .map(({ variable }) => variable.name.value);
};

/** A value that graphql-js has coerced, to be taken as it is. */
const coercedValue = new GraphQLScalarType({ name: 'CoercedValue' });

const withCoercedValues = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, coercedValue], assumeValid: true });
};

const isBoolean = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE
    ? isBoolean(type.type)
    : type.kind === Kind.NAMED_TYPE && type.name.value === GraphQLBoolean.name;

const coercedVariables = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ kind, variable, type }) =>
      // What @skip and @include take must be a Boolean by its own account.
      isBoolean(type)
        ? undefined
        : { kind, variable, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coercedValue.name } } },
  });

/**
 * Compiles an operation of a valid document; null when there is no such operation, or it cannot be compiled, or would become too much code, or
 * what is skipped decides the order of its answer, for which graphql-jit 0.8.9 has one order alone.
 */
export type Compile = (document: DocumentNode, operationName: string | undefined) => Promise<CompiledOperation | null>;

/**
 * A compiler for operations over a schema. It sees every variable as a value to be taken as it is, which graphql-js has coerced: graphql-jit would make
 * code of every input type that can be reached from a filter, which takes gigabytes, and coerces otherwise in places.
 */
export const createCompiler = (schema: GraphQLSchema): Compile => {
  let seen: GraphQLSchema | undefined;
  return async (document, operationName) => {
    const operation = getOperationAST(document, operationName);
    if (!operation || fieldsOf(document, operation) > mostFields || !hasSettledOrder(document, operation)) return null;
    // Loaded when it is first needed, so that no start waits for it.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    seen ??= withCoercedValues(schema);
    // Resolvers see the operation as it was sent.
    const resolverInfoEnricher = (): object => ({ schema, operation });
    const compiled = compileQuery(seen, coercedVariables(document), operationName, { resolverInfoEnricher });
    if (!isCompiledQuery(compiled)) return null;
    const names = needed(document, operation);
    const { variableDefinitions = [] } = operation;
    return {
      document,
      operation,
      coerce: (variables) =>
        names.every((name) => Object.hasOwn(variables, name))
          ? (getVariableValues(schema, variableDefinitions, variables).coerced ?? null)
          : null,
      execute: (context, coerced) => compiled.query(undefined, context, coerced),
    };
  };
};
