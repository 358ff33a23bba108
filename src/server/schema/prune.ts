import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import { isObjectType, type GraphQLSchema } from 'graphql';

/** Generated fields that repeat what plain lists offer. A nested connection stays where its edges carry properties. */
const isGeneratedConnection = (name: string): boolean => name.endsWith('Connection');

const edgesCarryProperties = (schema: GraphQLSchema, typeName: string, fieldName: string): boolean => {
  const connection = schema.getType(`${typeName}${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}`);
  const edges = isObjectType(connection) ? String(connection.getFields()['edges']?.type) : '';
  const edge = schema.getType(edges.replace(/[[\]!]/g, ''));
  return isObjectType(edge) && 'properties' in edge.getFields();
};

/**
 * The schema that clients get. `@neo4j/graphql` generates every way to ask each thing; this keeps one: lists with `where`, `limit`,
 * `offset` and `sort`, filters over properties and over related nodes, and connections only where they show a tie's own properties.
 */
export const pruneGenerated = (schema: GraphQLSchema): GraphQLSchema =>
  pruneSchema(
    mapSchema(schema, {
      [MapperKind.ROOT_FIELD]: (config, name) => (isGeneratedConnection(name) ? null : config),
      [MapperKind.OBJECT_FIELD]: (config, name, typeName) => {
        // A tie's connection says who and how; paging and aggregates over it repeat the list beside it.
        if (isGeneratedConnection(typeName)) return name === 'edges' || name === 'totalCount' ? config : null;
        if (name === 'cursor' && typeName.endsWith('Relationship')) return null;
        if (!isGeneratedConnection(name)) return config;
        if (!edgesCarryProperties(schema, typeName, name)) return null;
        const { where: _where, sort: _sort, after: _after, first: _first, ...args } = config.args ?? {};
        return { ...config, args };
      },
      [MapperKind.INPUT_OBJECT_FIELD]: (config, name) =>
        /(Connection|Aggregate)(_[A-Z]+)?$/.test(name) || config.deprecationReason ? null : config,
    }),
  );
