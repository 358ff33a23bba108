import type { Fit } from './fit';

/** How one kind of support is served at a step, or over the steps of a stage. */
export type Side = 'SURE' | 'SOME_STEPS' | 'UNSURE' | 'NONE';

/** Whether both kinds are served. */
export type Status = 'COVERED' | 'PARTIAL' | 'UNKNOWN' | 'MISSING';

/** How the schemes of one kind serve one step. */
export const sideOf = (fits: readonly Fit[]): Side =>
  fits.some(({ sure }) => sure) ? 'SURE' : fits.length > 0 ? 'UNSURE' : 'NONE';

/** How a kind is served over several steps, from how it is served at each: SURE and NONE only when they hold at every one. */
export const sideOver = (sides: readonly Side[]): Side => {
  if (sides.every((side) => side === 'SURE')) return 'SURE';
  if (sides.includes('SURE')) return 'SOME_STEPS';
  return sides.includes('UNSURE') ? 'UNSURE' : 'NONE';
};

/**
 * COVERED when both kinds are surely served; PARTIAL when at least one is, if only at some steps; UNKNOWN when no kind surely is and one
 * may be; MISSING when nothing serves.
 */
export const statusOf = (cityDevelopment: Side, firmEntry: Side): Status => {
  const sides = [cityDevelopment, firmEntry];
  if (sides.every((side) => side === 'SURE')) return 'COVERED';
  if (sides.some((side) => side === 'SURE' || side === 'SOME_STEPS')) return 'PARTIAL';
  return sides.includes('UNSURE') ? 'UNKNOWN' : 'MISSING';
};

const lacking: Readonly<Record<Side, number>> = { SURE: 0, SOME_STEPS: 0.5, UNSURE: 0.5, NONE: 1 };

/** How much lacks at one step, 0 to 1: half for each kind, a kind that may be served counting half of that. */
export const shortfallOf = (cityDevelopment: Side, firmEntry: Side): number =>
  (lacking[cityDevelopment] + lacking[firmEntry]) / 2;
