// Typed arrays are indexed only by loops over their own length, so the element is always there. One reader for each element type:
// the engine of the runtime then sees one kind of array in each and compiles it to a plain load.

/** Element of a table of numbers; the index is inside by construction. */
export const at = (array: Float64Array, index: number): number => array[index] as number;

/** Element of a table of indices or ranks; the index is inside by construction. */
export const indexAt = (array: Int32Array, index: number): number => array[index] as number;

/** Element of a list whose index is inside by construction. */
export const itemAt = <Item>(list: readonly Item[], index: number): Item => list[index] as Item;
