/** A printed count with its printed share. */
export interface CountAndShare {
  readonly count: number;
  /** Percent, as printed. */
  readonly share: number;
}

/** Largest base looked at; surveys of more firms print their base. */
const largest = 1_000;

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Every base, up to 1,000, for which all counts round to their printed shares, smallest first; none for no rows. */
export const fittingBases = (rows: readonly CountAndShare[]): number[] => {
  if (rows.length === 0) return [];
  const least = Math.max(1, ...rows.map(({ count }) => count));
  const fits = (base: number): boolean =>
    rows.every(({ count, share }) => Number(((100 * count) / base).toFixed(decimals(share))) === share);
  return Array.from({ length: largest - least + 1 }, (_, index) => least + index).filter(fits);
};

/** Mean, or null when a value is unknown or there is none. */
export const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length
    ? null
    : known.reduce((total, value) => total + value, 0) / known.length;
};
