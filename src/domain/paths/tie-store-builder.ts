import { cell, GrowingInts } from './growing-ints';
import { layOutSlots } from './slots';
import { dayNumber, weightOf, worthOf, type LoadedEdge, type LoadedNode } from './tie';
import type { StoredNode, TieFamily, TieNature, TieStore } from './tie-store';

/** Days before and after all others. */
const always = 0;
const forever = 99991231;

/** Numbers things in the order of their first coming. */
class Numbered<Thing> {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(key: string, make: () => Thing): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    return this.things.push(make()) - 1;
  }
}

/**
 * Takes nodes, then ties, one by one, and lays them out as a store, the same whatever their order. A tie to a node that is not there is
 * left out.
 */
export class TieStoreBuilder {
  private readonly loaded: LoadedNode[] = [];
  private readonly nodes = new Map<string, StoredNode>();
  private readonly nodeAt: StoredNode[] = [];
  private readonly population = new Map<string, number>();
  private readonly nodeDay: number[] = [];
  private readonly natures = new Numbered<TieNature>();
  private readonly families = new Numbered<TieFamily>();
  private readonly family = new GrowingInts();
  private readonly nature = new GrowingInts();
  private readonly from = new GrowingInts();
  private readonly to = new GrowingInts();
  private readonly firstDay = new GrowingInts();
  private readonly lastDay = new GrowingInts();
  private readonly lastSeen = new GrowingInts();
  private readonly statementsAt = new GrowingInts();
  private readonly statementIds: string[] = [];

  addNode(node: LoadedNode): void {
    if (this.nodeAt.length > 0) throw new Error('Nodes must be added before ties.');
    this.loaded.push(node);
  }

  addEdge(edge: LoadedEdge): void {
    this.numberNodes();
    const from = this.nodes.get(edge.from);
    const to = this.nodes.get(edge.to);
    if (!from || !to) return;
    this.family.push(
      this.families.numberOf(`${from.label} ${edge.type} ${to.label}`, () => ({
        from: from.label,
        type: edge.type,
        to: to.label,
      })),
    );
    this.nature.push(this.natureOf(edge));
    this.from.push(from.index);
    this.to.push(to.index);
    const days = [this.nodeDay[from.index] ?? always, this.nodeDay[to.index] ?? always];
    this.firstDay.push(Math.max(edge.firstDay == null ? always : dayNumber(edge.firstDay), ...days));
    this.lastDay.push(edge.lastDay == null ? forever : dayNumber(edge.lastDay));
    this.lastSeen.push(edge.lastSeen == null ? 0 : dayNumber(edge.lastSeen));
    this.statementsAt.push(this.statementIds.length);
    for (const id of edge.statementIds) this.statementIds.push(id);
  }

  build(): TieStore {
    this.numberNodes();
    this.statementsAt.push(this.statementIds.length);
    const columns = {
      family: this.family.done(),
      nature: this.nature.done(),
      from: this.from.done(),
      to: this.to.done(),
      firstDay: this.firstDay.done(),
      lastDay: this.lastDay.done(),
      lastSeen: this.lastSeen.done(),
      statementsAt: this.statementsAt.done(),
      statementIds: this.statementIds,
    };
    const natures = this.natures.things;
    const slots = layOutSlots(columns, this.families.things, this.nodeAt, this.population, (a, b) =>
      compareNatures(natures[cell(columns.nature, a)], natures[cell(columns.nature, b)]),
    );
    return { ...columns, nodes: this.nodes, nodeAt: this.nodeAt, natures, slots };
  }

  /** Once, when all nodes are there: numbers them in the order of their ids. */
  private numberNodes(): void {
    if (this.loaded.length === this.nodeAt.length) return;
    this.loaded.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { firstDay, ...node } of this.loaded) {
      const place = this.population.get(node.label) ?? 0;
      const stored = { ...node, index: this.nodeAt.length, place };
      this.population.set(node.label, place + 1);
      this.nodes.set(node.id, stored);
      this.nodeAt.push(stored);
      this.nodeDay.push(firstDay == null ? always : dayNumber(firstDay));
    }
  }

  private natureOf(edge: LoadedEdge): number {
    const { type, role, kind, status, since, until, confidence } = edge;
    const nature = {
      ...{ type, role, kind, status, since, until, confidence },
      weight: weightOf(edge),
    };
    return this.natures.numberOf(Object.values(nature).map(String).join('\n'), () => ({
      ...nature,
      factor: worthOf(edge),
    }));
  }
}

const words = ({ since, role, kind, status, until }: TieNature): string =>
  [since ?? '9999', role ?? '', kind ?? '', status ?? '', until ?? ''].join('\n');

/** Of ties between the same nodes the one that counts most comes first, then the earliest, then by what they say. */
const compareNatures = (one: TieNature | undefined, other: TieNature | undefined): number => {
  if (!one || !other || one === other) return 0;
  if (one.factor !== other.factor) return other.factor - one.factor;
  const [first, second] = [words(one), words(other)];
  return first < second ? -1 : first > second ? 1 : 0;
};
