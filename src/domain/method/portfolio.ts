import * as cells from './cells';
import type { Table } from './table';

const { at, itemAt } = cells;

/** Steps of the search; beyond them the best set found so far is given and said to be unproven. */
const budget = 2_000_000;

/** The best set under the limits. */
export interface Portfolio {
  /** Ids, best score first; null when no set meets the limits. */
  readonly ids: readonly string[] | null;
  /** Sum of the members' scores. */
  readonly total: number | null;
  /** Whether no other set can be better; false only when the search was given up. */
  readonly proven: boolean;
}

interface Limit {
  readonly labels: readonly (string | null)[];
  readonly most: number;
  readonly least: number;
  readonly groups: readonly string[];
}

const limitsOf = ({ settings, peers }: Table, eligible: readonly number[]): Limit[] => {
  const { atMost = {}, atLeast = {} } = settings.portfolio ?? {};
  return [...new Set([...Object.keys(atMost), ...Object.keys(atLeast)])].sort().map((dimension) => {
    const labels = peers.get(dimension) ?? [];
    const groups = new Set(eligible.flatMap((row) => labels[row] ?? []));
    return { labels, most: atMost[dimension] ?? Infinity, least: atLeast[dimension] ?? 0, groups: [...groups] };
  });
};

/**
 * The set of the given size with the largest total score (smallest under VIKOR), at most k and at least l members from every group of a
 * dimension: branch and bound over the alternatives in score order. Its bound takes the best rows that are left under each dimension's
 * `atMost` alone, which is the best that this dimension allows. Alternatives with a veto or without a score are not eligible; one
 * without a label counts towards no group.
 */
export const bestPortfolio = (
  table: Table,
  scores: Float64Array,
  tiers: Int32Array,
  better: 'higher' | 'lower',
): Portfolio | null => {
  const { settings, ids } = table;
  if (settings.portfolio === null) return null;
  const { size } = settings.portfolio;
  const worth = (row: number) => (better === 'higher' ? at(scores, row) : -at(scores, row));
  const eligible = [...ids.keys()]
    .filter((row) => tiers[row] === 0 && !Number.isNaN(at(scores, row)))
    .sort((a, b) => worth(b) - worth(a) || a - b);
  const limits = limitsOf(table, eligible);
  const taken = limits.map(() => new Map<string, number>());
  const count = (limit: number, label: string) => itemAt(taken, limit).get(label) ?? 0;
  const boundFrom = (index: number, missing: number, { labels, most }: Limit, limit: number): number => {
    const more = new Map<string, number>();
    let sum = 0;
    let left = missing;
    for (let i = index; i < eligible.length && left > 0; i += 1) {
      const row = itemAt(eligible, i);
      const label = labels[row] ?? null;
      if (label !== null) {
        const used = more.get(label) ?? 0;
        if (count(limit, label) + used >= most) continue;
        more.set(label, used + 1);
      }
      sum += worth(row);
      left -= 1;
    }
    return left > 0 ? -Infinity : sum;
  };
  const open: Limit = { labels: [], most: Infinity, least: 0, groups: [] };
  const bound = (index: number, missing: number) =>
    limits.reduce(
      (least, limit, k) => Math.min(least, boundFrom(index, missing, limit, k)),
      boundFrom(index, missing, open, -1),
    );
  /** Places that the groups still short of their least need at least; more than are left means a dead end. */
  const needed = () =>
    limits.reduce(
      (most, { groups, least }, k) =>
        Math.max(
          most,
          groups.reduce((sum, label) => sum + Math.max(0, least - count(k, label)), 0),
        ),
      0,
    );
  let best: { total: number; rows: readonly number[] } | null = null;
  let steps = 0;
  const search = (index: number, chosen: readonly number[], total: number): void => {
    const missing = size - chosen.length;
    steps += 1;
    if (steps > budget || needed() > missing) return;
    if (missing === 0) {
      if (best === null || total > best.total) best = { total, rows: chosen };
      return;
    }
    if (
      index >= eligible.length ||
      (best !== null && total + bound(index, missing) <= best.total + 1e-12 * Math.abs(best.total))
    )
      return;
    const row = itemAt(eligible, index);
    const labels = limits.map((limit) => limit.labels[row] ?? null);
    if (limits.every(({ most }, k) => labels[k] == null || count(k, labels[k]) < most)) {
      labels.forEach((label, k) => label !== null && itemAt(taken, k).set(label, count(k, label) + 1));
      search(index + 1, [...chosen, row], total + worth(row));
      labels.forEach((label, k) => label !== null && itemAt(taken, k).set(label, count(k, label) - 1));
    }
    search(index + 1, chosen, total);
  };
  search(0, [], 0);
  const found = best as { total: number; rows: readonly number[] } | null;
  return {
    ids: found === null ? null : found.rows.map((row) => itemAt(ids, row)),
    total: found === null ? null : better === 'higher' ? found.total : -found.total,
    proven: steps <= budget,
  };
};
