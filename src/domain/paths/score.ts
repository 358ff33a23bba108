import { endOf, startOf, type Hop, type PathGraph, type Trust } from './graph';

/** How scores treat hubs and doubt. */
export interface ScoreSettings {
  /** Exponent w of the degree penalty: 0 none, 1 full. */
  readonly damping: number;
  /** Whether the two ends are penalised too, as Hetionet's DWPC does; the ends were asked for, so answers leave them be. */
  readonly dampEnds: boolean;
}

const trust: Readonly<Record<Trust, number>> = { SOURCED: 1, RECALLED: 0.7, UNCERTAIN: 0.4 };

const labelOf = (graph: PathGraph, id: string): string => graph.nodes.get(id)?.label ?? '';

/**
 * Path degree product of Himmelstein and Baranzini (2015, doi 10.1371/journal.pcbi.1004259): over all hops, the degrees of both ends along the
 * hop's own relationship, each to the power of minus `damping`, multiplied. At most 1; 1 when every node on the way has one such tie.
 */
export const pathDegreeProduct = (
  graph: PathGraph,
  hops: readonly Hop[],
  { damping, dampEnds }: ScoreSettings,
): number =>
  hops.reduce((product, hop, index) => {
    const start = startOf(hop);
    const end = endOf(hop);
    const leaving = graph.degree(start, hop.edge.type, hop.along, labelOf(graph, end));
    const arriving = graph.degree(end, hop.edge.type, !hop.along, labelOf(graph, start));
    const first = index === 0 && !dampEnds ? 1 : leaving ** -damping;
    const last = index === hops.length - 1 && !dampEnds ? 1 : arriving ** -damping;
    return product * first * last;
  }, 1);

/** Share of trust that a path keeps: the product over its hops of 1, 0.7 (recalled) or 0.4 (uncertain). */
export const trustOf = (hops: readonly Hop[]): number =>
  hops.reduce((product, { edge }) => product * trust[edge.confidence], 1);
