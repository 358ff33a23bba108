import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../questions/context';
import { depthLimit } from './depth-limit';
import { createErrorFormatter } from './errors';
import { readOnly } from './read-only';

/** Lexical tokens that a document may have; the introspection query of the usual tools has about 400. */
export const maxLexicalTokens = 4_000;

/** Apollo over the schema: closed error codes, limits, no cache-control hooks on every field, no page from a CDN. */
export const createApollo = (schema: GraphQLSchema, logger: Logger): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormatter(logger),
    parseOptions: { maxLexicalTokens },
    plugins: [readOnly, depthLimit, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
