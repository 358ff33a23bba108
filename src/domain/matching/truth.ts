/** Outcome of a rule: met, missed, or not known. Kleene's strong three-valued logic, with FAIL < UNKNOWN < PASS. */
export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN';

/** Kleene's conjunction: one FAIL fails; else one UNKNOWN leaves it open. PASS of nothing. */
export const allOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('FAIL') ? 'FAIL' : outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'PASS';

/** Kleene's disjunction: one PASS passes; else one UNKNOWN leaves it open. FAIL of nothing. */
export const anyOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('PASS') ? 'PASS' : outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'FAIL';
