import {
  getOperationAST,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ServerContext } from '../request-scope';

type Variables = Readonly<Record<string, unknown>>;

/** An operation made into one function. */
export interface CompiledOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Whether it can be executed with variables; with others it would give a wrong answer. */
  readonly takes: (variables: Variables) => boolean;
  readonly execute: (context: ServerContext, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;
}

/**
 * Variables that must be given. graphql-jit 0.8.9 takes one that is left out inside of a list or an object for null, by which a filter would find
 * nothing instead of everything, and forgets the default of one whose type is not null.
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
    .filter(
      ({ variable, type, defaultValue }) =>
        type.kind === Kind.NON_NULL_TYPE || (!defaultValue && inside.has(variable.name.value)),
    )
    .map(({ variable }) => variable.name.value);
};

/**
 * Compiles an operation of a valid document.
 * @returns null when there is no such operation, or it is of a kind that cannot be compiled.
 */
export const compileOperation = async (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Promise<CompiledOperation | null> => {
  const operation = getOperationAST(document, operationName);
  // Loaded when it is first needed, so that no start waits for it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, operationName);
  if (!operation || !isCompiledQuery(compiled)) return null;
  const names = needed(document, operation);
  return {
    document,
    operation,
    takes: (variables) => names.every((name) => Object.hasOwn(variables, name)),
    execute: (context, variables) => compiled.query(undefined, context, variables),
  };
};
