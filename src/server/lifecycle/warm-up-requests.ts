import { getOperationAST, Kind, parse } from 'graphql';
import type { Registry } from '../persisted/registry';
import type { WarmUpRequest } from './warm-up';

const firm = { firm: 'org:winitech' };

/** Variables of the registered documents that need some, by operation; the plans do not depend on the values. */
const examples: Readonly<Record<string, object>> = {
  CitySuggestions: { profile: firm, first: 1 },
  CompareCities: { ids: ['city:vn-da-nang', 'city:vn-hue'] },
  ExplainScore: { city: 'city:vn-da-nang' },
  ImportancePerformance: { input: { survey: 'survey:ascn-monitoring-2024' } },
  JointEntry: { profile: firm, first: 1 },
  MatchSchemes: { input: { profile: firm }, first: 1 },
  PartnershipPaths: { from: 'org:winitech', to: 'city:vn-da-nang', first: 1 },
  Resolve: { names: ['Da Nang'] },
  Search: { text: 'Da Nang', first: 1 },
};

/** Whether an operation cannot be asked without variables. */
const needsVariables = (query: string): boolean =>
  getOperationAST(parse(query))?.variableDefinitions?.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  ) ?? false;

/** The registered documents, each with variables that it runs with. @throws Error naming a document that lacks an example */
export const warmUpRequests = (registry: Registry): WarmUpRequest[] =>
  registry.all.map(({ text: query }) => {
    const name = getOperationAST(parse(query))?.name?.value ?? '';
    const variables = examples[name];
    if (!variables && needsVariables(query))
      throw new Error(`The document ${name} needs variables; give an example in warm-up-requests.ts.`);
    return { query, variables: variables ?? {} };
  });
