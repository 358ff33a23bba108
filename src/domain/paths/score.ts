import type { PathGraph } from './graph';
import type { NumberedPath, SlotStep } from './search-pattern';
import type { Slot } from './tie-store';

/** How scores treat hubs. */
export interface DampingSettings {
  /** Exponent w of the degree penalty: 0 none, 1 full. */
  readonly damping: number;
  /** Whether the two ends are penalised too, as Hetionet's DWPC does; the ends were asked for, so answers leave them be. */
  readonly dampEnds: boolean;
}

/** How scores treat age: what was last seen a half-life before the day counts half. */
export interface Recency {
  readonly halfLifeYears: number;
  /** The day from which age is counted, as a number such as 20250407. */
  readonly day: number;
}

/** The path degree product of a number of hops, from the degrees that each has at its start and at its end. */
export const degreeProduct = (
  hops: number,
  leaving: (hop: number) => number,
  arriving: (hop: number) => number,
  { damping, dampEnds }: DampingSettings,
): number => {
  let product = 1;
  for (let hop = 0; hop < hops; hop += 1) {
    if (hop > 0 || dampEnds) product *= leaving(hop) ** -damping;
    if (hop < hops - 1 || dampEnds) product *= arriving(hop) ** -damping;
  }
  return product;
};

/**
 * Path degree product of Himmelstein and Baranzini (2015, doi 10.1371/journal.pcbi.1004259): over all hops, the degrees of both ends along the
 * hop's own relationship, each to the power of minus `damping`, multiplied. At most 1; 1 when every node on the way has one such tie.
 */
export const pathDegreeProduct = (
  graph: PathGraph,
  slots: readonly SlotStep[],
  { nodes }: NumberedPath,
  settings: DampingSettings,
): number => {
  const degree = (slot: Slot | undefined, node: number | undefined): number =>
    slot && node !== undefined ? graph.degreeAt(slot, node) : 0;
  return degreeProduct(
    slots.length,
    (hop) => degree(slots[hop]?.forward, nodes[hop]),
    (hop) => degree(slots[hop]?.backward, nodes[hop + 1]),
    settings,
  );
};

/** What a path's ties leave of its score: the product over its hops of trust (1, 0.7 recalled, 0.4 uncertain) times the tie's own weight. */
export const tieFactor = (graph: PathGraph, { ties }: NumberedPath): number =>
  ties.reduce((product, tie) => product * graph.natureOf(tie).factor, 1);

/** Years between two days given as numbers; months as twelfths, days as 365ths, which is exact enough for a half-life. */
const yearsBetween = (earlier: number, later: number): number => {
  const years = (day: number): number =>
    Math.floor(day / 10_000) + ((Math.floor(day / 100) % 100) - 1) / 12 + ((day % 100) - 1) / 365;
  return Math.max(0, years(later) - years(earlier));
};

/**
 * What age leaves of a path's score: one half for every half-life since its stalest tie was last seen. Ties that stand until ended (an office, a
 * sister city) and ties without a day have no age. Own choice: a chain is as fresh as its stalest tie, and length is not punished twice.
 */
export const ageFactor = (lastSeen: readonly (number | null)[], recency: Recency | null): number => {
  if (recency === null) return 1;
  const ages = lastSeen.map((day) => (day === null ? 0 : yearsBetween(day, recency.day)));
  return 0.5 ** (Math.max(0, ...ages) / recency.halfLifeYears);
};

/** What age leaves of the score of a path in its graph's numbers. */
export const recencyFactor = (graph: PathGraph, { ties }: NumberedPath, recency: Recency | null): number =>
  recency === null
    ? 1
    : ageFactor(
        ties.map((tie) => graph.lastSeen(tie)),
        recency,
      );
