/** Quantile of times by the nearest rank; NaN when there are none. */
export const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};

/** The middle one of an odd number of times. */
export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** Zero of nothing. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** An answer and the milliseconds that it took. */
export const timed = async <Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; time: number }> => {
  const started = performance.now();
  const answer = await work();
  return { answer, time: performance.now() - started };
};
