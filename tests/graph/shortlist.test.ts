import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Part {
  criterion: { id: string };
  raw: { value: number | null; unit: string; absence: string | null };
  status: string;
  readings: { reading: string; value: number }[];
  normalised: number | null;
  weight: number;
  contribution: number | null;
  statementIds: string[];
}
interface Row {
  rank: number;
  tiedWith: string[];
  score: number | null;
  coverage: number;
  vetoes: { criterionId: string; reason: string }[];
  cityId: string;
  criteria: Part[];
}
interface Shortlist {
  rows: Row[];
  totalCount: number;
  canonicalId: string;
  datasetVersion: string;
  summary: string;
  settings: {
    asOf: string;
    preset: { id: string; author: string; rationale: string } | null;
    reading: string;
    weights: { criterion: { id: string }; weight: number }[];
  };
}

const rows = `rows { rank tiedWith score coverage vetoes { criterionId reason } cityId criteria { criterion { id } raw { value unit absence } status
  readings { reading value } normalised weight contribution statementIds } }`;

const shortlist = async (input: object = {}): Promise<Shortlist> => {
  const text = `query ($input: ShortlistInput) { shortlist(input: $input) { ${rows} totalCount canonicalId datasetVersion summary
    settings { asOf preset { id author rationale } reading weights { criterion { id } weight } } } }`;
  return (await api.query<{ shortlist: Shortlist }>(text, { input })).shortlist;
};

const part = (row: Row | undefined, id: string): Part | undefined =>
  row?.criteria.find(({ criterion }) => criterion.id === id);

describe('the shortlist', () => {
  it("ranks the 31 cities of the brief's day by the brief's rule, and says so", async () => {
    const { rows: ranked, totalCount, settings, summary, datasetVersion } = await shortlist();
    expect([ranked.length, totalCount, settings.asOf, settings.preset?.id]).toEqual([31, 31, '2025-04-07', 'brief']);
    expect(settings.preset).toMatchObject({
      author: expect.stringContaining('KRIHS'),
      rationale: expect.stringMatching(/demand/),
    });
    expect(summary).toContain('31 cities of the ASEAN Smart Cities Network on 2025-04-07');
    expect(datasetVersion).toBe(api.seeds.dataset.version);
  });

  it.each([
    ['2018-01-01', 0],
    ['2018-12-31', 26],
    ['2025-04-07', 31],
    ['2026-02-01', 38],
  ])('of %s ranks the %d cities of that day', async (asOf, cities) => {
    const { rows: ranked } = await shortlist({ asOf });
    const members = await api.rows<{ id: string }>(
      "MATCH (c:City)-[m:MEMBER_OF]->(:Network {id: 'network:ascn'}) WHERE m.since <= date($asOf) RETURN DISTINCT c.id AS id ORDER BY id",
      { asOf },
    );
    expect(ranked.map(({ cityId }) => cityId).sort()).toEqual(members.map(({ id }) => id));
    expect(ranked).toHaveLength(cities);
  });

  it.each([
    {},
    { preset: 'equal' },
    { asOf: '2026-02-01', preset: 'class-d' },
    { preset: 'equal', normalisation: 'MIN_MAX', reading: 'BODY' },
  ])('has contributions that add up to every score: %j', async (input) => {
    const { rows: ranked } = await shortlist(input);
    for (const { score, coverage, criteria } of ranked) {
      expect(criteria.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(score ?? 0, 10);
      expect(criteria.reduce((sum, { normalised, weight }) => sum + (normalised === null ? 0 : weight), 0)).toBeCloseTo(
        coverage,
        10,
      );
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  it('says MISSING with a reason and no number, and never makes a zero of it', async () => {
    const { rows: ranked } = await shortlist({ preset: 'equal', asOf: '2026-02-01' });
    const parts = ranked.flatMap(({ criteria }) => criteria);
    const missing = parts.filter(({ status }) => status === 'MISSING');
    expect(missing.length).toBeGreaterThan(0);
    expect(
      missing.filter(
        ({ raw, normalised, contribution }) =>
          raw.value !== null || raw.absence === null || normalised !== null || contribution !== null,
      ),
    ).toEqual([]);
    expect(
      parts.filter(({ status, raw }) => status !== 'MISSING' && (raw.value === null || raw.absence !== null)),
    ).toEqual([]);
  });

  it("marks firms' demand as inherited from the country, and missing where the brief prints none", async () => {
    const { rows: ranked } = await shortlist();
    const printed = ranked.filter(({ cityId }) => /^city:(vn|id)-/.test(cityId));
    const others = ranked.filter(({ cityId }) => !/^city:(vn|id)-/.test(cityId));
    expect(
      printed
        .map((row) => part(row, 'demand'))
        .every((demand) => demand?.status === 'INHERITED' && demand.raw.value === 70),
    ).toBe(true);
    expect(
      others
        .map((row) => part(row, 'demand'))
        .every((demand) => demand?.status === 'MISSING' && demand.raw.absence === 'NOT_PUBLISHED'),
    ).toBe(true);
    expect(
      others.every(({ vetoes }) =>
        vetoes.some(({ criterionId, reason }) => criterionId === 'demand' && reason === 'MISSING'),
      ),
    ).toBe(true);
    expect(Math.max(...printed.map(({ rank }) => rank))).toBeLessThan(Math.min(...others.map(({ rank }) => rank)));
  });

  it('rests every value that is no zero on statements that exist and cite a source', async () => {
    const { rows: ranked } = await shortlist({ preset: 'equal' });
    const bare = ranked.flatMap(({ cityId, criteria }) =>
      criteria
        .filter(({ raw, statementIds }) => (raw.value ?? 0) > 0 && statementIds.length === 0)
        .map(({ criterion }) => `${cityId} ${criterion.id}`),
    );
    expect(bare).toEqual([]);
    const ids = [...new Set(ranked.flatMap(({ criteria }) => criteria.flatMap(({ statementIds }) => statementIds)))];
    const cited = await api.rows<{ id: string }>(
      'MATCH (s:Statement)-[:CITES]->(:Source) WHERE s.id IN $ids RETURN s.id AS id',
      { ids },
    );
    expect(cited).toHaveLength(ids.length);
  });

  it('nests cities and statements in every row, with their sources, in the order of their ids', async () => {
    type Nested = {
      shortlist: {
        rows: {
          cityId: string;
          city: { id: string; name: string; countries: { id: string }[] };
          criteria: { statementIds: string[]; statements: { id: string; sources: { id: string }[] }[] }[];
        }[];
      };
    };
    const { shortlist: answer } =
      await api.query<Nested>(`{ shortlist(first: 10) { rows { cityId city { id name countries { id } }
      criteria { statementIds statements { id sources { id } } } } } }`);
    for (const { cityId, city, criteria } of answer.rows) {
      expect(city.id).toBe(cityId);
      expect(city.countries).toHaveLength(1);
      for (const { statementIds, statements } of criteria) {
        expect(statements.map(({ id }) => id)).toEqual(statementIds);
        expect(statements.every(({ sources }) => sources.length === 1)).toBe(true);
      }
    }
  });

  it('gives a city its name although the query leaves its id out', async () => {
    const { shortlist: answer } = await api.query<{ shortlist: { rows: { city: { name: string } }[] } }>(
      '{ shortlist(first: 3) { rows { city { name } } } }',
    );
    expect(answer.rows.every(({ city }) => city.name.length > 0)).toBe(true);
  });

  it('changes ranks when weights change', async () => {
    const byTrack = await shortlist({ weights: [{ criterion: 'track-record', weight: 1 }] });
    const byPipeline = await shortlist({ weights: [{ criterion: 'pipeline', weight: 1 }] });
    expect(byTrack.rows.map(({ cityId }) => cityId)).not.toEqual(byPipeline.rows.map(({ cityId }) => cityId));
    const values = byTrack.rows.map((row) => part(row, 'track-record')?.normalised ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('keeps both readings of the brief’s contradiction, and each alone when asked', async () => {
    const [both, body, summary] = await Promise.all(
      ['BOTH', 'BODY', 'SUMMARY'].map((reading) => shortlist({ preset: 'equal', reading })),
    );
    const values = (answer: Shortlist | undefined) =>
      new Map(answer?.rows.map((row) => [row.cityId, part(row, 'korea-fit')]));
    for (const [cityId, cell] of values(both)) {
      if (cell?.status === 'MISSING') continue;
      const [inBody, inSummary] = [values(body).get(cityId)?.raw.value, values(summary).get(cityId)?.raw.value];
      expect(cell?.readings).toEqual([
        { reading: 'BODY', value: inBody },
        { reading: 'SUMMARY', value: inSummary },
      ]);
      expect(cell?.raw.value).toBeCloseTo(((inBody ?? 0) + (inSummary ?? 0)) / 2, 12);
    }
  });

  it('answers the same under the canonical id of an earlier answer', async () => {
    const first = await shortlist({
      asOf: '2026-02-01',
      weights: [
        { criterion: 'hub', weight: 2 },
        { criterion: 'network', weight: 0.5 },
      ],
      required: ['leadership'],
      among: ['city:vn-da-nang', 'city:id-jakarta'],
      reading: 'BODY',
    });
    expect(await shortlist({ canonicalId: first.canonicalId })).toEqual(first);
    const second = await shortlist({ preset: 'class-b' });
    expect(await shortlist({ canonicalId: second.canonicalId })).toEqual(second);
  });

  it('ranks only the cities asked for, with the scores that they have among all', async () => {
    const all = await shortlist({ preset: 'equal' });
    const some = await shortlist({ preset: 'equal', among: ['city:vn-da-nang', 'city:th-phuket'] });
    for (const { cityId, score } of some.rows) expect(score).toBe(all.rows.find((row) => row.cityId === cityId)?.score);
    expect(some.totalCount).toBe(2);
  });

  it('pages without repeating or dropping a row', async () => {
    type Page = {
      shortlist: { rows: { cityId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    };
    const whole = await shortlist();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { shortlist: page }: Page = await api.query<Page>(
        'query ($after: ID) { shortlist(first: 7, after: $after) { rows { cityId } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...page.rows.map(({ cityId }) => cityId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.rows.map(({ cityId }) => cityId));
  });

  it('knows nothing that came after its day: no project, office or report of later', async () => {
    const { rows: ranked } = await shortlist({ preset: 'equal', asOf: '2018-12-31' });
    const ids = [
      ...new Set(
        ranked.flatMap(({ criteria }) =>
          criteria
            .filter(({ criterion }) => ['pipeline', 'leadership', 'track-record'].includes(criterion.id))
            .flatMap(({ statementIds }) => statementIds),
        ),
      ),
    ];
    const late = await api.rows(
      "MATCH (s:Statement) WHERE s.id IN $ids AND s.asOf > date('2018-12-31') AND coalesce(s.since, s.asOf) > date('2018-12-31') AND s.property <> 'LOCATED_IN' RETURN s.id AS id, s.property AS property, toString(s.asOf) AS asOf LIMIT 5",
      { ids },
    );
    expect(late).toEqual([]);
  });

  it('speaks Korean when asked', async () => {
    const { shortlist: answer } = await api.query<{
      shortlist: { summary: string; settings: { preset: { name: string } } };
    }>('{ shortlist { summary(lang: KO) settings { preset { name(lang: KO) } } } }');
    expect(answer.summary).toMatch(/31개 도시를 프리셋 '브리프 기준'/);
    expect(answer.settings.preset.name).toBe('브리프 기준');
  });
});
