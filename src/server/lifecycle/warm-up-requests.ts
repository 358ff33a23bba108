import { getOperationAST, Kind, parse, type OperationDefinitionNode } from 'graphql';
import type { Registry } from '../persisted/registry';
import type { WarmUpRequest } from './warm-up';

const firm = { firm: 'org:winitech' };
const way = { from: ['org:winitech'], to: ['city:vn-da-nang'] };

/** Variables of the registered documents that need some, by operation; the plans do not depend on the values. */
const examples: Readonly<Record<string, object>> = {
  CitySuggestions: { profile: firm, first: 1 },
  CompareCities: { ids: ['city:vn-da-nang', 'city:vn-ha-noi'] },
  ExplainScore: { city: 'city:vn-da-nang' },
  ImportancePerformance: { input: { survey: 'survey:ascn-monitoring-2024' } },
  JointEntry: { input: { profile: firm }, first: 1 },
  MatchSchemes: { input: { profile: firm }, first: 1 },
  MissingLinks: { input: way, first: 1 },
  PartnershipKinds: { input: way },
  PartnershipPaths: { input: way, first: 1 },
  Resolve: { names: ['Da Nang'] },
  Search: { text: 'Da Nang', first: 1 },
  WhereCan: { input: { from: ['org:winitech'] }, first: 1 },
  WhoReaches: { input: { to: ['city:vn-da-nang'] }, first: 1 },
};

/** Whether an operation cannot be asked without variables. */
const needsVariables = (operation: OperationDefinitionNode | null | undefined): boolean =>
  operation?.variableDefinitions?.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue) ??
  false;

/** The registered documents, each with variables that it runs with; one that needs variables and has no example here is left out. */
export const warmUpRequests = (registry: Registry): WarmUpRequest[] =>
  registry.all.flatMap(({ text: query }) => {
    const operation = getOperationAST(parse(query));
    const variables = examples[operation?.name?.value ?? ''];
    return variables || !needsVariables(operation) ? [{ query, variables: variables ?? {} }] : [];
  });
