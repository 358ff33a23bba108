import { InputError } from '../../domain/input-error';
import { rankAlternatives, type Ranking } from '../../domain/method/rank';
import { MethodError } from '../../domain/method/problem';
import { readMatrixFor, readRankFiles, refuseAll, type NamedText, type RankFiles } from '../../ingest/rank-files';
import type { MethodFile } from '../../ingest/method-file';
import { ProblemList } from '../../ingest/problems';
import { uncertaintyNoteText } from '../method/notes';

/** A ranking of the caller's own table, and what of it was passed over. */
export interface RankTableAnswer extends Omit<Ranking, 'notes'> {
  /** Columns of the matrix that the method does not name. */
  readonly ignoredColumns: readonly string[];
  /** What to know besides, in sentences: columns passed over, sources of uncertainty that move nothing, rows that nothing is known of. */
  readonly notes: readonly string[];
}

const answer = (field: string, { matrix, method, ignored }: RankFiles): RankTableAnswer => {
  try {
    const { notes, ...ranking } = rankAlternatives(matrix, method);
    const passed =
      ignored.length > 0 ? [`Columns that the method does not name were ignored: ${ignored.join(', ')}.`] : [];
    return {
      ...ranking,
      ignoredColumns: ignored,
      notes: [...passed, ...notes.map((note) => uncertaintyNoteText(note, 'EN'))],
    };
  } catch (error) {
    if (error instanceof MethodError) throw new InputError(field, `cannot be used: ${error.message}`);
    throw error;
  }
};

/** Ranks a matrix file by a method file, for the command line. @throws InputError listing everything wrong in either. */
export const askRankFiles = (matrix: NamedText, method: NamedText): RankTableAnswer =>
  answer('--matrix and --method', readRankFiles(matrix, method));

/** Largest matrix that one request may carry, in characters, and the most alternatives and runs, so that no request holds the server up. */
const requestLimits = { characters: 1_000_000, rows: 1_000, draws: 10_000, sensitivityDraws: 2_048 } as const;

/** Answers `rankTable`. @throws InputError listing everything wrong. */
export const askRankTable = (csv: string, file: MethodFile): RankTableAnswer => {
  if (csv.length > requestLimits.characters)
    throw new InputError(
      'matrix',
      `has ${csv.length} characters; at most ${requestLimits.characters} fit one request. Use \`ascn rank\` for larger ones.`,
    );
  const { uncertainty, sensitivity } = file.method;
  if ((uncertainty?.draws ?? 0) > requestLimits.draws)
    throw new InputError(
      'method.uncertainty.draws',
      `is ${uncertainty?.draws}; at most ${requestLimits.draws} fit one request.`,
    );
  if ((sensitivity?.draws ?? 0) > requestLimits.sensitivityDraws)
    throw new InputError(
      'method.sensitivity.draws',
      `is ${sensitivity?.draws}; at most ${requestLimits.sensitivityDraws} fit one request.`,
    );
  const problems = new ProblemList();
  const read = readMatrixFor(file, { name: 'matrix', text: csv }, problems);
  if (read === null) throw refuseAll('matrix', problems.all);
  if (read.matrix.alternatives.length > requestLimits.rows)
    throw new InputError(
      'matrix',
      `has ${read.matrix.alternatives.length} alternatives; at most ${requestLimits.rows} fit one request. Use \`ascn rank\` for larger ones.`,
    );
  return answer('matrix and method', { matrix: read.matrix, method: file.method, ignored: read.ignored });
};
