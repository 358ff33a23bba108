import { InputError } from '../../domain/input-error';
import { checkInput } from './input';
import { limits } from './limits';
import { saysNothing } from './says-nothing';

/** Only "equal to nothing" means something; anywhere else null is a value that a program forgot to fill in. */
const mayBeNull = (name: string): boolean => name === 'eq';

const count = (value: unknown): number => (value === null || typeof value !== 'object' ? 0 : Object.keys(value).length);

/** Refuses what is empty where readers would differ on what it means: the denial of nothing, one of no conditions, one of some and of nothing. */
const checkEmpty = (place: string, name: string, part: unknown): void => {
  if (name === 'NOT' && saysNothing(part))
    throw new InputError(
      place,
      'holds no condition, so that nothing is denied; leave it out, or put a condition into it.',
    );
  if (name !== 'OR' || !Array.isArray(part)) return;
  if (part.length === 0) throw new InputError(place, 'holds no condition; leave it out, or put conditions into it.');
  if (part.some(saysNothing) && !part.every(saysNothing))
    throw new InputError(
      place,
      'holds an entry without a condition, which would be true of everything; leave the entry out.',
    );
};

/**
 * Checks the filter of a look-up before it becomes Cypher: no nulls where nothing can be equal to them, nothing empty that could mean everything
 * as well as nothing, not endlessly deep, not endlessly wide.
 * @throws InputError naming the condition.
 */
export const checkFilter = (field: string, where: unknown): void => {
  if (where == null) return;
  checkInput(field, where, {
    text: limits.filterText,
    // A condition is a property, an operator and its list below the last AND, OR or NOT; `some` and its like add a level each.
    depth: 3 * limits.filterDepth,
    values: 2 * limits.listEntries,
  });
  let conditions = 0;
  const visit = (place: string, value: unknown, depth: number): void => {
    if (value === null)
      throw new InputError(place, 'must not be null; leave the condition out, or use { eq: null } for "has no value".');
    if (typeof value !== 'object') return;
    if (Array.isArray(value)) {
      if (value.every((entry) => entry !== null && typeof entry === 'object'))
        value.forEach((entry) => visit(place, entry, depth));
      else if (value.includes(null)) throw new InputError(place, 'must not hold null; leave the entry out.');
      return;
    }
    if (depth > limits.filterDepth)
      throw new InputError(
        field,
        `nests ${depth} levels, ${limits.filterDepth} are allowed; write the conditions side by side.`,
      );
    conditions += count(value);
    if (conditions > limits.filterConditions)
      throw new InputError(
        field,
        `has more than the ${limits.filterConditions} conditions that are allowed; use { in: [...] } for many values of one property.`,
      );
    for (const [name, entry] of Object.entries(value)) {
      checkEmpty(`${place}.${name}`, name, entry);
      if (!(entry === null && mayBeNull(name))) visit(`${place}.${name}`, entry, depth + 1);
    }
  };
  visit(field, where, 0);
};
