import { PathGraph, type Hop, type PathEdge, type PathNode } from '../paths/graph';

/** A graph as it would be with one more tie, which joins two nodes that no tie of its type joins yet. The graph itself stays as it is. */
export class GraphWithLink extends PathGraph {
  override readonly nodes: ReadonlyMap<string, PathNode>;
  readonly #graph: PathGraph;
  readonly #link: PathEdge;

  constructor(graph: PathGraph, link: PathEdge) {
    super([], []);
    this.nodes = graph.nodes;
    this.#graph = graph;
    this.#link = link;
  }

  override hopsFrom(node: string, type: string, along: boolean, label: string): readonly Hop[] {
    const hops = this.#graph.hopsFrom(node, type, along, label);
    return this.#adds(node, type, along, label) ? [...hops, { edge: this.#link, along }] : hops;
  }

  override degree(node: string, type: string, along: boolean, label: string): number {
    return this.#graph.degree(node, type, along, label) + (this.#adds(node, type, along, label) ? 1 : 0);
  }

  #adds(node: string, type: string, along: boolean, label: string): boolean {
    const { from, to } = this.#link;
    const [near, far] = along ? [from, to] : [to, from];
    return type === this.#link.type && node === near && this.nodes.get(far)?.label === label;
  }
}

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
