import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { labels, type Label } from '../domain/ids';
import { projectRoot } from '../root';

/** A property that seeds may give a label. */
export interface PropertyModel {
  readonly name: string;
  /** Scalar or enum name of the SDL: String, Int, Float, Boolean, Date, ID or an enum. */
  readonly type: string;
  /** One row for each entry instead of one value. */
  readonly list: boolean;
  /** Every thing of the label must have it. */
  readonly required: boolean;
  /** Admitted values when `type` is an enum. */
  readonly values: readonly string[] | null;
}

/** Which labels a relationship type may join, subject first. */
export type RelationshipModel = ReadonlyMap<string, ReadonlySet<`${Label}>${Label}`>>;

/** The graph model, read from `schema/types/`: the one place where labels, properties and relationships are named. */
export interface GraphModel {
  readonly properties: ReadonlyMap<Label, ReadonlyMap<string, PropertyModel>>;
  readonly relationships: RelationshipModel;
}

const unwrap = (node: TypeNode): { name: string; list: boolean; required: boolean } => {
  if (node.kind === Kind.NON_NULL_TYPE) return { ...unwrap(node.type), required: true };
  if (node.kind === Kind.LIST_TYPE) return { ...unwrap(node.type), list: true, required: false };
  return { name: node.name.value, list: false, required: false };
};

const argument = (directive: DirectiveNode, name: string): string => {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : '';
};

const directiveOf = (field: FieldDefinitionNode, name: string): DirectiveNode | undefined =>
  field.directives?.find((directive) => directive.name.value === name);

/** The SDL of the graph model, one string a file of `schema/types/`, in file order. */
export const readTypeFiles = (folder = join(projectRoot, 'schema', 'types')): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Reads the graph model from SDL; throws a syntax error of `graphql` when the SDL is broken. */
export const readModel = (typeDefs: readonly string[] = readTypeFiles()): GraphModel => {
  const definitions = parse(typeDefs.join('\n')).definitions;
  const enums = new Map<string, string[]>();
  for (const definition of definitions)
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      enums.set(
        definition.name.value,
        (definition.values ?? []).map((value) => value.name.value),
      );

  const properties = new Map<Label, Map<string, PropertyModel>>();
  const relationships = new Map<string, Set<`${Label}>${Label}`>>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !(definition.name.value in labels)) continue;
    const label = definition.name.value as Label;
    const own = new Map<string, PropertyModel>();
    properties.set(label, own);
    for (const field of definition.fields ?? []) {
      const { name: type, list, required } = unwrap(field.type);
      const relationship = directiveOf(field, 'relationship');
      if (relationship) {
        const other = type as Label;
        const pair =
          argument(relationship, 'direction') === 'OUT'
            ? (`${label}>${other}` as const)
            : (`${other}>${label}` as const);
        const name = argument(relationship, 'type');
        relationships.set(name, (relationships.get(name) ?? new Set()).add(pair));
      } else if (field.name.value !== 'id' && !directiveOf(field, 'cypher')) {
        own.set(field.name.value, { name: field.name.value, type, list, required, values: enums.get(type) ?? null });
      }
    }
  }
  return { properties, relationships };
};
