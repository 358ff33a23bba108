/** When a scheme is of use to a firm, by the steps it serves. */
export type Timing =
  /** It serves the step that comes next. */
  | 'NOW'
  /** It serves a later step. */
  | 'LATER'
  /** It serves only steps already taken: of use again in a new country. */
  | 'PASSED'
  /** It serves no step of the ladder. */
  | 'NO_STEP'
  /** The firm's furthest step is not known. */
  | 'UNKNOWN';

/** When a scheme that serves these steps (places 1 to 12) is of use to a firm whose furthest step is `reached`, 0 when it has taken none. */
export const timingOf = (steps: readonly number[], reached: number | null): Timing => {
  if (steps.length === 0) return 'NO_STEP';
  if (reached === null) return 'UNKNOWN';
  if (steps.includes(reached + 1)) return 'NOW';
  return steps.some((step) => step > reached) ? 'LATER' : 'PASSED';
};

const groups: readonly Timing[] = ['NOW', 'UNKNOWN', 'LATER', 'PASSED', 'NO_STEP'];

/**
 * Places in the order of the ladder, seen from where the firm stands: by the first step ahead that the scheme serves, then schemes that
 * serve only steps behind, then those that serve none. Compare them part by part.
 */
export const ladderPlace = (steps: readonly number[], reached: number | null): readonly number[] => {
  const ahead = steps.filter((step) => step > (reached ?? 0));
  const timing = timingOf(steps, reached);
  return [groups.indexOf(timing), Math.min(...(ahead.length > 0 ? ahead : steps))];
};
