import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { aliases } from './aliases';
import { depth } from './depth';
import { directives } from './directives';
import { introspectionDepth } from './introspection-depth';
import { LimitError, type Excess } from './limit-error';
import { rootFields } from './root-fields';

/** A limit that an operation keeps or not whatever its variables are. */
export interface DocumentLimit extends Omit<Excess, 'asked' | 'field'> {
  readonly measure: (document: DocumentNode, operation: OperationDefinitionNode) => number;
}

const all: readonly DocumentLimit[] = [depth, introspectionDepth, aliases, directives, rootFields];

const firstExcess = (document: DocumentNode, operation: OperationDefinitionNode): LimitError | null => {
  for (const { measure, ...limit } of all) {
    const asked = measure(document, operation);
    if (asked > limit.allowed) return new LimitError({ ...limit, asked });
  }
  return null;
};

/** Refuses operations over a limit. The server keeps documents that it has seen, so what was found of an operation is kept with them. */
export const documentLimits = (): ApolloServerPlugin => {
  const known = new WeakMap<OperationDefinitionNode, LimitError | null>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation }) => {
          if (!operation) return Promise.resolve();
          let excess = known.get(operation);
          if (excess === undefined) {
            excess = firstExcess(document, operation);
            known.set(operation, excess);
          }
          if (excess) throw excess;
          return Promise.resolve();
        },
      }),
  };
};
