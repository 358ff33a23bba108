import type { FirmProfile, ProfileField } from '../firm-profile/profile';
import { wholeYears } from './age';
import type { Rule, RuleSubject } from './rule';
import type { Outcome } from './truth';

/** Why a rule came out as it did. */
export type CheckReason =
  /** The profile meets it, or there is no limit. */
  | 'MET'
  /** The profile misses a condition. */
  | 'MISSED'
  /** The profile is outside whom the scheme is meant for; whether that excludes it is not known. */
  | 'OUTSIDE_TARGET'
  /** The profile does not say, or not exactly enough. */
  | 'NOT_STATED'
  /** Only uncertain statements of the graph say what the profile says. */
  | 'ONLY_UNCERTAIN'
  /** The rule itself was not seen. */
  | 'RULE_NOT_SEEN';

/** A rule asked of a profile. */
export interface RuleCheck {
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly reason: CheckReason;
  /** What the profile says of the subject, possible values when it is not exact; null when it says nothing. */
  readonly observed: readonly string[] | null;
}

interface Seen {
  readonly outcome: Outcome;
  readonly observed: readonly string[] | null;
}

const unseen: Seen = { outcome: 'UNKNOWN', observed: null };

/** Values that the firm has for certain, any of which will do. */
const held = (own: readonly string[] | null, wanted: readonly string[]): Seen =>
  own === null ? unseen : { outcome: own.some((one) => wanted.includes(one)) ? 'PASS' : 'FAIL', observed: own };

/** Values of which the firm has exactly one, not known which. */
const possible = (own: readonly string[], wanted: readonly string[]): Seen => {
  const fitting = own.filter((one) => wanted.includes(one)).length;
  return { outcome: fitting === own.length ? 'PASS' : fitting === 0 ? 'FAIL' : 'UNKNOWN', observed: own };
};

const bounded = (value: number | null, { operator, values }: Rule): Seen => {
  if (value === null) return unseen;
  const bound = Number(values[0]);
  const met = operator === 'AT_LEAST' ? value >= bound : value <= bound;
  return { outcome: met ? 'PASS' : 'FAIL', observed: [String(value)] };
};

const qualities = ({ holds, lacks }: FirmProfile, wanted: readonly string[]): Seen => {
  const having = holds.filter((one) => wanted.includes(one));
  if (having.length > 0) return { outcome: 'PASS', observed: having };
  const open = wanted.filter((one) => !lacks.some((lacked) => lacked === one));
  return open.length > 0 ? unseen : { outcome: 'FAIL', observed: [] };
};

const look = (rule: Rule, profile: FirmProfile, on: string): Seen => {
  const { values } = rule;
  switch (rule.subject) {
    case 'SIZE':
      return possible(profile.sizes, values);
    case 'FIRM_CLASS':
      return held(profile.classId === null ? null : [profile.classId], values);
    case 'BUSINESS':
      return held(profile.businesses, values);
    case 'QUALITY':
      return qualities(profile, values);
    case 'PARTNERS':
      return held(profile.partners, values);
    case 'COUNTRY':
      return held(profile.countryIds, values);
    case 'SECTOR':
      return held(profile.sectorIds, values);
    case 'EQUITY':
      return bounded(profile.equityPercent, rule);
    case 'AGE':
      return bounded(profile.foundedOn === null ? null : wholeYears(profile.foundedOn, on), rule);
    case 'AMOUNT':
      return bounded(profile.amountKrw, rule);
    case 'APPLICANT':
    case 'STEP':
    case 'WINDOW':
      return unseen;
  }
};

const fieldOf: Partial<Record<RuleSubject, ProfileField>> = {
  SIZE: 'size',
  FIRM_CLASS: 'firmClass',
  BUSINESS: 'businesses',
};

/** Asks a rule of a profile. `on` is the day of asking, for ages. What is not known never passes and never fails. */
export const checkRule = (rule: Rule, profile: FirmProfile, on: string): RuleCheck => {
  if (rule.operator === 'ANY')
    return { rule, outcome: 'PASS', reason: 'MET', observed: look(rule, profile, on).observed };
  if (rule.operator === 'UNSTATED') return { rule, outcome: 'UNKNOWN', reason: 'RULE_NOT_SEEN', observed: null };
  const { outcome, observed } = look(rule, profile, on);
  const field = fieldOf[rule.subject];
  if (outcome === 'UNKNOWN') return { rule, outcome, reason: 'NOT_STATED', observed };
  if (field && profile.uncertain.includes(field))
    return { rule, outcome: 'UNKNOWN', reason: 'ONLY_UNCERTAIN', observed };
  if (outcome === 'PASS') return { rule, outcome, reason: 'MET', observed };
  return rule.force === 'REQUIRED'
    ? { rule, outcome, reason: 'MISSED', observed }
    : { rule, outcome: 'UNKNOWN', reason: 'OUTSIDE_TARGET', observed };
};

/** Whether the operator's word would settle a check: a rule that was not seen, or a target, which binds nobody. */
export const operatorMaySettle = ({ rule, outcome }: RuleCheck): boolean =>
  outcome === 'UNKNOWN' && (rule.force === 'TARGETED' || rule.operator === 'UNSTATED');
