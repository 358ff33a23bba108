import { cell, inOrderOf, runsFromCounts } from './growing-ints';
import { slotKey, type Slot, type StoredNode, type TieColumns, type TieFamily } from './tie-store';

/** Sorts all ties into the slots of both of their ends. `compare` orders ties between the same two nodes. */
export const layOutSlots = (
  columns: TieColumns,
  families: readonly TieFamily[],
  nodeAt: readonly StoredNode[],
  population: ReadonlyMap<string, number>,
  compare: (tie: number, other: number) => number,
): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  const byStatement = (a: number, b: number): number => {
    const [one = '', other = ''] = [a, b].map((tie) => columns.statementIds[cell(columns.statementsAt, tie)]);
    return compare(a, b) || (one < other ? -1 : one > other ? 1 : 0);
  };
  for (const along of [true, false]) {
    const [near, far] = along ? [columns.from, columns.to] : [columns.to, columns.from];
    const placeOf = (tie: number): number => nodeAt[cell(near, tie)]?.place ?? 0;
    const open = families.map(({ from, to }) => ({
      counts: new Int32Array((population.get(along ? from : to) ?? 0) + 1),
      total: 0,
    }));
    columns.family.forEach((family, tie) => {
      const slot = open[family];
      if (!slot) return;
      slot.counts[placeOf(tie) + 1] = cell(slot.counts, placeOf(tie) + 1) + 1;
      slot.total += 1;
    });
    const filling = open.map(({ counts, total }) => {
      const offsets = runsFromCounts(counts);
      return { offsets, next: offsets.slice(), ties: new Int32Array(total) };
    });
    for (const tie of inOrderOf(far, nodeAt.length)) {
      const slot = filling[cell(columns.family, tie)];
      if (!slot) continue;
      const place = placeOf(tie);
      slot.ties[cell(slot.next, place)] = tie;
      slot.next[place] = cell(slot.next, place) + 1;
    }
    filling.forEach(({ offsets, ties }, family) => {
      const { from = '', type = '', to = '' } = families[family] ?? {};
      sortParallel(ties, near, far, byStatement);
      const key = along ? slotKey(from, type, true, to) : slotKey(to, type, false, from);
      slots.set(key, { number: slots.size, along, offsets, ties });
    });
  }
  return slots;
};

/** Orders ties between the same two nodes, which stand next to each other. */
const sortParallel = (
  ties: Int32Array,
  near: Int32Array,
  far: Int32Array,
  compare: (tie: number, other: number) => number,
): void => {
  for (let start = 0, end = 1; start < ties.length; start = end, end = start + 1) {
    const first = cell(ties, start);
    while (end < ties.length) {
      const tie = cell(ties, end);
      if (cell(near, tie) !== cell(near, first) || cell(far, tie) !== cell(far, first)) break;
      end += 1;
    }
    if (end > start + 1) ties.subarray(start, end).sort(compare);
  }
};
