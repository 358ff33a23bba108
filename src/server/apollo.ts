import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../questions/context';
import { createErrorFormatter } from './errors';
import { statusOfMediaType } from './http/status';
import { costLimit } from './limits/cost/cost-limit';
import { documentLimits } from './limits/document-limits';
import { limits } from './limits/limits';
import { variableDepth } from './limits/variables';
import { persistedOnly } from './persisted/persisted-only';
import type { Registry } from './persisted/registry';
import { readOnly } from './read-only';

/** What Apollo is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Whether the schema can be asked for; what is near a misspelt name is told under the same condition. */
  readonly introspection: boolean;
  /** Whether only documents of the registry are answered. */
  readonly persistedOnly: boolean;
}

/** Apollo over the schema: closed error codes, limits, no cache-control hooks on every field, no page from a CDN, no batches. */
export const createApollo = (parts: ApolloParts): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: parts.schema,
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
