/** A computation that is run when its value is first wanted, and whose value is kept: what nobody asks for costs nothing. */
export const once = <Value>(compute: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
};
