import { coveredDays } from '../domain/partial-date';
import { statementId } from './statement-id';
import type { SourceRow } from './rows';
import type { StatementRecord } from './dataset';

/** An empty cell is an absent value. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

const firstDay = (text: string): string | null => coveredDays(text)?.first ?? null;
const lastDay = (text: string): string | null => coveredDays(text)?.last ?? null;

/** The columns that facts and links share. */
export interface Provenance {
  readonly since: string;
  readonly until: string;
  readonly asOf: string;
  readonly asPrinted: string;
  readonly confidence: string;
  readonly level: string;
  readonly sources: string;
  readonly locator: string;
  readonly note: string;
}

/** What a row asserts. */
export interface Assertion {
  readonly subjectId: string;
  readonly property: string;
  readonly value: string;
  readonly lang: string;
  readonly unit: string;
  readonly preferred: boolean;
  readonly origin: string;
}

const knowledgeLevel = (row: Provenance): string =>
  row.level === 'derived' ? 'DERIVED' : row.confidence === 'recalled' ? 'RECALLED' : 'ASSERTED';

/** One statement for each source that a row names. `asOf` falls back to the source's date, `locator` to its address. */
export const statementsOf = (
  assertion: Assertion,
  row: Provenance,
  sources: ReadonlyMap<string, SourceRow>,
): StatementRecord[] =>
  row.sources.split(';').map((sourceSlug) => {
    const source = sources.get(sourceSlug);
    return {
      id: statementId(assertion.subjectId, assertion.property, assertion.value, assertion.lang, sourceSlug),
      subjectId: assertion.subjectId,
      property: assertion.property,
      value: assertion.value,
      asPrinted: row.asPrinted === '' ? assertion.value : row.asPrinted,
      lang: orNull(assertion.lang),
      unit: orNull(assertion.unit),
      since: firstDay(row.since),
      until: lastDay(row.until),
      asOf: firstDay(row.asOf) ?? firstDay(source?.date ?? ''),
      confidence: row.confidence.toUpperCase(),
      knowledgeLevel: knowledgeLevel(row),
      preferred: assertion.preferred,
      locator: orNull(row.locator) ?? orNull(source?.url ?? ''),
      note: orNull(row.note),
      origin: assertion.origin,
      sourceId: `source:${sourceSlug}`,
    };
  });
