import type { DocumentLimit } from './document-limits';
import { foldOperation, largest } from './fold';
import { limits } from './limits';

const starts = new Set(['__schema', '__type']);

/** Levels below `__schema` or `__type`; types lead to types, so a short query could otherwise ask for all of them many times over. */
export const introspectionDepth: DocumentLimit = {
  limit: 'introspectionDepth',
  allowed: limits.introspectionDepth,
  unit: 'levels of introspection',
  remedy: 'read schema/public.graphql, or ask for a type by `__type(name: ...)`',
  measure: (document, operation) => {
    let deepest = 0;
    foldOperation(document, operation, {
      field: ({ name }, below) => {
        if (starts.has(name.value)) deepest = Math.max(deepest, below);
        return 1 + below;
      },
      join: largest,
    });
    return deepest;
  },
};
