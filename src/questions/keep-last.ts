interface Kept<Value> {
  readonly value: Promise<Value>;
  made: boolean;
}

/**
 * A function that makes things asynchronously and keeps those of the last few keys asked for. What failed is forgotten, so that it is tried
 * again; whoever asks while it is being made waits for the same. A thing gives way to one that was made, not to one that may never come about,
 * and nothing that is being made is given up.
 */
export const keepLast = <Args extends readonly unknown[], Value>(
  count: number,
  keyOf: (...args: Args) => string,
  make: (...args: Args) => Promise<Value>,
): ((...args: Args) => Promise<Value>) => {
  // In the order of their last use.
  const all = new Map<string, Kept<Value>>();
  const use = (key: string, kept: Kept<Value>): void => {
    all.delete(key);
    all.set(key, kept);
  };
  const begin = (key: string, args: Args): Kept<Value> => {
    const kept = { value: make(...args), made: false };
    kept.value.then(
      () => {
        kept.made = true;
        use(key, kept);
        const made = [...all].filter(([, one]) => one.made);
        for (const [oldest] of made.slice(0, -count)) all.delete(oldest);
      },
      () => all.delete(key),
    );
    return kept;
  };
  return (...args) => {
    const key = keyOf(...args);
    const kept = all.get(key) ?? begin(key, args);
    use(key, kept);
    return kept.value;
  };
};
