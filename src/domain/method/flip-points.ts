import * as cells from './cells';
import { isWhole } from './settings';
import type { Table } from './table';
import { leafWeights } from './score';

const { at } = cells;

/** Alternatives beyond which flip points, one for every pair and criterion, are left out. */
export const flipLimit = 100;

/** Nearer to the present share than this is the present share. */
const slack = 1e-12;

/** Crossings nearer to each other than this are one, where several alternatives meet: rounding has set them apart. */
const together = 1e-9;

/** Where a criterion's share of the weight takes one alternative into or out of the top k, the others keeping their proportions. */
export interface FlipPoint {
  readonly criterionId: string;
  readonly id: string;
  /** What happens beyond the point. */
  readonly change: 'LEAVES' | 'ENTERS';
  /** Whether it happens when the criterion's share falls below the point, or when it rises above it. */
  readonly when: 'BELOW' | 'ABOVE';
  /** Effective share of the criterion in the whole, 0 to 1. */
  readonly share: number;
}

/**
 * Why there are no flip points: the score is not linear in a weight (another mean than the arithmetic; or missing cells are left out inside
 * groups), or there are too many alternatives.
 */
export type NoFlipPoints = 'NOT_ARITHMETIC' | 'MISSING_IN_GROUPS' | 'TOO_MANY';

/** Flip points of the top k, or why there are none. */
export interface FlipPoints {
  readonly top: number;
  /** By criterion, then by distance from its present share. */
  readonly points: readonly FlipPoint[];
  /** Why there are none to give; null when they are given. */
  readonly reason: NoFlipPoints | null;
}

const refusal = (
  { settings, tree, rows }: Table,
  prepared: Float64Array,
  weights: Float64Array,
): NoFlipPoints | null => {
  const { aggregation } = settings;
  const linear =
    !isWhole(aggregation) &&
    (typeof aggregation === 'string' ? [aggregation] : Object.values(aggregation)).every(
      (mean) => mean === 'arithmetic',
    );
  if (!linear) return 'NOT_ARITHMETIC';
  if (
    prepared.some((value, cell) => Number.isNaN(value) && at(weights, Math.floor(cell / rows)) > 0) &&
    tree.groups.length > 1
  )
    return 'MISSING_IN_GROUPS';
  return rows > flipLimit ? 'TOO_MANY' : null;
};

/** A score as the criterion's share t moves: (t x + (1 - t) rest) / (t known + (1 - t) restKnown); missing values weigh nothing. */
interface Line {
  readonly x: number;
  readonly known: number;
  readonly rest: number;
  readonly restKnown: number;
}

const valueAt = ({ x, known, rest, restKnown }: Line, t: number): number => {
  const weight = t * known + (1 - t) * restKnown;
  return weight > 0 ? (t * x + (1 - t) * rest) / weight : -Infinity;
};

/** Shares between 0 and 1 at which two scores are equal: roots of a quadratic, of a line where nothing is missing. */
const crossings = (a: Line, b: Line): number[] => {
  // (t ax + s ar)(t bk + s bq) = (t bx + s br)(t ak + s aq) with s = 1 - t, as p t^2 + q t s + r s^2 = 0.
  const p = a.x * b.known - b.x * a.known;
  const q = a.x * b.restKnown + a.rest * b.known - b.x * a.restKnown - b.rest * a.known;
  const r = a.rest * b.restKnown - b.rest * a.restKnown;
  // In u = t / s: p u^2 + q u + r = 0, u > 0.
  const size = Math.max(Math.abs(p), Math.abs(q), Math.abs(r));
  if (size < slack) return [];
  let roots: number[];
  if (Math.abs(p) < slack * size) roots = Math.abs(q) < slack * size ? [] : [-r / q];
  else {
    const inside = q * q - 4 * p * r;
    if (inside < 0) return [];
    const half = -0.5 * (q + (q < 0 ? -1 : 1) * Math.sqrt(inside));
    roots = half === 0 ? [0] : [half / p, r / half];
  }
  return roots.filter((u) => u > 0 && Number.isFinite(u)).map((u) => u / (1 + u));
};

/** Points by distance from where one stands, those that are one kept once. */
const apart = (points: readonly number[]): number[] =>
  points.filter((point, index) => {
    const last = points[index - 1];
    return last === undefined || Math.abs(point - last) > together;
  });

const isInTop = (lines: readonly Line[], tiers: Int32Array, row: number, t: number, top: number): boolean => {
  const own = lines[row];
  if (!own) return false;
  const score = valueAt(own, t);
  let before = 0;
  lines.forEach((line, other) => {
    const [mine, theirs] = [tiers[row] ?? 0, tiers[other] ?? 0];
    if (theirs < mine || (theirs === mine && valueAt(line, t) - score > 1e-9 * Math.max(Math.abs(score), slack)))
      before += 1;
  });
  return before < top;
};

/** The nearest point on one side at which the row's place in or out of the top k changes. */
const nearest = (
  lines: readonly Line[],
  tiers: Int32Array,
  row: number,
  now: number,
  top: number,
  points: readonly number[],
): { share: number; enters: boolean } | null => {
  const inside = isInTop(lines, tiers, row, now, top);
  for (const [index, share] of points.entries()) {
    const beyond = points[index + 1] ?? (share < now ? 0 : 1);
    const then = isInTop(lines, tiers, row, (share + beyond) / 2, top);
    if (then !== inside) return { share, enters: then };
  }
  return null;
};

/** Flip points of every criterion (closed form): the crossings of the alternatives' scores as its share moves from 0 to 1. */
export const flipPointsOf = (table: Table, prepared: Float64Array, tiers: Int32Array, top: number): FlipPoints => {
  const { settings, rows, ids, tree } = table;
  const weights = leafWeights(table, tree.weights);
  const reason = refusal(table, prepared, weights);
  if (reason !== null) return { top, points: [], reason };
  const points = settings.criteria.flatMap(({ id: criterionId }, j): FlipPoint[] => {
    const now = at(weights, j);
    if (now <= 0 || now >= 1) return [];
    const lines = ids.map((_, row): Line => {
      const value = (k: number) => at(prepared, k * rows + row);
      const others = [...weights.keys()].filter((k) => k !== j && at(weights, k) > 0 && !Number.isNaN(value(k)));
      const known = !Number.isNaN(value(j));
      return {
        x: known ? value(j) : 0,
        known: known ? 1 : 0,
        rest: others.reduce((sum, k) => sum + at(weights, k) * value(k), 0) / (1 - now),
        restKnown: others.reduce((sum, k) => sum + at(weights, k), 0) / (1 - now),
      };
    });
    return ids
      .flatMap((id, row) => {
        const own = lines[row];
        const meets = own
          ? lines.flatMap((line, other) => (other === row ? [] : crossings(own, line))).sort((a, b) => a - b)
          : [];
        const sides = [
          { when: 'BELOW' as const, points: meets.filter((share) => share < now - slack).reverse() },
          { when: 'ABOVE' as const, points: meets.filter((share) => share > now + slack) },
        ];
        return sides.flatMap(({ when, points: along }): FlipPoint[] => {
          const flip = nearest(lines, tiers, row, now, top, apart(along));
          return flip === null
            ? []
            : [{ criterionId, id, change: flip.enters ? 'ENTERS' : 'LEAVES', when, share: flip.share }];
        });
      })
      .sort((a, b) => Math.abs(a.share - now) - Math.abs(b.share - now) || (a.id < b.id ? -1 : 1));
  });
  return { top, points, reason: null };
};
