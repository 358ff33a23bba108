import * as cells from './cells';
import { contributionsOf } from './contributions';
import { createRanker, tolerance } from './order';
import { prepare, treatmentOf } from './prepare';
import type { Difference, PeerRank, RankedRow, RowCell } from './row';
import { betterOf, leafWeights, scoresOf } from './score';
import { mean, sorted } from './statistics';
import { columnOf, type Table } from './table';
import { vetoesOf } from './veto';

const { at, indexAt, itemAt } = cells;

/** The ranking of the method as it stands, nothing varied. Arrays are in the order of the table's ids. */
export interface Nominal {
  readonly prepared: Float64Array;
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
  /** 0 for alternatives without veto, 1 for those with. */
  readonly tiers: Int32Array;
  readonly rows: readonly Omit<RankedRow, 'rankRange' | 'topShare'>[];
}

/** Criteria named as strengths, and as weaknesses. */
const named = 3;

const differencesOf = (table: Table, parts: Float64Array): Difference[][] => {
  const { rows, settings } = table;
  const means = settings.criteria.map((_, j) => mean(sorted(columnOf(parts, j, rows))));
  return Array.from({ length: rows }, (_, row) =>
    settings.criteria
      .map(({ id }, j) => ({ criterionId: id, difference: at(parts, j * rows + row) - itemAt(means, j) }))
      .filter(({ difference }) => !Number.isNaN(difference) && difference !== 0)
      .sort((a, b) => b.difference - a.difference || (a.criterionId < b.criterionId ? -1 : 1)),
  );
};

/**
 * What is compared with the mean. Under arithmetic means the value at the criterion's own effective weight: a contribution is larger where
 * other criteria are missing, and would make a full row look weak in what it is best at. Other methods have contributions alone.
 */
const comparedParts = (
  { settings, rows }: Table,
  prepared: Float64Array,
  parts: Float64Array,
  effective: Float64Array,
): Float64Array => {
  const { aggregation } = settings;
  const arithmetic =
    typeof aggregation === 'string'
      ? aggregation === 'arithmetic'
      : Object.values(aggregation).every((mean) => mean === 'arithmetic');
  return arithmetic ? prepared.map((value, cell) => value * at(effective, Math.floor(cell / rows))) : parts;
};

const peerRanksOf = ({ settings, peers, ids }: Table, ranks: Int32Array): PeerRank[][] =>
  ids.map((_, row) =>
    settings.peers.map((dimension) => {
      const labels = peers.get(dimension) ?? [];
      const group = labels[row] ?? null;
      const members = [...ids.keys()].filter((other) => group !== null && labels[other] === group);
      const before = members.filter((other) => indexAt(ranks, other) < indexAt(ranks, row)).length;
      return { dimension, group, rank: group === null ? null : before + 1, of: members.length };
    }),
  );

/** Whether less is better decides the sign of what lifts a row. */
const lifting = (
  better: 'higher' | 'lower',
  differences: readonly Difference[],
): { strengths: Difference[]; weaknesses: Difference[] } => {
  const best = better === 'higher' ? differences : [...differences].reverse();
  const sign = better === 'higher' ? 1 : -1;
  return {
    strengths: best.filter(({ difference }) => sign * difference > tolerance).slice(0, named),
    weaknesses: best
      .filter(({ difference }) => sign * difference < -tolerance)
      .slice(-named)
      .reverse(),
  };
};

/** Ranks a checked table and says why: parts, groups, cells, vetoes, peers, strengths and weaknesses. Best first, ties by id. */
export const rankNominal = (table: Table): Nominal => {
  const { settings, tree, rows, ids, raw, absences } = table;
  const { aggregation, normalisation, missing } = settings;
  const better = betterOf(aggregation);
  const prepared = prepare(table, raw, normalisation, missing);
  const { parts, values } = contributionsOf(table, prepared, aggregation, tree.weights);
  const effective = leafWeights(table, tree.weights);
  const scores = scoresOf(table, prepared, aggregation, tree.weights);
  const vetoes = vetoesOf(table);
  const tiers = Int32Array.from(vetoes, (found) => (found.length > 0 ? 1 : 0));
  const ranks = new Int32Array(rows);
  createRanker(tiers, better).rank(scores, ranks);
  const sharing = new Map<number, string[]>();
  ranks.forEach((rank, row) => sharing.set(rank, [...(sharing.get(rank) ?? []), itemAt(ids, row)]));
  const differences = differencesOf(table, comparedParts(table, prepared, parts, effective));
  const peerRanks = peerRanksOf(table, ranks);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  const found = ids.map((id, row) => {
    const cells = settings.criteria.map((criterion, j): RowCell => {
      const cell = j * rows + row;
      return {
        criterionId: criterion.id,
        value: known(at(raw, cell)),
        absence: absences[cell] ?? null,
        treatment: treatmentOf(at(raw, cell), at(prepared, cell), missing),
        normalised: known(at(prepared, cell)),
        contribution: known(at(parts, cell)),
      };
    });
    const rank = indexAt(ranks, row);
    return {
      id,
      rank,
      tiedWith: (sharing.get(rank) ?? []).filter((other) => other !== id),
      score: known(at(scores, row)),
      coverage: cells.reduce((sum, { value }, j) => (value === null ? sum : sum + at(effective, j)), 0),
      contributions: Object.fromEntries(
        cells.flatMap(({ criterionId, contribution }) => (contribution === null ? [] : [[criterionId, contribution]])),
      ),
      groups: Object.fromEntries(
        values === null
          ? []
          : tree.groups.flatMap((group) =>
              group.id === null ? [] : [[group.id, known(at(values, group.node * rows + row))]],
            ),
      ),
      cells,
      vetoes: itemAt(vetoes, row),
      peerRanks: itemAt(peerRanks, row),
      ...lifting(better, itemAt(differences, row)),
    };
  });
  return { prepared, scores, ranks, tiers, rows: found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)) };
};
