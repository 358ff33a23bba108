import type { FirmProfile } from '../firm-profile/profile';
import { costOf, nearestChanges, type ChangeSet } from './nearest-change';
import type { RuleSubject, SchemeRules } from './rule';
import { ladderPlace, timingOf, type Timing } from './timing';
import { judge, type Judgement, type Verdict } from './verdict';
import { windowOn, type SchemeWindow } from './window';

/** Raised when an answer to the same profile and rules changes. */
export const methodVersion = 'match-schemes-1';

/** A scheme as it looks to a firm on a day. */
export interface SchemeMatch extends Judgement {
  readonly schemeId: string;
  readonly timing: Timing;
  readonly nearest: readonly ChangeSet[];
  readonly window: SchemeWindow;
  /** Matters on which the scheme has no rule on record, which does not mean that there is none. */
  readonly unstated: readonly RuleSubject[];
}

const matters: readonly RuleSubject[] = ['SIZE', 'PARTNERS', 'COUNTRY', 'SECTOR', 'AMOUNT', 'WINDOW'];

const verdicts: readonly Verdict[] = ['ELIGIBLE', 'UNKNOWN', 'NOT_ELIGIBLE'];

const compareParts = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, part, index) => order || Math.sign(part - (b[index] ?? 0)), 0);

/** More than any nearest change costs: what nobody can settle. */
const unsettled = 1_000_000_000;

/** What it takes before the firm is eligible, as packages weigh it. */
export const costToSettle = ({ verdict, nearest }: Pick<SchemeMatch, 'verdict' | 'nearest'>): number => {
  const [set] = nearest;
  return verdict === 'ELIGIBLE' ? 0 : set ? costOf(set) : unsettled;
};

/** Matches every scheme with a profile on a day. Order: the ladder from where the firm stands, then verdict, then id. */
export const matchSchemes = (schemes: readonly SchemeRules[], profile: FirmProfile, on: string): SchemeMatch[] => {
  const reached = profile.furthestStep?.order ?? null;
  return schemes
    .map((scheme) => {
      const judgement = judge(scheme, profile, on);
      const match: SchemeMatch = {
        schemeId: scheme.id,
        ...judgement,
        timing: timingOf(scheme.steps, reached),
        nearest: nearestChanges(scheme, profile, on, judgement),
        window: windowOn(scheme, on),
        unstated: matters.filter((matter) => !scheme.rules.some(({ subject }) => subject === matter)),
      };
      const place = [...ladderPlace(scheme.steps, reached), verdicts.indexOf(judgement.verdict)];
      return { match, place };
    })
    .sort((a, b) => compareParts(a.place, b.place) || (a.match.schemeId < b.match.schemeId ? -1 : 1))
    .map(({ match }) => match);
};
