import type { DocumentLimit } from './document-limits';
import { foldOperation, largest } from './fold';
import { limits } from './limits';

/** Levels that an operation nests; introspection counts one here and has a limit of its own. */
export const depth: DocumentLimit = {
  limit: 'depth',
  allowed: limits.depth,
  unit: 'levels',
  remedy: 'split it into two queries, the second asking by the ids that the first gave',
  measure: (document, operation) =>
    foldOperation(document, operation, {
      field: ({ name }, below) => 1 + (name.value.startsWith('__') ? 0 : below),
      join: largest,
    }),
};
