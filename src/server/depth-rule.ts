import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Levels that a document may nest; the deepest question of the README uses seven. */
export const maxDepth = 12;

/** Validation rule: refuses documents that nest deeper than `maxDepth`, introspection excepted. */
export const depthRule = (context: ValidationContext): ASTVisitor => {
  const depthOf = (set: SelectionSetNode, seen: readonly FragmentDefinitionNode[]): number =>
    Math.max(
      0,
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.selectionSet && !selection.name.value.startsWith('__')
            ? 1 + depthOf(selection.selectionSet, seen)
            : 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, seen);
        const fragment = context.getFragment(selection.name.value);
        return fragment && !seen.includes(fragment) ? depthOf(fragment.selectionSet, [...seen, fragment]) : 0;
      }),
    );
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, []);
      if (depth > maxDepth)
        context.reportError(
          new GraphQLError(`The query nests ${depth} levels, ${maxDepth} are allowed; split it into two queries.`, {
            nodes: [operation],
            extensions: { code: 'LIMIT_EXCEEDED' },
          }),
        );
    },
  };
};
