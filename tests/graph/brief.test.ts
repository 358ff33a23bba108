import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Table 4 as line 163 onwards of the brief prints it: step, firms with experience, percent. */
const table4 = [
  ['A1', 16, 80],
  ['A2', 16, 80],
  ['A3', 19, 95],
  ['A4', 15, 75],
  ['B1', 17, 85],
  ['B2', 10, 50],
  ['B3', 8, 40],
  ['B4', 9, 45],
  ['C1', 10, 50],
  ['C2', 4, 20],
  ['C3', 5, 25],
  ['C4', 5, 25],
] as const;

describe('Table 1', () => {
  it('has its four limitations in order, with as many lessons and directions as it prints', async () => {
    type Row = { limitations: { nameKo: string; lessons: unknown[]; directions: unknown[] }[] };
    const { limitations } = await api.query<Row>(
      '{ limitations(sort: [{ order: ASC }]) { nameKo lessons { id } directions { id } } }',
    );
    expect(limitations.map(({ nameKo, lessons, directions }) => [nameKo, lessons.length, directions.length])).toEqual([
      ['아세안 중심성 부족', 1, 1],
      ['협력 거버넌스의 분절적 추진', 2, 2],
      ['민간기업 중심의 제도운영 미흡', 1, 1],
      ['국가 및 도시 협력에서 전략적 접근 부족', 1, 2],
    ]);
  });
});

describe('Table 2', () => {
  it('has five classes by size and business', async () => {
    const { firmClasses } = await api.query<{ firmClasses: unknown }>(
      '{ firmClasses(sort: [{ letter: ASC }]) { letter sizes businesses } }',
    );
    expect(firmClasses).toEqual([
      { letter: 'A', sizes: ['LARGE'], businesses: ['PLANNING_DEVELOPMENT'] },
      { letter: 'B', sizes: ['MID', 'SME'], businesses: ['PLANNING_DEVELOPMENT'] },
      { letter: 'C', sizes: ['LARGE'], businesses: ['SERVICE_SOLUTION'] },
      { letter: 'D', sizes: ['MID', 'SME'], businesses: ['SERVICE_SOLUTION'] },
      { letter: 'E', sizes: ['PUBLIC'], businesses: ['PLANNING_DEVELOPMENT', 'SERVICE_SOLUTION', 'SUPPORT'] },
    ]);
  });
});

describe('Table 3', () => {
  it('has three stages of four steps, and 7, 9 and 7 activities', async () => {
    type Row = { stages: { code: string; steps: { code: string; activities: { order: number }[] }[] }[] };
    const { stages } = await api.query<Row>(`{ stages(sort: [{ order: ASC }]) { code
      steps(sort: [{ order: ASC }]) { code activities(sort: [{ order: ASC }]) { order } } } }`);
    expect(
      stages.map(({ code, steps }) => [
        code,
        steps.map((step) => step.code).join(' '),
        steps.flatMap(({ activities }) => activities).length,
      ]),
    ).toEqual([
      ['A', 'A1 A2 A3 A4', 7],
      ['B', 'B1 B2 B3 B4', 9],
      ['C', 'C1 C2 C3 C4', 7],
    ]);
    const order = stages.flatMap(({ steps }) =>
      steps.flatMap(({ activities }) => activities.map((activity) => activity.order)),
    );
    expect(order).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it('has as many activities in each step as it prints', async () => {
    const { steps } = await api.query<{ steps: { code: string; activities: unknown[] }[] }>(
      '{ steps(sort: [{ order: ASC }]) { code activities { id } } }',
    );
    expect(Object.fromEntries(steps.map(({ code, activities }) => [code, activities.length]))).toEqual({
      A1: 1,
      A2: 1,
      A3: 2,
      A4: 3,
      B1: 3,
      B2: 1,
      B3: 2,
      B4: 3,
      C1: 2,
      C2: 2,
      C3: 2,
      C4: 1,
    });
  });

  it('leads from each step to the next and ends', async () => {
    const { steps } = await api.query<{ steps: { code: string; nextSteps: { code: string }[] }[] }>(
      '{ steps(sort: [{ order: ASC }]) { code nextSteps { code } } }',
    );
    expect(steps.map(({ nextSteps }) => nextSteps.map(({ code }) => code))).toEqual([
      ...table4.slice(1).map(([code]) => [code]),
      [],
    ]);
  });
});

describe('Table 4', () => {
  type Steps = {
    steps: {
      code: string;
      observations: { indicator: string; value: number; unit: string; statements: { sources: { id: string }[] }[] }[];
    }[];
  };

  it.each(table4)('prints for %s %d firms and %d percent', async (code, firms, percent) => {
    const { steps } = await api.query<Steps>(
      `query ($code: String!) { steps(where: { code: { eq: $code } }) { code
        observations(where: { indicator: { in: ["experiencedFirms", "experienceRate"] } }, sort: [{ indicator: ASC }]) {
          indicator value unit statements { sources { id } } } } }`,
      { code },
    );
    const [step] = steps;
    expect(step?.observations.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
      ['experienceRate', percent, 'percent'],
      ['experiencedFirms', firms, 'firms'],
    ]);
    expect(
      new Set(
        step?.observations.flatMap(({ statements }) =>
          statements.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ),
      ),
    ).toEqual(new Set(['source:krihs-brief-1008']));
  });

  it('prints the stage means 83, 55 and 30', async () => {
    type Stages = { stages: { code: string; observations: { value: number; unit: string }[] }[] };
    const { stages } = await api.query<Stages>(
      '{ stages(sort: [{ order: ASC }]) { code observations(where: { indicator: { eq: "meanStepRate" } }) { value unit } } }',
    );
    expect(stages.map(({ observations }) => observations)).toEqual(
      [83, 55, 30].map((value) => [{ value, unit: 'percent' }]),
    );
  });

  it('fits twenty firms in every row, as one of the discrepancies says', () => {
    expect(table4.every(([, firms, percent]) => (firms / 20) * 100 === percent)).toBe(true);
  });
});

describe('Table 5', () => {
  it('has seven demands in three groups', async () => {
    const { demands } = await api.query<{ demands: unknown }>(
      '{ demands(sort: [{ order: ASC }]) { order kind nameKo } }',
    );
    expect(demands).toEqual([
      { order: 1, kind: 'SCHEMES', nameKo: '민간의 해외진출 단계별 맞춤형 지원 방안' },
      { order: 2, kind: 'SCHEMES', nameKo: '해외진출 지원제도의 패키지 구성' },
      { order: 3, kind: 'PROJECTS', nameKo: 'F/S 지원 강화' },
      { order: 4, kind: 'PROJECTS', nameKo: '대기업 동반진출' },
      { order: 5, kind: 'PROJECTS', nameKo: '전략적 진출 국가 선정' },
      { order: 6, kind: 'PROJECTS', nameKo: '도시개발형과 솔루션형의 융합' },
      { order: 7, kind: 'GOVERNANCE', nameKo: '현지 네트워크 구축' },
    ]);
  });
});

describe('what else the brief says', () => {
  it.each([
    ['schemeAwarenessRate', 40.8],
    ['schemeUseRate', 13.8],
    ['schemesAsked', 20],
    ['overseasExperienceFirms', 40],
    ['overseasExperienceRate', 5],
    ['developmentPriorityShare', 35.9],
    ['kcnProjects', 49],
    ['kcnAseanProjects', 17],
    ['kcnAseanShare', 45],
  ])('%s is %d, as the brief prints it', async (indicator, value) => {
    const values = await api.rows<{ value: number }>(
      "MATCH (o:Observation {indicator: $indicator})<-[:ABOUT]-(s:Statement {property: 'value'})-[:CITES]->(:Source {id: 'source:krihs-brief-1008'}) RETURN DISTINCT o.value AS value",
      { indicator },
    );
    expect(values).toContainEqual({ value });
  });

  it("firms' wish to enter is a bound of 70 percent for Viet Nam and Indonesia, not a figure", async () => {
    const rows = await api.rows(
      "MATCH (o:Observation {indicator: 'entryPreference'})-[:CONCERNS]->(c:Country) RETURN c.id AS country, o.value AS value, o.lowerBound AS bound ORDER BY country",
    );
    expect(rows).toEqual([
      { country: 'country:id', value: null, bound: 70 },
      { country: 'country:vn', value: null, bound: 70 },
    ]);
  });

  it('the officials rank four needs and expect three outcomes', async () => {
    const { needs } = await api.query<{ needs: { id: string; kind: string; rank: number }[] }>(
      '{ needs(where: { rank: { gte: 1 } }, sort: [{ kind: ASC }, { rank: ASC }]) { id kind rank } }',
    );
    expect(needs.map(({ id, kind, rank }) => `${kind} ${rank} ${id}`)).toEqual([
      'DEVELOPMENT_PRIORITY 1 need:physical-infrastructure-environment',
      'DEVELOPMENT_PRIORITY 2 need:cultural-heritage-tourism',
      'DEVELOPMENT_PRIORITY 3 need:housing',
      'DEVELOPMENT_PRIORITY 4 need:transport-infrastructure',
      'EXPECTED_OUTCOME 1 need:institutional-capacity',
      'EXPECTED_OUTCOME 2 need:technology-transfer',
      'EXPECTED_OUTCOME 3 need:stakeholder-networks',
    ]);
  });

  it('both readings of the contradiction on Korea’s strengths are kept', async () => {
    const rows = await api.rows(
      "MATCH (n:Need {kind: 'COOPERATION_TOPIC'}) UNWIND n.readings AS reading RETURN reading, count(*) AS topics ORDER BY reading",
    );
    expect(rows).toEqual(
      ['ADVANTAGE_PER_BODY', 'ADVANTAGE_PER_SUMMARY', 'REQUEST_PER_BODY', 'REQUEST_PER_SUMMARY'].map((reading) => ({
        reading,
        topics: 2,
      })),
    );
  });

  it('three recommendations have their measures, and three basic directions lead to them', async () => {
    type Row = { recommendations: { nameKo: string; measures: string[]; directions: { id: string }[] }[] };
    const { recommendations } = await api.query<Row>(
      '{ recommendations(sort: [{ order: ASC }]) { nameKo measures directions { id } } }',
    );
    expect(recommendations.map(({ nameKo }) => nameKo)).toEqual([
      'AK-스마트시티 챌린지 공모 프로그램',
      '해외진출 지원 사다리 제도',
      '거점국가 스마트시티 협력센터',
    ]);
    expect(recommendations.flatMap(({ directions }) => directions.map(({ id }) => id)).sort()).toEqual([
      'direction:basic-1',
      'direction:basic-2',
      'direction:basic-3',
    ]);
    expect(recommendations.every(({ measures }) => measures.length > 0)).toBe(true);
  });

  it('the focus groups, the three cases and the three axes are there', async () => {
    const kinds = await api.rows(
      "MATCH (f:Finding) WHERE f.kind IN ['FOCUS_GROUP', 'CASE'] RETURN f.kind AS kind, collect(f.id) AS ids ORDER BY kind",
    );
    expect(kinds).toEqual([
      {
        kind: 'CASE',
        ids: expect.arrayContaining(['finding:case-e-mobility', 'finding:case-housing', 'finding:case-street-lights']),
      },
      {
        kind: 'FOCUS_GROUP',
        ids: expect.arrayContaining(['a', 'b', 'c', 'd'].map((letter) => `finding:focus-group-${letter}`)),
      },
    ]);
    expect(await api.rows('MATCH (k:SupportKind) RETURN k.axis AS axis, count(*) AS kinds ORDER BY axis')).toEqual([
      { axis: 'CITY_DEVELOPMENT', kinds: 3 },
      { axis: 'FIRM_ENTRY', kinds: 4 },
    ]);
  });

  it('32 schemes stand beside it, 29 with published eligibility, each run by somebody but one that its source lays to the government at large', async () => {
    expect(
      await api.rows('MATCH (s:Scheme) RETURN count(s) AS schemes, count(s.eligibilityYear) AS withEligibility'),
    ).toEqual([{ schemes: 32, withEligibility: 29 }]);
    expect(
      await api.rows('MATCH (s:Scheme) WHERE NOT EXISTS { (s)<-[:OPERATES]-(:Organisation) } RETURN s.id AS id'),
    ).toEqual([{ id: 'scheme:joint-entry' }]);
  });

  it('every discrepancy from d1 to d19 is a conflict with what is claimed, what is wrong and how it is read here', async () => {
    type Row = {
      curatedConflicts: { id: string; claim: string; finding: string; reading: string; statements: unknown[] }[];
    };
    const { curatedConflicts: conflicts } = await api.query<Row>(
      '{ curatedConflicts(where: { id: { startsWith: "conflict:d" } }) { id claim finding reading statements { id } } }',
    );
    expect(conflicts.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 19 }, (_, index) => `conflict:d${index + 1}`).sort(),
    );
    expect(
      conflicts.filter(
        ({ claim, finding, reading, statements }) => !claim || !finding || !reading || statements.length === 0,
      ),
    ).toEqual([]);
  });
});
