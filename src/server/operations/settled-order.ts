import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../limits/fold';

/** Selections of one object, in the order of the document. */
interface Part {
  readonly set: SelectionSetNode | undefined;
  /** Whether it may be left out while others of the same object are not. */
  readonly mayBeSkipped: boolean;
}

const isConditional = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean =>
  directives.some(({ name }) => [GraphQLSkipDirective.name, GraphQLIncludeDirective.name].includes(name.value));

/**
 * Whether the names in each object of an answer come in one order whatever is skipped. They come in the order in which they are selected first,
 * which is another one when that place is skipped and a later one is not. An operation of a valid document, whose fragments come to an end.
 */
export const hasSettledOrder = (document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean => {
  const fragments = fragmentsOf(document);

  const settled = (parts: readonly Part[]): boolean => {
    const places = new Map<string, Part[]>();
    const collect = ({ set, mayBeSkipped }: Part): void => {
      for (const node of set?.selections ?? []) {
        const here = mayBeSkipped || isConditional(node);
        if (node.kind === Kind.FIELD) {
          const name = (node.alias ?? node.name).value;
          places.set(name, [...(places.get(name) ?? []), { set: node.selectionSet, mayBeSkipped: here }]);
        } else {
          const inside = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
          collect({ set: inside?.selectionSet, mayBeSkipped: here });
        }
      }
    };
    parts.forEach(collect);
    return [...places.values()].every(([first, ...more]) => {
      if (!first) return true;
      // What is selected in one place is there as a whole, or not at all.
      if (more.length === 0) return settled([{ ...first, mayBeSkipped: false }]);
      return !first.mayBeSkipped && settled([first, ...more]);
    });
  };
  return settled([{ set: selectionSet, mayBeSkipped: false }]);
};
