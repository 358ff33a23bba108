/**
 * A function that makes things asynchronously and keeps those of the last few keys asked for. What failed is forgotten, so that it is tried
 * again; whoever asks while it is being made waits for the same.
 */
export const keepLast = <Args extends readonly unknown[], Value>(
  count: number,
  keyOf: (...args: Args) => string,
  make: (...args: Args) => Promise<Value>,
): ((...args: Args) => Promise<Value>) => {
  const kept = new Map<string, Promise<Value>>();
  return (...args) => {
    const key = keyOf(...args);
    const held = kept.get(key);
    const value = held ?? make(...args);
    kept.delete(key);
    kept.set(key, value);
    if (!held) value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > count && oldest !== undefined) kept.delete(oldest);
    return value;
  };
};
