import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { InputError } from '../../domain/input-error';
import type { RequestContext } from '../../questions/context';
import { atOneVersion } from '../../questions/dataset/version';
import { withNestedLookups } from './nested-lookups';

/** What one look-up may ask for: rows, rows to pass over, and entries of a list in a filter. The largest answers of our own fit. */
const most = { limit: 1_000, offset: 1_000_000, in: 4_000 };

const checkNumber = (name: 'limit' | 'offset', value: unknown, least: number): void => {
  if (value == null) return;
  if (typeof value !== 'number' || value < least || value > most[name])
    throw new InputError(
      name,
      `must be a whole number from ${least} to ${most[name]}, got ${typeof value === 'number' ? value : 'something else'}; page with limit and offset.`,
    );
};

const checkLists = (value: unknown): void => {
  if (Array.isArray(value)) {
    if (value.length > most.in)
      throw new InputError('where', `names ${value.length} values in one list, ${most.in} are allowed; ask in parts.`);
    value.forEach(checkLists);
  } else if (value !== null && typeof value === 'object') Object.values(value).forEach(checkLists);
};

const check = (args: Readonly<Record<string, unknown>>): void => {
  checkNumber('limit', args['limit'], 1);
  checkNumber('offset', args['offset'], 0);
  checkLists(args['where']);
};

/**
 * Look-ups see one dataset even while another is loaded. They, nested ones too, refuse page sizes that the generated Cypher would fail on or that ask for everything at once, and are
 * ordered by id where the caller gives no order.
 */
export const guardLookups = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (config) => {
      if (!config.args || !('limit' in config.args && 'offset' in config.args)) return config;
      const resolve = config.resolve ?? defaultFieldResolver;
      return {
        ...config,
        resolve: (source, args: Record<string, unknown>, context: RequestContext, info) => {
          check(args);
          const ordered = { ...args, sort: args['sort'] ?? [{ id: 'ASC' }] };
          const nested = withNestedLookups(info, check);
          return atOneVersion(context.services.reader, async () => await resolve(source, ordered, context, nested));
        },
      };
    },
  });
