/** Decimal places that a printed number shows: `40.8%` has one, `45%` none. A number without digits has none. */
export const decimalsOf = (printed: string): number => /\d[.](\d+)/.exec(printed)?.[1]?.length ?? 0;

/** Slack for what binary fractions cannot hold. */
const epsilon = 1e-9;

/** Whether `exact`, rounded to so many places either way at a half, may be printed as `printed`. */
export const roundsTo = (exact: number, printed: number, decimals: number): boolean =>
  Math.abs(exact - printed) <= 0.5 * 10 ** -decimals + epsilon;

/** A whole number of things out of `base` whose percentage prints as `share`, or null when there is none. */
export const countBehind = (share: number, decimals: number, base: number): number | null => {
  const nearest = Math.round((share * base) / 100);
  return roundsTo((100 * nearest) / base, share, decimals) ? nearest : null;
};

/** A count and the percentage printed beside it. */
export interface Pair {
  readonly count: number;
  readonly share: number;
  readonly decimals: number;
}

/** Whether every pair holds on a base: count of base makes the share. */
export const fitsAll = (pairs: readonly Pair[], base: number): boolean =>
  pairs.every(({ count, share, decimals }) => count <= base && roundsTo((100 * count) / base, share, decimals));

/** Every base up to a limit on which all pairs hold, smallest first. */
export const basesThatFit = (pairs: readonly Pair[], limit: number): number[] =>
  Array.from({ length: limit }, (_, index) => index + 1).filter((base) => fitsAll(pairs, base));

/** Numbers from here on are printed rounded; 20 respondents are 20, and not about 21. */
const roundedFrom = 1_000;

/** Whether one number is the other rounded to its last digit that is not zero: 10,560,000 and 10,562,088 agree. */
export const agreesRounded = (a: number, b: number): boolean => {
  const unitOf = (value: number): number => {
    if (!Number.isInteger(value) || Math.abs(value) < roundedFrom) return 0;
    let unit = 1;
    while (value % (unit * 10) === 0) unit *= 10;
    return unit;
  };
  return Math.abs(a - b) <= Math.max(unitOf(a), unitOf(b)) / 2;
};
