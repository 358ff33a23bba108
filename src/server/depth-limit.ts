import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** Levels that an operation may nest; the deepest question of the README uses seven. */
export const maxDepth = 12;

/** Levels that an operation of a valid document nests; introspection counts one. */
const depthOf = (document: DocumentNode, root: SelectionSetNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<SelectionSetNode, number>();
  const levels = (set: SelectionSetNode): number => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const depth = Math.max(
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.selectionSet && !selection.name.value.startsWith('__')
            ? 1 + levels(selection.selectionSet)
            : 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return levels(selection.selectionSet);
        const fragment = fragments.get(selection.name.value);
        return fragment ? levels(fragment.selectionSet) : 0;
      }),
    );
    known.set(set, depth);
    return depth;
  };
  return levels(root);
};

/** Refuses operations that nest deeper than `maxDepth`, whether or not their document was seen before. */
export const depthLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation }) => {
        if (!operation) return Promise.resolve();
        const depth = depthOf(document, operation.selectionSet);
        if (depth <= maxDepth) return Promise.resolve();
        throw new GraphQLError(`The query nests ${depth} levels, ${maxDepth} are allowed; split it into two queries.`, {
          extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
        });
      },
    }),
};
