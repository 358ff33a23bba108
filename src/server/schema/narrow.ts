import type { IResolvers } from '@graphql-tools/utils';
import {
  buildASTSchema,
  concatAST,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type ResolverMap = Readonly<Record<string, object>>;

/** SDL as people write it, and the functions of its fields. */
interface Model {
  readonly typeDefs: readonly string[];
  readonly resolvers: readonly ResolverMap[];
}

const isObject = (definition: DefinitionNode): definition is ObjectNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

const has = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, directive: string): boolean =>
  node.directives?.some(({ name }) => name.value === directive) ?? false;

/** Types that a document names, and fields that it asks for as `Type.field`. */
const touchedBy = (document: DocumentNode, model: DocumentNode): ReadonlySet<string> => {
  // `@neo4j/graphql` knows this scalar by itself.
  const whole = concatAST([parse('scalar Date'), model]);
  const info = new TypeInfo(buildASTSchema(whole, { assumeValid: true, assumeValidSDL: true }));
  const touched = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        touched.add(`${info.getParentType()?.name}.${name.value}`);
        touched.add(String(getNamedType(info.getType())));
      },
    }),
  );
  return touched;
};

/**
 * The model and its resolvers without what a document does not touch: graph types that it does not reach, and ties that it does not follow.
 * The document asks questions; a look-up at the root is no part of the model yet, and would be missing. To build the look-ups of all types takes longer than most answers; who runs one document needs those of a few.
 */
export const narrowedTo = (
  document: DocumentNode,
  whole: Model,
): { typeDefs: DocumentNode; resolvers: IResolvers[] } => {
  const model = concatAST(whole.typeDefs.map((text) => parse(text, { noLocation: true })));
  const touched = touchedBy(document, model);
  const objects = model.definitions.filter(isObject);
  const gone = new Set(
    objects.flatMap((one) => (has(one, 'node') && !touched.has(one.name.value) ? [one.name.value] : [])),
  );
  const fieldsOf = ({ name, fields = [] }: ObjectNode): FieldDefinitionNode[] =>
    fields.filter(
      (field) =>
        !gone.has(namedTypeOf(field.type)) &&
        (!has(field, 'relationship') || touched.has(`${name.value}.${field.name.value}`)),
    );
  const typeDefs: DocumentNode = {
    ...model,
    definitions: model.definitions
      .filter((one) => !isObject(one) || !gone.has(one.name.value))
      .map((one) => (isObject(one) ? { ...one, fields: fieldsOf(one) } : one)),
  };
  const left = new Set(
    typeDefs.definitions.flatMap((one) =>
      isObject(one) ? (one.fields ?? []).map((field) => `${one.name.value}.${field.name.value}`) : [],
    ),
  );
  return {
    typeDefs,
    resolvers: whole.resolvers.map((map) =>
      Object.fromEntries(
        Object.entries(map).map(([type, fields]) => [
          type,
          Object.fromEntries(Object.entries(fields).filter(([field]) => left.has(`${type}.${field}`))),
        ]),
      ),
    ),
  };
};
