import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const count = async (cypher: string): Promise<number> => (await api.rows<{ n: number }>(`${cypher} AS n`))[0]?.n ?? -1;

/** Members of a network on a day, as the API tells them. */
const members = async (network: string, field: 'countriesAt' | 'citiesAt', asOf: string): Promise<string[]> => {
  const { networks } = await api.query<{ networks: Record<string, { id: string }[]>[] }>(
    `query ($id: ID!, $asOf: Date!) { networks(where: { id: { eq: $id } }) { ${field}(asOf: $asOf) { id } } }`,
    { id: network, asOf },
  );
  return (networks[0]?.[field] ?? []).map(({ id }) => id);
};

describe('countries and cities', () => {
  it('ASEAN has ten members on the day of the brief, and eleven with Timor-Leste from 2025-10-26', async () => {
    const ten = ['bn', 'id', 'kh', 'la', 'mm', 'my', 'ph', 'sg', 'th', 'vn'].map((code) => `country:${code}`);
    expect(await members('network:asean', 'countriesAt', '2025-04-07')).toEqual(ten);
    expect(await members('network:asean', 'countriesAt', '2025-10-25')).toEqual(ten);
    expect(await members('network:asean', 'countriesAt', '2025-10-26')).toEqual([...ten, 'country:tl'].sort());
  });

  it.each([
    ['2018-01-01', 0],
    ['2018-12-31', 26],
    ['2024-12-31', 31],
    ['2025-04-07', 31],
    ['2026-02-01', 38],
  ])('the network on %s has %d cities', async (asOf, cities) => {
    expect(await members('network:ascn', 'citiesAt', asOf)).toHaveLength(cities);
  });

  it('the network had 38 cities in all, from eleven countries', async () => {
    expect(await count("MATCH (c:City)-[:MEMBER_OF]->(:Network {id: 'network:ascn'}) RETURN count(DISTINCT c)")).toBe(
      38,
    );
    expect(
      await count(
        "MATCH (:Network {id: 'network:ascn'})<-[:MEMBER_OF]-(:City)-[:IN_COUNTRY]->(k) RETURN count(DISTINCT k)",
      ),
    ).toBe(11);
  });

  it('every membership is dated', async () => {
    expect(await count('MATCH (:City)-[m:MEMBER_OF]->(:Network) WHERE m.since IS NULL RETURN count(m)')).toBe(0);
  });
});

describe('focus areas', () => {
  it('are six with 19 themes in all', async () => {
    const { focusAreas } = await api.query<{ focusAreas: { id: string; themes: string[] }[] }>(
      '{ focusAreas { id themes } }',
    );
    expect(Object.fromEntries(focusAreas.map(({ id, themes }) => [id, themes.length]))).toEqual({
      'focus-area:built-infrastructure': 2,
      'focus-area:civic-social': 4,
      'focus-area:health-wellbeing': 3,
      'focus-area:industry-innovation': 5,
      'focus-area:quality-environment': 3,
      'focus-area:safety-security': 2,
    });
  });
});

describe('projects', () => {
  it('of the network are 155, each with a focus area, a city of the network and a status', async () => {
    expect(await count("MATCH (p:Project {kind: 'ASCN'}) RETURN count(p)")).toBe(155);
    expect(await count("MATCH (p:Project {kind: 'ASCN'})-[:ADDRESSES]->(:FocusArea) RETURN count(DISTINCT p)")).toBe(
      155,
    );
    expect(
      await count(
        "MATCH (p:Project {kind: 'ASCN'})-[:LOCATED_IN]->(:City)-[:MEMBER_OF]->(:Network {id: 'network:ascn'}) RETURN count(DISTINCT p)",
      ),
    ).toBe(155);
  });

  it.each([
    [2022, 77],
    [2023, 86],
    [2024, 108],
    [2025, 134],
  ])('listed by the monitoring report of %d are %d', async (year, projects) => {
    const { projects: listed } = await api.query<{ projects: { id: string }[] }>(
      'query ($year: Int!) { projects(where: { kind: { eq: ASCN }, reportYears: { includes: $year } }) { id } }',
      { year },
    );
    expect(listed).toHaveLength(projects);
  });

  it.each([
    [2024, 108 - 8],
    [2025, 134 - 5],
  ])('have a status in the report of %d wherever its mark could be read, which is %d times', async (year, projects) => {
    const [{ n } = { n: 0 }] = await api.rows<{ n: number }>(
      `MATCH (p:Project {kind: 'ASCN'})<-[:ABOUT]-(listed:Statement {property: 'reportYears'}), (p)<-[:ABOUT]-(status:Statement {property: 'status'})
       WHERE listed.value = toString(toInteger($year)) AND status.asOf = listed.asOf RETURN count(DISTINCT p) AS n`,
      { year },
    );
    expect(n).toBe(projects);
  });

  it('of KCN are 63: 17 of them in ASEAN in 2020 to 2023, four of those demonstrations', async () => {
    const inAsean = `MATCH (p:Project)-[:LOCATED_IN]->(:Country)-[m:MEMBER_OF]->(:Network {id: 'network:asean'})
      WHERE p.kind STARTS WITH 'KCN_' AND 2020 <= p.year <= 2023 AND m.since <= date('2025-04-07')`;
    expect(await count("MATCH (p:Project) WHERE p.kind STARTS WITH 'KCN_' RETURN count(p)")).toBe(63);
    expect(await count(`${inAsean} RETURN count(DISTINCT p)`)).toBe(17);
    expect(await count(`${inAsean} AND p.kind = 'KCN_DEMONSTRATION' RETURN count(DISTINCT p)`)).toBe(4);
    expect(await api.rows(`${inAsean} WITH DISTINCT p RETURN p.year AS year, count(p) AS n ORDER BY year`)).toEqual([
      { year: 2020, n: 6 },
      { year: 2021, n: 3 },
      { year: 2022, n: 5 },
      { year: 2023, n: 3 },
    ]);
  });

  it("of KCN come with the ministry's yearly totals", async () => {
    const totals = await api.rows<{ year: string; projects: number }>(
      "MATCH (o:Observation {indicator: 'kcnProjectsToDate'}) WHERE o.id ENDS WITH '-projects' RETURN o.period AS year, o.value AS projects ORDER BY year",
    );
    expect(totals.map(({ year, projects }) => [year, projects])).toEqual([
      ['2020', 12],
      ['2021', 23],
      ['2022', 33],
      ['2023', 41],
      ['2024', 49],
      ['2025', 58],
    ]);
  });

  it('of ODA, EDCF and policy consulting are 25, and 37 more stand beside them', async () => {
    const fromFile = (prefix: string) =>
      count(
        `MATCH (p:Project)<-[:ABOUT]-(s:Statement {property: 'kind'}) WHERE s.origin STARTS WITH 'projects/${prefix}' RETURN count(DISTINCT p)`,
      );
    expect(await fromFile('oda')).toBe(25);
    expect(await fromFile('more-')).toBe(37);
    expect(await count('MATCH (p:Project) RETURN count(p)')).toBe(155 + 63 + 25 + 37);
  });
});
