import { at, indexAt } from './cells';

/** Scores closer than this share of the largest score's size are one score: sums of the same parts in another order differ by less. */
const tolerance = 1e-9;

/** Rows up to which sorting by insertion is quickest, all the more as one run's order is nearly the next one's. */
const fewRows = 48;

const insertionSort = (order: Int32Array, keys: Float64Array): void => {
  for (let i = 1; i < order.length; i += 1) {
    const row = indexAt(order, i);
    const key = at(keys, row);
    let j = i - 1;
    while (j >= 0 && at(keys, indexAt(order, j)) < key) {
      order[j + 1] = indexAt(order, j);
      j -= 1;
    }
    order[j + 1] = row;
  }
};

const buckets = 2048;

/** Sorts nearly: two passes of counting sort over keys cut to 22 bits. What stays out of order is near its place. */
const coarseSort = (
  order: Int32Array,
  keys: Float64Array,
  scratch: { codes: Int32Array; other: Int32Array; counts: Int32Array },
): void => {
  const { codes, other, counts } = scratch;
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < order.length; i += 1) {
    const key = at(keys, indexAt(order, i));
    if (key === -Infinity) continue;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  const factor = high > low ? (buckets * buckets - 2) / (high - low) : 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = indexAt(order, i);
    const key = at(keys, row);
    codes[row] = key === -Infinity ? buckets * buckets - 1 : (high - key) * factor;
  }
  for (const shift of [0, 11]) {
    const [from, to] = shift === 0 ? [order, other] : [other, order];
    counts.fill(0);
    for (let i = 0; i < from.length; i += 1) {
      const slot = ((indexAt(codes, indexAt(from, i)) >>> shift) & (buckets - 1)) + 1;
      if (slot < buckets) counts[slot] = indexAt(counts, slot) + 1;
    }
    for (let slot = 1; slot < buckets; slot += 1) counts[slot] = indexAt(counts, slot) + indexAt(counts, slot - 1);
    for (let i = 0; i < from.length; i += 1) {
      const row = indexAt(from, i);
      const slot = (indexAt(codes, row) >>> shift) & (buckets - 1);
      const place = indexAt(counts, slot);
      counts[slot] = place + 1;
      to[place] = row;
    }
  }
};

/** Ranks rows again and again without making anything anew. */
export interface Ranker {
  /** Writes standard competition ranks (1, 2, 2, 4) of the scores; NaN ranks last of its tier. */
  rank(scores: Float64Array, ranks: Int32Array): void;
}

/**
 * A ranker over rows in tiers: every row of tier 0 before any of tier 1, by score inside. Equal scores share a rank: those within 1e-9
 * of the largest score's size from the best of them.
 */
export const createRanker = (tiers: Int32Array, better: 'higher' | 'lower'): Ranker => {
  const rows = tiers.length;
  const keys = new Float64Array(rows);
  const blocks = [...new Set(tiers)]
    .sort((a, b) => a - b)
    .map((tier) => {
      const order = Int32Array.from([...tiers.keys()].filter((row) => tiers[row] === tier));
      const large = order.length > fewRows;
      return {
        order,
        scratch: large ? { codes: new Int32Array(rows), other: order.slice(), counts: new Int32Array(buckets) } : null,
      };
    });
  return {
    rank(scores, ranks) {
      let size = 0;
      for (let row = 0; row < rows; row += 1) {
        const score = at(scores, row);
        const missing = score !== score;
        keys[row] = missing ? -Infinity : better === 'higher' ? score : -score;
        if (!missing && Math.abs(score) > size) size = Math.abs(score);
      }
      const apart = tolerance * size;
      let before = 0;
      for (const { order, scratch } of blocks) {
        if (scratch) coarseSort(order, keys, scratch);
        insertionSort(order, keys);
        let first = Infinity;
        let shared = 0;
        for (let i = 0; i < order.length; i += 1) {
          const row = indexAt(order, i);
          const key = at(keys, row);
          // Written so that two missing scores (-Infinity, whose difference is NaN) are one.
          if (i === 0 || first - key > apart) {
            first = key;
            shared = before + i + 1;
          }
          ranks[row] = shared;
        }
        before += order.length;
      }
    },
  };
};
