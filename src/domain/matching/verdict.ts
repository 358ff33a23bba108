import type { FirmProfile } from '../firm-profile/profile';
import { checkRule, operatorMaySettle, type RuleCheck } from './check-rule';
import { decides, type Rule, type SchemeRules } from './rule';
import { allOf, anyOf, type Outcome } from './truth';

/** What the rules on record say together. */
export type Verdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'UNKNOWN';

const verdictOf: Readonly<Record<Outcome, Verdict>> = { PASS: 'ELIGIBLE', FAIL: 'NOT_ELIGIBLE', UNKNOWN: 'UNKNOWN' };

/** A scheme's rules asked of a profile. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Every deciding rule that was asked, in the scheme's order. */
  readonly checks: readonly RuleCheck[];
  /** Way of applying with the best outcome, the first by name among equals; null when there is one way only. */
  readonly track: string | null;
}

/** Ways of applying to a scheme, by name; null when there is one way only. */
export const tracksOf = (rules: readonly Rule[]): readonly (string | null)[] => {
  const tracks = [...new Set(rules.flatMap(({ track }) => track ?? []))].sort();
  return tracks.length > 0 ? tracks : [null];
};

/** Whether a rule is a rule of a way of applying. */
export const holdsFor =
  (track: string | null) =>
  (rule: Rule): boolean =>
    rule.track === null || rule.track === track;

/** Rules that are asked of a profile: those on amounts only when it asks for money. */
export const askedOf = ({ rules }: SchemeRules, { amountKrw }: FirmProfile): readonly Rule[] =>
  rules.filter((rule) => decides(rule) && (rule.subject !== 'AMOUNT' || amountKrw !== null));

const rank: Readonly<Record<Outcome, number>> = { PASS: 0, UNKNOWN: 1, FAIL: 2 };

/**
 * Asks all rules: a firm is eligible by the rules on record when it meets all rules of one way of applying. A scheme without any rule on
 * record stays UNKNOWN, whatever the profile.
 * @param settled ids of rules of which the operator says that the firm meets them; that settles whether a firm is admitted beside the target, and rules that were not seen.
 */
export const judge = (
  scheme: SchemeRules,
  profile: FirmProfile,
  on: string,
  settled: ReadonlySet<string> = new Set(),
): Judgement => {
  const checks = askedOf(scheme, profile).map((rule): RuleCheck => {
    const check = checkRule(rule, profile, on);
    return settled.has(rule.id) && operatorMaySettle(check) ? { ...check, outcome: 'PASS', reason: 'MET' } : check;
  });
  // An amount says how much, not who: it alone admits nobody.
  if (!checks.some(({ rule }) => rule.subject !== 'AMOUNT')) return { verdict: 'UNKNOWN', checks, track: null };
  const ways = tracksOf(checks.map(({ rule }) => rule)).map((track) => ({
    track,
    outcome: allOf(checks.filter(({ rule }) => holdsFor(track)(rule)).map(({ outcome }) => outcome)),
  }));
  const [best] = [...ways].sort((a, b) => rank[a.outcome] - rank[b.outcome]);
  return { verdict: verdictOf[anyOf(ways.map(({ outcome }) => outcome))], checks, track: best?.track ?? null };
};
