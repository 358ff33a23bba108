import { InputError } from '../domain/input-error';
import type { DecisionMatrix } from '../domain/method/matrix';
import type { Method } from '../domain/method/method';
import { parseMatrixFile } from './matrix-file';
import { criteriaNamed, parseMethodFile, type MethodFile } from './method-file';
import { formatProblem, ProblemList, type Problem } from './problems';

/** Problems that one message lists. */
const shown = 50;

/** One error that lists everything wrong; nothing was computed. */
export const refuseAll = (field: string, problems: readonly Problem[]): InputError => {
  const lines = problems.slice(0, shown).map(formatProblem);
  const more = problems.length > shown ? [`... and ${problems.length - shown} more.`] : [];
  return new InputError(
    field,
    [`cannot be used: ${problems.length} problem(s); nothing was computed.`, ...lines, ...more].join('\n'),
  );
};

/** A text with the name that messages call it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A matrix and a method that fit each other, and the columns that the method passes over. */
export interface RankFiles {
  readonly matrix: DecisionMatrix;
  readonly method: Method;
  readonly ignored: readonly string[];
}

/** Columns that a method groups by. */
const peersOf = ({ peers, portfolio }: Method): string[] => [
  ...new Set([...(peers ?? []), ...Object.keys(portfolio?.atMost ?? {}), ...Object.keys(portfolio?.atLeast ?? {})]),
];

/** Reads the matrix that a method is to rank; null with everything wrong added to `problems`. */
export const readMatrixFor = ({ method, doubts }: MethodFile, { name, text }: NamedText, problems: ProblemList) =>
  parseMatrixFile(
    name,
    text,
    { criteria: [...new Set(method.criteria.map(({ id }) => id))], doubts, peers: peersOf(method) },
    problems,
  );

/** Reads both files. @throws InputError listing everything wrong in either. */
export const readRankFiles = (matrixFile: NamedText, methodFile: NamedText): RankFiles => {
  const problems = new ProblemList();
  const parsed = parseMethodFile(methodFile.name, methodFile.text, problems);
  // A matrix is checked even where its method has faults, so that one run reports both.
  const wanted = { criteria: [...new Set(criteriaNamed(methodFile.text))], doubts: {}, peers: [] };
  const read = parsed
    ? readMatrixFor(parsed, matrixFile, problems)
    : parseMatrixFile(matrixFile.name, matrixFile.text, wanted, problems);
  if (parsed === null || read === null || problems.all.length > 0)
    throw refuseAll('--matrix and --method', problems.all);
  return { matrix: read.matrix, method: parsed.method, ignored: read.ignored };
};
