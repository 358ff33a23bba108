import { isDeepStrictEqual } from 'node:util';
import type { GraphType, ListField, LookUpGraph, Thing, Tie, Values } from './look-up-graph';

export type Where = Readonly<Record<string, unknown>>;
export type Sort = Readonly<Record<string, 'ASC' | 'DESC'>>;

/** What a client asks of a list: which of its things, how many, and what of each. */
export interface ListAsked {
  readonly where?: Where;
  readonly sort?: readonly Sort[];
  readonly limit?: number;
  readonly offset?: number;
  readonly selection: Selection;
}

/** What a client asks of a thing: values, lists of what it is tied to, and the ties themselves. */
export interface Selection {
  readonly values: readonly string[];
  readonly lists: Readonly<Record<string, ListAsked>>;
  readonly ties: Readonly<Record<string, TiesAsked>>;
}

export interface TiesAsked {
  readonly node: Selection;
  readonly properties: readonly string[];
}

/** True, false, or null for what cannot be said because a value is not known. */
type Truth = boolean | null;

const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const and = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const or = (truths: readonly Truth[]): Truth => not(and(truths.map(not)));

/** Texts by their code points, everything else by its size; false comes before true. */
const compare = (one: unknown, other: unknown): number => {
  if (typeof one === 'string' && typeof other === 'string')
    return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
  return Number(one) - Number(other);
};

const operators: Readonly<Record<string, (value: never, given: never) => boolean>> = {
  eq: isDeepStrictEqual,
  in: (value: unknown, given: readonly unknown[]) => given.includes(value),
  contains: (value: string, given: string) => value.includes(given),
  startsWith: (value: string, given: string) => value.startsWith(given),
  endsWith: (value: string, given: string) => value.endsWith(given),
  gt: (value: unknown, given: unknown) => compare(value, given) > 0,
  gte: (value: unknown, given: unknown) => compare(value, given) >= 0,
  lt: (value: unknown, given: unknown) => compare(value, given) < 0,
  lte: (value: unknown, given: unknown) => compare(value, given) <= 0,
  includes: (value: readonly unknown[], given: unknown) => value.includes(given),
};

const holds = (value: unknown, operator: string, given: unknown): Truth => {
  if (given === null) return value == null;
  // Nothing is one of none, known or not.
  if (operator === 'in' && (given as readonly unknown[]).length === 0) return false;
  if (value == null) return null;
  return operators[operator]?.(value as never, given as never) ?? null;
};

/** Answers look-ups from a graph in memory, one thing after another: slow, and easy to see through. */
export class LookUpOracle {
  constructor(private readonly graph: LookUpGraph) {}

  /** What a look-up at the root answers. */
  lookUp(label: string, asked: ListAsked): Values[] {
    return this.list(this.graph.things(label), asked);
  }

  private typeOf(label: string): GraphType {
    const type = this.graph.types.get(label);
    if (!type) throw new Error(`The SDL has no graph type ${label}.`);
    return type;
  }

  private list(things: readonly Thing[], { where, sort = [], limit, offset = 0, selection }: ListAsked): Values[] {
    const order = [...sort, { id: 'ASC' } as const].flatMap((entry) => Object.entries(entry));
    return things
      .filter((thing) => this.truth(thing, where ?? {}) === true)
      .sort((one, other) => {
        for (const [name, direction] of order) {
          const [a, b] = [one.values[name] ?? null, other.values[name] ?? null];
          // What has no value comes last when the order rises, first when it falls.
          const difference = a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
          if (difference !== 0) return direction === 'ASC' ? difference : -difference;
        }
        return 0;
      })
      .slice(offset, limit === undefined ? undefined : offset + limit)
      .map((thing) => this.select(thing, selection));
  }

  private select(thing: Thing, { values, lists, ties }: Selection): Values {
    const { lists: fields } = this.typeOf(thing.label);
    const field = (name: string): ListField => {
      const found = fields.get(name);
      if (!found) throw new Error(`${thing.label} has no list ${name}.`);
      return found;
    };
    return {
      ...Object.fromEntries(values.map((name) => [name, thing.values[name] ?? null])),
      ...Object.fromEntries(
        Object.entries(lists).map(([name, asked]) => {
          const ends = this.graph.ties(thing, field(name)).map(({ end }) => end);
          return [name, this.list([...new Set(ends)], asked)];
        }),
      ),
      ...Object.fromEntries(
        Object.entries(ties).map(([name, asked]) => [`${name}Connection`, this.ties(thing, field(name), asked)]),
      ),
    };
  }

  private ties(thing: Thing, field: ListField, { node, properties }: TiesAsked): Values {
    const found = [...this.graph.ties(thing, field)].sort((one, other) =>
      compare(one.end.values['id'], other.end.values['id']),
    );
    const edge = ({ end, values }: Tie): Values => ({
      node: this.select(end, node),
      properties: Object.fromEntries(properties.map((name) => [name, values[name] ?? null])),
    });
    return { totalCount: found.length, edges: found.map(edge) };
  }

  private truth(thing: Thing, where: Where): Truth {
    const { lists } = this.typeOf(thing.label);
    return and(
      Object.entries(where).map(([name, given]) => {
        if (name === 'AND') return and((given as Where[]).map((one) => this.truth(thing, one)));
        if (name === 'OR') return or((given as Where[]).map((one) => this.truth(thing, one)));
        if (name === 'NOT') return not(this.truth(thing, given as Where));
        const field = lists.get(name);
        const conditions = Object.entries(given as Where);
        return field
          ? and(conditions.map(([quantifier, inside]) => this.quantified(thing, field, quantifier, inside as Where)))
          : and(conditions.map(([operator, value]) => holds(thing.values[name], operator, value)));
      }),
    );
  }

  private quantified(thing: Thing, field: ListField, quantifier: string, where: Where): boolean {
    const truths = this.graph.ties(thing, field).map(({ end }) => this.truth(end, where));
    const found = truths.filter((truth) => truth === true).length;
    switch (quantifier) {
      case 'some':
        return found > 0;
      case 'none':
        return found === 0;
      case 'single':
        return found === 1;
      case 'all':
        return found > 0 && !truths.includes(false);
      default:
        throw new Error(`No such quantifier: ${quantifier}.`);
    }
  }
}
