/** One thing wrong with the seeds: where, what, and what to do. */
export interface Problem {
  /** Path relative to the seeds folder. */
  readonly file: string;
  /** Line of the file, 1-based; null when the whole file is meant. */
  readonly line: number | null;
  /** Column or key; null when the whole row is meant. */
  readonly column: string | null;
  /** What is wrong and what was expected, one sentence. */
  readonly message: string;
}

/** `file:line [column] message`, as editors and people read it. */
export const formatProblem = ({ file, line, column, message }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` [${column}]`} ${message}`;

/** The seeds cannot be used. Nothing was written; `problems` lists everything found, in file order. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 20).map(formatProblem);
    const more = problems.length > shown.length ? [`... and ${problems.length - shown.length} more.`] : [];
    super(
      [
        `The seeds have ${problems.length} problem(s); nothing was loaded. Mend them and run it again.`,
        ...shown,
        ...more,
      ].join('\n'),
    );
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** Collects problems so that one run reports all of them. */
export class ProblemList {
  readonly all: Problem[] = [];

  add(file: string, line: number | null, column: string | null, message: string): void {
    this.all.push({ file, line, column, message });
  }

  /** @throws DatasetError when anything was added. */
  throwIfAny(): void {
    if (this.all.length === 0) return;
    const ordered = [...this.all].sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
    );
    throw new DatasetError(ordered);
  }
}
