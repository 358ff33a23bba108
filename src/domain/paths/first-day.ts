/** The later of two days; null is no bound. */
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/**
 * First day on which a project may be walked (docs/adr/0007-as-of.md): not before it starts, and not before it was known, unless its year had
 * passed by then. Null when neither is on record.
 */
export const projectFirstDay = (project: {
  readonly startsOn: string | null;
  readonly year: number | null;
  readonly knownSince: string | null;
}): string | null => {
  const { startsOn, year, knownSince } = project;
  const yearOver = year === null ? null : `${year + 1}-01-01`;
  const known = knownSince !== null && yearOver !== null && yearOver < knownSince ? yearOver : knownSince;
  return later(startsOn, known);
};
