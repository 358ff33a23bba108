/** A step with the percentage of firms that have experience of it. */
export interface StepRate {
  readonly id: string;
  readonly rate: number;
}

/** Where firms stop. */
export interface LimitLine {
  /** Last step before the line, and the first behind it. */
  readonly after: string;
  readonly before: string;
  readonly threshold: number;
  /** Steps behind the line that reach the threshold all the same. */
  readonly beyondKnown: readonly string[];
  readonly steepestFall: { readonly id: string; readonly points: number };
}

/** A step that fewer than half of the firms know counts as not reached: the majority is the one threshold that needs no choosing. */
export const majority = 50;

/**
 * The line between the last step, counted from the first without a break, that the threshold's share of firms knows, and the next. Null when
 * fewer than two steps are given, the first is not reached, or all are.
 */
export const limitLine = (steps: readonly StepRate[], threshold = majority): LimitLine | null => {
  const at = steps.findIndex(({ rate }) => rate < threshold);
  const [after, before] = [steps[at - 1], steps[at]];
  if (!after || !before) return null;
  const falls = steps.slice(1).map(({ id, rate }, index) => ({ id, points: (steps[index]?.rate ?? rate) - rate }));
  const steepestFall = falls.reduce((most, fall) => (fall.points > most.points ? fall : most));
  const beyondKnown = steps.slice(at + 1).filter(({ rate }) => rate >= threshold);
  return { after: after.id, before: before.id, threshold, beyondKnown: beyondKnown.map(({ id }) => id), steepestFall };
};
