import fc from 'fast-check';
import { getNamedType, isInputObjectType, isListType, type GraphQLInputField, type GraphQLSchema } from 'graphql';
import { labels, type Label } from '../../src/domain/ids';
import type { LookUpGraph } from './look-up-graph';
import type { ListAsked, Selection, Sort, TiesAsked, Where } from './look-up-oracle';

/** A look-up at the root. */
export interface LookUp {
  readonly label: Label;
  readonly asked: ListAsked;
}

const some = <Item>(items: readonly Item[], maxLength: number, minLength = 0): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], {
    minLength: Math.min(minLength, items.length),
    maxLength: Math.min(maxLength, items.length),
  });

const recordOf = <Value>(
  names: readonly string[],
  maxKeys: number,
  valueOf: (name: string) => fc.Arbitrary<Value>,
  minKeys = 0,
): fc.Arbitrary<Readonly<Record<string, Value>>> =>
  some(names, maxKeys, minKeys).chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((name) => [name, valueOf(name)]))),
  );

/** Part of a text that is cut between letters. */
const partOf = (text: string): fc.Arbitrary<string> => {
  const letters = Array.from(text);
  return fc
    .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 6 }))
    .map(([from, length]) => letters.slice(from, from + length).join(''));
};

/** Random look-ups of a schema over a graph, whose filters name values that are there. */
export class LookUpArbitraries {
  private readonly known = new Map<string, readonly unknown[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly graph: LookUpGraph,
  ) {}

  lookUp(): fc.Arbitrary<LookUp> {
    return fc
      .constantFrom(...(Object.keys(labels) as Label[]))
      .chain((label) => this.list(label, 2, 20).map((asked) => ({ label, asked })));
  }

  private fields(input: string): Readonly<Record<string, GraphQLInputField>> {
    const type = this.schema.getType(input);
    return isInputObjectType(type) ? type.getFields() : {};
  }

  /** Different values of a property that are on record, parts of lists apart. */
  private valuesOf(label: string, property: string): readonly unknown[] {
    const place = `${label}.${property}`;
    const known =
      this.known.get(place) ??
      [...new Set(this.graph.things(label).flatMap(({ values }) => values[property] ?? []))].slice(0, 200);
    this.known.set(place, known);
    return known;
  }

  private list(label: string, levels: number, most: number): fc.Arbitrary<ListAsked> {
    return fc.record(
      {
        where: this.where(label, 2),
        sort: this.sort(label),
        limit: fc.integer({ min: 1, max: most }),
        offset: fc.nat(3),
        selection: this.selection(label, levels),
      },
      { requiredKeys: levels === 2 ? ['limit', 'selection'] : ['selection'] },
    );
  }

  private sort(label: string): fc.Arbitrary<Sort[]> {
    const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
    return some(Object.keys(this.fields(`${label}Sort`)), 2).chain((names) =>
      fc.tuple(...names.map((name) => direction.map((chosen) => ({ [name]: chosen })))),
    );
  }

  private selection(label: string, levels: number): fc.Arbitrary<Selection> {
    const type = this.graph.types.get(label);
    const lists = [...(type?.lists ?? [])];
    const inner = levels - 1;
    const fields = lists.map(([name]) => name);
    const to = (name: string): string => type?.lists.get(name)?.to ?? '';
    const withProperties = lists.filter(([, { hasProperties }]) => hasProperties).map(([name]) => name);
    const shown = levels === 0 ? 0 : 2;
    return fc.record({
      values: some(type?.values ?? [], 4, 1),
      lists: recordOf(fields, shown, (name) => this.list(to(name), inner, 10)),
      ties: recordOf(withProperties, Math.min(shown, 1), (name) => this.ties(to(name), inner)),
    });
  }

  private ties(label: string, levels: number): fc.Arbitrary<TiesAsked> {
    return fc.record({
      node: this.selection(label, levels),
      properties: some(['role', 'kind', 'since', 'rank', 'confidence', 'statementIds'], 3, 1),
    });
  }

  private where(label: string, levels: number): fc.Arbitrary<Where> {
    const fields = this.fields(`${label}Where`);
    const names = Object.keys(fields).filter((name) => {
      const isDeeper = ['AND', 'OR', 'NOT'].includes(name) || this.graph.types.get(label)?.lists.has(name);
      return levels > 0 || !isDeeper;
    });
    return recordOf(
      names,
      2,
      (name): fc.Arbitrary<unknown> => {
        if (name === 'NOT') return this.where(label, levels - 1);
        if (name === 'AND' || name === 'OR')
          return fc.array(this.where(label, levels - 1), { minLength: 1, maxLength: 3 });
        const list = this.graph.types.get(label)?.lists.get(name);
        if (list)
          return fc
            .constantFrom('some', 'none', 'single', 'all')
            .chain((quantifier) =>
              fc
                .oneof({ arbitrary: this.where(list.to, levels - 1), weight: 4 }, fc.constant({}))
                .map((inside) => ({ [quantifier]: inside })),
            );
        const operators = this.fields(getNamedType(fields[name]?.type)?.name ?? '');
        const usable = Object.keys(operators).filter(
          (operator) => operator === 'eq' || this.valuesOf(label, name).length > 0,
        );
        return recordOf(usable, 2, (operator) => this.given(label, name, operator, operators[operator]), 1);
      },
      1,
    );
  }

  /** What a property is compared with. */
  private given(
    label: string,
    property: string,
    operator: string,
    field: GraphQLInputField | undefined,
  ): fc.Arbitrary<unknown> {
    const known = this.valuesOf(label, property);
    if (known.length === 0) return fc.constant(null);
    const value = fc.constantFrom(...known);
    if (isListType(field?.type)) return fc.array(value, { maxLength: 3 });
    if (['contains', 'startsWith', 'endsWith'].includes(operator)) return value.chain((text) => partOf(String(text)));
    return operator === 'eq' ? fc.option(value, { freq: 5 }) : value;
  }
}
