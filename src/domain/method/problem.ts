/** One thing wrong with a method or a matrix. */
export interface MethodProblem {
  /** Where in the method, such as `['criteria', 2, 'weight']`; or in the matrix: `['matrix', alternative, criterion]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, what was expected and what to do; reads on from the path. */
  readonly message: string;
}

const place = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

/** `criteria[2].weight is -1; ...` */
export const formatMethodProblem = ({ path, message }: MethodProblem): string => `${place(path)} ${message}`.trim();

/** The method cannot be applied. Nothing was computed; `problems` lists everything found. */
export class MethodError extends Error {
  override readonly name = 'MethodError';
  readonly problems: readonly MethodProblem[];

  constructor(problems: readonly MethodProblem[]) {
    const shown = problems.slice(0, 50).map(formatMethodProblem);
    const more = problems.length > shown.length ? [`... and ${problems.length - shown.length} more.`] : [];
    super([`${problems.length} problem(s); nothing was computed.`, ...shown, ...more].join('\n'));
    this.problems = problems;
  }
}
