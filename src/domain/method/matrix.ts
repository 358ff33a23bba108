/** Why a cell has no value: its source prints none, nothing was found, or the question does not arise. */
export type Absence = 'NOT_PUBLISHED' | 'UNKNOWN' | 'NOT_APPLICABLE';

/** One criterion's value for one alternative, in the criterion's own unit. Zero is a value. */
export interface MatrixCell {
  /** Null exactly when `absence` says why. */
  readonly value: number | null;
  readonly absence: Absence | null;
  /** Ends between which the true value lies, any value between them equally likely; low <= high. */
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** Probability, 0 to 1, that the value holds at all; otherwise the cell counts as missing. */
  readonly trust?: number | undefined;
  /** The one unknown behind several cells: those with the same key move together, `reversed` ones down as the others go up. */
  readonly together?: { readonly key: string; readonly reversed: boolean } | undefined;
}

/** Alternatives by criteria: what a method ranks. */
export interface DecisionMatrix {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  /** `cells[alternative][criterion]`, in the orders above. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Peer groups by dimension, such as country: one label an alternative, null where it has none. */
  readonly peers?: Readonly<Record<string, readonly (string | null)[]>> | undefined;
}
