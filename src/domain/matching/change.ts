import type {
  FirmBusiness,
  FirmProfile,
  FirmQuality,
  FirmSize,
  PartnerKind,
  ProfileField,
} from '../firm-profile/profile';
import { operatorMaySettle, type RuleCheck } from './check-rule';
import type { RuleSubject } from './rule';

/** What a firm would do: find something out about itself, ask the operator about a rule, or change something. */
export type ProfileChangeKind =
  'CONFIRM' | 'ASK_OPERATOR' | 'ADD_PARTNER' | 'GAIN_QUALITY' | 'AIM_AT_COUNTRY' | 'RAISE_EQUITY' | 'ASK_LESS';

/** One change of a profile. */
export interface Change {
  readonly kind: ProfileChangeKind;
  readonly subject: RuleSubject;
  /** Enum value, id or number that the rule asks for; the rule's id when the operator is to be asked. */
  readonly value: string;
}

/** Changes that only find something out. */
export const isLook = ({ kind }: Pick<Change, 'kind'>): boolean => kind === 'CONFIRM' || kind === 'ASK_OPERATOR';

/** What no firm can bring about: it is so or not. */
const fixed: readonly FirmQuality[] = ['START_UP', 'NO_BRANCH_ABROAD'];

/** What the firm itself can find out or do so that a rule that did not pass would. */
const ownRemedies = ({ rule, reason, observed }: RuleCheck, profile: FirmProfile): readonly Change[] => {
  const { subject, values } = rule;
  if (reason === 'MET' || reason === 'RULE_NOT_SEEN') return [];
  const each = (kind: ProfileChangeKind, chosen: readonly string[] = values): Change[] =>
    chosen.map((value) => ({ kind, subject, value }));
  const unsaid = reason === 'NOT_STATED';
  switch (subject) {
    case 'SIZE':
      return each(
        'CONFIRM',
        values.filter((value) => profile.sizes.some((size) => size === value)),
      );
    case 'FIRM_CLASS':
    case 'BUSINESS':
      if (reason === 'ONLY_UNCERTAIN')
        return each(
          'CONFIRM',
          values.filter((value) => observed?.includes(value)),
        );
      return unsaid ? each('CONFIRM') : [];
    case 'SECTOR':
    case 'AGE':
      return unsaid ? each('CONFIRM') : [];
    case 'PARTNERS':
      return each(unsaid ? 'CONFIRM' : 'ADD_PARTNER');
    case 'COUNTRY':
      return each(unsaid ? 'CONFIRM' : 'AIM_AT_COUNTRY');
    case 'EQUITY':
      return each(unsaid ? 'CONFIRM' : 'RAISE_EQUITY');
    case 'AMOUNT':
      return each('ASK_LESS');
    case 'QUALITY': {
      const lacked = (value: string): boolean => profile.lacks.some((one) => one === value);
      return values
        .filter((value) => !(lacked(value) && fixed.some((one) => one === value)))
        .map((value) => ({ kind: lacked(value) ? 'GAIN_QUALITY' : 'CONFIRM', subject, value }));
    }
    case 'APPLICANT':
    case 'STEP':
    case 'WINDOW':
      return [];
  }
};

/** Single changes after which a rule that did not pass would; none when nothing that a firm can do or find out makes it so. */
export const remediesOf = (check: RuleCheck, profile: FirmProfile): readonly Change[] => {
  const { id, subject } = check.rule;
  const asking: readonly Change[] = operatorMaySettle(check) ? [{ kind: 'ASK_OPERATOR', subject, value: id }] : [];
  return [...ownRemedies(check, profile), ...asking];
};

/** What is known before or after changes: the firm, and the rules that the operator says it meets. */
export interface Position {
  readonly profile: FirmProfile;
  readonly settled: ReadonlySet<string>;
}

const adding = <Item extends string>(items: readonly Item[] | null, item: Item): Item[] =>
  [...new Set([...(items ?? []), item])].sort();

/** The profile after a change; null when the change contradicts it. */
const changedProfile = (profile: FirmProfile, { subject, value }: Change, on: string): FirmProfile | null => {
  const certain = (field: ProfileField) => profile.uncertain.filter((one) => one !== field);
  switch (subject) {
    // A change's value comes from a rule, whose values are checked when seeds are read.
    case 'SIZE':
      return profile.sizes.some((size) => size === value)
        ? { ...profile, sizes: [value as FirmSize], uncertain: certain('size') }
        : null;
    case 'FIRM_CLASS':
      return { ...profile, classId: value, uncertain: certain('firmClass') };
    case 'BUSINESS':
      return {
        ...profile,
        businesses: adding(profile.businesses, value as FirmBusiness),
        uncertain: certain('businesses'),
      };
    case 'SECTOR':
      return { ...profile, sectorIds: adding(profile.sectorIds, value) };
    case 'PARTNERS':
      return { ...profile, partners: adding(profile.partners, value as PartnerKind) };
    case 'COUNTRY':
      return { ...profile, countryIds: adding(profile.countryIds, value) };
    case 'EQUITY':
      return { ...profile, equityPercent: Number(value) };
    case 'AGE':
      return { ...profile, foundedOn: on };
    case 'AMOUNT':
      return { ...profile, amountKrw: Number(value) };
    case 'QUALITY': {
      const quality = value as FirmQuality;
      return {
        ...profile,
        holds: adding(profile.holds, quality),
        lacks: profile.lacks.filter((one) => one !== quality),
      };
    }
    case 'APPLICANT':
    case 'STEP':
    case 'WINDOW':
      return null;
  }
};

/** The position after a change; null when the change contradicts the profile. `on` is the day of asking, for ages. */
export const applyChange = ({ profile, settled }: Position, change: Change, on: string): Position | null => {
  if (change.kind === 'ASK_OPERATOR') return { profile, settled: new Set([...settled, change.value]) };
  const changed = changedProfile(profile, change, on);
  return changed && { profile: changed, settled };
};
