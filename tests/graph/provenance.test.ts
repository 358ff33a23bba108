import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('the evidence', () => {
  it('every statement is about exactly one thing and cites exactly one source', async () => {
    const odd = await api.rows(
      'MATCH (s:Statement) WHERE COUNT { (s)-[:ABOUT]->() } <> 1 OR COUNT { (s)-[:CITES]->(:Source) } <> 1 RETURN s.id AS id',
    );
    expect(odd).toEqual([]);
  });

  it('every statement is about the thing that it names', async () => {
    expect(await api.rows('MATCH (s:Statement)-[:ABOUT]->(n) WHERE s.subjectId <> n.id RETURN s.id AS id')).toEqual([]);
  });

  it('every relationship of the facts names statements, all of which exist and assert it', async () => {
    const [total] = await api.rows<{ n: number }>('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n');
    expect(total?.n).toBeGreaterThan(3_000);
    expect(
      await api.rows(
        'MATCH (:Entity)-[r]->(:Entity) WHERE coalesce(size(r.statementIds), 0) = 0 RETURN elementId(r) AS id',
      ),
    ).toEqual([]);
    const odd = await api.rows(`
      MATCH (a:Entity)-[r]->(b:Entity) UNWIND r.statementIds AS id
      OPTIONAL MATCH (s:Statement {id: id})
      WITH a, r, b, id, s WHERE s IS NULL OR s.subjectId <> a.id OR s.property <> type(r) OR s.value <> b.id
      RETURN a.id, type(r), b.id, id LIMIT 5`);
    expect(odd).toEqual([]);
  });

  it('every value of every thing is asserted by a statement', async () => {
    const odd = await api.rows(`
      MATCH (n:Entity) UNWIND keys(n) AS name
      WITH n, name WHERE NOT name IN ['id', 'knownSince'] AND n[name] <> [] AND NOT EXISTS { (n)<-[:ABOUT]-(:Statement {property: name}) }
      RETURN n.id AS id, name LIMIT 5`);
    expect(odd).toEqual([]);
  });

  it('every thing carries its label and Entity, and no other', async () => {
    expect(await api.rows('MATCH (n:Entity) WHERE size(labels(n)) <> 2 RETURN n.id AS id')).toEqual([]);
    expect(
      await api.rows(
        'MATCH (n) WHERE NOT n:Entity AND NOT n:Statement AND NOT n:Source AND NOT n:Dataset RETURN labels(n) AS labels LIMIT 5',
      ),
    ).toEqual([]);
  });

  it('every city lies in exactly one country, and every step and activity in exactly one stage and step', async () => {
    expect(
      await api.rows('MATCH (c:City) WHERE COUNT { (c)-[:IN_COUNTRY]->(:Country) } <> 1 RETURN c.id AS id'),
    ).toEqual([]);
    expect(await api.rows('MATCH (s:Step) WHERE COUNT { (:Stage)-[:HAS]->(s) } <> 1 RETURN s.id AS id')).toEqual([]);
    expect(await api.rows('MATCH (a:Activity) WHERE COUNT { (:Step)-[:HAS]->(a) } <> 1 RETURN a.id AS id')).toEqual([]);
  });

  it('marks what is recalled or uncertain, and shows it through the API', async () => {
    type Marked = { statements: { id: string; confidence: string }[] };
    for (const confidence of ['RECALLED', 'UNCERTAIN']) {
      const { statements } = await api.query<Marked>(
        'query ($c: Confidence!) { statements(where: { confidence: { eq: $c } }, limit: 5) { id confidence } }',
        { c: confidence },
      );
      expect(statements).toHaveLength(5);
    }
    const [recalled] = await api.rows<{ n: number }>(
      "MATCH (s:Statement {confidence: 'RECALLED'}) WHERE NOT s.knowledgeLevel IN ['RECALLED', 'DERIVED'] RETURN count(s) AS n",
    );
    expect(recalled?.n).toBe(0);
  });

  it('holds nobody’s address: no statement has an e-mail or a telephone number', async () => {
    const odd = await api.rows(
      "MATCH (s:Statement) WHERE s.value =~ '.*[\\\\w.]+@[\\\\w-]+\\\\.\\\\w.*' OR s.value =~ '.*\\\\b0\\\\d{1,2}-\\\\d{3,4}-\\\\d{4}\\\\b.*' RETURN s.id AS id, s.value AS value",
    );
    expect(odd).toEqual([]);
  });

  it('has an index or a constraint on the id of every label', async () => {
    const indexed = await api.rows<{ label: string }>(
      "SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE properties = ['id'] AND state = 'ONLINE' RETURN labelsOrTypes[0] AS label",
    );
    const labels = await api.rows<{ label: string }>('CALL db.labels() YIELD label RETURN label');
    expect(indexed.map(({ label }) => label).sort()).toEqual(
      expect.arrayContaining(labels.map(({ label }) => label).sort()),
    );
  });

  it('keeps whole numbers whole and days days', async () => {
    const odd = await api.rows(
      'MATCH (c:City) WHERE c.population IS NOT NULL AND NOT c.population IS :: INTEGER RETURN c.id AS id',
    );
    expect(odd).toEqual([]);
    expect(
      await api.rows('MATCH (p:Project) WHERE p.startsOn IS NOT NULL AND NOT p.startsOn IS :: DATE RETURN p.id AS id'),
    ).toEqual([]);
    expect(
      await api.rows('MATCH (p:Project) WHERE any(y IN p.reportYears WHERE NOT y IS :: INTEGER) RETURN p.id AS id'),
    ).toEqual([]);
  });
});
