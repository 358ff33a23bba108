/** How raw values become comparable. GOALPOSTS uses fixed ends; MIN_MAX the ends of the sample. */
export type Normalisation = 'GOALPOSTS' | 'MIN_MAX';

const clip = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Values of one criterion on 0 to 1, missing ones staying null (OECD/JRC Handbook on Constructing Composite Indicators, step 5).
 * GOALPOSTS: (x - low) / (high - low), cut to 0..1. MIN_MAX: the same with the sample's ends; 0.5 for all when they are equal.
 */
export const normalise = (
  values: readonly (number | null)[],
  method: Normalisation,
  goalposts: readonly [number, number],
): (number | null)[] => {
  const present = values.filter((value) => value !== null);
  const [low, high] = method === 'GOALPOSTS' ? goalposts : [Math.min(...present), Math.max(...present)];
  return values.map((value) => (value === null ? null : high === low ? 0.5 : clip((value - low) / (high - low))));
};
