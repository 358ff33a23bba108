import fc from 'fast-check';
import { Kind, parse, print, visit, type DirectiveNode, type SelectionNode } from 'graphql';

/** Variables that say what is skipped. */
export const flags = ['one', 'two', 'three'] as const;

const directive = (name: string, flag: string): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'if' },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: flag } },
    },
  ],
});

/** A query in which the flags decide, at some of `places` random ones, what is skipped; some fields are selected twice. */
export const withSkips = (query: string, draw: fc.GeneratorValue, places = 8): string => {
  const fields = query.split(/\s+/).length;
  const max = Math.max(5, Math.ceil(fields / places));
  const directives = (): DirectiveNode[] =>
    draw(fc.nat, { max }) > 0
      ? []
      : [
          directive(
            draw(() => fc.constantFrom('skip', 'include')),
            draw(() => fc.constantFrom(...flags)),
          ),
        ];
  const document = visit(parse(query), {
    SelectionSet: {
      leave: (set) => ({
        ...set,
        selections: set.selections.flatMap((node): SelectionNode[] => {
          const first = { ...node, directives: directives() };
          const isTwice = node.kind === Kind.FIELD && !node.selectionSet && draw(fc.nat, { max }) === 0;
          return isTwice ? [first, { ...node, directives: directives() }] : [first];
        }),
      }),
    },
    OperationDefinition: {
      leave: (operation) => ({
        ...operation,
        variableDefinitions: [
          ...(operation.variableDefinitions ?? []),
          ...flags.map((flag) => ({
            kind: Kind.VARIABLE_DEFINITION as const,
            variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: flag } },
            type: {
              kind: Kind.NON_NULL_TYPE as const,
              type: { kind: Kind.NAMED_TYPE as const, name: { kind: Kind.NAME as const, value: 'Boolean' } },
            },
          })),
        ],
        selectionSet: {
          ...operation.selectionSet,
          selections: [
            ...operation.selectionSet.selections,
            // A variable that is used nowhere is refused.
            ...flags.map((flag): SelectionNode => ({
              kind: Kind.FIELD,
              alias: { kind: Kind.NAME, value: flag },
              name: { kind: Kind.NAME, value: '__typename' },
              directives: [directive('include', flag)],
            })),
          ],
        },
      }),
    },
  });
  return print(document);
};
