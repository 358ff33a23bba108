/** What the checks look at, all of it read from the graph. */

/** A published number with the statement that asserts it. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  readonly value: number;
  readonly asPrinted: string;
  readonly unit: string;
  /** Base that a share refers to, as printed; null when not printed. */
  readonly base: number | null;
  /** Things that each respondent was asked about, where a share counts answers; null otherwise. */
  readonly items: number | null;
  readonly period: string | null;
  readonly scope: string | null;
  readonly surveys: readonly string[];
  /** Ids of what the number is about. */
  readonly concerns: readonly string[];
  /** The statements of its value. */
  readonly statementIds: readonly string[];
  /** True when this project computed the number; such numbers are compared with, never questioned. */
  readonly derived: boolean;
}

/** A number of respondents that a source prints for a survey. */
export interface Respondents {
  readonly surveyId: string;
  readonly value: number;
  readonly statementIds: readonly string[];
}

/** Something that a whole consists of, such as a step of a stage. */
export interface Part {
  readonly whole: string;
  readonly part: string;
}

/** What a value is, as far as two of them can contradict each other. Free text cannot: two wordings are no disagreement. */
export type ValueKind = 'DATE' | 'NUMBER' | 'NAME' | 'CODE';

/** One of several different values that statements give one property of one thing. */
export interface RivalValue {
  readonly subjectId: string;
  readonly property: string;
  readonly lang: string | null;
  readonly unit: string | null;
  readonly kind: ValueKind;
  readonly value: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly confidence: string;
  readonly preferred: boolean;
  readonly statementId: string;
}

/** Everything that the checks look at. */
export interface ConflictFacts {
  readonly figures: readonly Figure[];
  readonly respondents: readonly Respondents[];
  readonly parts: readonly Part[];
  readonly rivals: readonly RivalValue[];
}
