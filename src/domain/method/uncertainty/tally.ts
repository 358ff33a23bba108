import { itemAt } from '../cells';
import type { RankRange } from './range';

/** Alternatives, best first, whose pairs are counted. */
export const pairLimit = 50;

/** Runs kept before they are counted, row by row and pair by pair: each then works on memory of its own. Even. */
const batch = 128;

/** How often one alternative stood above another. */
export interface Pairwise {
  /** Ids, best first; the best fifty where there are more. */
  readonly ids: readonly string[];
  /** `above[i][j]`: share of the runs in which i stood above j, 0 to 1; ties count for neither. */
  readonly above: readonly (readonly number[])[];
}

/** What the runs of one source say of one alternative. */
export interface TalliedRow {
  readonly id: string;
  readonly rankRange: RankRange;
  /** Share of the runs in which it is among the top k, 0 to 1; ties at the edge are all in. */
  readonly topShare: number;
}

/** What a number of runs say. */
export interface Tallied {
  /** In the order of the ids. */
  readonly rows: readonly TalliedRow[];
  readonly pairwise: Pairwise;
  /** Share of the runs whose top k holds just the same alternatives as the method's, 0 to 1. */
  readonly sameTop: number;
}

/** Counts ranks over runs. */
export interface Tally {
  add(ranks: Int32Array): void;
  /** To be asked once, after the last run. */
  result(): Tallied;
}

/** Rank at a share of the sorted runs, between two of them interpolated (Hyndman & Fan 1996, type 7). */
const quantileOf = (counts: Int32Array, runs: number, share: number): number => {
  const position = (runs - 1) * share;
  const rankAt = (place: number): number => {
    let seen = 0;
    for (let rank = 0; rank < counts.length; rank += 1) {
      seen += counts[rank] as number;
      if (seen > place) return rank + 1;
    }
    return counts.length;
  };
  const below = rankAt(Math.floor(position));
  const above = position > Math.floor(position) ? rankAt(Math.ceil(position)) : below;
  return below + (above - below) * (position - Math.floor(position));
};

/** The top bits of two 16-bit lanes. */
const guards = 0x80008000 | 0;

/**
 * How many of a batch's runs put the first above the second. Two runs at a time: ranks stand in lanes of 16 bits, and a lane whose
 * guard bit survives the subtraction held no smaller rank. Without branches, which would be guessed wrong as often as the two change places.
 */
const countAbove = (lanes: Int32Array, first: number, second: number): number => {
  let notAbove = 0;
  for (let k = 0; k < batch / 2; k += 1) {
    const left = (((lanes[first + k] as number) | guards) - (lanes[second + k] as number)) | 0;
    notAbove = (notAbove + ((left & guards) >>> 15)) | 0;
  }
  return batch - (notAbove & 0xffff) - (notAbove >>> 16);
};

/** A tally over alternatives with their nominal ranks, below 32,768; `top` is the k of the top share. */
export const createTally = (ids: readonly string[], nominal: Int32Array, top: number): Tally => {
  const size = ids.length;
  /** How often each row had each rank: row * size + rank - 1. */
  const counts = new Int32Array(size * size);
  const order = [...ids.keys()].sort((a, b) => (nominal[a] as number) - (nominal[b] as number) || a - b);
  const paired = Int32Array.from(order.slice(0, pairLimit));
  const many = paired.length;
  const wins = new Int32Array(many * many);
  const kept = new Int16Array(size * batch);
  const lanes = new Int32Array(kept.buffer);
  /** Best and worst rank of each row in the batch. */
  const best = new Int32Array(size);
  const worst = new Int32Array(size);
  /** Sum of the ranks of a run without ties; shared ranks make it smaller. */
  const untied = (size * (size + 1)) / 2;
  /** Whether the method's own rank is in the top, 1 or 0. */
  const inside = Int32Array.from(nominal, (rank) => (rank <= top ? 1 : 0));
  let anyTied = false;
  let runs = 0;
  let same = 0;
  const countBatch = (length: number): void => {
    for (let row = 0; row < size; row += 1) {
      const start = row * size - 1;
      let low = size;
      let high = 0;
      for (let slot = row * batch; slot < row * batch + length; slot += 1) {
        const rank = kept[slot] as number; // inside: one slot a run
        counts[start + rank] = (counts[start + rank] as number) + 1;
        if (rank < low) low = rank;
        if (rank > high) high = rank;
      }
      best[row] = low;
      worst[row] = high;
      // Slots without a run hold the same in every row, and so put nothing above anything.
      kept.fill(0, row * batch + length, (row + 1) * batch);
    }
    for (let i = 0; i < many; i += 1)
      for (let j = i + 1; j < many; j += 1) {
        const one = paired[i] as number;
        const other = paired[j] as number;
        // Most pairs never change places in a batch; those that may are counted run by run.
        const apart = (worst[one] as number) < (best[other] as number);
        const above = apart ? length : countAbove(lanes, (one * batch) / 2, (other * batch) / 2);
        // Where no ranks are shared, what is not above is below.
        const below = apart || !anyTied ? length - above : countAbove(lanes, (other * batch) / 2, (one * batch) / 2);
        wins[i * many + j] = (wins[i * many + j] as number) + above;
        wins[j * many + i] = (wins[j * many + i] as number) + below;
      }
    anyTied = false;
  };
  return {
    add(ranks) {
      const slot = runs % batch;
      let sum = 0;
      let moved = 0;
      for (let row = 0; row < size; row += 1) {
        const rank = ranks[row] as number;
        kept[row * batch + slot] = rank;
        sum += rank;
        moved |= (rank <= top ? 1 : 0) ^ (inside[row] as number);
      }
      if (sum !== untied) anyTied = true;
      if (moved === 0) same += 1;
      runs += 1;
      if (runs % batch === 0) countBatch(batch);
    },
    result() {
      countBatch(runs % batch);
      const rows = ids.map((id, row) => {
        const own = counts.subarray(row * size, (row + 1) * size);
        let [min, max, sum, inTop] = [Infinity, 0, 0, 0];
        for (let rank = 1; rank <= size; rank += 1) {
          const count = own[rank - 1] as number;
          if (count === 0) continue;
          min = Math.min(min, rank);
          max = rank;
          sum += rank * count;
          if (rank <= top) inTop += count;
        }
        const at = (share: number) => quantileOf(own, runs, share);
        const quantiles = { median: at(0.5), q05: at(0.05), q95: at(0.95) };
        const rankRange = { nominal: nominal[row] as number, mean: sum / runs, ...quantiles, min, max };
        return { id, rankRange, topShare: inTop / runs };
      });
      const above = Array.from(paired, (_, i) => Array.from(paired, (__, j) => (wins[i * many + j] as number) / runs));
      return { rows, pairwise: { ids: Array.from(paired, (row) => itemAt(ids, row)), above }, sameTop: same / runs };
    },
  };
};
