import type { Label } from '../domain/ids';
import type { GraphValue } from './values';

/** A source as the graph stores it. Empty texts are absent. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly seen: boolean;
  readonly licence: string | null;
  /** What may be passed on: FACTS_ONLY, QUOTE, FULL or UNKNOWN. */
  readonly redistribution: string;
  readonly redistributionReason: string;
  readonly note: string | null;
}

/** A node that facts describe, with the values shown by default. */
export interface EntityRecord {
  readonly id: string;
  readonly label: Label;
  readonly properties: Readonly<Record<string, GraphValue | readonly GraphValue[]>>;
  /** Names of the properties that are whole numbers in the model, so that they reach the graph as integers. */
  readonly integers: readonly string[];
  /** Properties that hold days and become dates in the graph. */
  readonly dates: Readonly<Record<string, string>>;
}

/** One assertion of one source. */
export interface StatementRecord {
  readonly id: string;
  readonly subjectId: string;
  readonly property: string;
  readonly value: string;
  readonly asPrinted: string;
  readonly lang: string | null;
  readonly unit: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly confidence: string;
  readonly knowledgeLevel: string;
  readonly preferred: boolean;
  readonly locator: string | null;
  readonly note: string | null;
  readonly origin: string;
  readonly sourceId: string;
}

/** A relationship between two nodes, merged from all the rows that assert it. */
export interface RelationshipRecord {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly role: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly amount: string | null;
  readonly rank: number | null;
  readonly via: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** First day on which a source describes the tie. */
  readonly asOf: string | null;
  readonly confidence: string;
  readonly statementIds: readonly string[];
}

/** A statement that a conflict is about. */
export interface DisputeRecord {
  readonly conflictId: string;
  readonly statementId: string;
}

/** What tells one dataset from another. */
export interface DatasetIdentity {
  /** Day of compilation and the first eight digits of `hash`. */
  readonly version: string;
  readonly title: string;
  /** Day of compilation. */
  readonly asOf: string;
  /** SHA-256 over all seed files and the graph model. */
  readonly hash: string;
}

/** Everything that a load writes, in a fixed order, with its version. */
export interface Dataset extends DatasetIdentity {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly disputes: readonly DisputeRecord[];
}
