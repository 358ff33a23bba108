import * as cells from './cells';

const { at, itemAt } = cells;

/** Pairwise majorities: `margins[a * rows + b]` is the weight for a over b less that against, over the criteria known for both, -1 to 1. */
export interface Majorities {
  readonly rows: number;
  readonly margins: Float64Array;
  /** Wins less losses by row, -(n - 1) to n - 1. */
  readonly scores: Float64Array;
}

/** Margins nearer to zero than this are a draw: weights that add up to the same in another order differ by less. */
const draw = 1e-12;

/** 1 when the margin is a win, -1 a loss, 0 a draw. */
export const outcome = (margin: number): number => (margin > draw ? 1 : margin < -draw ? -1 : 0);

/** Condorcet's pairwise comparisons and Copeland's score (Copeland 1951): wins less losses over all others. */
export const majoritiesOf = (columns: Float64Array, weights: Float64Array): Majorities => {
  const count = weights.length;
  const rows = columns.length / count;
  const margins = new Float64Array(rows * rows);
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let known = 0;
    for (let j = 0; j < count; j += 1) if (!Number.isNaN(at(columns, j * rows + row))) known += at(weights, j);
    if (known === 0) scores[row] = NaN;
  }
  for (let a = 0; a < rows; a += 1)
    for (let b = a + 1; b < rows; b += 1) {
      let net = 0;
      let both = 0;
      for (let j = 0; j < count; j += 1) {
        const difference = at(columns, j * rows + a) - at(columns, j * rows + b);
        if (difference !== difference) continue; // NaN: one of the two is missing
        net += at(weights, j) * Math.sign(difference);
        both += at(weights, j);
      }
      const margin = both > 0 ? net / both : 0;
      margins[a * rows + b] = margin;
      margins[b * rows + a] = -margin;
      scores[a] = at(scores, a) + outcome(margin);
      scores[b] = at(scores, b) - outcome(margin);
    }
  return { rows, margins, scores };
};

/** What the majorities say beyond the Copeland order. */
export interface Condorcet {
  /** Id of the alternative that beats every other; null where none does. */
  readonly winner: string | null;
  /** Sets of alternatives that beat each other in a circle, largest possible ones, ids in order; empty when the majorities agree. */
  readonly cycles: readonly (readonly string[])[];
}

/** The Condorcet winner and the cycles: the strongly connected sets of "beats" with more than one member. */
export const condorcetOf = (ids: readonly string[], { rows, margins }: Majorities): Condorcet => {
  const beats = (a: number, b: number) => outcome(at(margins, a * rows + b)) > 0;
  const all = [...ids.keys()];
  const reach = all.map((start) => {
    const seen = new Set<number>();
    const open = [start];
    for (let from = open.pop(); from !== undefined; from = open.pop())
      for (const to of all)
        if (!seen.has(to) && beats(from, to)) {
          seen.add(to);
          open.push(to);
        }
    return seen;
  });
  const winner = all.find((a) => all.every((b) => a === b || beats(a, b)));
  const cycles = all.flatMap((a) => {
    const circle = all.filter((b) => itemAt(reach, a).has(b) && itemAt(reach, b).has(a));
    return circle.length > 1 && circle[0] === a ? [circle.map((row) => itemAt(ids, row))] : [];
  });
  return { winner: winner === undefined ? null : itemAt(ids, winner), cycles };
};
