import { InputError } from '../domain/input-error';
import { isDay } from '../domain/partial-date';

/**
 * A day that a caller gave, as `YYYY-MM-DD`. The graph library hands a GraphQL Date over as an object of its own, which reads so.
 * @throws InputError when it is no day of the calendar.
 */
export const dayOf = (field: string, value: { toString(): string }): string => {
  const text = value.toString();
  if (!isDay(text)) throw new InputError(field, `"${text}" is no day; expected YYYY-MM-DD.`);
  return text;
};
