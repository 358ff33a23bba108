import type { FirmProfile } from '../firm-profile/profile';
import { applyChange, isLook, remediesOf, type Change, type ProfileChangeKind, type Position } from './change';
import type { RuleSubject, SchemeRules } from './rule';
import { holdsFor, judge, tracksOf, type Judgement } from './verdict';

/** One change of a set, with all values that will do. */
export interface NearestChange {
  readonly kind: ProfileChangeKind;
  readonly subject: RuleSubject;
  /** Any one of these, sorted. */
  readonly anyOf: readonly string[];
}

/** Changes that together make a firm eligible. */
export type ChangeSet = readonly NearestChange[];

const keyOf = ({ kind, subject, value }: Change): string => `${subject} ${kind} ${value}`;

const byKey = (a: Change, b: Change): number => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);

/** What a set of changes costs: a thing to do more than any number of things to find out, asking others more than looking oneself. */
export const costOf = (changes: readonly Pick<Change, 'kind'>[]): number => {
  const looks = changes.filter(isLook).length;
  const questions = changes.filter(({ kind }) => kind === 'ASK_OPERATOR').length;
  return (changes.length - looks) * 1_000_000 + looks * 1_000 + questions;
};

/** Every choice of one remedy a rule, each as a set. */
const choices = (remedies: readonly (readonly Change[])[]): Change[][] =>
  remedies.reduce<Change[][]>(
    (sets, options) =>
      sets.flatMap((set) =>
        options.map((option) => (set.some((one) => keyOf(one) === keyOf(option)) ? set : [...set, option])),
      ),
    [[]],
  );

/** The cheapest sets of single changes that make the verdict ELIGIBLE, each in order; none when no set does or none is needed. */
export const cheapestSets = (
  scheme: SchemeRules,
  profile: FirmProfile,
  on: string,
  { verdict, checks }: Judgement = judge(scheme, profile, on),
): Change[][] => {
  if (verdict === 'ELIGIBLE') return [];
  const sets = tracksOf(checks.map(({ rule }) => rule)).flatMap((track) =>
    choices(
      checks
        .filter(({ rule, outcome }) => holdsFor(track)(rule) && outcome !== 'PASS')
        .map((check) => remediesOf(check, profile)),
    ),
  );
  const turning = sets.filter((set) => {
    const start: Position = { profile, settled: new Set() };
    const end = set.reduce<Position | null>((before, change) => before && applyChange(before, change, on), start);
    return end !== null && judge(scheme, end.profile, on, end.settled).verdict === 'ELIGIBLE';
  });
  const least = Math.min(...turning.map(costOf));
  const cheapest = turning.filter((set) => costOf(set) === least).map((set) => [...set].sort(byKey));
  return [...new Map(cheapest.map((set) => [set.map(keyOf).join('; '), set])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, set]) => set);
};

const shapeOf = (set: readonly Change[]): string => set.map(({ kind, subject }) => `${subject} ${kind}`).join('; ');

/** Sets that differ only in which value they take become one; only where every combination of the values is there. */
const mergeValues = (sets: readonly (readonly Change[])[]): ChangeSet[] =>
  [...new Set(sets.map(shapeOf))].flatMap((shape) => {
    const alike = sets.filter((set) => shapeOf(set) === shape);
    const merged: ChangeSet = (alike[0] ?? []).map(({ kind, subject }, index) => ({
      kind,
      subject,
      anyOf: [...new Set(alike.flatMap((set) => set[index]?.value ?? []))].sort(),
    }));
    const combinations = merged.reduce((product, { anyOf }) => product * anyOf.length, 1);
    return combinations === alike.length
      ? [merged]
      : alike.map((set) => set.map(({ kind, subject, value }) => ({ kind, subject, anyOf: [value] })));
  });

/**
 * The nearest changes that turn a no, or an unknown, into a yes: sets with the fewest things to do, then the fewest to find out. Each was
 * tried: after it the verdict is ELIGIBLE. Empty when the firm is eligible, or when nothing that a firm can do or find out makes it so.
 */
export const nearestChanges = (
  scheme: SchemeRules,
  profile: FirmProfile,
  on: string,
  judgement?: Judgement,
): ChangeSet[] => mergeValues(cheapestSets(scheme, profile, on, judgement));
