// Typed arrays are indexed only by loops over their own length, so the element is always there. One reader for each element type, so that
// the runtime sees one kind of array in each. Modules bind them once, by `const { at } = cells`: through the import itself some loaders
// look them up anew at every call, which made loops five times slower. The innermost loops of all (order, tree, means, runs, tally) read
// directly, with `as number` for the same reason: a call that is not inlined there costs as much as the work.

/** Element of a table of numbers; the index is inside by construction. */
export const at = (array: Float64Array, index: number): number => array[index] as number;

/** Element of a table of indices or ranks; the index is inside by construction. */
export const indexAt = (array: Int32Array, index: number): number => array[index] as number;

/** Copies a short list of numbers; `TypedArray.set` takes longer to begin than so few take to copy. */
export const copyInto = (to: Float64Array, from: Float64Array): void => {
  for (let k = 0; k < from.length; k += 1) to[k] = from[k] as number;
};

/** Element of a list whose index is inside by construction. */
export const itemAt = <Item>(list: readonly Item[], index: number): Item => list[index] as Item;
