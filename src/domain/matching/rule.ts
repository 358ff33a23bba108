/** What a rule looks at. */
export type RuleSubject =
  | 'APPLICANT'
  | 'FIRM_CLASS'
  | 'SIZE'
  | 'BUSINESS'
  | 'QUALITY'
  | 'PARTNERS'
  | 'COUNTRY'
  | 'SECTOR'
  | 'EQUITY'
  | 'AGE'
  | 'STEP'
  | 'AMOUNT'
  | 'WINDOW';

/** How a rule compares. */
export type RuleOperator =
  'ONE_OF' | 'AT_LEAST' | 'AT_MOST' | 'ANY' | 'UNSTATED' | 'DURING' | 'HELD' | 'IN_MONTHS' | 'STANDING';

/** REQUIRED: who misses it is not eligible. TARGETED: whether who is outside is admitted is not known. */
export type RuleForce = 'REQUIRED' | 'TARGETED';

/** One rule of a scheme. */
export interface Rule {
  readonly id: string;
  readonly subject: RuleSubject;
  readonly operator: RuleOperator;
  readonly values: readonly string[];
  readonly force: RuleForce;
  /** Way of applying that it belongs to; null for all ways. */
  readonly track: string | null;
}

/** What matching needs of a scheme. */
export interface SchemeRules {
  readonly id: string;
  readonly rules: readonly Rule[];
  /** Places on the ladder, 1 to 12, that the scheme serves, ascending. */
  readonly steps: readonly number[];
  /** First day on which the scheme runs, `YYYY-MM-DD`. */
  readonly startsOn: string | null;
}

/** Operators that a rule about each subject may use. */
export const operatorsOf: Readonly<Record<RuleSubject, readonly RuleOperator[]>> = {
  APPLICANT: ['ANY', 'UNSTATED'],
  FIRM_CLASS: ['ONE_OF'],
  SIZE: ['ONE_OF', 'ANY', 'UNSTATED'],
  BUSINESS: ['ONE_OF', 'ANY', 'UNSTATED'],
  QUALITY: ['ONE_OF'],
  PARTNERS: ['ONE_OF', 'ANY', 'UNSTATED'],
  COUNTRY: ['ONE_OF', 'ANY', 'UNSTATED'],
  SECTOR: ['ONE_OF', 'ANY', 'UNSTATED'],
  EQUITY: ['AT_LEAST'],
  AGE: ['AT_MOST'],
  STEP: ['ONE_OF'],
  AMOUNT: ['AT_MOST'],
  WINDOW: ['DURING', 'HELD', 'IN_MONTHS', 'STANDING'],
};

/** Whether a value is one of the subjects. */
export const isRuleSubject = (value: unknown): value is RuleSubject =>
  typeof value === 'string' && Object.hasOwn(operatorsOf, value);

/** Rules whose outcome the verdict rests on. A window is about time, a step about use; neither makes a firm ineligible. */
export const decides = ({ subject }: Rule): boolean => subject !== 'WINDOW' && subject !== 'STEP';
