/** Values kept at once; a load leaves the one before to whoever still reads it. */
const kept = 2;

/**
 * Something that is made from the whole dataset and kept in memory, by dataset version: made on first use, again after a load. A failure
 * is not kept.
 */
export const perVersion = <Value>(make: () => Promise<Value>): ((version: string) => Promise<Value>) => {
  const values = new Map<string, Promise<Value>>();
  return (version) => {
    const held = values.get(version);
    const value = held ?? make();
    values.delete(version);
    values.set(version, value);
    if (!held) value.catch(() => values.delete(version));
    const [oldest] = values.keys();
    if (values.size > kept && oldest !== undefined) values.delete(oldest);
    return value;
  };
};
