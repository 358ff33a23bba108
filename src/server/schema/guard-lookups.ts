import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { InputError } from '../../domain/input-error';
import type { RequestContext } from '../../questions/context';
import { atOneVersion } from '../../questions/dataset/version';
import { checkFilter } from '../limits/filter';
import { limits } from '../limits/limits';
import { isLookup } from '../lookup';
import { checkRowCount, rowsToRead } from '../limits/rows';
import { withAnyRelated } from './any-related';
import { withNestedLookups } from './nested-lookups';
import { checkSort, totalOrder } from './order';
import { preparedLookup } from './prepared-lookups';
import { hasSafeAliases, withOwnAliases } from './safe-aliases';

type Arguments = Readonly<Record<string, unknown>>;

const checkNumber = (name: 'limit' | 'offset', value: unknown, least: number, most: number): void => {
  if (value == null) return;
  if (typeof value !== 'number' || value < least || value > most)
    throw new InputError(
      name,
      `must be a whole number from ${least} to ${most}, got ${typeof value === 'number' ? value : 'something else'}; page with limit and offset.`,
    );
};

const check = (args: Arguments): void => {
  checkNumber('limit', args['limit'], 1, limits.rows);
  checkNumber('offset', args['offset'], 0, limits.offset);
  checkSort(args['sort']);
  checkFilter('where', args['where']);
};

type Field = GraphQLFieldConfig<unknown, RequestContext, Record<string, unknown>>;

const isList = ({ args = {} }: Field): boolean => isLookup(Object.keys(args));

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/** Refuses a list that came back longer than one answer may be, instead of cutting it without a word. */
const bounded =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const checked = (found: unknown): unknown => {
      checkRowCount(info.fieldName, found, args);
      return found;
    };
    const found: unknown = resolve(source, args, context, info);
    // Nested lists are there already; a promise for each would cost more than the list.
    return found instanceof Promise ? found.then(checked) : checked(found);
  };

/**
 * Look-ups see one dataset even while another is loaded. They, nested ones too, refuse what the generated Cypher would fail on or
 * what would ask for everything at once, and are in a total order that ends in the id.
 */
export const guardLookups = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: Field) => {
      if (!isList(config)) return config;
      return { ...config, resolve: bounded(config.resolve ?? defaultFieldResolver) };
    },
    [MapperKind.ROOT_FIELD]: (config: Field) => {
      if (!isList(config)) return config;
      const resolve = config.resolve ?? defaultFieldResolver;
      const lookUp = preparedLookup((source, args, context, info) => {
        check(args);
        const safe = {
          ...args,
          ...(args['where'] != null && { where: withAnyRelated(args['where']) }),
          sort: totalOrder(args['sort']),
          limit: args['limit'] ?? rowsToRead(args),
        };
        return resolve(source, safe, context, withNestedLookups(info, check));
      });
      return {
        ...config,
        resolve: bounded((source, args, context, info) =>
          atOneVersion(context.services.reader, async () => {
            const found: unknown = await lookUp(source, args, context, info);
            return hasSafeAliases(info) ? withOwnAliases(found) : found;
          }),
        ),
      };
    },
  });
