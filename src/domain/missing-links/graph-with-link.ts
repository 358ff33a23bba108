import type { PathEdge, PathGraph } from '../paths/graph';

/** A tie that does not exist: nothing is known of it but what it joins. It counts as sure, because it is one only once it is made. */
export const imagined = (from: string, type: string, to: string): PathEdge => ({
  from,
  type,
  to,
  role: null,
  kind: null,
  status: null,
  since: null,
  until: null,
  confidence: 'SOURCED',
  statementIds: [],
});

/** Answers how many nodes of one label a node is tied to by one type in one direction. */
export type DegreeOf = PathGraph['degree'];

/** The degrees of a graph as it would be with one more tie, which joins two nodes that no tie of its type joins yet. */
export const degreesWith =
  (graph: PathGraph, link: PathEdge): DegreeOf =>
  (node, type, along, label) => {
    const [near, far] = along ? [link.from, link.to] : [link.to, link.from];
    const added = type === link.type && node === near && graph.nodes.get(far)?.label === label;
    return graph.degree(node, type, along, label) + (added ? 1 : 0);
  };
