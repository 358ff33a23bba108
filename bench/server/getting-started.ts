import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { readSeedSettings } from '../../src/ingest/read-dataset';
import type { Services } from '../../src/questions/context';
import { resolvers } from '../../src/questions/resolvers';
import { readTypeDefs } from '../../src/server/schema/type-defs';
import { createServices } from '../../src/server/services';
import { announce, externalDatabase } from './serve';

/** What the library looks for in a request's context, and the services of the project's own resolvers. */
interface Context {
  readonly services: Services;
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string };
}

/**
 * B: `@neo4j/graphql` on Apollo Server as the guides of the two start: type definitions, a driver, `startStandaloneServer`, nothing tuned.
 * The type definitions are the project's own; its two questions run on its own resolvers.
 */
const main = async (): Promise<void> => {
  const connection = externalDatabase();
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const neoSchema = new Neo4jGraphQL({ typeDefs: readTypeDefs(), driver, resolvers });
  const server = new ApolloServer<Context>({ schema: await neoSchema.getSchema() });
  const services = createServices(await openDriver(connection), database, readSeedSettings());
  const { url } = await startStandaloneServer(server, {
    context: () => Promise.resolve({ services, executionContext: driver, sessionConfig: { database } }),
    listen: { host: '127.0.0.1', port: 0 },
  });
  announce(url);
};

void main();
