import * as cells from './cells';
import { orderedColumn, spearman } from './spearman';
import { mean, quantile, sorted, standardDeviation } from './statistics';
import { columnOf, type Table } from './table';

const { at, itemAt } = cells;

/** Below this share of known cells most alternatives lack the criterion. */
const leastCoverage = 0.5;
/** From this share of equal values on the criterion hardly tells the alternatives apart. */
const mostEqual = 0.8;
/** Rank correlation from which two criteria say nearly the same. */
const strong = 0.9;

/** What to know of a criterion before any score. */
export type ScreeningFlag = 'CONSTANT' | 'HARDLY_VARIES' | 'MOSTLY_MISSING' | 'OUTLIERS' | 'CORRELATED';

/** A criterion's column before any treatment. */
export interface ScreenedCriterion {
  readonly criterionId: string;
  /** Effective weight in the whole, 0 to 1. */
  readonly weight: number;
  /** Share of the alternatives with a value, 0 to 1. */
  readonly coverage: number;
  /** Raw values; null when none is known. */
  readonly spread: {
    readonly min: number;
    readonly max: number;
    readonly mean: number;
    readonly median: number;
    readonly standardDeviation: number;
  } | null;
  /** Share of the known values that are the commonest one, 0 to 1. */
  readonly commonestShare: number;
  /** Ids beyond the quartiles by more than 1.5 interquartile ranges (Tukey 1977). */
  readonly outliers: readonly string[];
  /** Criteria with a rank correlation (Spearman) of at least 0.9 either way. */
  readonly correlatedWith: readonly { readonly criterionId: string; readonly correlation: number }[];
  readonly flags: readonly ScreeningFlag[];
}

const commonest = (ascending: Float64Array): number => {
  let [run, longest] = [0, 0];
  ascending.forEach((value, i) => {
    run = i > 0 && value === ascending[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return ascending.length === 0 ? 0 : longest / ascending.length;
};

/** Screens every criterion (OECD/JRC Handbook, steps 3 and 4): coverage, spread, outliers, rank correlation, and what to beware of. */
export const screen = ({ settings, raw, rows, ids }: Table, weights: Float64Array): ScreenedCriterion[] => {
  const columns = settings.criteria.map((_, j) => orderedColumn(columnOf(raw, j, rows)));
  return settings.criteria.map(({ id }, j): ScreenedCriterion => {
    const { column } = itemAt(columns, j);
    const known = sorted(column);
    const [q1, q3] = [quantile(known, 0.25), quantile(known, 0.75)];
    const fence = 1.5 * (q3 - q1);
    const outliers = ids.filter((_, row) => at(column, row) < q1 - fence || at(column, row) > q3 + fence);
    const correlatedWith = settings.criteria.flatMap((other, k) => {
      const correlation = k === j ? null : spearman(itemAt(columns, j), itemAt(columns, k));
      return correlation !== null && Math.abs(correlation) >= strong ? [{ criterionId: other.id, correlation }] : [];
    });
    const coverage = known.length / rows;
    const commonestShare = commonest(known);
    const flags: ScreeningFlag[] = [];
    if (known.length > 0 && known[0] === known[known.length - 1]) flags.push('CONSTANT');
    else if (commonestShare >= mostEqual) flags.push('HARDLY_VARIES');
    if (coverage < leastCoverage) flags.push('MOSTLY_MISSING');
    if (outliers.length > 0) flags.push('OUTLIERS');
    if (correlatedWith.length > 0) flags.push('CORRELATED');
    return {
      criterionId: id,
      weight: at(weights, j),
      coverage,
      spread:
        known.length === 0
          ? null
          : {
              min: at(known, 0),
              max: at(known, known.length - 1),
              mean: mean(known),
              median: quantile(known, 0.5),
              standardDeviation: standardDeviation(known),
            },
      commonestShare,
      outliers,
      correlatedWith,
      flags,
    };
  });
};
