import { averageRanks } from './statistics';

/**
 * Borda points by criterion (de Borda 1781): the number of alternatives that a row beats there, half for each that it ties, 0 to n - 1;
 * their weighted mean is the Borda score. Where values are missing (NaN), points count in proportion to those that can be compared.
 */
export const bordaColumns = (columns: Float64Array, rows: number): Float64Array => {
  const points = new Float64Array(columns.length);
  for (let start = 0; start < columns.length; start += rows) {
    const ranks = averageRanks(columns.subarray(start, start + rows));
    const met = ranks.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), -1);
    points.set(
      ranks.map((rank) => (met > 0 ? ((rank - 1) * (rows - 1)) / met : rank - rank)),
      start,
    );
  }
  return points;
};
