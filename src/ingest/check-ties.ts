import type { Label } from '../domain/ids';
import type { Assembled } from './assemble';
import type { ProblemList } from './problems';

/** Ties that everything of a label has exactly one of; the database cannot demand it, answers rely on it. */
const exactlyOne: readonly {
  readonly label: Label;
  readonly type: string;
  readonly end: 'from' | 'to';
  readonly other: Label;
}[] = [
  { label: 'City', type: 'IN_COUNTRY', end: 'from', other: 'Country' },
  { label: 'Step', type: 'HAS', end: 'to', other: 'Stage' },
  { label: 'Activity', type: 'HAS', end: 'to', other: 'Step' },
  { label: 'Rule', type: 'HAS', end: 'to', other: 'Scheme' },
];

/** Adds a problem for every thing that lacks its one tie or has two. */
export const checkTies = ({ entities, relationships }: Assembled, problems: ProblemList): void => {
  const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
  for (const { label, type, end, other } of exactlyOne) {
    const ends = new Map<string, Set<string>>();
    for (const tie of relationships) {
      const [one, two] = end === 'from' ? [tie.from, tie.to] : [tie.to, tie.from];
      if (tie.type === type && labelOf.get(two) === other) ends.set(one, (ends.get(one) ?? new Set()).add(two));
    }
    for (const { id } of entities.filter((entity) => entity.label === label)) {
      const found = [...(ends.get(id) ?? [])];
      if (found.length !== 1)
        problems.add(
          '*.links.csv',
          null,
          id,
          `has ${found.length} ${other} by ${type} (${found.join(', ') || 'none'}); every ${label} needs exactly one.`,
        );
    }
  }
};
