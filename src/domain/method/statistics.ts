import * as cells from './cells';

const { at, indexAt } = cells;

/** Values in ascending order; missing ones (NaN) are left out. */
export const sorted = (values: Float64Array): Float64Array => {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (Number.isNaN(value)) continue;
    known[count] = value;
    count += 1;
  }
  return known.subarray(0, count).sort();
};

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
export const averageRanks = (values: Float64Array): Float64Array => {
  const ranks = new Float64Array(values.length).fill(NaN);
  const order = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1)
    if (!Number.isNaN(at(values, i))) {
      order[count] = i;
      count += 1;
    }
  const present = order.subarray(0, count).sort((a, b) => at(values, a) - at(values, b));
  for (let from = 0; from < count;) {
    const value = at(values, indexAt(present, from));
    let to = from;
    while (to + 1 < count && at(values, indexAt(present, to + 1)) === value) to += 1;
    for (let place = from; place <= to; place += 1) ranks[indexAt(present, place)] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};
