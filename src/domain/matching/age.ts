/** Whole years from one day to another, both `YYYY-MM-DD`; negative when the second comes first. */
export const wholeYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
