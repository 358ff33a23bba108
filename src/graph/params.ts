import neo4j, { type Integer } from 'neo4j-driver';

/** A whole number as a parameter: a plain JavaScript number would reach Neo4j as a float, which LIMIT refuses. */
export const wholeNumber = (value: number): Integer => neo4j.int(value);
