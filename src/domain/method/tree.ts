import * as cells from './cells';
import type { MethodSettings } from './settings';

const { copyInto, itemAt } = cells;

/** A group with its children; `id` null is the top. */
export interface TreeGroup {
  readonly id: string | null;
  readonly node: number;
  /** Nodes directly below: criteria first, then groups, each in the order of their ids. */
  readonly children: Int32Array;
}

/** The criteria tree as arrays: nodes 0 to leaves - 1 are the criteria in order, then the groups, the top last. */
export interface Tree {
  readonly leaves: number;
  readonly nodes: number;
  /** Node above; -1 for the top. */
  readonly parent: Int32Array;
  /** Weights as given, relative to siblings; 1 for the top. */
  readonly weights: Float64Array;
  /** Groups, every one after the groups below it; the top last. */
  readonly groups: readonly TreeGroup[];
}

/** Builds the tree of checked settings: parents exist and no group lies below itself. */
export const treeOf = ({ criteria, groups }: Pick<MethodSettings, 'criteria' | 'groups'>): Tree => {
  const depth = (id: string | null): number =>
    id === null ? 0 : 1 + depth(groups.find((group) => group.id === id)?.parent ?? null);
  const ordered = [...groups].sort((a, b) => depth(b.id) - depth(a.id) || (a.id < b.id ? -1 : 1));
  const leaves = criteria.length;
  const nodes = leaves + ordered.length + 1;
  const top = nodes - 1;
  const nodeOf = new Map(ordered.map(({ id }, index) => [id, leaves + index]));
  const above = (id: string | null): number => (id === null ? top : (nodeOf.get(id) ?? top));
  const parent = Int32Array.from([
    ...criteria.map(({ group }) => above(group)),
    ...ordered.map((group) => above(group.parent)),
    -1,
  ]);
  const childrenOf = (node: number) => Int32Array.from([...parent.keys()].filter((child) => parent[child] === node));
  return {
    leaves,
    nodes,
    parent,
    weights: Float64Array.from([...criteria.map(({ weight }) => weight), ...ordered.map(({ weight }) => weight), 1]),
    groups: [
      ...ordered.map(({ id }, index) => ({ id, node: leaves + index, children: childrenOf(leaves + index) })),
      { id: null, node: top, children: childrenOf(top) },
    ],
  };
};

/**
 * Shares of each node among its siblings (adding up to 1 in every group), written to `shares`. A group all of whose children weigh
 * nothing, such as after its only criterion was left out, weighs nothing itself and leaves its share to its siblings.
 */
export const shareOut = (tree: Tree, weights: Float64Array, shares: Float64Array): void => {
  copyInto(shares, weights);
  for (let group = 0; group < tree.groups.length; group += 1) {
    const { node, children } = itemAt(tree.groups, group);
    let total = 0;
    for (let k = 0; k < children.length; k += 1) total += shares[children[k] as number] as number;
    for (let k = 0; k < children.length; k += 1) {
      const child = children[k] as number;
      shares[child] = total > 0 ? (shares[child] as number) / total : 0;
    }
    if (total === 0) shares[node] = 0;
  }
};

/** Effective weight of every node in the whole, 0 to 1: the product of the shares from the top down to it. */
export const effectiveWeights = (tree: Tree, shares: Float64Array, effective: Float64Array): void => {
  effective[tree.nodes - 1] = 1;
  // Groups stand below their parents' index, criteria below all groups: going down, the parent is always done.
  for (let node = tree.nodes - 2; node >= 0; node -= 1)
    effective[node] = (shares[node] as number) * (effective[tree.parent[node] as number] as number);
};
