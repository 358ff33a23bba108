import { labels, type Label } from '../ids';
import { fold, joined } from './fold';
import { isInitialConsonants } from './hangul';
import type { NameEntry, NameIndex } from './name-index';

/** Why something was found, the strongest first. */
export const matchReasons = ['NAME', 'OTHER_NAME', 'PREFIX', 'WORD', 'INITIALS', 'PART', 'TEXT'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** A thing found by one of its names, the best of them. */
export interface NameMatch {
  readonly entry: NameEntry;
  readonly reason: Exclude<MatchReason, 'TEXT'>;
}

const reasonOrder = new Map<MatchReason, number>(matchReasons.map((reason, index) => [reason, index]));
const labelOrder = new Map<Label, number>((Object.keys(labels) as Label[]).map((label, index) => [label, index]));

/** Cities come first, because this graph is about them; then countries, then the other labels in the order of the model. */
const placeOf = (label: Label): number => (label === 'City' ? -1 : (labelOrder.get(label) ?? labelOrder.size));

/** Whether the name is one that its thing goes by first: its name in English, Korean or the local language. */
const isMain = ({ property }: NameEntry): boolean =>
  property === 'name' || property === 'title' || property === 'nameKo' || property === 'nameLocal';

const reasonOf = (
  entry: NameEntry,
  query: string,
  together: string,
  initials: string | null,
): NameMatch['reason'] | null => {
  if (initials !== null) return entry.initials?.includes(initials) ? 'INITIALS' : null;
  if (!entry.joined.includes(together)) return null;
  if (entry.joined === together) return isMain(entry) ? 'NAME' : 'OTHER_NAME';
  if (entry.joined.startsWith(together)) return 'PREFIX';
  return ` ${entry.folded}`.includes(` ${query}`) ? 'WORD' : 'PART';
};

/** How well initial consonants fit: the whole name, its beginning, somewhere inside. */
const initialsRank = ({ initials: own }: NameEntry, initials: string | null): number =>
  initials === null || own === initials ? 0 : own?.startsWith(initials) ? 1 : 2;

interface Ranked extends NameMatch {
  /** What a match is ordered by, the first number first. */
  readonly key: readonly number[];
}

/**
 * Things come before sources; whole names come first, whichever of its names the text is, then the other reasons; then cities before all else and labels in the order
 * of the model, then main names, the shorter name, the thing with more relationships.
 */
const ranked = (entry: NameEntry, reason: NameMatch['reason'], initials: string | null): Ranked => {
  const place = reasonOrder.get(reason) ?? matchReasons.length;
  return {
    entry,
    reason,
    key: [
      // Titles of sources are headlines about things; the things come first.
      Number(entry.thing.label === 'Source'),
      Math.max(1, place),
      initialsRank(entry, initials),
      placeOf(entry.thing.label),
      place,
      entry.joined.length,
      -entry.thing.ties,
    ],
  };
};

/** By the keys, in the end by id. */
const compare = (a: Ranked, b: Ranked): number => {
  for (const [index, value] of a.key.entries()) {
    const difference = value - (b.key[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.entry.thing.id < b.entry.thing.id ? -1 : a.entry.thing.id > b.entry.thing.id ? 1 : 0;
};

/** Things whose names fit a text, best first, each once. A text without a letter or digit fits nothing. */
export const matchNames = ({ entries }: NameIndex, text: string): NameMatch[] => {
  const query = fold(text);
  const together = joined(query);
  if (together === '') return [];
  const bare = text.normalize('NFC').replace(/\s/g, '');
  const initials = isInitialConsonants(bare) ? bare : null;
  const best = new Map<string, Ranked>();
  for (const entry of entries) {
    const reason = reasonOf(entry, query, together, initials);
    if (reason === null) continue;
    const match = ranked(entry, reason, initials);
    const before = best.get(entry.thing.id);
    if (!before || compare(match, before) < 0) best.set(entry.thing.id, match);
  }
  return [...best.values()].sort(compare).map(({ entry, reason }) => ({ entry, reason }));
};

/** Things whose whole name a text is, in the order of `matchNames`; found without looking at other names. */
export const wholeNames = ({ byJoined }: NameIndex, text: string): NameMatch[] => {
  const entries = byJoined.get(joined(fold(text))) ?? [];
  return matchNames({ entries, byJoined }, text).filter(({ reason }) => reason === 'NAME' || reason === 'OTHER_NAME');
};
