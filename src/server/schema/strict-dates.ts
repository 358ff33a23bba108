import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema } from 'graphql';
import { isDay } from '../../domain/partial-date';
import { isDate } from '../../graph/decode';
import { day } from '../../graph/params';

const dayOf = (value: unknown): ReturnType<typeof day> => {
  if (typeof value !== 'string' || !isDay(value))
    throw new GraphQLError(`Date must be a day of the calendar, YYYY-MM-DD, got ${JSON.stringify(value)}.`);
  return day(value);
};

/**
 * The generated Date takes whatever JavaScript reads as a date (2025-02-30 becomes 2 March), and west of Greenwich takes it for the day before; this
 * one takes days.
 */
export const withStrictDates = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.SCALAR_TYPE]: (type) => {
      if (type.name !== 'Date') return type;
      const config = type.toConfig();
      return new GraphQLScalarType({
        ...config,
        description: 'A day of the calendar, YYYY-MM-DD.',
        // By way of a JavaScript date it takes as long as a small look-up's own code.
        serialize: (value) => (isDate(value) ? value.toString() : config.serialize(value)),
        parseValue: dayOf,
        parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null),
      });
    },
  });
