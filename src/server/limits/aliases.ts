import type { DocumentLimit } from './document-limits';
import { foldOperation, sum } from './fold';
import { limits } from './limits';

/** Aliases of an operation, of whatever field, `__typename` too. */
export const aliases: DocumentLimit = {
  limit: 'aliases',
  allowed: limits.aliases,
  unit: 'aliases',
  remedy: 'ask for many things by one list with a filter such as `where: { id: { in: [...] } }`, or send two queries',
  measure: (document, operation) =>
    foldOperation(document, operation, { field: ({ alias }, below) => (alias ? 1 : 0) + below, join: sum }),
};
