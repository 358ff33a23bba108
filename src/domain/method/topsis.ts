import * as cells from './cells';

const { at } = cells;

/** Squared, weighted distances of one row from the ideal and from the worst, by criterion. */
export interface TopsisRow {
  readonly fromBest: Float64Array;
  readonly fromWorst: Float64Array;
}

/**
 * TOPSIS (Hwang & Yoon 1981; Tzeng & Huang 2011, section 4): closeness d- / (d+ + d-), 0 to 1, higher is better, with Euclidean
 * distances between weighted normalised rows and the sample's best and worst value of each criterion. Missing values (NaN) are left
 * out of a row's distances and its weights shared out among the rest. A row that is best and worst at once, where nothing differs, is 0.5.
 */
export const topsisRows = (
  columns: Float64Array,
  weights: Float64Array,
): { scores: Float64Array; rows: TopsisRow[] } => {
  const count = weights.length;
  const size = columns.length / count;
  const ends = Array.from({ length: count }, (_, j) => {
    const known = columns.subarray(j * size, (j + 1) * size).filter((value) => !Number.isNaN(value));
    return {
      best: known.reduce((a, b) => Math.max(a, b), -Infinity),
      worst: known.reduce((a, b) => Math.min(a, b), Infinity),
    };
  });
  const scores = new Float64Array(size);
  const rows = Array.from({ length: size }, (_, row): TopsisRow => {
    const present = weights.map((weight, j) => (Number.isNaN(at(columns, j * size + row)) ? 0 : weight));
    const total = present.reduce((sum, weight) => sum + weight, 0);
    const apart = (side: 'best' | 'worst') =>
      present.map((weight, j) => {
        if (weight === 0) return 0;
        const distance = (weight / total) * (at(columns, j * size + row) - (ends[j]?.[side] ?? 0));
        return distance * distance;
      });
    const parts = { fromBest: apart('best'), fromWorst: apart('worst') };
    const [up, down] = [parts.fromBest, parts.fromWorst].map((side) =>
      Math.sqrt(side.reduce((sum, part) => sum + part, 0)),
    );
    scores[row] = total === 0 ? NaN : up === 0 && down === 0 ? 0.5 : (down ?? 0) / ((up ?? 0) + (down ?? 0));
    return parts;
  });
  return { scores, rows };
};
