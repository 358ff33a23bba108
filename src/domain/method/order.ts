import { itemAt } from './cells';

/** Scores closer than this share of the largest score's size are one score: sums of the same parts in another order differ by less. */
export const tolerance = 1e-9;

/** Rows up to which sorting by insertion is quickest, all the more as one run's order is nearly the next one's. */
const fewRows = 48;

/** Sorts rows by their keys, largest first, moving both together; quick when they are nearly in order. */
const insertionSort = (order: Int32Array, keys: Float64Array): void => {
  for (let i = 1; i < order.length; i += 1) {
    const key = keys[i] as number;
    const row = order[i] as number;
    let j = i - 1;
    while (j >= 0 && (keys[j] as number) < key) {
      keys[j + 1] = keys[j] as number;
      order[j + 1] = order[j] as number;
      j -= 1;
    }
    keys[j + 1] = key;
    order[j + 1] = row;
  }
};

const buckets = 2048;

/** Room for sorting many rows. */
interface Scratch {
  readonly codes: Int32Array;
  readonly order: Int32Array;
  readonly keys: Float64Array;
  readonly counts: Int32Array;
}

/**
 * Sorts nearly, largest first: one pass of counting sort over keys cut to 11 bits. Rows that share a bucket keep the order that they
 * had before, which is nearly right when one run's order is nearly the next one's.
 */
const coarseSort = (order: Int32Array, keys: Float64Array, scratch: Scratch): void => {
  const { codes, counts } = scratch;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < order.length; i += 1) {
    const key = keys[i] as number;
    if (key > high) high = key;
    if (key < low && key !== -Infinity) low = key;
  }
  const factor = high > low ? (buckets - 2) / (high - low) : 0;
  counts.fill(0);
  for (let i = 0; i < order.length; i += 1) {
    const key = keys[i] as number;
    const code = key === -Infinity ? buckets - 1 : ((high - key) * factor) | 0;
    codes[i] = code;
    counts[code] = (counts[code] as number) + 1;
  }
  let before = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const own = counts[bucket] as number;
    counts[bucket] = before;
    before += own;
  }
  for (let i = 0; i < order.length; i += 1) {
    const code = codes[i] as number;
    const place = counts[code] as number;
    counts[code] = place + 1;
    scratch.order[place] = order[i] as number;
    scratch.keys[place] = keys[i] as number;
  }
  order.set(scratch.order);
  keys.set(scratch.keys);
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
  const sign = better === 'higher' ? 1 : -1;
  const blocks = [...new Set(tiers)]
    .sort((a, b) => a - b)
    .map((tier) => {
      const order = Int32Array.from([...tiers.keys()].filter((row) => tiers[row] === tier));
      const keys = new Float64Array(order.length);
      const scratch = {
        codes: order.slice(),
        order: order.slice(),
        keys: keys.slice(),
        counts: new Int32Array(buckets),
      };
      return { order, keys, scratch: order.length > fewRows ? scratch : null };
    });
  return {
    rank(scores, ranks) {
      let size = 0;
      for (let block = 0; block < blocks.length; block += 1) {
        const { order, keys } = itemAt(blocks, block);
        for (let i = 0; i < order.length; i += 1) {
          const score = scores[order[i] as number] as number;
          keys[i] = score === score ? sign * score : -Infinity; // only NaN is not itself: missing
          if (Math.abs(score) > size) size = Math.abs(score); // never of a missing score
        }
      }
      const apart = tolerance * size;
      let before = 0;
      for (let block = 0; block < blocks.length; block += 1) {
        const { order, keys, scratch } = itemAt(blocks, block);
        if (scratch) coarseSort(order, keys, scratch);
        insertionSort(order, keys);
        let first = Infinity;
        let shared = before + 1;
        for (let i = 0; i < order.length; i += 1) {
          const key = keys[i] as number;
          // Two missing scores (-Infinity, whose difference is NaN) are one.
          if (first - key > apart) {
            first = key;
            shared = before + i + 1;
          }
          ranks[order[i] as number] = shared;
        }
        before += order.length;
      }
    },
  };
};
