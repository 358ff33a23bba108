import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createErrorFormatter } from './format-error';
import { statusOfMediaType } from './http/status';
import type { createExecutor } from './lifecycle/execute';
import { costLimit } from './limits/cost/cost-limit';
import { documentLimits } from './limits/document-limits';
import { limits } from './limits/limits';
import { variableDepth } from './limits/variables';
import { persistedOnly } from './persisted/persisted-only';
import type { Registry } from './persisted/registry';
import { readOnly } from './read-only';
import type { ServerContext } from './request-scope';

/** What Apollo is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly run: ReturnType<typeof createExecutor>;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Whether the schema can be asked for; what is near a misspelt name is told under the same condition. */
  readonly introspection: boolean;
  /** Whether only documents of the registry are answered. */
  readonly persistedOnly: boolean;
}

/**
 * Apollo over the schema: closed error codes, limits, our own executor, no cache-control hooks on every field, no page from a CDN, no
 * batches.
 */
export const createApollo = (parts: ApolloParts): ApolloServer<ServerContext> =>
  new ApolloServer<ServerContext>({
    // Apollo lets a gateway run operations, which is its one way to run them otherwise than by itself.
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ({ document, operation, request: { operationName, variables }, context }) =>
            parts.run({
              operation,
              // Apollo hands over what the request was begun with.
              context: context as ServerContext,
              execute: (contextValue) =>
                execute({ schema: parts.schema, document, operationName, variableValues: variables, contextValue }),
            }),
        }),
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: parts.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    introspection: parts.introspection,
    hideSchemaDetailsFromClientErrors: !parts.introspection,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormatter(parts.logger),
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    persistedQueries: { cache: parts.registry.asCache },
    allowBatchedHttpRequests: false,
    // Each throws at once, so that the first refusal is the answer and those after it, which rely on it, do not run.
    plugins: [
      readOnly,
      ...(parts.persistedOnly ? [persistedOnly(parts.registry)] : []),
      documentLimits(),
      variableDepth,
      costLimit(parts.schema),
      statusOfMediaType,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
