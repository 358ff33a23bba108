import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { operation } from '../support/ascn';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Code {
  id: string;
  code: string;
}
interface Ladder {
  summary: string;
  stages: {
    stage: Code;
    meanStepRate: number | null;
    meanStepRateExact: number | null;
    anyStepRateAtLeast: number | null;
    statementIds: string[];
  }[];
  steps: {
    step: Code & { nameKo: string; activities: { order: number; nameKo: string }[] };
    experience: {
      firms: number;
      rate: number;
      printedBase: number | null;
      fittingBases: number[];
      conflictId: string | null;
      statementIds: string[];
    } | null;
    schemes: { id: string; sure: boolean; reasons: { condition: string; why: string }[]; statementIds: string[] }[];
    byKind: { supportKind: { id: string } | null; firmClass: { letter: string }; sure: string[]; unsure: string[] }[];
  }[];
  limitLine: {
    after: Code;
    before: Code;
    threshold: number;
    beyondKnown: Code[];
    steepestFall: Code;
    steepestFallPoints: number;
    reportedBy: string[];
    statementIds: string[];
    sentence: string;
  } | null;
  limitLineAbsence: string | null;
  settings: Record<string, string | null>;
  canonicalId: string;
  methodVersion: string;
}

const ladder = async (variables: object = {}): Promise<Ladder> =>
  (await api.query<{ ladder: Ladder }>(operation('ladder'), variables)).ladder;

const refused = async (variables: object) => {
  const [error] = (await api.ask(operation('ladder'), variables)).errors ?? [];
  return { message: error?.message ?? '', ...error?.extensions };
};

/** Tables 3 and 4 as lines 145-156 and 166-177 of the brief print them: step, activities, firms with experience, percent. */
const printed = [
  ['A1', '시장 탐색', ['해외 국가(지역) 검토'], 16, 80],
  ['A2', '시장 선정', ['대상 국가(도시) 선정'], 16, 80],
  [
    'A3',
    '시장 분석 및 전략 수립',
    ['대상 국가(도시) 시장 분석 및 진출전략 수립', '사업모델(기술)의 현지화 테스트'],
    19,
    95,
  ],
  [
    'A4',
    '현지화 여건 조성',
    ['현지 법인 설립 또는 현지 기업 파트너십 구축', '현지 정부기관/민간기업 네트워킹', '기업 및 기술 홍보'],
    15,
    75,
  ],
  [
    'B1',
    '실증사업 발굴',
    [
      '실증사업(PoC) 사업모델(기술) 개발',
      '현지 기관(도시) 수요 확인 및 협약',
      '실증사업 형성(공모 지원 등) 및 자원 마련',
    ],
    17,
    85,
  ],
  ['B2', '실증사업 실시', ['실증사업(PoC) 수행 및 완료'], 10, 50],
  ['B3', '실증사업 평가 및 환류', ['성과 측정 및 평가/환류', '현지화 전략 점검 및 사업모델(기술) 수정'], 8, 40],
  [
    'B4',
    '실증사업 성과 홍보',
    [
      '현지 정부기관/민간기업 네트워크 확대와 성과 공유',
      '실증사업(PoC)의 결과 및 성과 홍보(국내/현지)',
      '사업모델(기술) 상품화 및 마케팅',
    ],
    9,
    45,
  ],
  [
    'C1',
    '신규 사업 발굴 및 실시',
    ['실용화 사업모델(기술) 개발', '신규 사업 형성(PPP, 입찰, 투자개발 등) 및 자원 마련'],
    10,
    50,
  ],
  ['C2', '시장 진출 안정화', ['N차 사업으로 확대', '사업모델(기술)의 성능개선 노력'], 4, 20],
  ['C3', '사업 패키지 확대 및 거점화', ['사업모델(기술) 패키지 확대', '거점 도시(시장) 확보'], 5, 25],
  ['C4', '인접 도시 및 국가 진출 확산', ['유사 성격 시장으로의 신규 진출'], 5, 25],
] as const;

describe('the ladder', () => {
  it('gives Table 3 back: twelve steps in order with 7, 9 and 7 activities', async () => {
    const { steps } = await ladder();
    const found = steps.map(({ step }) => [step.code, step.nameKo, ordered(step.activities)]);
    expect(found).toEqual(printed.map(([code, name, activities]) => [code, name, activities]));
    expect(steps.flatMap(({ step }) => step.activities.map(({ order }) => order)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 23 }, (_, index) => index + 1),
    );
    const ofStage = (letter: string): number =>
      steps.filter(({ step }) => step.code.startsWith(letter)).flatMap(({ step }) => step.activities).length;
    expect(['A', 'B', 'C'].map(ofStage)).toEqual([7, 9, 7]);
  });

  const ordered = (activities: Ladder['steps'][number]['step']['activities']): string[] =>
    [...activities].sort((a, b) => a.order - b.order).map(({ nameKo }) => nameKo);

  it('gives Table 4 back: every count and share, from the brief, with the base that it prints and the one that fits', async () => {
    const { steps } = await ladder();
    expect(steps.map(({ step, experience }) => [step.code, experience?.firms, experience?.rate])).toEqual(
      printed.map(([code, , , firms, rate]) => [code, firms, rate]),
    );
    for (const { experience } of steps)
      expect(experience).toMatchObject({ printedBase: 21, fittingBases: [20], conflictId: 'conflict:d3' });
    const ids = steps.flatMap(({ experience }) => experience?.statementIds ?? []);
    expect(new Set(ids).size).toBe(24);
    expect(
      await api.rows(
        'MATCH (s:Statement)-[:CITES]->(source:Source) WHERE s.id IN $ids RETURN source.id AS source, count(DISTINCT s) AS statements',
        { ids },
      ),
    ).toEqual([{ source: 'source:krihs-brief-1008', statements: 24 }]);
  });

  it('names the stage figures 83, 55 and 30 for what they are, means of step rates, beside what they are worded as', async () => {
    const { stages } = await ladder();
    expect(
      stages.map((one) => [one.stage.code, one.meanStepRate, one.meanStepRateExact, one.anyStepRateAtLeast]),
    ).toEqual([
      ['A', 83, 82.5, 95],
      ['B', 55, 55, 85],
      ['C', 30, 30, 50],
    ]);
    expect(stages.every(({ statementIds }) => statementIds.length > 0)).toBe(true);
  });

  it('draws the limit line where first fewer than half have been, and cites who speaks of it', async () => {
    const { limitLine, summary } = await ladder();
    expect(limitLine).toMatchObject({
      after: { code: 'B2' },
      before: { code: 'B3' },
      threshold: 50,
      beyondKnown: [{ code: 'C1' }],
      steepestFall: { code: 'B2' },
      steepestFallPoints: 35,
      reportedBy: ['finding:focus-group-b', 'finding:focus-group-d', 'recommendation:support-ladder'],
    });
    expect(summary).toContain(limitLine?.sentence ?? 'no line');
    const ids = limitLine?.statementIds ?? [];
    expect(await api.rows('MATCH (s:Statement) WHERE s.id IN $ids RETURN count(s) AS known', { ids })).toEqual([
      { known: new Set(ids).size },
    ]);
    const korean = await ladder({ lang: 'KO' });
    expect(korean.limitLine?.sentence).toContain('B2 실증사업 실시와 B3 실증사업 평가 및 환류 사이');
  });

  it('lists schemes for the class asked about, each with its ties to step and class, sure ones first', async () => {
    const { steps } = await ladder({ filter: { firmClass: 'firm-class:d', step: 'step:b2' } });
    expect(steps).toHaveLength(1);
    const [step] = steps;
    expect(step?.schemes.map(({ id, sure }) => [id, sure])).toEqual([
      ['scheme:kcn-demonstration', true],
      ['scheme:koica-cts-ibs', true],
      ['scheme:koica-projects', true],
    ]);
    for (const { reasons, statementIds, sure } of step?.schemes ?? []) {
      expect(reasons.length === 0).toBe(sure);
      expect(statementIds).toHaveLength(2);
    }
    expect(new Set(step?.byKind.map(({ firmClass }) => firmClass.letter))).toEqual(new Set(['D']));
  });

  it('says of a scheme that only may serve what is uncertain or not stated', async () => {
    const { steps } = await ladder({ filter: { firmClass: 'firm-class:a', country: 'country:vn', step: 'step:b1' } });
    const unsure = steps.flatMap(({ schemes }) => schemes).filter(({ sure }) => !sure);
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    expect(new Set(unsure.flatMap(({ reasons }) => reasons.map(({ condition }) => condition)))).toContain('COUNTRY');
  });

  it('counts by kind and class the very schemes that serve that class', async () => {
    const whole = await ladder();
    for (const letter of ['A', 'B', 'C', 'D', 'E']) {
      const own = await ladder({ filter: { firmClass: `firm-class:${letter.toLowerCase()}` } });
      for (const [index, { step, schemes }] of own.steps.entries()) {
        const lines = whole.steps[index]?.byKind.filter(({ firmClass }) => firmClass.letter === letter) ?? [];
        const counted = new Set(lines.flatMap(({ sure, unsure }) => [...sure, ...unsure]));
        expect([step.code, [...counted].sort()]).toEqual([step.code, schemes.map(({ id }) => id).sort()]);
      }
    }
  });

  it.each([
    [{ stage: 'stage:b' }, ['B1', 'B2', 'B3', 'B4'], ['B']],
    [{ step: 'step:c3' }, ['C3'], ['C']],
    [{ stage: 'stage:a', step: 'step:a4' }, ['A4'], ['A']],
  ])(
    'shows the part that %j leaves, with figures of the whole survey and the same limit line',
    async (filter, codes, stages) => {
      const [part, whole] = [await ladder({ filter }), await ladder()];
      expect(part.steps.map(({ step }) => step.code)).toEqual(codes);
      expect(part.stages).toEqual(whole.stages.filter(({ stage }) => stages.includes(stage.code)));
      expect(part.limitLine).toEqual(whole.limitLine);
      expect(part.settings).toMatchObject({ asOf: '2025-04-07', ...filter });
      expect(part.canonicalId).not.toBe(whole.canonicalId);
    },
  );

  it('leaves out schemes that another country or class excludes, and keeps in doubt what names only some sectors', async () => {
    const at = async (filter: object): Promise<Map<string, boolean>> =>
      new Map(
        (await ladder({ filter: { step: 'step:a4', ...filter } })).steps.flatMap(({ schemes }) =>
          schemes.map(({ id, sure }) => [id, sure]),
        ),
      );
    const hanoi = 'scheme:vkc-hanoi';
    expect((await at({ country: 'country:vn' })).get(hanoi)).toBe(true);
    expect((await at({ country: 'country:th' })).has(hanoi)).toBe(false);
    expect((await at({ firmClass: 'firm-class:e' })).has('scheme:overseas-branch')).toBe(false);
    const study = async (sector: string): Promise<boolean | undefined> =>
      (await ladder({ filter: { step: 'step:a3', sector } })).steps[0]?.schemes.find(
        ({ id }) => id === 'scheme:feasibility-study',
      )?.sure;
    expect(await study('sector:transport')).toBe(true);
    expect(await study('sector:housing')).toBe(false);
  });

  it('has no experience and no line on a day before the brief, and says that it was not published', async () => {
    const { steps, stages, limitLine, limitLineAbsence, summary } = await ladder({ asOf: '2025-04-06' });
    expect(steps).toHaveLength(12);
    expect(steps.every(({ experience }) => experience === null)).toBe(true);
    expect(stages.map((one) => [one.meanStepRate, one.meanStepRateExact, one.anyStepRateAtLeast])).toEqual(
      Array(3).fill([null, null, null]),
    );
    expect([limitLine, limitLineAbsence]).toEqual([null, 'NOT_PUBLISHED']);
    expect(summary).toContain('No survey of experience was out by the day.');
  });

  it('knows on a day only schemes that had begun or been described', async () => {
    const on = async (asOf: string): Promise<string[]> => [
      ...new Set((await ladder({ asOf })).steps.flatMap(({ schemes }) => schemes.map(({ id }) => id))),
    ];
    const [early, late] = [await on('2012-12-31'), await on('2025-04-07')];
    expect(early).toContain('scheme:edcf');
    expect(early).not.toContain('scheme:gicc');
    expect(late).toEqual(expect.arrayContaining([...early, 'scheme:gicc', 'scheme:vkc-hanoi']));
  });
});

describe('bad input', () => {
  it.each([
    [{ filter: { firmClass: 'firm-class:f' } }, 'filter.firmClass', 'firm-class:a'],
    [{ filter: { step: 'step:b5' } }, 'filter.step', 'step:b1'],
    [{ filter: { sector: 'sector:enrgy' } }, 'filter.sector', 'sector:energy'],
    [{ filter: { country: 'country:vnm' } }, 'filter.country', 'country:vn'],
    [{ filter: { stage: 'stage:d' } }, 'filter.stage', 'stage:a'],
    // Timor-Leste joined in October 2025; it is no member on the brief's day.
    [{ filter: { country: 'country:tl' } }, 'filter.country', 'belongs to ASEAN on 2025-04-07'],
  ])('that names what is not there is refused with the nearest that is: %j', async (variables, field, words) => {
    const error = await refused(variables);
    expect(error).toMatchObject({ code: 'NOT_FOUND', field });
    expect(error.message).toContain(words);
  });

  it('of a step outside the stage asked for says to leave one out', async () => {
    const error = await refused({ filter: { stage: 'stage:a', step: 'step:b2' } });
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.step' });
    expect(error.message).toContain('leave one of the two out');
  });

  it.each(['2025-02-30', '2025-13-01', 'yesterday', ''])('of a day that is none is refused: "%s"', async (asOf) => {
    expect((await refused({ asOf })).code).toBe('BAD_USER_INPUT');
  });

  it('leaves the server answering', async () => {
    await refused({ filter: { step: 'step:zz' } });
    expect((await ladder()).steps).toHaveLength(12);
  });
});
