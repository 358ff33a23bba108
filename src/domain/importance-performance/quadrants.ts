/** An item with what people said of it; null where that is not known. */
export interface Item {
  readonly name: string;
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

/** Names of the quadrants, after Martilla and James, Importance-Performance Analysis, Journal of Marketing 41(1), 1977, pp. 77-79. */
export type Quadrant = 'KEEP_UP' | 'CONCENTRATE_HERE' | 'LOW_PRIORITY' | 'POSSIBLE_OVERKILL';

/** Where the lines between high and low stand. */
export type Thresholds =
  | { readonly rule: 'MEAN' | 'MEDIAN' }
  | { readonly rule: 'GIVEN'; readonly importance: number; readonly satisfaction: number };

/** Where the lines came to stand; null when no item has both values. */
export interface Lines {
  readonly importance: number;
  readonly satisfaction: number;
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

interface Known extends Item {
  readonly importance: number;
  readonly satisfaction: number;
}

const isKnown = (item: Item): item is Known => item.importance !== null && item.satisfaction !== null;

/** The lines by a rule, over the items that have both values. */
export const linesOf = (items: readonly Item[], thresholds: Thresholds): Lines | null => {
  if (thresholds.rule === 'GIVEN') return thresholds;
  const known = items.filter(isKnown);
  if (known.length === 0) return null;
  const middle = thresholds.rule === 'MEAN' ? mean : median;
  return {
    importance: middle(known.map(({ importance }) => importance)),
    satisfaction: middle(known.map(({ satisfaction }) => satisfaction)),
  };
};

/** Means are sums of decimals: what lies within this of a line lies on it. */
const onLine = 1e-9;

/** The quadrant of an item; what lies on a line is high. Null when a value is not known. */
export const quadrantOf = (item: Item, lines: Lines | null): Quadrant | null => {
  if (!lines || !isKnown(item)) return null;
  const important = item.importance >= lines.importance - onLine;
  const satisfying = item.satisfaction >= lines.satisfaction - onLine;
  if (important) return satisfying ? 'KEEP_UP' : 'CONCENTRATE_HERE';
  return satisfying ? 'POSSIBLE_OVERKILL' : 'LOW_PRIORITY';
};
