import fc from 'fast-check';
import {
  Kind,
  parse,
  print,
  visit,
  type DirectiveNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** Variables that say what is skipped. */
export const flags = ['one', 'two', 'three'] as const;

const operationOf = (text: string): OperationDefinitionNode => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${text} begins with no operation.`);
  return operation;
};

/** Every flag declared, and used, because a variable that is used nowhere is refused. */
const flagged = operationOf(
  `query (${flags.map((flag) => `$${flag}: Boolean!`).join(' ')}) { ${flags.map((flag) => `${flag}: __typename @include(if: $${flag})`).join(' ')} }`,
);

const directive = (name: string, flag: string): readonly DirectiveNode[] =>
  operationOf(`{ field @${name}(if: $${flag}) }`).selectionSet.selections[0]?.directives ?? [];

/** A query in which the flags decide, at some random places, what is skipped; some fields are selected twice. */
export const withSkips = (query: string, draw: fc.GeneratorValue): string => {
  // Fewer of many: an operation may have 20 directives.
  const max = Math.max(5, Math.ceil(query.split(/\s+/).length / 8));
  const happens = (): boolean => draw(fc.nat, { max }) === 0;
  const directives = (): readonly DirectiveNode[] =>
    happens()
      ? directive(
          draw(() => fc.constantFrom('skip', 'include')),
          draw(() => fc.constantFrom(...flags)),
        )
      : [];
  const document = visit(parse(query), {
    SelectionSet: {
      leave: (set) => ({
        ...set,
        selections: set.selections.flatMap((node): SelectionNode[] => {
          const first = { ...node, directives: directives() };
          const isTwice = node.kind === Kind.FIELD && !node.selectionSet && happens();
          return isTwice ? [first, { ...node, directives: directives() }] : [first];
        }),
      }),
    },
    OperationDefinition: {
      leave: ({ variableDefinitions = [], selectionSet, ...operation }) => ({
        ...operation,
        variableDefinitions: [...variableDefinitions, ...(flagged.variableDefinitions ?? [])],
        selectionSet: {
          ...selectionSet,
          selections: [...selectionSet.selections, ...flagged.selectionSet.selections],
        },
      }),
    },
  });
  return print(document);
};
