import { InputError } from '../../domain/input-error';
import { isMap } from '../is-map';
import { limits } from './limits';

/** What arguments of one field may be. */
export interface InputLimits {
  /** Letters of one text. */
  readonly text: number;
  /** Levels of objects and lists. */
  readonly depth: number;
  /** Values in all. */
  readonly values: number;
}

const checkText = (field: string, text: string, allowed: number): void => {
  if (text.length > allowed)
    throw new InputError(
      field,
      `has ${text.length.toLocaleString('en')} letters, ${allowed.toLocaleString('en')} are allowed; shorten it.`,
    );
  if (/\p{Surrogate}/u.test(text))
    throw new InputError(field, 'holds half of a letter (an unpaired surrogate); send whole Unicode text.');
};

/**
 * Refuses arguments that no reader should have to handle: texts of any length or with half letters, endless lists, nesting without end.
 * @throws InputError naming the place.
 */
export const checkInput = (field: string, value: unknown, allowed: InputLimits): void => {
  let values = 0;
  const visit = (place: string, one: unknown, depth: number): void => {
    values += 1;
    if (values > allowed.values)
      throw new InputError(
        field,
        `holds more than the ${allowed.values.toLocaleString('en')} values that are allowed; ask in parts.`,
      );
    if (depth > allowed.depth)
      throw new InputError(
        field,
        `nests more than the ${allowed.depth} levels that are allowed; write it flatter, or ask twice.`,
      );
    if (typeof one === 'string') checkText(place, one, allowed.text);
    else if (Array.isArray(one)) {
      if (one.length > limits.listEntries)
        throw new InputError(
          place,
          `has ${one.length.toLocaleString('en')} entries, ${limits.listEntries.toLocaleString('en')} are allowed; ask in parts.`,
        );
      one.forEach((entry) => visit(place, entry, depth + 1));
    } else if (isMap(one)) for (const [name, entry] of Object.entries(one)) visit(`${place}.${name}`, entry, depth + 1);
  };
  visit(field, value, 0);
};
