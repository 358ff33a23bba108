import {
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLResolveInfo,
} from 'graphql';

/** The variables of an operation taken apart: the texts in them, and everything else. */
export interface VariableTexts {
  /** Every text that stands where an ID or a String is asked for, in the order of the walk. */
  readonly texts: readonly string[];
  /** Two sets of variables of one operation with the same shape differ in their texts alone. */
  readonly shape: string;
  /** The variables again, with other texts in the place of these; as many. */
  readonly withTexts: (texts: readonly string[]) => Record<string, unknown>;
}

type Rebuild = (texts: readonly string[]) => unknown;

const isText = (type: GraphQLInputType, value: unknown): value is string =>
  typeof value === 'string' && isScalarType(type) && (type.name === 'ID' || type.name === 'String');

/** Takes coerced variables apart by the types that the operation declares. */
export const variableTexts = ({
  operation,
  schema,
  variableValues,
}: Pick<GraphQLResolveInfo, 'operation' | 'schema' | 'variableValues'>): VariableTexts => {
  const texts: string[] = [];
  const shape: string[] = [];
  const walk = (value: unknown, given: GraphQLInputType): Rebuild => {
    const type = isNonNullType(given) ? given.ofType : given;
    if (isText(type, value)) {
      const place = texts.push(value) - 1;
      shape.push('t');
      return (others) => others[place];
    }
    if (isListType(type) && Array.isArray(value)) {
      shape.push('[');
      const entries = value.map((entry) => walk(entry, type.ofType));
      shape.push(']');
      return (others) => entries.map((entry) => entry(others));
    }
    if (isInputObjectType(type) && value !== null && typeof value === 'object') {
      const fields = type.getFields();
      shape.push('{');
      const entries = Object.entries(value as Record<string, unknown>).map(([name, part]): [string, Rebuild] => {
        const field = fields[name];
        shape.push(name, ':');
        return [name, field ? walk(part, field.type) : () => part];
      });
      shape.push('}');
      return (others) => Object.fromEntries(entries.map(([name, entry]) => [name, entry(others)]));
    }
    shape.push(JSON.stringify([value]));
    return () => value;
  };
  const rebuilds = (operation.variableDefinitions ?? []).map(({ variable, type: node }): [string, Rebuild] => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    if (!Object.hasOwn(variableValues, name) || !type) {
      shape.push('-');
      return [name, () => undefined];
    }
    shape.push(name, '=');
    return [name, walk(variableValues[name], type)];
  });
  return {
    texts,
    shape: shape.join(''),
    withTexts: (others) =>
      Object.fromEntries(
        rebuilds
          .filter(([name]) => Object.hasOwn(variableValues, name))
          .map(([name, rebuild]) => [name, rebuild(others)]),
      ),
  };
};
