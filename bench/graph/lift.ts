import { createUniforms } from '../../src/domain/method/uncertainty/random';
import type { Label } from '../../src/domain/ids';
import type { Dataset, EntityRecord, RelationshipRecord, StatementRecord } from '../../src/ingest/dataset';

/** How large a graph to make. */
export interface LiftSettings {
  /** Copies of everything that grows; 1 gives the dataset itself. */
  readonly scale: number;
  /** Share of the copies of each tie that lead out of their neighbourhood, 0 to 1. */
  readonly rewired: number;
  readonly seed: number;
}

/** One tie in five leaves its neighbourhood: most paths of the real graph survive, and everything hangs together. */
export const usualLift = (scale: number): LiftSettings => ({ scale, rewired: 0.2, seed: 20_250_407 });

/** A node of the lifted graph: which one of the dataset it copies, and the how-manieth copy it is (0 is the original). */
export interface LiftedNode<Item> {
  readonly index: number;
  readonly item: Item;
  readonly copy: number;
}

/** A tie of the lifted graph between the nodes with these indices. */
export interface LiftedTie {
  readonly from: number;
  readonly to: number;
  readonly tie: RelationshipRecord;
  readonly copy: number;
}

/** What there is more of in a larger world. Countries, focus areas, classes, steps and the like are vocabularies: they stay, and their degrees grow. */
export const growingLabels: ReadonlySet<string> = new Set<Label>([
  'City',
  'Project',
  'Organisation',
  'Programme',
  'Scheme',
]);

/** Id of a copy; the first keeps the id that the dataset knows. */
export const copyId = (id: string, copy: number): string => (copy === 0 ? id : `${id}-x${copy}`);

/** Ids that grow: those of growing labels, and published numbers about them. */
const growingIds = ({ entities, relationships }: Dataset): Set<string> => {
  const ids = new Set(entities.filter(({ label }) => growingLabels.has(label)).map(({ id }) => id));
  const numbers = new Set(entities.filter(({ label }) => label === 'Observation').map(({ id }) => id));
  for (const { from, type, to } of relationships)
    if (type === 'CONCERNS' && numbers.has(from) && ids.has(to)) ids.add(from);
  return ids;
};

/** Fisher and Yates; the list is shuffled in place. */
const shuffle = (list: Int32Array, uniforms: () => number): void => {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(uniforms() * (last + 1));
    const kept = list[last] ?? 0;
    list[last] = list[other] ?? 0;
    list[other] = kept;
  }
};

/** For each copy of a tie's first end, the copy of its other end: a permutation that moves about the given share of the copies. */
const partners = ({ scale, rewired, seed }: LiftSettings, stream: number): Int32Array => {
  const uniforms = createUniforms(seed, stream);
  const partner = Int32Array.from({ length: scale }, (_, copy) => copy);
  const moved = partner.filter(() => uniforms() < rewired);
  shuffle(moved, uniforms);
  moved.forEach((copy, place) => {
    partner[copy] = moved[(place + 1) % moved.length] ?? copy;
  });
  return partner;
};

/**
 * A graph `scale` times the dataset: a random lift (Amit and Linial 2002, Combinatorica 22). Every growing node is copied, and every tie between
 * growing nodes joins the copies of its ends by a random permutation of its own, so each copy has exactly the degrees of its original, for every relationship, and the
 * degrees of neighbours go together as they do in reality. Most permutations stay in place (`rewired`), so paths between two things are as many as in the
 * dataset. Ties with a vocabulary exist once a copy: those hubs grow. Deterministic: same dataset and settings, same graph.
 */
export class Lift {
  private readonly indices = new Map<string, { readonly index: number; readonly grows: boolean }>();
  private readonly copied: number;
  private readonly fixed: number;

  constructor(
    readonly dataset: Dataset,
    readonly settings: LiftSettings,
  ) {
    const grows = growingIds(dataset);
    let fixed = 0;
    let copied = 0;
    for (const { id } of dataset.entities)
      this.indices.set(id, grows.has(id) ? { index: copied++, grows: true } : { index: fixed++, grows: false });
    this.fixed = fixed;
    this.copied = copied;
  }

  /** Nodes of the lifted graph, statements and sources apart. */
  get entityCount(): number {
    return this.fixed + this.copied * this.settings.scale;
  }

  /** Whether there is a copy of the node in every neighbourhood. */
  grows(id: string): boolean {
    return this.place(id).grows;
  }

  /** Index of a node, 0 to `entityCount` - 1; a vocabulary has one, whatever the copy. */
  indexOf(id: string, copy: number): number {
    const { index, grows } = this.place(id);
    return grows ? this.fixed + copy * this.copied + index : index;
  }

  *nodes(): Generator<LiftedNode<EntityRecord>> {
    for (const item of this.dataset.entities)
      for (let copy = 0; copy < this.copiesOf(item.id); copy += 1)
        yield { index: this.indexOf(item.id, copy), item, copy };
  }

  *ties(): Generator<LiftedTie> {
    for (const [stream, tie] of this.dataset.relationships.entries()) {
      const partner = this.grows(tie.from) && this.grows(tie.to) ? partners(this.settings, stream) : null;
      for (let copy = 0; copy < this.copiesOf(tie.from); copy += 1) {
        const to = this.indexOf(tie.to, partner?.[copy] ?? copy);
        yield { from: this.indexOf(tie.from, copy), to, tie, copy };
      }
    }
  }

  /** Statements, numbered on after the entities and the sources: one about each copy. */
  *statements(): Generator<LiftedNode<StatementRecord>> {
    let index = this.entityCount + this.dataset.sources.length;
    for (const item of this.dataset.statements)
      for (let copy = 0; copy < this.copiesOf(item.subjectId); copy += 1) yield { index: index++, item, copy };
  }

  private copiesOf(id: string): number {
    return this.grows(id) ? this.settings.scale : 1;
  }

  private place(id: string): { readonly index: number; readonly grows: boolean } {
    const place = this.indices.get(id);
    if (!place) throw new Error(`The dataset has no ${id}.`);
    return place;
  }
}
