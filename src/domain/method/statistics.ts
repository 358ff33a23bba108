/** Values in ascending order; missing ones (NaN) are left out. */
export const sorted = (values: Iterable<number>): Float64Array =>
  Float64Array.from(values)
    .filter((v) => !Number.isNaN(v))
    .sort();

/** Quantile of ascending values by linear interpolation between order statistics (Hyndman & Fan 1996, type 7); NaN of none. */
export const quantile = (ascending: ArrayLike<number>, share: number): number => {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? NaN;
  const above = ascending[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
};

/** Arithmetic mean; NaN of none. */
export const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / values.length;
};

/** Sample standard deviation, with n - 1; 0 of a single value, NaN of none. */
export const standardDeviation = (values: ArrayLike<number>): number => {
  if (values.length === 1) return 0;
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += ((values[i] ?? 0) - centre) ** 2;
  return Math.sqrt(sum / (values.length - 1));
};

/** Ranks of values, 1 the smallest, equal values sharing the mean of their places; NaN where the value is missing. */
export const averageRanks = (values: ArrayLike<number>): Float64Array => {
  const present = Array.from({ length: values.length }, (_, i) => ({ i, value: values[i] ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let from = 0; from < present.length;) {
    let to = from;
    while (to + 1 < present.length && present[to + 1]?.value === present[from]?.value) to += 1;
    for (const { i } of present.slice(from, to + 1)) ranks[i] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};
