import type { PathEdge, PathNode } from './tie';

/** A node with its number in the store and its number among the nodes of its label. */
export interface StoredNode extends PathNode {
  readonly index: number;
  readonly place: number;
}

/** What many ties have in common, kept once. */
export interface TieNature extends Omit<PathEdge, 'from' | 'to' | 'statementIds' | 'lastSeen' | 'weight'> {
  readonly weight: number;
  /** Trust times weight. */
  readonly factor: number;
}

/** Ties of one type between nodes of two labels. */
export interface TieFamily {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** Ties in columns, a row each. */
export interface TieColumns {
  readonly family: Int32Array;
  readonly nature: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First and last day on which the tie counts, as numbers. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Day on which the tie was last seen at work, as a number; 0 for ties that stand or have no day. */
  readonly lastSeen: Int32Array;
  /** Statement ids of a tie: `statementIds[statementsAt[tie]]` up to `statementIds[statementsAt[tie + 1]]`. */
  readonly statementsAt: Int32Array;
  readonly statementIds: readonly string[];
}

/**
 * All ties of one family, seen from one side: those that leave the node at a place are `ties[offsets[place]]` up to
 * `ties[offsets[place + 1]]`, in the order of the nodes they reach, and the best first where several reach the same.
 */
export interface Slot {
  readonly number: number;
  readonly along: boolean;
  readonly offsets: Int32Array;
  readonly ties: Int32Array;
}

/** Nodes and ties: a few dozen bytes a tie besides its statement ids, so that millions fit in memory. */
export interface TieStore extends TieColumns {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly nodeAt: readonly StoredNode[];
  readonly natures: readonly TieNature[];
  readonly slots: ReadonlyMap<string, Slot>;
}

/** Name of a slot. */
export const slotKey = (near: string, type: string, along: boolean, far: string): string =>
  `${near} ${along ? '>' : '<'}${type} ${far}`;
