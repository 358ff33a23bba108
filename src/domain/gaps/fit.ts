import type { Limit, Place, SchemeFacts, Tie } from './facts';

/** Why a scheme does not surely serve. */
export interface Reason {
  readonly condition: 'ELIGIBILITY' | 'STEP' | 'KIND' | 'FIRM_CLASS' | 'COUNTRY' | 'SECTOR';
  readonly why: 'UNCERTAIN' | 'OPEN_LIST' | 'IN_WORDS' | 'NOT_STATED';
  readonly words: string | null;
}

/** A scheme that serves, surely (no reasons against) or perhaps. */
export interface Fit {
  readonly scheme: SchemeFacts;
  readonly sure: boolean;
  readonly reasons: readonly Reason[];
}

type Condition = Reason['condition'];
/** Met, not met, or a doubt with its reason. */
type Verdict = 'MET' | 'NOT_MET' | Reason;

const tied = (ties: readonly Tie[], id: string, condition: Condition): Verdict => {
  const tie = ties.find((candidate) => candidate.id === id);
  if (!tie) return 'NOT_MET';
  return tie.sure ? 'MET' : { condition, why: 'UNCERTAIN', words: null };
};

const admitted = ({ scope, ties, words }: Limit, id: string | null, condition: Condition): Verdict => {
  if (id === null) return 'MET';
  const named = tied(ties, id, condition);
  if (named !== 'NOT_MET') return named;
  if (scope === 'ANY') return 'MET';
  if (scope === 'LISTED') return 'NOT_MET';
  const why = scope === 'AMONG_OTHERS' ? 'OPEN_LIST' : words === null ? 'NOT_STATED' : 'IN_WORDS';
  return { condition, why, words };
};

const fitBy = (scheme: SchemeFacts, verdicts: readonly Verdict[]): Fit | null => {
  if (verdicts.includes('NOT_MET')) return null;
  const reasons = verdicts.filter((verdict) => typeof verdict === 'object');
  return { scheme, sure: reasons.length === 0, reasons };
};

const byScheme = (a: Fit, b: Fit): number => Number(b.sure) - Number(a.sure) || (a.scheme.id < b.scheme.id ? -1 : 1);

/**
 * Schemes that serve a step for a place, of one kind of support or (null) whatever their kind: sure ones first, then by id. What is unknown
 * about a scheme makes it unsure, never sure; only a condition that is stated and not met leaves it out.
 */
export const fitsOf = (
  schemes: readonly SchemeFacts[],
  step: string,
  { firmClass, country, sector }: Place,
  kind: string | null,
): Fit[] =>
  schemes
    .flatMap(
      (scheme) =>
        fitBy(scheme, [
          scheme.eligibilityStated ? 'MET' : { condition: 'ELIGIBILITY', why: 'NOT_STATED', words: null },
          tied(scheme.steps, step, 'STEP'),
          kind === null ? 'MET' : tied(scheme.kinds, kind, 'KIND'),
          admitted(scheme.firmClasses, firmClass, 'FIRM_CLASS'),
          admitted(scheme.countries, country, 'COUNTRY'),
          admitted(scheme.sectors, sector, 'SECTOR'),
        ]) ?? [],
    )
    .sort(byScheme);
