import type { BriefReading, Cell } from './cell';
import type { CityFacts, OfficialsNeed } from './facts';
import type { CriterionGroup } from './groups';

/** What a criterion may look at besides the city. */
export interface CriterionContext {
  readonly needs: readonly OfficialsNeed[];
  readonly reading: BriefReading;
}

/** A criterion of the shortlist: what it measures, in which unit, and how it reads the facts. More is always better. */
export interface Criterion {
  readonly id: string;
  readonly group: CriterionGroup['id'];
  readonly name: { readonly en: string; readonly ko: string };
  /** What the value counts and where it comes from, one or two sentences. */
  readonly description: { readonly en: string; readonly ko: string };
  readonly unit: string;
  /** Values that normalise to 0 and 1; anything outside is cut to the ends, so that one more city moves nobody's score. */
  readonly goalposts: readonly [number, number];
  readonly of: (city: CityFacts, context: CriterionContext) => Cell;
}
