/** A tie from a scheme, demand or finding to something else. */
export interface Tie {
  readonly id: string;
  /** False for a tie marked UNCERTAIN. */
  readonly sure: boolean;
  readonly statementIds: readonly string[];
}

/** How a scheme limits a condition: a class of firm, a country, a sector. */
export interface Limit {
  /** ANY: it says that there is no limit. LISTED: `ties` are all. AMONG_OTHERS: `ties` are some. Null: not stated, or only in `words`. */
  readonly scope: 'ANY' | 'LISTED' | 'AMONG_OTHERS' | null;
  readonly ties: readonly Tie[];
  /** What the scheme says in words; null when nothing. */
  readonly words: string | null;
}

/** A scheme as one day knows it, or one that a scenario imagines. */
export interface SchemeFacts {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
  readonly hypothetical: boolean;
  /** False when no rule of eligibility was found at all. */
  readonly eligibilityStated: boolean;
  /** Steps that it serves. */
  readonly steps: readonly Tie[];
  /** Kinds of support that it gives; none for a scheme outside the brief's kinds. */
  readonly kinds: readonly Tie[];
  readonly firmClasses: Limit;
  readonly countries: Limit;
  readonly sectors: Limit;
}

/** A step of the ladder. */
export interface StepFacts {
  readonly id: string;
  readonly stageId: string;
  /** Percent of surveyed firms with experience of the step; null when no figure was out by the day. */
  readonly rate: number | null;
}

/** A demand of Table 5, or what a focus group found. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
  readonly steps: readonly Tie[];
  /** Kinds that it names; it then speaks of cells of these kinds only. */
  readonly kinds: readonly string[];
  /** Classes whose voice it is; none for everybody's. */
  readonly firmClasses: readonly string[];
}

/** For whom and where a cell is; null where that is not looked at. */
export interface Place {
  readonly firmClass: string | null;
  readonly country: string | null;
  readonly sector: string | null;
}
