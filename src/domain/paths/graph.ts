import { cell } from './growing-ints';
import {
  dayNumber,
  dayOfNumber,
  trustFactor,
  type LoadedEdge,
  type LoadedNode,
  type PathEdge,
  type Trust,
} from './tie';
import { slotKey, type Slot, type StoredNode, type TieNature, type TieStore } from './tie-store';
import { TieStoreBuilder } from './tie-store-builder';

export type { PathEdge, PathNode, TieKind, Trust } from './tie';

/** A walk over one edge, along its arrow or against it. */
export interface Hop {
  readonly edge: PathEdge;
  readonly along: boolean;
}

/** The node a hop leaves. */
export const startOf = ({ edge, along }: Hop): string => (along ? edge.from : edge.to);

/** The node a hop reaches. */
export const endOf = ({ edge, along }: Hop): string => (along ? edge.to : edge.from);

/** What of the store a graph shows. */
export interface View {
  /** Only ties that count on the day, `YYYY-MM-DD`; null shows all on record. */
  readonly asOf: string | null;
  /** Only ties trusted at least so far. */
  readonly leastTrust: Trust;
}

/** Degrees remembered at once; when there are more, all are forgotten and counted afresh. */
const rememberedDegrees = 1_000_000;

/**
 * A graph in memory: answers what a node's hops of one type, direction and far label are. It may show less than its store holds: the ties
 * that count on a day, and those trusted enough. What it does not show counts in no degree.
 */
export class PathGraph {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  private readonly day: number | null;
  private readonly shows: readonly boolean[];
  private readonly degrees = new Map<number, number>();

  constructor(
    private readonly store: TieStore,
    { asOf, leastTrust }: View = { asOf: null, leastTrust: 'UNCERTAIN' },
  ) {
    this.nodes = store.nodes;
    this.day = asOf === null ? null : dayNumber(asOf);
    this.shows = store.natures.map(({ confidence }) => trustFactor[confidence] >= trustFactor[leastTrust]);
  }

  /** The same ties, seen otherwise; nothing is copied. */
  seenAs(view: View): PathGraph {
    return new PathGraph(this.store, view);
  }

  /** Hops from a node over one relationship type in one direction to nodes of one label, in the order of those nodes. */
  hopsFrom(node: string, type: string, along: boolean, label: string): readonly Hop[] {
    const near = this.nodes.get(node);
    const slot = near && this.slot(near.label, type, along, label);
    if (!slot) return [];
    const hops: Hop[] = [];
    this.eachTie(slot, near.index, (tie) => {
      hops.push(this.hopOf(tie, along));
      return true;
    });
    return hops;
  }

  /** Number of distinct nodes that those hops reach. */
  degree(node: string, type: string, along: boolean, label: string): number {
    const near = this.nodes.get(node);
    const slot = near && this.slot(near.label, type, along, label);
    return slot ? this.degreeAt(slot, near.index) : 0;
  }

  /** The node of a number. @throws when there is none. */
  nodeAt(index: number): StoredNode {
    const node = this.store.nodeAt[index];
    if (!node) throw new Error(`The graph has no node number ${index}.`);
    return node;
  }

  /** All ties of one type and direction between nodes of two labels; nothing when there is none. */
  slot(near: string, type: string, along: boolean, far: string): Slot | undefined {
    return this.store.slots.get(slotKey(near, type, along, far));
  }

  /** Number of ties that a slot holds for a node, shown or not: what walking them costs at most. */
  runLength({ offsets }: Slot, node: number): number {
    const { place } = this.nodeAt(node);
    return cell(offsets, place + 1) - cell(offsets, place);
  }

  /**
   * Calls back for every tie shown that leaves a node by a slot, with the node it reaches, in the order of those nodes and the best first
   * where several reach the same, until the call answers false.
   */
  eachTie({ along, offsets, ties }: Slot, node: number, visit: (tie: number, far: number) => boolean): void {
    const { place } = this.nodeAt(node);
    const { from, to, nature, firstDay, lastDay } = this.store;
    const far = along ? to : from;
    const end = cell(offsets, place + 1);
    for (let at = cell(offsets, place); at < end; at += 1) {
      const tie = cell(ties, at);
      if (!this.shows[cell(nature, tie)]) continue;
      if (this.day !== null && (cell(firstDay, tie) > this.day || cell(lastDay, tie) < this.day)) continue;
      if (!visit(tie, cell(far, tie))) return;
    }
  }

  /** Number of distinct nodes that the shown ties of a slot reach from a node; counted once, then remembered. */
  degreeAt(slot: Slot, node: number): number {
    const key = slot.number * this.store.nodeAt.length + node;
    const known = this.degrees.get(key);
    if (known !== undefined) return known;
    let degree = 0;
    let last = -1;
    this.eachTie(slot, node, (_tie, far) => {
      if (far !== last) degree += 1;
      last = far;
      return true;
    });
    if (this.degrees.size >= rememberedDegrees) this.degrees.clear();
    this.degrees.set(key, degree);
    return degree;
  }

  /** What a tie shares with others of its nature. */
  natureOf(tie: number): TieNature {
    const nature = this.store.natures[cell(this.store.nature, tie)];
    if (!nature) throw new Error(`The graph has no tie number ${tie}.`);
    return nature;
  }

  /** Whether a tie's arrow leaves the node. */
  leaves(tie: number, node: number): boolean {
    return cell(this.store.from, tie) === node;
  }

  /** Day on which an event or work was last on record, as a number; null for ties that stand until ended, and where none is known. */
  lastSeen(tie: number): number | null {
    return cell(this.store.lastSeen, tie) || null;
  }

  /** A tie as a hop, with all that is known of it. */
  hopOf(tie: number, along: boolean): Hop {
    const { from, to, statementsAt, statementIds } = this.store;
    const { factor: _factor, ...nature } = this.natureOf(tie);
    const lastSeen = this.lastSeen(tie);
    const edge = {
      ...nature,
      from: this.nodeAt(cell(from, tie)).id,
      to: this.nodeAt(cell(to, tie)).id,
      lastSeen: lastSeen === null ? null : dayOfNumber(lastSeen),
      statementIds: statementIds.slice(cell(statementsAt, tie), cell(statementsAt, tie + 1)),
    };
    return { edge, along };
  }
}

/** A graph of given nodes and ties. */
export const pathGraphOf = (nodes: Iterable<LoadedNode>, edges: Iterable<LoadedEdge>): PathGraph => {
  const builder = new TieStoreBuilder();
  for (const node of nodes) builder.addNode(node);
  for (const edge of edges) builder.addEdge(edge);
  return new PathGraph(builder.build());
};
