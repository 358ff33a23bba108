/** Whether a value is a map of plain values by name: no list, and nothing that a scalar or the driver made (a day, an integer). */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};
