/** A tie of an organisation abroad, as far as it says how far the organisation got. */
export interface TieAbroad {
  readonly type: string;
  /** Kind of the project at its other end; null when it leads to no project. */
  readonly projectKind: string | null;
  readonly statementIds: readonly string[];
}

/**
 * Step that a tie proves as taken, by its code. An office or an agreement with a city is A4 (local partners and contacts); a plan or study is
 * B1 (demand found with the city); a demonstration or grant project is B2 (carried out); a loan project or an investment is C1 (a project
 * formed by tender, partnership or investment). Other ties prove no step.
 */
const stepOf = ({ type, projectKind }: TieAbroad): string | null => {
  if (projectKind === null) return type === 'HAS_OFFICE_IN' || type === 'AGREED_WITH' ? 'A4' : null;
  if (type !== 'PARTICIPATES_IN' && type !== 'OPERATES') return null;
  switch (projectKind) {
    case 'KCN_PLANNING':
    case 'POLICY_CONSULTING':
    case 'STUDY':
      return 'B1';
    case 'KCN_DEMONSTRATION':
    case 'ODA_GRANT':
      return 'B2';
    case 'ODA_LOAN':
    case 'INVESTMENT':
      return 'C1';
    default:
      return null;
  }
};

/** Code of the furthest step that ties on record prove, with their statements: a lower bound. Null when they prove none. */
export const furthestStepOf = (
  ties: readonly TieAbroad[],
): { readonly code: string; readonly statementIds: readonly string[] } | null => {
  // Codes A1 to C4 sort as the steps do.
  const code = ties.reduce<string | null>((furthest, tie) => {
    const step = stepOf(tie);
    return step !== null && (furthest === null || step > furthest) ? step : furthest;
  }, null);
  if (code === null) return null;
  const proving = ties.filter((tie) => stepOf(tie) === code).flatMap(({ statementIds }) => statementIds);
  return { code, statementIds: [...new Set(proving)].sort() };
};
