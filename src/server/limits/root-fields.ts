import type { DocumentLimit } from './document-limits';
import { foldOperation, sum } from './fold';
import { limits } from './limits';

/** Fields on the root of an operation; each is a question of its own. */
export const rootFields: DocumentLimit = {
  limit: 'rootFields',
  allowed: limits.rootFields,
  unit: 'root fields',
  remedy: 'send the rest in a second query',
  measure: (document, operation) => foldOperation(document, operation, { field: () => 1, join: sum }),
};
