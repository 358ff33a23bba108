/** What the choice between rival values looks at. */
export interface Rival {
  readonly preferred: boolean;
  /** SOURCED, RECALLED or UNCERTAIN. */
  readonly confidence: string;
  /** Day that the value describes, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly value: string;
}

const trust = ['SOURCED', 'RECALLED', 'UNCERTAIN'];

/**
 * Order of rival values of one property, the one to show first: the row marked `preferred`, then the more trusted, then
 * the later, then by the value itself. Load order never decides.
 */
export const compareRivals = (a: Rival, b: Rival): number =>
  Number(b.preferred) - Number(a.preferred) ||
  trust.indexOf(a.confidence) - trust.indexOf(b.confidence) ||
  (b.asOf ?? '').localeCompare(a.asOf ?? '', 'en') ||
  (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** What decided between the value shown and another one. */
export type ShownBecause = 'PREFERRED' | 'MORE_TRUSTED' | 'LATER' | 'FIRST_IN_ORDER';

/** Why the first of two rivals is shown rather than the second. */
export const shownBecause = (shown: Rival, other: Rival): ShownBecause =>
  shown.preferred !== other.preferred
    ? 'PREFERRED'
    : shown.confidence !== other.confidence
      ? 'MORE_TRUSTED'
      : shown.asOf !== other.asOf
        ? 'LATER'
        : 'FIRST_IN_ORDER';
