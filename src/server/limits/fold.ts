import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How to make one number of an operation, from the leaves up. */
export interface Fold {
  /** Number of a field; `below` is that of its selection, 0 without one. */
  readonly field: (node: FieldNode, below: number) => number;
  /** Number of a fragment where it is used. */
  readonly fragment?: (node: FragmentSpreadNode | InlineFragmentNode, below: number) => number;
  /** Number of a selection from those of its parts. */
  readonly join: (values: readonly number[]) => number;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const largest = (values: readonly number[]): number => Math.max(0, ...values);

/** The fragments of a document, by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

/**
 * Folds an operation of a valid document. A fragment counts each time it is spread, yet is walked once: fragments that spread
 * fragments are small to send and large to run.
 */
export const foldOperation = (document: DocumentNode, operation: OperationDefinitionNode, fold: Fold): number => {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, number>();
  const ofSet = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    const value = fold.join(
      set.selections.map((node) => {
        if (node.kind === Kind.FIELD) return fold.field(node, ofSet(node.selectionSet));
        const below = ofSet(
          node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet,
        );
        return fold.fragment ? fold.fragment(node, below) : below;
      }),
    );
    known.set(set, value);
    return value;
  };
  return ofSet(operation.selectionSet);
};
