import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { InputError } from '../../domain/input-error';
import { withDefaultOrder } from './default-order';

/** Rows that one look-up may return at most; the whole dataset's largest label but statements fits. */
const maxRows = 1_000;

const check = (name: string, value: unknown, min: number, max: number): void => {
  if (value == null) return;
  if (typeof value !== 'number' || value < min || value > max)
    throw new InputError(
      name,
      `must be a whole number from ${min} to ${max}, got ${typeof value === 'number' ? value : 'something else'}; page with limit and offset.`,
    );
};

/**
 * Look-ups refuse page sizes that the generated Cypher would fail on or that ask for everything at once, and order by id where
 * the caller gives no order, so that pages never repeat or drop a row.
 */
export const guardLookups = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (config) => {
      if (!config.args || !('limit' in config.args && 'offset' in config.args)) return config;
      const resolve = config.resolve ?? defaultFieldResolver;
      return {
        ...config,
        resolve: (source, args: { limit?: unknown; offset?: unknown; sort?: unknown }, context, info) => {
          check('limit', args.limit, 1, maxRows);
          check('offset', args.offset, 0, 1_000_000);
          return resolve(source, { ...args, sort: args.sort ?? [{ id: 'ASC' }] }, context, withDefaultOrder(info));
        },
      };
    },
  });
