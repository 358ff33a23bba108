import { isDay } from '../domain/partial-date';
import type { PropertyModel } from './model';

/** A value as the graph stores it; a Date stays text here and becomes a date in Cypher. */
export type GraphValue = string | number | boolean;

const whole = /^-?\d+$/;
const decimal = /^-?\d+(\.\d+)?$/;

/** The typed value of a cell, or a sentence saying what was expected. */
export const parseValue = (property: PropertyModel, text: string): { value: GraphValue } | { expected: string } => {
  if (property.values)
    return property.values.includes(text) ? { value: text } : { expected: `one of ${property.values.join(', ')}` };
  switch (property.type) {
    case 'Int':
      return whole.test(text) && Number.isSafeInteger(Number(text))
        ? { value: Number(text) }
        : { expected: 'a whole number, digits only' };
    case 'Float':
      return decimal.test(text) ? { value: Number(text) } : { expected: 'a number such as 12.5, without separators' };
    case 'Boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : { expected: 'true or false' };
    case 'Date':
      return isDay(text) ? { value: text } : { expected: 'a day, YYYY-MM-DD' };
    default:
      return { value: text };
  }
};
