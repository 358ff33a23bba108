import type { PathGraph } from './graph';
import type { Pattern } from './pattern';
import type { Slot } from './tie-store';

/** A path in the numbers of its graph: its nodes, one more than its ties, and the tie of each hop. */
export interface NumberedPath {
  readonly nodes: readonly number[];
  readonly ties: readonly number[];
}

/** Where paths may start or end: these nodes, or any that the pattern's label allows. */
export type Ends = ReadonlySet<number> | 'ANY';

/** What a search may walk, and how far. */
export interface SearchLimits {
  /** Whether a node may be on a path; all may when left out. */
  readonly admitsNode?: ((node: number) => boolean) | undefined;
  /** Whether a tie may be on a path; all may when left out. */
  readonly admitsTie?: ((tie: number) => boolean) | undefined;
  /** Steps that may still be taken; shared between calls and counted down. */
  readonly budget: { left: number };
}

/** A pattern's steps in a graph, seen from both sides. */
export interface SlotStep {
  readonly forward: Slot;
  readonly backward: Slot;
}

const findSlots = (graph: PathGraph, { start, steps }: Pattern): SlotStep[] | null => {
  const slots: SlotStep[] = [];
  let near = start;
  for (const { type, along, label } of steps) {
    const forward = graph.slot(near, type, along, label);
    const backward = graph.slot(label, type, !along, near);
    if (!forward || !backward) return null;
    slots.push({ forward, backward });
    near = label;
  }
  return slots;
};

const known = new WeakMap<PathGraph, WeakMap<Pattern, SlotStep[] | null>>();

/** The slots of a pattern, found once; null when the graph has no tie for one of its steps, so that no path can follow it. */
export const slotsOf = (graph: PathGraph, pattern: Pattern): SlotStep[] | null => {
  const ofGraph = known.get(graph) ?? new WeakMap<Pattern, SlotStep[] | null>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(pattern);
  if (before !== undefined) return before;
  const slots = findSlots(graph, pattern);
  ofGraph.set(pattern, slots);
  return slots;
};

/** From each node of a layer: the nodes of the layer before it on this side and the ties to them, in pairs. */
type Layer = Map<number, number[]>;

class OutOfBudget extends Error {}

const spend = (budget: { left: number }): void => {
  if (budget.left <= 0) throw new OutOfBudget();
  budget.left -= 1;
};

/** The next layer of one side: every node that a tie of the slot reaches, and from where. */
const expand = (graph: PathGraph, slot: Slot, frontier: Iterable<number>, into: Layer, limits: SearchLimits): void => {
  for (const node of frontier) {
    let last = -1;
    graph.eachTie(slot, node, (tie, far) => {
      spend(limits.budget);
      // Of parallel ties the first that may be walked speaks for all.
      if (far === last || far === node) return true;
      if (limits.admitsTie && !limits.admitsTie(tie)) return true;
      last = far;
      if (limits.admitsNode && !limits.admitsNode(far)) return true;
      const links = into.get(far);
      if (links) links.push(node, tie);
      else into.set(far, [node, tie]);
      return true;
    });
  }
};

const cost = (graph: PathGraph, slot: Slot, frontier: Iterable<number>): number => {
  let ties = 0;
  for (const node of frontier) ties += graph.runLength(slot, node);
  return ties;
};

const seed = (graph: PathGraph, ends: ReadonlySet<number>, label: string, limits: SearchLimits): Layer => {
  const layer: Layer = new Map();
  for (const node of ends)
    if (graph.nodeAt(node).label === label && (limits.admitsNode?.(node) ?? true)) layer.set(node, []);
  return layer;
};

/**
 * All simple paths (no node twice) that follow the pattern from one of the starts to one of the ends. Both sides are widened step by step, the
 * cheaper first, until they meet; only chains that reach both sides are then walked, so that a dead end costs one look. `complete` is false when
 * the budget ran out; what was found by then is answered. Two ties between the same two nodes are one step; the best speaks for them.
 */
export const searchPattern = (
  graph: PathGraph,
  pattern: Pattern,
  starts: Ends,
  ends: Ends,
  limits: SearchLimits,
): { paths: NumberedPath[]; complete: boolean } => {
  const paths: NumberedPath[] = [];
  const slots = slotsOf(graph, pattern);
  if (!slots || (starts === 'ANY' && ends === 'ANY')) return { paths, complete: true };
  const endLabel = pattern.steps[pattern.steps.length - 1]?.label ?? pattern.start;
  const front = starts === 'ANY' ? null : [seed(graph, starts, pattern.start, limits)];
  const back = ends === 'ANY' ? null : [seed(graph, ends, endLabel, limits)];
  try {
    const [before, after] = widen(graph, slots, front, back, limits);
    joinSides(before, after, limits.budget, paths);
    return { paths, complete: true };
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    return { paths, complete: false };
  }
};

const top = (layers: readonly Layer[]): Layer => layers[layers.length - 1] ?? new Map<number, number[]>();

/** Widens both sides until they meet. The last layers of the two sides are the same step of the pattern. */
const widen = (
  graph: PathGraph,
  slots: readonly SlotStep[],
  front: Layer[] | null,
  back: Layer[] | null,
  limits: SearchLimits,
): [Layer[], Layer[]] => {
  let [first, last] = [0, slots.length];
  while (first < last) {
    const forward = slots[first]?.forward;
    const backward = slots[last - 1]?.backward;
    if (!forward || !backward) break;
    const ahead = front && cost(graph, forward, top(front).keys());
    const behind = back && cost(graph, backward, top(back).keys());
    const next: Layer = new Map();
    if (front && (behind === null || (ahead !== null && ahead <= behind))) {
      expand(graph, forward, top(front).keys(), next, limits);
      front.push(next);
      first += 1;
    } else if (back) {
      expand(graph, backward, top(back).keys(), next, limits);
      back.push(next);
      last -= 1;
    }
  }
  const open = (layer: Layer): Layer => new Map([...layer.keys()].map((node) => [node, []]));
  return [front ?? [open(top(back ?? []))], back ?? [open(top(front ?? []))]];
};

/** Walks from every node where the sides meet to both ends and answers what visits nothing twice. */
const joinSides = (before: Layer[], after: Layer[], budget: { left: number }, paths: NumberedPath[]): void => {
  const nodes: number[] = [];
  const ties: number[] = [];
  const walk = (layers: readonly Layer[], depth: number, node: number, then: () => void): void => {
    if (nodes.includes(node)) return;
    nodes.push(node);
    if (depth === 0) then();
    else {
      const links = layers[depth]?.get(node) ?? [];
      for (let at = 0; at < links.length; at += 2) {
        spend(budget);
        ties.push(links[at + 1] ?? 0);
        walk(layers, depth - 1, links[at] ?? 0, then);
        ties.pop();
      }
    }
    nodes.pop();
  };
  const meeting = top(after);
  for (const node of [...top(before).keys()].filter((one) => meeting.has(one)).sort((a, b) => a - b))
    walk(before, before.length - 1, node, () => {
      // The way back to the start is known; the node where the sides meet starts the way on.
      const [way, wayTies] = [nodes.length, ties.length];
      const onwards = meeting.get(node) ?? [];
      const emit = (): void => {
        const [there, on] = [nodes.slice(0, way).reverse(), nodes.slice(way)];
        paths.push({ nodes: [...there, ...on], ties: [...ties.slice(0, wayTies).reverse(), ...ties.slice(wayTies)] });
      };
      if (after.length === 1) emit();
      for (let at = 0; at < onwards.length; at += 2) {
        spend(budget);
        ties.push(onwards[at + 1] ?? 0);
        walk(after, after.length - 2, onwards[at] ?? 0, emit);
        ties.pop();
      }
    });
};
