/** A node as paths show it. */
export interface PathNode {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly nameKo: string | null;
  /** What kind of organisation it is; nothing for other nodes. */
  readonly kind?: string | null;
  /** Standing of a project, as last reported; nothing for other nodes. */
  readonly status?: string | null;
}

/** Nature of a tie, where its relationship has several. */
export type TieKind = 'MOU' | 'LOI' | 'CONTRACT' | 'PARTICIPATION' | 'OPERATION';

/** How far a tie can be trusted. */
export type Trust = 'SOURCED' | 'RECALLED' | 'UNCERTAIN';

/** Factor that a tie of each trust keeps of a path's score. */
export const trustFactor: Readonly<Record<Trust, number>> = { SOURCED: 1, RECALLED: 0.7, UNCERTAIN: 0.4 };

/** Factor that a tie's nature leaves of a path's score. A letter of intent promises less than a memorandum; own choice, argued in docs/method.md. */
export const kindFactor: Readonly<Record<TieKind, number>> = {
  ...{ CONTRACT: 1, PARTICIPATION: 1, OPERATION: 1, MOU: 1 },
  LOI: 0.7,
};

/** A relationship that paths may walk. */
export interface PathEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly role: string | null;
  readonly kind: TieKind | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: Trust;
  readonly statementIds: readonly string[];
  /** Day on which an event or work was last on record; null for ties that stand until ended, and where none is known. */
  readonly lastSeen?: string | null;
  /** What the tie's nature makes of a path's score, above 0 and at most 1; what `kindFactor` says of its kind when left out. */
  readonly weight?: number;
}

/** What a loader knows of a node besides: the first day on which it may be walked, null when it always may. */
export interface LoadedNode extends PathNode {
  readonly firstDay?: string | null;
}

/** What a loader knows of a tie besides. */
export interface LoadedEdge extends PathEdge {
  /** First and last day on which it counts; null when open. */
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
}

/** A day as a number that keeps the order, `20250407`; whole columns of days are compared as such. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** The day that a number stands for. */
export const dayOfNumber = (day: number): string => String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** What the nature of a tie leaves of a path's score. */
export const weightOf = ({ kind, weight }: Pick<PathEdge, 'kind' | 'weight'>): number =>
  weight ?? (kind === null ? 1 : kindFactor[kind]);

/** What a tie leaves of a path's score: its trust (1, 0.7 recalled, 0.4 uncertain) times the weight of its nature. */
export const worthOf = (edge: PathEdge): number => trustFactor[edge.confidence] * weightOf(edge);
