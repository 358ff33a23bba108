import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { hashOf, type Registry } from './registry';

/** Refuses every document that is not in the registry, whether it was sent by hash or in full. */
export const persistedOnly = (registry: Registry): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ source }) => {
        if (registry.textOf(hashOf(source)) !== undefined) return Promise.resolve();
        throw new GraphQLError(
          'This server answers the documents of schema/persisted-documents.json only; send { "documentId": "sha256:<hash>" } of one of them.',
          { extensions: { code: 'PERSISTED_QUERY_REQUIRED', http: { status: 403 } } },
        );
      },
    }),
});
