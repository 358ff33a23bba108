import type { DocumentLimit } from './document-limits';
import { foldOperation, fragmentsOf, sum } from './fold';
import { limits } from './limits';

const count = ({ directives = [] }: { readonly directives?: readonly unknown[] }): number => directives.length;

/** Directives of an operation, wherever they stand. */
export const directives: DocumentLimit = {
  limit: 'directives',
  allowed: limits.directives,
  unit: 'directives',
  remedy: 'leave fields out of the query instead of skipping them, or put one directive on a fragment',
  measure: (document, operation) =>
    count(operation) +
    sum((operation.variableDefinitions ?? []).map(count)) +
    sum([...fragmentsOf(document).values()].map(count)) +
    foldOperation(document, operation, {
      field: (node, below) => count(node) + below,
      fragment: (node, below) => count(node) + below,
      join: sum,
    }),
};
