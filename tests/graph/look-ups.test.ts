import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { labels } from '../../src/domain/ids';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Found = { found: { id: string }[] };
const inOrder = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('look-ups', () => {
  it('give every city without a limit', async () => {
    const { cities } = await api.query<{ cities: { name: string }[] }>('{ cities { name } }');
    const [{ count } = { count: 0 }] = await api.rows<{ count: number }>('MATCH (c:City) RETURN count(c) AS count');
    expect(cities).toHaveLength(count);
  });

  it.each(Object.entries(labels).filter(([label]) => label !== 'Statement'))(
    'of %s give all there are, in the order of their ids',
    async (label, { field }) => {
      const { found } = await api.query<Found>(`{ found: ${field} { id } }`);
      const stored = await api.rows<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`);
      expect(ids(found)).toEqual(inOrder(stored));
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it('of statements, page after page, give every one once', async () => {
    const [{ count } = { count: 0 }] = await api.rows<{ count: number }>(
      'MATCH (s:Statement) RETURN count(s) AS count',
    );
    const seen: string[] = [];
    for (let offset = 0; offset < count; offset += 1_000) {
      const { found } = await api.query<Found>(
        'query ($offset: Int!) { found: statements(limit: 1000, offset: $offset) { id } }',
        { offset },
      );
      seen.push(...ids(found));
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it('page without repeating or dropping a row', async () => {
    const whole = await api.query<Found>('{ found: projects { id } }');
    const pages = await Promise.all(
      Array.from({ length: 8 }, (_, page) =>
        api.query<Found>('query ($offset: Int!) { found: projects(limit: 37, offset: $offset) { id } }', {
          offset: page * 37,
        }),
      ),
    );
    expect(pages.flatMap(({ found }) => ids(found))).toEqual(ids(whole.found));
  });

  it('give the same answer twice', async () => {
    const query = '{ organisations { id name projects { id } activeIn { id } } }';
    expect(await api.query(query)).toEqual(await api.query(query));
  });

  it('list nested things in the order of their ids, each once, unless another order is asked for', async () => {
    type Nested = {
      cities: {
        id: string;
        networks: { id: string }[];
        projects: { id: string; participants: { id: string }[] }[];
        activeOrganisations: { id: string }[];
      }[];
    };
    const { cities } = await api.query<Nested>(
      '{ cities { id networks { id } projects { id participants { id } } activeOrganisations { id } } }',
    );
    const lists = cities.flatMap(({ networks, projects, activeOrganisations }) => [
      networks,
      projects,
      activeOrganisations,
      ...projects.map(({ participants }) => participants),
    ]);
    expect(
      lists.filter((list) => JSON.stringify(ids(list)) !== JSON.stringify([...new Set(inOrder(list))])).map(ids),
    ).toEqual([]);
    expect(lists.filter(({ length }) => length > 1).length).toBeGreaterThan(30);
  });

  it('list nested things in order inside fragments too', async () => {
    type Nested = { countries: { projects: { id: string }[] }[] };
    const { countries } = await api.query<Nested>(
      'query { countries { ...parts } } fragment parts on Country { ... on Country { projects { id } } }',
    );
    expect(countries.filter(({ projects }) => ids(projects).join() !== inOrder(projects).join())).toEqual([]);
  });

  it('obey an order that is asked for', async () => {
    const { cities } = await api.query<{ cities: { name: string }[] }>(
      '{ cities(sort: [{ name: DESC }], limit: 5) { name } }',
    );
    const stored = await api.rows<{ name: string }>('MATCH (c:City) RETURN c.name AS name ORDER BY name DESC LIMIT 5');
    expect(cities).toEqual(stored);
  });

  it('find a city by its Korean name', async () => {
    const { cities } = await api.query<{ cities: { id: string; nameKo: string }[] }>(
      'query ($name: String!) { cities(where: { nameKo: { contains: $name } }) { id nameKo } }',
      { name: '다낭' },
    );
    expect(cities).toEqual([expect.objectContaining({ id: 'city:vn-da-nang' })]);
  });

  it('filter by several things at once, by related things, and by their absence', async () => {
    const { cities } = await api.query<{ cities: { id: string }[] }>(`{ cities(where: {
      countries: { some: { id: { eq: "country:vn" } } }, networks: { some: { id: { eq: "network:ascn" } } },
      NOT: { projects: { some: { kind: { eq: KCN_PLANNING } } } } }) { id } }`);
    const expected = await api.rows<{ id: string }>(`MATCH (c:City)-[:IN_COUNTRY]->(:Country {id: 'country:vn'})
      WHERE EXISTS { (c)-[:MEMBER_OF]->(:Network {id: 'network:ascn'}) } AND NOT EXISTS { (c)<-[:LOCATED_IN]-(:Project {kind: 'KCN_PLANNING'}) } RETURN c.id AS id`);
    expect(ids(cities)).toEqual(inOrder(expected));
    expect(cities.length).toBeGreaterThan(0);
  });

  it('nest four levels deep: city, project, organisation, class', async () => {
    type Deep = { cities: { projects: { participants: { firmClasses: { letter: string }[] }[] }[] }[] };
    const { cities } = await api.query<Deep>(
      '{ cities(where: { id: { eq: "city:vn-da-nang" } }) { projects { participants { firmClasses { letter } } } } }',
    );
    const letters = cities.flatMap(({ projects }) =>
      projects.flatMap(({ participants }) =>
        participants.flatMap(({ firmClasses }) => firmClasses.map(({ letter }) => letter)),
      ),
    );
    expect(letters).toContain('D');
  });

  it('show how a tie is known beside what it leads to', async () => {
    type Offices = {
      cities: {
        officesConnection: {
          totalCount: number;
          edges: { node: { id: string }; properties: { statementIds: string[]; confidence: string } }[];
        };
      }[];
    };
    const { cities } = await api.query<Offices>(
      '{ cities(where: { id: { eq: "city:id-jakarta" } }) { officesConnection { totalCount edges { node { id } properties { statementIds confidence } } } } }',
    );
    const connection = cities[0]?.officesConnection;
    expect(connection?.totalCount).toBe(connection?.edges.length);
    expect(connection?.edges.every(({ properties }) => properties.statementIds.length > 0)).toBe(true);
  });

  it('trace every statement of a city to its source', async () => {
    type Traced = { cities: { statements: { property: string; sources: { id: string; publisher: string }[] }[] }[] };
    const { cities } = await api.query<Traced>(
      '{ cities(where: { id: { eq: "city:vn-da-nang" } }) { statements { property sources { id publisher } } } }',
    );
    expect(cities[0]?.statements.length).toBeGreaterThan(5);
    expect(cities[0]?.statements.every(({ sources }) => sources.length === 1)).toBe(true);
  });

  it('give an income group by day', async () => {
    type Dated = { countries: { incomeGroup: string; then: string }[] };
    const { countries } = await api.query<Dated>(
      '{ countries(where: { id: { eq: "country:vn" } }) { incomeGroup then: incomeGroupAt(asOf: "2025-04-07") } }',
    );
    expect(countries).toEqual([{ incomeGroup: 'UPPER_MIDDLE', then: 'LOWER_MIDDLE' }]);
  });

  it('give a project status by day', async () => {
    type Dated = { projects: { id: string; then: string | null; now: string | null }[] };
    const { projects } = await api.query<Dated>(
      '{ projects(where: { kind: { eq: ASCN } }) { id then: statusAt(asOf: "2025-04-07") now: statusAt(asOf: "2026-02-01") } }',
    );
    expect(projects.length).toBe(155);
    expect(projects.filter(({ then, now }) => then !== null && then !== now).length).toBeGreaterThan(0);
  });

  it.each([
    ['countries', 'incomeGroupAt'],
    ['projects', 'statusAt'],
  ])('keep all %s when %s knows nothing of so early a day', async (field, dated) => {
    type Dated = { all: { id: string }[]; then: { id: string; value: string | null }[] };
    const { all, then } = await api.query<Dated>(
      `{ all: ${field} { id } then: ${field} { id value: ${dated}(asOf: "1999-12-31") } }`,
    );
    expect(then.length).toBe(all.length);
    expect(then.every(({ value }) => value === null)).toBe(true);
  });
});

describe('names', () => {
  it.each(['City', 'Country', 'Organisation', 'Scheme', 'Limitation', 'Demand', 'Step', 'Need'])(
    'of %s come in Korean wherever a source gives one',
    async (label) => {
      const odd = await api.rows(
        `MATCH (n:${label}) WHERE n.name IS NULL OR (n.nameKo IS NOT NULL AND NOT n.nameKo =~ '.*[가-힣A-Za-z].*') RETURN n.id AS id`,
      );
      expect(odd).toEqual([]);
      const [{ n } = { n: 0 }] = await api.rows<{ n: number }>(
        `MATCH (n:${label}) WHERE n.nameKo =~ '.*[가-힣].*' RETURN count(n) AS n`,
      );
      expect(n).toBeGreaterThan(0);
    },
  );
});

describe('the dataset', () => {
  it('tells its version, its day, the nodes of each label, and its sources', async () => {
    type Info = {
      dataset: {
        version: string;
        asOf: string;
        counts: { label: string; count: number }[];
        sources: { id: string; publisher: string }[];
      };
    };
    const { dataset } = await api.query<Info>(
      '{ dataset { version asOf counts { label count } sources { id publisher } } }',
    );
    expect([dataset.version, dataset.asOf]).toEqual([api.seeds.dataset.version, api.seeds.dataset.asOf]);
    expect(dataset.counts.map(({ label }) => label)).toEqual(Object.keys(labels).sort());
    expect(dataset.counts.find(({ label }) => label === 'Statement')?.count).toBe(api.seeds.dataset.statements.length);
    expect(ids(dataset.sources)).toEqual(ids(api.seeds.dataset.sources));
  });
});
