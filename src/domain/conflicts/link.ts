import type { ConflictKind, Detected } from './detected';

/** A conflict that people wrote down, with the statements that it is about. */
export interface Curated {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly statementIds: readonly string[];
}

/**
 * The curated conflict that says the same as a detected one, or null: it is about the value that the check questions. Of several, the one
 * of the same kind, then the one that shares most statements, then the first by id.
 * @param questioned statements of the thing whose value the check questions.
 */
export const curatedTwin = (
  detected: Detected,
  questioned: readonly string[],
  curated: readonly Curated[],
): Curated | null => {
  const shared = ({ statementIds }: Curated): number =>
    detected.statementIds.filter((id) => statementIds.includes(id)).length;
  const [twin] = curated
    .filter(({ statementIds }) => questioned.some((id) => statementIds.includes(id)))
    .sort(
      (a, b) =>
        Number(b.kind === detected.kind) - Number(a.kind === detected.kind) ||
        shared(b) - shared(a) ||
        (a.id < b.id ? -1 : 1),
    );
  return twin ?? null;
};
