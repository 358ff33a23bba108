import type { Rule } from './rule';

/** A tie of a scheme to a class that it is read as open to. */
export interface ClassTie {
  readonly id: string;
  readonly certain: boolean;
}

/**
 * A scheme that has no rule on size or business is asked by class instead, as its ties to classes read its target. Being a reading, it
 * excludes nobody; an uncertain tie settles nothing. Null where rules of its own make the reading needless, or there is none.
 */
export const classRule = (schemeId: string, rules: readonly Rule[], classes: readonly ClassTie[]): Rule | null => {
  if (classes.length === 0 || rules.some(({ subject }) => subject === 'SIZE' || subject === 'BUSINESS')) return null;
  return {
    id: `${schemeId}/OPEN_TO`,
    subject: 'FIRM_CLASS',
    operator: 'ONE_OF',
    values: classes.filter(({ certain }) => certain).map(({ id }) => id),
    force: 'TARGETED',
    track: null,
  };
};
