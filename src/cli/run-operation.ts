import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import type { RequestContext } from '../questions/context';
import { projectRoot } from '../root';
import { buildSchema } from '../server/schema/build';

/**
 * What the API answers to one of the operations in `schema/operations/`, run through the same schema. `--json` prints it.
 * @throws the error that a resolver threw.
 */
export const runOperation = async (name: string, variables: Readonly<Record<string, unknown>>, context: RequestContext): Promise<unknown> => {
  const source = readFileSync(join(projectRoot, 'schema', 'operations', `${name}.graphql`), 'utf8');
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const { data, errors } = await graphql({ schema: await buildSchema(), source, variableValues: given, contextValue: context });
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return Object.values(data ?? {})[0];
};
