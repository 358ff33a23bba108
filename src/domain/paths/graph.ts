/** A node as paths show it. */
export interface PathNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly nameKo: string | null;
}

/** Nature of a tie, where its relationship has several. */
export type TieKind = 'MOU' | 'LOI' | 'CONTRACT' | 'PARTICIPATION' | 'OPERATION';

/** How far a tie can be trusted. */
export type Trust = 'SOURCED' | 'RECALLED' | 'UNCERTAIN';

/** A relationship that paths may walk. */
export interface PathEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly role: string | null;
  readonly kind: TieKind | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: Trust;
  readonly statementIds: readonly string[];
}

/** A walk over one edge, along its arrow or against it. */
export interface Hop {
  readonly edge: PathEdge;
  readonly along: boolean;
}

/** The node a hop leaves. */
export const startOf = ({ edge, along }: Hop): string => (along ? edge.from : edge.to);

/** The node a hop reaches. */
export const endOf = ({ edge, along }: Hop): string => (along ? edge.to : edge.from);

const key = (node: string, type: string, along: boolean, label: string): string =>
  `${node} ${along ? '>' : '<'}${type} ${label}`;

/** A graph in memory: answers what a node's hops of one type, direction and far label are. */
export class PathGraph {
  readonly nodes: ReadonlyMap<string, PathNode>;
  private readonly hops = new Map<string, Hop[]>();

  constructor(nodes: Iterable<PathNode>, edges: Iterable<PathEdge>) {
    this.nodes = new Map([...nodes].map((node) => [node.id, node]));
    for (const edge of edges) {
      const from = this.nodes.get(edge.from);
      const to = this.nodes.get(edge.to);
      if (!from || !to) continue;
      this.add(key(edge.from, edge.type, true, to.label), { edge, along: true });
      this.add(key(edge.to, edge.type, false, from.label), { edge, along: false });
    }
  }

  /** Hops from a node over one relationship type in one direction to nodes of one label, in insertion order. */
  hopsFrom(node: string, type: string, along: boolean, label: string): readonly Hop[] {
    return this.hops.get(key(node, type, along, label)) ?? [];
  }

  /** Number of distinct nodes that those hops reach. */
  degree(node: string, type: string, along: boolean, label: string): number {
    return new Set(this.hopsFrom(node, type, along, label).map(endOf)).size;
  }

  private add(at: string, hop: Hop): void {
    const list = this.hops.get(at);
    if (list) list.push(hop);
    else this.hops.set(at, [hop]);
  }
}
