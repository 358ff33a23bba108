import { labelOfId } from '../domain/ids';
import { checkSources, labelAt } from './check-row';
import { compareRivals } from '../domain/choose';
import type { EntityRecord, StatementRecord } from './dataset';
import type { GraphModel, PropertyModel } from './model';
import type { ProblemList } from './problems';
import { statementsOf } from './provenance';
import type { FactRow, Placed, SourceRow } from './rows';
import { parseValue, type GraphValue } from './values';

interface Candidate {
  readonly value: GraphValue;
  readonly fact: Placed<FactRow>;
  readonly statement: StatementRecord;
}

/** One source says one thing of one day once; the same value of another day or place is another claim. */
const isSameClaim = (a: StatementRecord, b: StatementRecord | undefined): boolean =>
  b !== undefined && a.asOf === b.asOf && a.since === b.since && a.locator === b.locator;

/** Values by subject and property, and the statements that assert them; what does not fit the model is added to `problems`. */
export const collectFacts = (
  rows: readonly Placed<FactRow>[],
  model: GraphModel,
  sources: ReadonlyMap<string, SourceRow>,
  problems: ProblemList,
) => {
  const bySubject = new Map<string, Map<string, Candidate[]>>();
  const statements = new Map<string, StatementRecord>();
  for (const placed of rows) {
    const { file, line, row } = placed;
    checkSources(placed, sources, problems);
    const label = labelAt(placed, 'subject', row.subject, problems);
    if (!label) continue;
    const property = model.properties.get(label)?.get(row.property);
    if (!property) {
      const known = [...(model.properties.get(label)?.keys() ?? [])].join(', ');
      problems.add(file, line, 'property', `"${row.property}" is no property of ${label}; expected one of ${known}.`);
      continue;
    }
    const parsed = parseValue(property, row.value);
    if ('expected' in parsed) {
      problems.add(
        file,
        line,
        'value',
        `"${row.value}" does not fit ${label}.${row.property}; expected ${parsed.expected}.`,
      );
      continue;
    }
    const made = statementsOf(
      {
        subjectId: row.subject,
        property: row.property,
        value: row.value,
        lang: row.lang,
        unit: row.unit,
        preferred: row.preferred === 'yes',
        origin: `${file}:${line}`,
      },
      row,
      sources,
    );
    const repeated = made
      .map(({ id }) => statements.get(id))
      .find((twin, index) => twin && isSameClaim(twin, made[index]));
    if (repeated)
      problems.add(
        file,
        line,
        null,
        `repeats ${repeated.origin}: same subject, property, value and source; remove one.`,
      );
    for (const statement of made) if (!statements.has(statement.id)) statements.set(statement.id, statement);
    const [first] = made;
    if (!first) continue;
    const own = bySubject.get(row.subject) ?? new Map<string, Candidate[]>();
    bySubject.set(row.subject, own);
    const candidates = own.get(row.property) ?? [];
    own.set(row.property, candidates);
    candidates.push({ value: parsed.value, fact: placed, statement: first });
  }
  return { bySubject, statements };
};

const defaultValue = (property: PropertyModel, candidates: readonly Candidate[]): GraphValue | GraphValue[] => {
  if (property.list) return [...new Set(candidates.map(({ value }) => value))];
  const [shown] = [...candidates].sort((a, b) => compareRivals(a.statement, b.statement));
  return shown?.value ?? '';
};

/** Nodes with the values shown by default; a missing required property is added to `problems`. */
export const buildEntities = (
  bySubject: ReadonlyMap<string, Map<string, Candidate[]>>,
  model: GraphModel,
  problems: ProblemList,
): EntityRecord[] =>
  [...bySubject].flatMap(([id, own]) => {
    const label = labelOfId(id);
    if (!label) return [];
    const properties: Record<string, GraphValue | readonly GraphValue[]> = {};
    const dates: Record<string, string> = {};
    const integers: string[] = [];
    for (const property of model.properties.get(label)?.values() ?? []) {
      const candidates = own.get(property.name);
      if (!candidates) {
        if (property.list) properties[property.name] = [];
        if (property.required && !property.list) {
          const [somewhere] = [...own.values()].flat();
          problems.add(
            somewhere?.fact.file ?? '',
            somewhere?.fact.line ?? null,
            'subject',
            `${id} has no ${property.name}; every ${label} needs one row for it.`,
          );
        }
        continue;
      }
      const marked = new Set(candidates.filter(({ fact }) => fact.row.preferred === 'yes').map(({ value }) => value));
      const last = candidates[candidates.length - 1];
      if (!property.list && marked.size > 1 && last)
        problems.add(
          last.fact.file,
          last.fact.line,
          'preferred',
          `${id} has ${marked.size} preferred values of ${property.name}; mark one.`,
        );
      const value = defaultValue(property, candidates);
      if (property.type === 'Int') integers.push(property.name);
      if (property.type === 'Date' && typeof value === 'string') dates[property.name] = value;
      else properties[property.name] = value;
    }
    return [{ id, label, properties, integers, dates }];
  });
