import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { projectRoot } from '../../root';
import type { WarmUpRequest } from './warm-up';

/** Variables of the documents that need some, by operation; the plans do not depend on the values. */
const examples: Readonly<Record<string, object>> = {
  PartnershipPaths: { from: 'org:winitech', to: 'city:vn-da-nang', first: 1 },
};

const needsVariables = (query: string): readonly string[] =>
  parse(query).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION &&
    node.variableDefinitions?.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      ? [node.name?.value ?? '']
      : [],
  );

const nameOf = (query: string): string => /\b(?:query)\s+(\w+)/.exec(query)?.[1] ?? '';

/** The documents of `schema/operations/`, each with variables that it runs with. @throws Error naming a document that lacks an example */
export const readWarmUpRequests = (): WarmUpRequest[] => {
  const folder = join(projectRoot, 'schema', 'operations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      const variables = examples[nameOf(query)];
      const lacking = variables ? [] : needsVariables(query);
      if (lacking.length > 0)
        throw new Error(`${file}: ${lacking.join(', ')} needs variables; give an example in warm-up-requests.ts.`);
      return { query, variables: variables ?? {} };
    });
};
