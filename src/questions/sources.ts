import { rowOf } from '../graph/decode';
import type { Reader } from '../graph/reader';
import { cypher, defineStatement } from '../graph/statement';

/** The source that a statement cites. */
export interface CitedSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
}

const sourcesOfStatements = defineStatement<{ ids: readonly string[] }, CitedSource & { statementId: string }>({
  name: 'sourcesOfStatements',
  text: cypher`
    MATCH (s:Statement)-[:CITES]->(source:Source)
    WHERE s.id IN $ids
    RETURN s.id AS statementId, source.id AS id, source.title AS title, source.publisher AS publisher, source.date AS date, source.url AS url
    ORDER BY statementId, id`,
  row: rowOf(),
});

/** Sources by statement id. */
export const citedSources = async (reader: Reader, ids: readonly string[]): Promise<Map<string, CitedSource>> =>
  new Map(
    (await reader.read(sourcesOfStatements, { ids: [...new Set(ids)] })).map(({ statementId, ...source }) => [
      statementId,
      source,
    ]),
  );
