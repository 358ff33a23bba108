import { checkSources, labelAt } from './check-row';
import type { RelationshipRecord, StatementRecord } from './dataset';
import type { GraphModel } from './model';
import type { ProblemList } from './problems';
import { orNull, statementsOf } from './provenance';
import type { LinkRow, Placed, SourceRow } from './rows';

const moreTrusted = (a: string, b: string): string =>
  a === 'SOURCED' || b === 'SOURCED' ? 'SOURCED' : a === 'RECALLED' || b === 'RECALLED' ? 'RECALLED' : 'UNCERTAIN';

const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

const isBare = ({ role, kind, status, amount, rank, via, since, until }: RelationshipRecord): boolean =>
  [role, kind, status, amount, rank, via, since, until].every((qualifier) => qualifier === null);

/** A row that says no more than that the tie exists supports the fuller row of the same tie, and is no second tie beside it. */
const withoutBare = (records: readonly RelationshipRecord[]): RelationshipRecord[] => {
  const pairOf = ({ from, type, to }: RelationshipRecord): string => `${from}|${type}|${to}`;
  const bare = new Map(records.filter(isBare).map((record) => [pairOf(record), record]));
  const full = new Set<string>();
  const supported = records
    .filter((record) => !isBare(record))
    .map((record) => {
      const support = bare.get(pairOf(record));
      if (!support || full.has(pairOf(record))) return record;
      full.add(pairOf(record));
      return {
        ...record,
        asOf: earlier(record.asOf, support.asOf),
        statementIds: [...new Set([...record.statementIds, ...support.statementIds])],
      };
    });
  const alone = [...bare.entries()].filter(([pair]) => !full.has(pair)).map(([, record]) => record);
  return [...supported, ...alone].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

const keyOf = ({ from, type, to, role, kind, since, until, via }: RelationshipRecord): string =>
  [from, type, to, role, kind, since, until, via].map((part) => part ?? '').join('|');

/** Relationships merged from the rows that assert them, and their statements; what does not fit the model is added to `problems`. */
export const collectLinks = (
  rows: readonly Placed<LinkRow>[],
  known: ReadonlySet<string>,
  model: GraphModel,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
) => {
  const relationships = new Map<string, RelationshipRecord>();
  const statements = new Map<string, StatementRecord>();
  for (const placed of rows) {
    const { file, line, row } = placed;
    checkSources(placed, sources, problems);
    const from = labelAt(placed, 'subject', row.subject, problems);
    const to = labelAt(placed, 'object', row.object, problems);
    if (!from || !to) continue;
    const pairs = model.relationships.get(row.relationship);
    if (!pairs?.has(`${from}>${to}`)) {
      const expected = pairs
        ? [...pairs].map((pair) => pair.replace('>', ' to ')).join(', ')
        : [...model.relationships.keys()].join(', ');
      problems.add(
        file,
        line,
        'relationship',
        `${from} ${row.relationship} ${to} is not in the model; expected ${expected}.`,
      );
      continue;
    }
    for (const [column, id] of [
      ['subject', row.subject],
      ['object', row.object],
      ['via', row.via],
    ] as const)
      if (id !== '' && !known.has(id))
        problems.add(file, line, column, `"${id}" is not defined by any facts file; add it or mend the id.`);
    const made = statementsOf(
      {
        subjectId: row.subject,
        property: row.relationship,
        value: row.object,
        lang: '',
        unit: '',
        preferred: false,
        origin: `${file}:${line}`,
      },
      row,
      sources,
    );
    const key = [row.subject, row.relationship, row.object, row.role, row.kind, row.since, row.until, row.via].join(
      '|',
    );
    const twin = relationships.get(key);
    if (twin && made.every(({ id }) => twin.statementIds.includes(id)))
      problems.add(file, line, null, `repeats a tie that another row states with the same sources; remove one.`);
    for (const statement of made) if (!statements.has(statement.id)) statements.set(statement.id, statement);
    const [first] = made;
    relationships.set(key, {
      from: row.subject,
      type: row.relationship,
      to: row.object,
      role: orNull(row.role),
      kind: orNull(row.kind),
      status: orNull(row.status) ?? twin?.status ?? null,
      amount: orNull(row.amount) ?? twin?.amount ?? null,
      rank: row.rank === '' ? (twin?.rank ?? null) : Number(row.rank),
      via: orNull(row.via),
      since: first?.since ?? null,
      until: first?.until ?? null,
      asOf: made.map(({ asOf }) => asOf).reduce(earlier, twin?.asOf ?? null),
      confidence: twin ? moreTrusted(twin.confidence, first?.confidence ?? '') : (first?.confidence ?? 'UNCERTAIN'),
      statementIds: [...new Set([...(twin?.statementIds ?? []), ...made.map(({ id }) => id)])],
    });
  }
  return { relationships: withoutBare([...relationships.values()]), statements };
};
