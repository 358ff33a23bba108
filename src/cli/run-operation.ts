import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute } from 'graphql';
import { InputError } from '../domain/input-error';
import type { RequestContext } from '../questions/context';

/**
 * What the API answers to an operation of `schema/operations/`, run through what the operation needs of the same schema. `--json` prints it.
 * @throws the error that a resolver threw.
 */
export const runOperation = async <Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context: RequestContext,
): Promise<Data> => {
  // Loaded on use: it takes longer than a plain answer does.
  const { buildSchema } = await import('../server/schema/build.js');
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const result = await execute({
    schema: await buildSchema(document),
    document,
    variableValues: given,
    contextValue: context,
  });
  const [error] = result.errors ?? [];
  // An error without a place in the answer is one of the variables: what the caller gave.
  if (error && !error.path) throw new InputError('options', `do not fit: ${error.message}`);
  if (error) throw error.originalError ?? error;
  return result.data as Data;
};
