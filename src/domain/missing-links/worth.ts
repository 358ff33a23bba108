import { endOf, startOf, type Hop, type PathGraph } from '../paths/graph';
import { ageFactor, degreeProduct, type Recency } from '../paths/score';
import { dayNumber, worthOf } from '../paths/tie';
import type { DegreeOf } from './graph-with-link';

/** How a path's worth is reckoned: as `findPartnershipPaths` does. */
export interface WorthSettings {
  readonly damping: number;
  readonly recency: Recency | null;
}

/** What its hops leave of a path's score, by the formula of `findPartnershipPaths`, with the degrees given. */
export const worthOfHops = (
  { nodes }: PathGraph,
  degree: DegreeOf,
  hops: readonly Hop[],
  { damping, recency }: WorthSettings,
): number => {
  const labelOf = (id: string): string => nodes.get(id)?.label ?? '';
  const at = (hop: number): [start: string, end: string, type: string, along: boolean] => {
    const one = hops[hop];
    return one ? [startOf(one), endOf(one), one.edge.type, one.along] : ['', '', '', true];
  };
  const product = degreeProduct(
    hops.length,
    (hop) => {
      const [start, end, type, along] = at(hop);
      return degree(start, type, along, labelOf(end));
    },
    (hop) => {
      const [start, end, type, along] = at(hop);
      return degree(end, type, !along, labelOf(start));
    },
    { damping, dampEnds: false },
  );
  const lastSeen = hops.map(({ edge }) => (edge.lastSeen == null ? null : dayNumber(edge.lastSeen)));
  return hops.reduce((worth, { edge }) => worth * worthOf(edge), product) * ageFactor(lastSeen, recency);
};
