import neo4j, { type Date, type Integer } from 'neo4j-driver';

/** A whole number as a parameter: a plain JavaScript number would reach Neo4j as a float, which LIMIT refuses. */
export const wholeNumber = (value: number): Integer => neo4j.int(value);

/** A day, written `YYYY-MM-DD`, as a parameter. */
export const day = (text: string): Date<number> => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
};
