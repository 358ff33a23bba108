import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { depthLimit } from './depth-limit';
import { createErrorFormatter } from './errors';
import type { createExecutor } from './lifecycle/execute';
import { noteCost } from './observe/note-cost';
import { readOnly } from './read-only';
import type { ServerContext } from './request-scope';

/** Lexical tokens that a document may have; the introspection query of the usual tools has about 400. */
export const maxLexicalTokens = 4_000;

/** Apollo over the schema: closed error codes, limits, our own executor, no cache-control hooks on every field, no page from a CDN. */
export const createApollo = (
  schema: GraphQLSchema,
  run: ReturnType<typeof createExecutor>,
  logger: Logger,
): ApolloServer<ServerContext> =>
  new ApolloServer<ServerContext>({
    // Apollo lets a gateway run operations, which is its one way to run them otherwise than by itself.
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ({ document, operation, request, context }) =>
            run({
              document,
              operation,
              operationName: request.operationName,
              variables: request.variables,
              // Apollo hands over what the request was begun with.
              context: context as ServerContext,
            }),
        }),
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormatter(logger),
    parseOptions: { maxLexicalTokens },
    plugins: [
      readOnly,
      depthLimit,
      noteCost,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
