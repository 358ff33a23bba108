import type { Label } from '../domain/ids';
import { cypher } from './statement';

/** Properties that things of a label are indexed by, before their ids: those that are equal in all of them come by id without a sort. */
export const listedBy: Readonly<Partial<Record<Label, readonly string[]>>> = {
  // Projects are asked for by kind and year more than by anything else that narrows them.
  Project: ['kind', 'year'],
};

/** The statements that make the indexes. */
export const orderedListIndexes: readonly string[] = [
  cypher`CREATE INDEX Project_kind_year IF NOT EXISTS FOR (n:Project) ON (n.kind, n.year, n.id)`,
];
