import { isMap } from '../is-map';
import { quantifiers, saysNothing } from '../limits/says-nothing';

/** True of everything, and a condition all the same. */
const anything = { id: { startsWith: '' } };

/**
 * The same filter with `{ some: {} }`, `{ none: {} }` and their like asking for any related thing at all. The generated Cypher leaves out a
 * condition on related things of which nothing is asked, so that all things would be found instead of those tied to some, or to none.
 */
export const withAnyRelated = (filter: unknown): unknown => {
  if (Array.isArray(filter)) return filter.map(withAnyRelated);
  if (!isMap(filter)) return filter;
  return Object.fromEntries(
    Object.entries(filter).map(([name, part]) => [
      name,
      quantifiers.has(name) && saysNothing(part) ? anything : withAnyRelated(part),
    ]),
  );
};
