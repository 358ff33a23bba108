import { Neo4jGraphQL } from '@neo4j/graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { resolvers } from '../../questions/resolvers';
import { describeGenerated } from './describe';
import { guardInput } from './guard-input';
import { guardLookups } from './guard-lookups';
import { narrowedTo } from './narrow';
import { pruneGenerated } from './prune';
import { withStrictDates } from './strict-dates';
import { readTypeDefs } from './type-defs';

/**
 * Builds the executable schema from `schema/`: generated look-ups, hand-written questions, pruned and guarded. Needs no database.
 * @param document when given, the schema answers this document and may lack whatever else
 */
export const buildSchema = async (document?: DocumentNode): Promise<GraphQLSchema> => {
  const whole = { typeDefs: readTypeDefs(), resolvers };
  const generated = await new Neo4jGraphQL({
    ...(document ? narrowedTo(document, whole) : whole),
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
