import { isMap } from '../is-map';

/** Words by which a filter asks for related things; each says something by itself, whatever is in it: there are some, or none. */
export const quantifiers: ReadonlySet<string> = new Set(['all', 'none', 'single', 'some']);

/** Whether a filter, or a part of one, holds no condition at all, as `{}`, `{ name: {} }` and `{ AND: [] }` do. */
export const saysNothing = (filter: unknown): boolean =>
  isMap(filter) &&
  Object.entries(filter).every(([name, part]) => {
    if (quantifiers.has(name)) return false;
    return (name === 'AND' || name === 'OR') && Array.isArray(part) ? part.every(saysNothing) : saysNothing(part);
  });
