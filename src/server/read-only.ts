import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';

/** Refuses mutations and subscriptions with a remedy; without it they fail while executed, as if the server were at fault. */
export const readOnly: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (!operation || operation.operation === OperationTypeNode.QUERY) return Promise.resolve();
        throw new GraphQLError(`This API only reads: a ${operation.operation} cannot be sent; send a query.`, {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    }),
};
