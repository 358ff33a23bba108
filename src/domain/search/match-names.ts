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

const labelOrder = new Map<Label, number>((Object.keys(labels) as Label[]).map((label, index) => [label, index]));

/** Cities come first, because this graph is about them; then countries, then the other labels in the order of the model. */
const placeOf = (label: Label): number => (label === 'City' ? -1 : (labelOrder.get(label) ?? labelOrder.size));

/** Whether the name is one that its thing goes by first: its name in English, Korean or the local language. */
const isMain = ({ property }: NameEntry): boolean =>
  property === 'name' || property === 'nameKo' || property === 'nameLocal';

const reasonOf = (
  entry: NameEntry,
  query: string,
  together: string,
  initials: string | null,
): NameMatch['reason'] | null => {
  if (initials !== null) return entry.initials?.includes(initials) ? 'INITIALS' : null;
  if (entry.joined === together) return isMain(entry) ? 'NAME' : 'OTHER_NAME';
  if (entry.joined.startsWith(together)) return 'PREFIX';
  if (` ${entry.folded}`.includes(` ${query}`)) return 'WORD';
  return entry.joined.includes(together) ? 'PART' : null;
};

/** How well initial consonants fit: the whole name, its beginning, somewhere inside. */
const initialsRank = ({ initials: own }: NameEntry, initials: string | null): number =>
  initials === null || own === initials ? 0 : own?.startsWith(initials) ? 1 : 2;

/** Whole names stand together, whichever of its names the text is; then the other reasons in their order. */
const tierOf = ({ reason }: NameMatch): number => (reason === 'NAME' ? 1 : matchReasons.indexOf(reason));

/**
 * Order of matches: whole names, then the other reasons; then cities before all else and labels in the order of the model, then main names,
 * the shorter name, the thing with more relationships, the id.
 */
const compare =
  (initials: string | null) =>
  (a: NameMatch, b: NameMatch): number =>
    tierOf(a) - tierOf(b) ||
    initialsRank(a.entry, initials) - initialsRank(b.entry, initials) ||
    placeOf(a.entry.thing.label) - placeOf(b.entry.thing.label) ||
    matchReasons.indexOf(a.reason) - matchReasons.indexOf(b.reason) ||
    a.entry.joined.length - b.entry.joined.length ||
    b.entry.thing.ties - a.entry.thing.ties ||
    (a.entry.thing.id < b.entry.thing.id ? -1 : a.entry.thing.id > b.entry.thing.id ? 1 : 0);

/** Things whose names fit a text, best first, each once. A text without a letter or digit fits nothing. */
export const matchNames = ({ entries }: NameIndex, text: string): NameMatch[] => {
  const query = fold(text);
  const together = joined(query);
  if (together === '') return [];
  const bare = text.normalize('NFC').replace(/\s/g, '');
  const initials = isInitialConsonants(bare) ? bare : null;
  const matches = entries
    .flatMap((entry): NameMatch[] => {
      const reason = reasonOf(entry, query, together, initials);
      return reason === null ? [] : [{ entry, reason }];
    })
    .sort(compare(initials));
  const best = new Map<string, NameMatch>();
  for (const match of matches) if (!best.has(match.entry.thing.id)) best.set(match.entry.thing.id, match);
  return [...best.values()];
};
