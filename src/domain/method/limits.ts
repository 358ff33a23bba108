/** What one ranking may take; beyond it the engine says so instead of running for minutes. */
export const limits = {
  /** Alternatives of a plain ranking. */
  rows: 10_000,
  /** Alternatives of a ranking with uncertainty, whose counts of every rank grow with the square. */
  uncertainRows: 2_000,
  criteria: 500,
  draws: 100_000,
  /** Cells that all runs together may visit: about ten seconds. */
  work: 5e9,
  resamples: 2_000,
  /** Largest seed. */
  seed: 0xffff_ffff,
} as const;
