import type { ShownBecause } from '../choose';

export type ConflictKind = 'ARITHMETIC' | 'DEFINITION' | 'CONTRADICTION' | 'DATE' | 'COUNT' | 'LABEL' | 'EXTERNAL';
export type ConflictSeverity = 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH';

/** A printed share does not follow from the count and the base printed with it. `fitting`: the count that would make the share. */
export interface ShareOfCount {
  readonly check: 'SHARE_OF_COUNT';
  readonly share: number;
  readonly count: number;
  readonly base: number;
  readonly exact: number;
  readonly fitting: number | null;
}

/** Counts and shares printed together fit no survey of the size that is printed. `fitting`: the sizes that all of them fit. */
export interface BaseFit {
  readonly check: 'BASE_FIT';
  readonly surveyId: string;
  readonly respondents: number;
  readonly pairs: number;
  readonly misfits: number;
  readonly fitting: readonly number[];
}

/** No whole number of answers out of the base makes the printed share. */
export interface UnreachableShare {
  readonly check: 'UNREACHABLE_SHARE';
  readonly share: number;
  readonly base: number;
  /** Nearest shares that can be reached, below and above, in percent. */
  readonly below: number;
  readonly above: number;
}

/** A share of a whole lies below the share of one of its parts. `mean`: of the parts, when the share is that, rounded. */
export interface WholeBelowPart {
  readonly check: 'WHOLE_BELOW_PART';
  readonly whole: string;
  readonly share: number;
  readonly largest: number;
  readonly largestPart: string;
  readonly mean: number;
  readonly isMean: boolean;
  readonly parts: number;
}

/** Statements give one property of one thing different values for the same time. */
export interface RivalValues {
  readonly check: 'RIVAL_VALUES';
  readonly property: string;
  readonly lang: string | null;
  /** Values, the one shown by default first. */
  readonly values: readonly string[];
  readonly because: ShownBecause;
}

/** A disagreement that a check found in the graph. */
export interface Detected {
  /** `detected:` and what makes it the same disagreement in the next dataset. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly severity: ConflictSeverity;
  /** The thing whose value is questioned. */
  readonly subjectId: string;
  /** The statements that disagree or do not follow, the one shown by default first where there is one. */
  readonly statementIds: readonly string[];
  readonly detail: ShareOfCount | BaseFit | UnreachableShare | WholeBelowPart | RivalValues;
}

/** Name of a check. */
export type Check = Detected['detail']['check'];

/** The part of an id after its prefix. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Severity of a difference between two percentages, by its points: over 5 badly, over 1 somewhat. */
export const severityOfPoints = (points: number): ConflictSeverity =>
  points > 5 ? 'HIGH' : points > 1 ? 'MEDIUM' : 'LOW';
