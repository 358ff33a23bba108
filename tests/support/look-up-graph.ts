import { Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { readTypeDefs } from '../../src/server/schema/type-defs';
import type { Api } from './api';

/** A field of a graph type that lists what is tied to a thing. */
export interface ListField {
  readonly tie: string;
  readonly direction: 'IN' | 'OUT';
  readonly to: string;
  /** Whether the tie itself carries properties, which its connection shows. */
  readonly hasProperties: boolean;
}

/** A graph type as its SDL says: what a thing is said to be, and what it is tied to. */
export interface GraphType {
  readonly values: readonly string[];
  readonly lists: ReadonlyMap<string, ListField>;
}

/** Values by the names of properties; one that is not there is null. */
export type Values = Readonly<Record<string, unknown>>;

export interface Thing {
  readonly key: string;
  readonly label: string;
  readonly values: Values;
}

/** A tie, seen from one of its ends. */
export interface Tie {
  readonly end: Thing;
  readonly values: Values;
}

/** All that is in a database, held in memory, and how its types are called. */
export interface LookUpGraph {
  readonly types: ReadonlyMap<string, GraphType>;
  readonly things: (label: string) => readonly Thing[];
  readonly ties: (thing: Thing, field: ListField) => readonly Tie[];
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const directiveOf = ({ directives = [] }: FieldDefinitionNode, name: string): ReadonlyMap<string, string> | null => {
  const found = directives.find((directive) => directive.name.value === name);
  if (!found) return null;
  return new Map(
    (found.arguments ?? []).flatMap(({ name: { value: key }, value }) =>
      value.kind === Kind.STRING || value.kind === Kind.ENUM ? [[key, value.value] as const] : [],
    ),
  );
};

/** The graph types of the SDL that people write, without what is computed. */
const graphTypes = (): ReadonlyMap<string, GraphType> =>
  new Map(
    readTypeDefs()
      .flatMap((text) => parse(text).definitions)
      .flatMap((definition) => {
        if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
        if (!definition.directives?.some(({ name }) => name.value === 'node')) return [];
        const stored = (definition.fields ?? []).filter((field) => !directiveOf(field, 'cypher'));
        const lists = stored.flatMap((field) => {
          const tie = directiveOf(field, 'relationship');
          if (!tie) return [];
          const list: ListField = {
            tie: tie.get('type') ?? '',
            direction: tie.get('direction') === 'IN' ? 'IN' : 'OUT',
            to: namedType(field.type),
            hasProperties: tie.has('properties'),
          };
          return [[field.name.value, list] as const];
        });
        const values = stored.filter((field) => !directiveOf(field, 'relationship')).map(({ name }) => name.value);
        return [[definition.name.value, { values, lists: new Map(lists) }] as const];
      }),
  );

interface StoredThing {
  readonly key: string;
  readonly labels: readonly string[];
  readonly values: Values;
}
interface StoredTie {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly values: Values;
}

/** Reads a whole database with two statements that say nothing of what is looked up. */
export const readLookUpGraph = async (api: Api): Promise<LookUpGraph> => {
  const types = graphTypes();
  const nodes = await api.rows<StoredThing>(
    'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS values',
  );
  const relationships = await api.rows<StoredTie>(
    `MATCH (a)-[r]->(b)
     RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS values`,
  );
  const things = nodes.flatMap(({ key, labels, values }) => {
    const label = labels.find((name) => types.has(name));
    return label === undefined ? [] : [{ key, label, values }];
  });
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  const tiesAt = new Map<string, Tie[]>();
  const tie = (place: string, end: Thing | undefined, values: Values): void => {
    if (end) tiesAt.set(place, [...(tiesAt.get(place) ?? []), { end, values }]);
  };
  for (const { from, to, type, values } of relationships) {
    tie(`${from} OUT ${type}`, byKey.get(to), values);
    tie(`${to} IN ${type}`, byKey.get(from), values);
  }
  return {
    types,
    things: (label) => things.filter((thing) => thing.label === label),
    ties: ({ key }, { tie: type, direction, to }) =>
      (tiesAt.get(`${key} ${direction} ${type}`) ?? []).filter(({ end }) => end.label === to),
  };
};
