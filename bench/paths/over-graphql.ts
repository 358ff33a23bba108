import { execute, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { PartnershipPathsInput } from '../../src/__generated__/resolvers';
import type { Services } from '../../src/questions/context';
import { buildSchema } from '../../src/server/schema/build';

/** What a page that draws the paths asks for. */
const document = parse(`
  query Paths($input: PartnershipPathsInput!) {
    partnershipPaths(input: $input, first: 100) {
      totalCount
      paths { id rank score share sentence hops { from to relationship } }
      nodes { id name }
      partial
    }
  }
`);

/** The question executed against the API's schema, without HTTP; answers the number of paths. @throws what the answer holds of errors. */
export const overGraphql = async (services: Services, driver: Driver, database: string) => {
  const schema = await buildSchema();
  const contextValue = { services, executionContext: driver, sessionConfig: { database } };
  return async (input: PartnershipPathsInput): Promise<number> => {
    const { data, errors } = await execute({ schema, document, variableValues: { input }, contextValue });
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return (data as { partnershipPaths: { totalCount: number } }).partnershipPaths.totalCount;
  };
};
