import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../../questions/resolvers';
import { describeGenerated } from './describe';
import { guardInput } from './guard-input';
import { guardLookups } from './guard-lookups';
import { pruneGenerated } from './prune';
import { withStrictDates } from './strict-dates';
import { readTypeDefs } from './type-defs';

/** Builds the executable schema from `schema/`: generated look-ups, hand-written questions, pruned and guarded. Needs no database. */
export const buildSchema = async (): Promise<GraphQLSchema> => {
  const generated = await new Neo4jGraphQL({
    typeDefs: readTypeDefs(),
    resolvers,
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  return guardInput(guardLookups(describeGenerated(withStrictDates(pruneGenerated(generated)))));
};
