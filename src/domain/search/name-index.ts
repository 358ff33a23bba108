import type { Label } from '../ids';
import { fold, joined } from './fold';
import { hasHangul, initialConsonants } from './hangul';

/** Something that people look for by name. */
export interface Named {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly nameKo: string | null;
  readonly nameLocal: string | null;
  readonly otherNames: readonly string[];
  readonly acronym: string | null;
  /** Number of relationships, a measure of how well known it is here. */
  readonly ties: number;
}

/** Which of its names something was found by. */
export type NameProperty = 'name' | 'title' | 'nameKo' | 'nameLocal' | 'otherNames' | 'acronym';

/** One name of one thing, ready to be compared. */
export interface NameEntry {
  readonly thing: Named;
  readonly property: NameProperty;
  /** The name as it is written. */
  readonly text: string;
  readonly folded: string;
  readonly joined: string;
  /** Initial consonants of a Korean name; null of others. */
  readonly initials: string | null;
}

/** All names of a graph. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Entries by their joined form. */
  readonly byJoined: ReadonlyMap<string, readonly NameEntry[]>;
}

const namesOf = (thing: Named): [NameProperty, string][] => [
  [thing.label === 'Source' ? 'title' : 'name', thing.name],
  ...(thing.nameKo === null ? [] : [['nameKo', thing.nameKo] satisfies [NameProperty, string]]),
  ...(thing.nameLocal === null ? [] : [['nameLocal', thing.nameLocal] satisfies [NameProperty, string]]),
  ...(thing.acronym === null ? [] : [['acronym', thing.acronym] satisfies [NameProperty, string]]),
  ...thing.otherNames.map((text): [NameProperty, string] => ['otherNames', text]),
];

/** Prepares names for comparing; names without a letter or digit are left out. */
export const buildNameIndex = (things: readonly Named[]): NameIndex => {
  const entries = things.flatMap((thing) =>
    namesOf(thing).flatMap(([property, text]): NameEntry[] => {
      const folded = fold(text);
      const together = joined(folded);
      return together === ''
        ? []
        : [
            {
              thing,
              property,
              text,
              folded,
              joined: together,
              initials: hasHangul(together) ? initialConsonants(together) : null,
            },
          ];
    }),
  );
  const byJoined = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const same = byJoined.get(entry.joined);
    if (same) same.push(entry);
    else byJoined.set(entry.joined, [entry]);
  }
  return { entries, byJoined };
};
