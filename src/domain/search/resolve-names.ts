import type { Label } from '../ids';
import { editDistance } from './edit-distance';
import { fold, joined } from './fold';
import { matchNames, wholeNames, type MatchReason, type NameMatch } from './match-names';
import type { NameEntry, NameIndex } from './name-index';

/** Version of the confidences; raised when the same name gets another one. */
export const methodVersion = 'resolve-1';

/** Whether a name leads to one thing, to several, or to none that is sure enough. */
export type ResolveStatus = 'MATCHED' | 'AMBIGUOUS' | 'UNSURE' | 'NOT_FOUND';

/** Why a thing may be what a name means; a misspelling is what no search finds. */
export type CandidateReason = Exclude<MatchReason, 'TEXT'> | 'MISSPELLING';

/** A thing that a name may mean. */
export interface Candidate {
  readonly entry: NameEntry;
  readonly reason: CandidateReason;
  /** 0 to 1; see `confidenceOf`. */
  readonly confidence: number;
}

/** What a name leads to. */
export interface ResolvedName {
  readonly name: string;
  readonly status: ResolveStatus;
  /** The one thing that the name means; null unless `status` is MATCHED. */
  readonly id: string | null;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** From here a single best candidate is taken for the answer. */
export const sure = 0.85;

/** Candidates given for one name at most. */
const most = 5;

/** Letters of a name at most for which misspellings are looked for, and the share of letters that must be right. */
const misspelling = { longest: 64, least: 0.7 };

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * How sure a candidate is, 0 to 1. The whole name: 1, another spelling 0.95. A part of a longer name: from a floor (beginning 0.5, word
 * 0.4, initial consonants 0.3, inside 0.2) up by at most 0.3, by the share of the name that was given. A misspelling: 0.9 times the share
 * of its letters that are right.
 */
const confidenceOf = (reason: Exclude<CandidateReason, 'MISSPELLING'>, given: number, whole: number): number => {
  const floors = { PREFIX: 0.5, WORD: 0.4, INITIALS: 0.3, PART: 0.2 };
  if (reason === 'NAME') return 1;
  if (reason === 'OTHER_NAME') return 0.95;
  return round(floors[reason] + 0.3 * Math.min(1, given / whole));
};

const misspelt = ({ entries }: NameIndex, together: string, admit: (label: Label) => boolean): Candidate[] => {
  if (together.length < 4 || together.length > misspelling.longest) return [];
  const best = new Map<string, Candidate>();
  for (const entry of entries) {
    if (!admit(entry.thing.label)) continue;
    const longer = Math.max(together.length, entry.joined.length);
    const limit = Math.floor(longer * (1 - misspelling.least));
    const edits = editDistance(together, entry.joined, limit);
    if (edits > limit) continue;
    const confidence = round(0.9 * (1 - edits / longer));
    if (confidence > (best.get(entry.thing.id)?.confidence ?? 0))
      best.set(entry.thing.id, { entry, reason: 'MISSPELLING', confidence });
  }
  return [...best.values()];
};

/** Things whose names fit wholly, else in part or nearly. */
const candidatesFor = (index: NameIndex, name: string, admit: (label: Label) => boolean): Candidate[] => {
  const together = joined(fold(name));
  const admitted = (matches: readonly NameMatch[]): Candidate[] =>
    matches
      .filter(({ entry }) => admit(entry.thing.label))
      .map(({ entry, reason }) => ({
        entry,
        reason,
        confidence: confidenceOf(reason, together.length, entry.joined.length),
      }));
  const whole = admitted(wholeNames(index, name));
  if (whole.length > 0) return whole;
  const partly = admitted(matchNames(index, name));
  const found = new Set(partly.map(({ entry }) => entry.thing.id));
  return [...partly, ...misspelt(index, together, admit).filter(({ entry }) => !found.has(entry.thing.id))];
};

/** What one name leads to. `admit` says which labels count. */
export const resolveName = (index: NameIndex, name: string, admit: (label: Label) => boolean): ResolvedName => {
  // Sorting is stable: equally sure candidates keep the order of the search.
  const candidates = candidatesFor(index, name, admit)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most);
  const [best, second] = candidates;
  if (!best) return { name, status: 'NOT_FOUND', id: null, candidates };
  if (best.confidence < sure) return { name, status: 'UNSURE', id: null, candidates };
  if (second && second.confidence === best.confidence) return { name, status: 'AMBIGUOUS', id: null, candidates };
  return { name, status: 'MATCHED', id: best.entry.thing.id, candidates };
};
