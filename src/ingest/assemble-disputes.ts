import { checkSubject } from './check-row';
import type { DisputeRecord, StatementRecord } from './dataset';
import type { ProblemList } from './problems';
import type { DisputeRow, Placed } from './rows';

const keyOf = (subject: string, property: string): string => `${subject} ${property}`;

/**
 * Which statements each conflict is about. A row without a value means every statement of the property; a row that finds no statement
 * is added to `problems`.
 */
export const collectDisputes = (
  rows: readonly Placed<DisputeRow>[],
  known: ReadonlySet<string>,
  statements: Iterable<StatementRecord>,
  problems: ProblemList,
): DisputeRecord[] => {
  const byProperty = new Map<string, StatementRecord[]>();
  for (const statement of statements) {
    const key = keyOf(statement.subjectId, statement.property);
    byProperty.set(key, [...(byProperty.get(key) ?? []), statement]);
  }
  const disputes = new Map<string, DisputeRecord>();
  for (const placed of rows) {
    const { file, line, row } = placed;
    checkSubject(placed, 'conflict', row.conflict, 'Conflict', known, problems);
    const rivals = byProperty.get(keyOf(row.subject, row.property)) ?? [];
    const meant = rivals.filter(
      ({ value, sourceId }) =>
        (row.value === '' || value === row.value) && (row.source === '' || sourceId === `source:${row.source}`),
    );
    if (meant.length === 0)
      problems.add(
        file,
        line,
        'value',
        `no statement says ${row.property} "${row.value}" of ${row.subject}; there ${rivals.length === 0 ? 'is none of that property' : `are: ${[...new Set(rivals.map(({ value }) => value))].sort().join(', ')}`}.`,
      );
    for (const { id } of meant) disputes.set(`${row.conflict} ${id}`, { conflictId: row.conflict, statementId: id });
  }
  return [...disputes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dispute]) => dispute);
};
