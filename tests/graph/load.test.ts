import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDataset } from '../../src/graph/load';
import type { Dataset } from '../../src/ingest/dataset';
import { readDataset } from '../../src/ingest/read-dataset';
import type { Api } from '../support/api';
import { openOwnGraph } from '../support/own-graph';
import { copySeeds } from '../support/seed-folder';

const first = readDataset();

/** The real seeds with one value changed, so that its statements, one for each of two sources, are withdrawn and new ones come. */
const second = (() => {
  const seeds = copySeeds();
  try {
    seeds.replaceLine('organisations/more-firms.facts.csv', /^org:winitech,name,/, (line) =>
      line.replace('Winitech', 'Winitech Changed'),
    );
    return readDataset(seeds.path);
  } finally {
    seeds.remove();
  }
})();

let api: Api;
const load = (dataset: Dataset) => loadDataset(api.driver, api.database, dataset);

beforeAll(async () => {
  api = await openOwnGraph(first);
}, 240_000);
afterAll(() => api.close(), 60_000);

const committed = async (): Promise<unknown> =>
  api.rows("SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = 'neo4j' RETURN lastCommittedTxn");

const counts = () =>
  api.rows<{ nodes: number; ties: number }>('MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS ties');

const statement = async (value: string) =>
  (
    await api.rows<{ firstSeen: string; lastSeen: string; about: number; wasAbout: number; cites: number }>(
      "MATCH (s:Statement {subjectId: 'org:winitech', property: 'name', value: $value}) RETURN s.firstSeen AS firstSeen, s.lastSeen AS lastSeen, COUNT { (s)-[:ABOUT]->() } AS about, COUNT { (s)-[:WAS_ABOUT]->() } AS wasAbout, COUNT { (s)-[:CITES]->() } AS cites",
      { value },
    )
  )[0];

describe('loading', () => {
  it('writes what the dataset holds, no more and no less', async () => {
    const { sources, entities, statements, relationships, disputes } = first.dataset;
    expect(await counts()).toEqual([
      {
        nodes: sources.length + entities.length + statements.length + 1,
        ties: relationships.length + 2 * statements.length + disputes.length,
      },
    ]);
  });

  it('the same again writes nothing, and says so', async () => {
    const before = await committed();
    expect(await load(first.dataset)).toMatchObject({ written: false, version: first.dataset.version });
    expect(await committed()).toEqual(before);
  });

  it('what cannot be written leaves the graph as it was', async () => {
    const [entity] = first.dataset.entities;
    if (!entity) throw new Error('The dataset is empty.');
    const before = [await counts(), await api.query('{ dataset { version } }')];
    await expect(
      load({ ...first.dataset, hash: 'broken', version: 'broken', entities: [...first.dataset.entities, entity] }),
    ).rejects.toThrow(/already exists/);
    expect([await counts(), await api.query('{ dataset { version } }')]).toEqual(before);
  });

  it('something changed is seen whole or not at all by those who read meanwhile', async () => {
    const ask = async (): Promise<string> =>
      JSON.stringify(
        await api.query(`{
      shortlist(input: { preset: "equal" }) { datasetVersion rows { cityId score } }
      partnershipPaths(input: { from: "org:winitech", to: "city:vn-da-nang" }) { datasetVersion nodes { id name } paths { id score hops { statementIds statements { id lastSeen } } } } }`),
      );
    const before = await ask();
    const seen = new Set<string>();
    const loading = new AbortController();
    const reading = (async () => {
      do seen.add(await ask());
      while (!loading.signal.aborted);
    })();
    expect(await load(second.dataset)).toMatchObject({ written: true, version: second.dataset.version });
    loading.abort();
    await reading;
    const after = await ask();
    expect([before, after].map((text) => text.includes('Winitech Changed'))).toEqual([false, true]);
    const lastSeen = (text: string) => new Set([...text.matchAll(/"lastSeen":"([^"]+)"/g)].map(([, seen]) => seen));
    expect([before, after].map(lastSeen)).toEqual([first, second].map(({ dataset }) => new Set([dataset.version])));
    const parts = (text: string): string[] =>
      Object.values(JSON.parse(text) as { [field: string]: unknown }).map((part) => JSON.stringify(part));
    const whole = new Set([...parts(before), ...parts(after)]);
    const mixed = [...seen].flatMap(parts).filter((part) => !whole.has(part));
    expect(mixed.map((part) => part.slice(0, 200))).toEqual([]);
    expect(seen.has(before)).toBe(true);
  }, 240_000);

  it('something changed keeps the history of every statement', async () => {
    expect(await statement('Winitech')).toMatchObject({
      firstSeen: first.dataset.version,
      lastSeen: first.dataset.version,
    });
    expect(await statement('Winitech Changed')).toMatchObject({
      firstSeen: second.dataset.version,
      lastSeen: second.dataset.version,
      about: 1,
      cites: 1,
    });
    const spans = await api.rows(
      'MATCH (s:Statement) RETURN s.firstSeen AS firstSeen, s.lastSeen AS lastSeen, count(*) AS statements ORDER BY statements DESC',
    );
    const [old, now] = [first, second].map(({ dataset }) => new Set(dataset.statements.map(({ id }) => id)));
    const [earlier, later] = [first.dataset.version, second.dataset.version];
    const kept = [...(old ?? [])].filter((id) => now?.has(id)).length;
    const [withdrawn, added] = [(old?.size ?? 0) - kept, (now?.size ?? 0) - kept];
    expect([withdrawn, added]).toEqual([2, 2]);
    expect(spans).toEqual(
      expect.arrayContaining([
        { firstSeen: earlier, lastSeen: later, statements: kept },
        { firstSeen: earlier, lastSeen: earlier, statements: withdrawn },
        { firstSeen: later, lastSeen: later, statements: added },
      ]),
    );
  });

  it('leaves a withdrawn statement its source and what it was about, apart from what holds now', async () => {
    expect(await statement('Winitech')).toMatchObject({ about: 0, wasAbout: 1, cites: 1 });
  });

  it('marks withdrawn statements, so that a look-up of all statements can leave them out', async () => {
    const { statements } = await api.query<{ statements: { value: string; withdrawn: boolean }[] }>(
      '{ statements(where: { subjectId: { eq: "org:winitech" }, property: { eq: "name" } }) { value withdrawn } }',
    );
    expect(new Set(statements.map(({ value, withdrawn }) => `${value} ${withdrawn}`))).toEqual(
      new Set(['Winitech true', 'Winitech Changed false']),
    );
    const { organisations } = await api.query<{ organisations: { statements: { withdrawn: boolean }[] }[] }>(
      '{ organisations(where: { id: { eq: "org:winitech" } }) { statements { withdrawn } } }',
    );
    expect(organisations[0]?.statements.every(({ withdrawn }) => !withdrawn)).toBe(true);
  });

  it('the old dataset again brings the old graph back', async () => {
    await load(first.dataset);
    const { organisations } = await api.query<{ organisations: unknown }>(
      '{ organisations(where: { id: { eq: "org:winitech" } }) { name } }',
    );
    expect(organisations).toEqual([{ name: 'Winitech' }]);
  }, 240_000);
});

describe('an empty graph', () => {
  it('says that it is empty and how to fill it', async () => {
    await api.rows('MATCH (d:Dataset) DELETE d');
    const { errors } = await api.ask('{ shortlist { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_LOADED');
    expect(errors?.[0]?.message).toMatch(/npx ascn load/);
    const ready = await fetch(new URL('/readyz', api.url));
    expect(ready.status).toBe(503);
    await ready.text();
  });
});
