import { detectConflicts } from '../../domain/conflicts';
import type { ConflictKind, ConflictSeverity, Detected } from '../../domain/conflicts/detected';
import { curatedTwin } from '../../domain/conflicts/link';
import type { Reader } from '../../graph/reader';
import { perVersion } from '../per-version';
import {
  disputedStatements,
  figures,
  parts,
  respondents,
  rivalStatements,
  titles,
  writtenConflicts,
  type Disputed,
  type WrittenConflict,
} from './statements';

/** What people call things, by id. */
export type Titles = ReadonlyMap<string, { readonly en: string; readonly ko: string | null }>;

/** A conflict, written down, found by checks, or both. */
export interface KnownConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly severity: ConflictSeverity;
  readonly written: WrittenConflict | null;
  readonly checks: readonly Detected[];
  readonly statementIds: readonly string[];
  readonly subjectIds: readonly string[];
  /** What the statements name as the other end of a relationship. */
  readonly objectIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly titles: Titles;
}

const severities: readonly ConflictSeverity[] = ['HIGH', 'MEDIUM', 'LOW', 'NONE'];

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))].sort();

/** Joins what is written down with what is found: a found conflict goes inside the written one that says the same. */
export const joinConflicts = (
  written: readonly WrittenConflict[],
  detected: readonly Detected[],
  disputed: readonly Disputed[],
  names: Titles,
): KnownConflict[] => {
  const byId = new Map(disputed.map((statement) => [statement.id, statement]));
  const twinOf = new Map(
    detected.map((one) => {
      const questioned = one.statementIds.filter((id) => byId.get(id)?.subjectId === one.subjectId);
      return [one.id, curatedTwin(one, questioned, written)?.id ?? null];
    }),
  );
  const known = (id: string, one: WrittenConflict | null, checks: readonly Detected[]): KnownConflict => {
    const statementIds = one ? one.statementIds : checks.flatMap((check) => check.statementIds);
    const statements = statementIds.flatMap((statement) => byId.get(statement) ?? []);
    const [first] = checks;
    return {
      id,
      kind: one?.kind ?? first?.kind ?? 'CONTRADICTION',
      severity: one?.severity ?? first?.severity ?? 'NONE',
      written: one,
      checks,
      statementIds,
      subjectIds: distinct(statements.map(({ subjectId }) => subjectId)),
      objectIds: distinct(statements.map(({ objectId }) => objectId)),
      sourceIds: distinct(statements.map(({ sourceId }) => sourceId)),
      titles: names,
    };
  };
  return [
    ...written.map((one) =>
      known(
        one.id,
        one,
        detected.filter(({ id }) => twinOf.get(id) === one.id),
      ),
    ),
    ...detected.filter(({ id }) => twinOf.get(id) === null).map((one) => known(one.id, null, [one])),
  ].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(b.written !== null) - Number(a.written !== null) ||
      (a.id < b.id ? -1 : 1),
  );
};

const readConflicts = async (reader: Reader): Promise<KnownConflict[]> => {
  const [written, numbers, asked, wholes, rivals] = await Promise.all([
    reader.read(writtenConflicts, {}),
    reader.read(figures, {}),
    reader.read(respondents, {}),
    reader.read(parts, {}),
    reader.read(rivalStatements, {}),
  ]);
  const detected = detectConflicts({ figures: numbers, respondents: asked, parts: wholes, rivals });
  const ids = distinct([...written, ...detected].flatMap(({ statementIds }) => statementIds));
  const things = distinct(
    detected.flatMap(({ subjectId, detail }) =>
      detail.check === 'WHOLE_BELOW_PART' ? [subjectId, detail.whole, detail.largestPart] : [subjectId],
    ),
  );
  const [disputed, names] = await Promise.all([
    reader.read(disputedStatements, { ids }),
    reader.read(titles, { ids: things }),
  ]);
  return joinConflicts(written, detected, disputed, new Map(names.map(({ id, ...title }) => [id, title])));
};

/** Holds all conflicts in memory by dataset version, worst first. */
export const createConflicts = (reader: Reader) => perVersion(() => readConflicts(reader));
