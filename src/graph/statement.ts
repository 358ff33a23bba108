import type { Record as DriverRecord } from 'neo4j-driver';

/** Marks Cypher text. The tag takes no holes: `${...}` inside it is a type error, so no value can ever be pasted into a query. */
export const cypher = (text: TemplateStringsArray): string => text.join('').trim();

/** A named query: its text, and how a row of its answer becomes a plain value. `Params` is what it must be given. */
export interface CypherStatement<Params extends object, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: (record: DriverRecord) => Row;
  /** Never set; carries the parameter type. */
  readonly params?: Params;
}

/** Defines a statement; the type parameters are all that a caller has to give. */
export const defineStatement = <Params extends object, Row>(
  statement: Omit<CypherStatement<Params, Row>, 'params'>,
): CypherStatement<Params, Row> => statement;
