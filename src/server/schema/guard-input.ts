import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../questions/context';
import { checkInput } from '../limits/input';
import { limits } from '../limits/limits';

/** Arguments that are files, with the letters that they may have; the question itself says what is in them. */
const longTexts: Readonly<Record<string, number>> = { 'rankTable.matrix': 1_000_000 };

const depth = 16;
const values = 20_000;

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

const checked =
  (field: string, resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    for (const [argument, value] of Object.entries(args))
      // A filter has limits of its own, checked where it becomes Cypher.
      if (argument !== 'where')
        checkInput(argument, value, { text: longTexts[`${field}.${argument}`] ?? limits.text, depth, values });
    return resolve(source, args, context, info);
  };

/** Checks the arguments of every field on the root before its resolver sees them. */
export const guardInput = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (config: GraphQLFieldConfig<unknown, RequestContext, Record<string, unknown>>, name) =>
      Object.keys(config.args ?? {}).length === 0
        ? config
        : { ...config, resolve: checked(name, config.resolve ?? defaultFieldResolver) },
  });
