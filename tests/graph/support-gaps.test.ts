import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApi, type Api } from '../support/api';
import { operation } from '../support/ascn';
import { oracleOf } from '../support/gaps-oracle';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Cell {
  id: string;
  rank: number | null;
  status: string;
  cityDevelopment: { id: string };
  firmEntry: { id: string };
  step: { id: string; code: string } | null;
  stage: { id: string };
  firmClass: { id: string } | null;
  country: { id: string } | null;
  sector: { id: string } | null;
  cityDevelopmentSide: string;
  cityDevelopmentSchemes: { id: string; hypothetical: boolean; sure: boolean; statementIds: string[] }[];
  firmEntrySchemes: { id: string; hypothetical: boolean; sure: boolean; statementIds: string[] }[];
  voices: { id: string; trust: number; statementIds: string[] }[];
  shortfall: number;
  unmetDemand: number | null;
  absence: string | null;
}
interface Change {
  id: string;
  before: string;
  after: string;
}
interface Counts {
  covered: number;
  partial: number;
  unknown: number;
  missing: number;
}
interface Gaps {
  cells: Cell[];
  totalCount: number;
  counts: Counts;
  entries: { id: string; counts: Counts; outsideKinds: { id: string }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  scenario: {
    before: Counts;
    closed: Change[];
    narrowed: Change[];
    widened: Change[];
    shifted: Change[];
    remaining: number;
  } | null;
  settings: { asOf: string; added: { id: string; uncertain: string[] }[]; removed: string[]; by: string[] };
  summary: string;
  canonicalId: string;
  methodVersion: string;
  partial: string | null;
}

const gaps = async (input: object = {}, more: object = {}): Promise<Gaps> =>
  (await api.query<{ supportGaps: Gaps }>(operation('support-gaps'), { input, first: 500, ...more })).supportGaps;

const refused = async (input: object, more: object = {}) => {
  const [error] = (await api.ask(operation('support-gaps'), { input, ...more })).errors ?? [];
  return { message: error?.message ?? '', ...error?.extensions };
};

describe('the cube', () => {
  it('has a row for each of 3 kinds x 12 steps x 4 kinds, served or not', async () => {
    const { cells, totalCount, counts, entries } = await gaps();
    expect(totalCount).toBe(144);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(144);
    expect(counts).toEqual({ covered: 17, partial: 61, unknown: 0, missing: 66 });
    const empty = cells.filter((cell) => cell.status === 'MISSING');
    expect(empty).toHaveLength(66);
    expect(empty.flatMap((cell) => [...cell.cityDevelopmentSchemes, ...cell.firmEntrySchemes])).toEqual([]);
    expect(entries).toHaveLength(12);
    expect(
      entries.map((entry) => entry.counts.covered + entry.counts.partial + entry.counts.unknown + entry.counts.missing),
    ).toEqual(Array(12).fill(12));
  });

  it.each([
    [{}],
    [{ filter: { firmClass: 'firm-class:d' } }],
    [{ filter: { country: 'country:th', sector: 'sector:transport' } }],
    [{ axes: { by: ['FIRM_CLASS'] }, filter: { country: 'country:vn', stage: 'stage:b' } }],
    [{ axes: { by: ['SECTOR', 'COUNTRY'] }, filter: { firmClass: 'firm-class:b', step: 'step:a4' } }],
    [{ asOf: '2026-02-01', axes: { by: ['FIRM_CLASS'] }, filter: { stage: 'stage:a' } }],
  ])('agrees with a look through the seed files, cell by cell, for %j', async (input) => {
    const first = await gaps(input);
    const cells = [...first.cells];
    for (let page = first; page.pageInfo.hasNextPage;) {
      page = await gaps(input, { after: page.pageInfo.endCursor });
      cells.push(...page.cells);
    }
    expect(cells).toHaveLength(first.totalCount);
    const oracle = oracleOf(first.settings.asOf);
    const expected = cells.map((cell) => ({
      id: cell.id,
      ...oracle(cell.step?.id ?? '', cell.cityDevelopment.id, cell.firmEntry.id, {
        firmClass: cell.firmClass?.id ?? null,
        country: cell.country?.id ?? null,
        sector: cell.sector?.id ?? null,
      }),
    }));
    expect(cells.map(({ id, status, shortfall, unmetDemand }) => ({ id, status, shortfall, unmetDemand }))).toEqual(
      expected.map((cell) => ({ ...cell, unmetDemand: expect.closeTo(cell.unmetDemand, 9) })),
    );
    // The rank of a gap is one more than the number of gaps that more speaks for; covered cells come after all gaps.
    const unmet = expected.filter(({ status }) => status !== 'COVERED').map(({ unmetDemand }) => unmetDemand);
    expect(cells.map(({ rank }) => rank)).toEqual(
      expected.map(({ status, unmetDemand }) =>
        status === 'COVERED' ? null : 1 + unmet.filter((other) => other > unmetDemand + 1e-9).length,
      ),
    );
    const ranks = cells.map(({ rank }) => rank ?? Infinity);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('asks the same twice and answers the same, in pages or whole, by settings or by canonical id', async () => {
    const input = { axes: { by: ['FIRM_CLASS'] }, filter: { stage: 'stage:c' } };
    const whole = await gaps(input);
    expect(await gaps(input)).toEqual(whole);
    expect(await gaps({ canonicalId: whole.canonicalId })).toEqual(whole);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { cells, pageInfo } = await gaps(input, { first: 77, after });
      paged.push(...cells.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.cells.map(({ id }) => id));
  });

  it('has one canonical id, however its settings are ordered', async () => {
    const kinds = ['support-kind:pilot-project', 'support-kind:feasibility-study'];
    const one = await gaps({
      axes: { cityDevelopment: kinds, by: ['SECTOR', 'FIRM_CLASS'] },
      filter: { step: 'step:b2' },
      scenario: { ids: ['hub-centres', 'ak-challenge'] },
    });
    const other = await gaps({
      axes: { cityDevelopment: [...kinds].reverse(), by: ['FIRM_CLASS', 'SECTOR', 'SECTOR'] },
      filter: { step: 'step:b2' },
      scenario: { ids: ['ak-challenge', 'hub-centres', 'ak-challenge'] },
    });
    expect(other).toEqual(one);
  });

  it('covers a stage only where every step of it is covered', async () => {
    const [steps, stages] = [await gaps(), await gaps({ axes: { entry: 'STAGE' } })];
    expect(stages.totalCount).toBe(36);
    for (const stage of stages.cells) {
      const own = steps.cells.filter(
        (cell) =>
          cell.stage.id === stage.stage.id &&
          cell.cityDevelopment.id === stage.cityDevelopment.id &&
          cell.firmEntry.id === stage.firmEntry.id,
      );
      expect(own).toHaveLength(4);
      expect(stage.step).toBeNull();
      expect(stage.status === 'COVERED').toBe(own.every(({ status }) => status === 'COVERED'));
      expect(stage.status === 'MISSING').toBe(own.every(({ status }) => status === 'MISSING'));
      expect(stage.shortfall).toBeCloseTo(own.reduce((sum, { shortfall }) => sum + shortfall, 0) / 4, 9);
      expect(stage.unmetDemand).toBeCloseTo(
        own.reduce((sum, { unmetDemand }) => sum + (unmetDemand ?? NaN), 0),
        9,
      );
    }
  });

  it('of every class, country and sector is answered in pages', async () => {
    const input = { axes: { by: ['FIRM_CLASS', 'COUNTRY', 'SECTOR'] }, scenario: { ids: ['ak-challenge'] } };
    const { totalCount, cells, pageInfo } = await gaps(input, { first: 3 });
    expect(totalCount).toBe(144 * 5 * 10 * 7);
    expect(cells).toHaveLength(3);
    expect(pageInfo.hasNextPage).toBe(true);
  });

  it('has no unmet demand, and says why, on a day before the survey and its demands were out', async () => {
    const { cells } = await gaps({ asOf: '2024-12-31' });
    expect(cells).toHaveLength(144);
    expect(new Set(cells.map(({ unmetDemand, absence }) => `${unmetDemand} ${absence}`))).toEqual(
      new Set(['null NOT_PUBLISHED']),
    );
    expect(cells.flatMap(({ voices }) => voices)).toEqual([]);
  });

  it('names for each cell the demands and focus groups that speak to its step, with statements that are there', async () => {
    const { cells } = await gaps();
    const voicesOf = (code: string, kind: string): string[] =>
      cells
        .filter((cell) => cell.step?.code === code && cell.cityDevelopment.id === `support-kind:${kind}`)
        .slice(0, 1)
        .flatMap(({ voices }) => voices.map(({ id, trust }) => `${id} ${trust}`));
    expect(voicesOf('B1', 'feasibility-study')).toEqual([
      'demand:convergence 0.4',
      'demand:feasibility-study 1',
      'demand:joint-entry 0.4',
      'demand:stage-tailored-support 1',
      'finding:focus-group-b 1',
      'finding:focus-group-c 0.4',
    ]);
    expect(voicesOf('B1', 'pilot-project')).not.toContain('demand:feasibility-study 1');
    expect(voicesOf('C4', 'pilot-project')).toEqual(['finding:focus-group-d 1']);
    const ids = [
      ...new Set(
        cells.flatMap((cell) => [
          ...cell.voices.flatMap(({ statementIds }) => statementIds),
          ...cell.cityDevelopmentSchemes.flatMap(({ statementIds }) => statementIds),
          ...cell.firmEntrySchemes.flatMap(({ statementIds }) => statementIds),
        ]),
      ),
    ];
    expect(ids.length).toBeGreaterThan(50);
    expect(
      await api.rows('MATCH (s:Statement)-[:CITES]->(:Source) WHERE s.id IN $ids RETURN count(DISTINCT s) AS known', {
        ids,
      }),
    ).toEqual([{ known: ids.length }]);
    for (const cell of cells)
      for (const fit of [...cell.cityDevelopmentSchemes, ...cell.firmEntrySchemes])
        expect(fit.statementIds.length).toBeGreaterThanOrEqual(2);
  });

  it('hears a focus group only for its own class of firm', async () => {
    const speakers = async (firmClass: string): Promise<string[]> => [
      ...new Set(
        (await gaps({ filter: { firmClass } })).cells.flatMap(({ voices }) =>
          voices.map(({ id }) => id).filter((id) => id.startsWith('finding:')),
        ),
      ),
    ];
    for (const letter of ['a', 'b', 'c', 'd'])
      expect(await speakers(`firm-class:${letter}`)).toEqual([`finding:focus-group-${letter}`]);
    expect(await speakers('firm-class:e')).toEqual([]);
  });
});

describe('a scenario', () => {
  const codes = (changes: Change[]): Record<string, number> => {
    const counted: Record<string, number> = {};
    for (const { id } of changes) {
      const step = id.split('/')[0]?.slice('step:'.length) ?? '';
      counted[step] = (counted[step] ?? 0) + 1;
    }
    return counted;
  };

  it.each([
    // Pilot project surely, planning or demonstration perhaps, at B1, B2, B4, C1 and C4.
    ['ak-challenge', { closed: { b4: 2, c1: 1 }, narrowed: { b4: 6, c1: 3, c4: 8 } }],
    // Market pioneering with planning or demonstration, at B3, B4, C1 and C2.
    ['support-ladder', { closed: { b3: 2, b4: 3, c1: 2, c2: 1 }, narrowed: { b3: 1, b4: 3, c1: 1, c2: 5 } }],
    // An overseas branch perhaps, at A1 and A4, which a scheme serves already, and at B1.
    ['hub-centres', { closed: {}, narrowed: { b1: 3 } }],
  ])('%s closes and narrows what its lines of the brief say, and widens nothing', async (id, expected) => {
    const { scenario, counts, cells } = await gaps({ scenario: { ids: [id] } });
    expect({ closed: codes(scenario?.closed ?? []), narrowed: codes(scenario?.narrowed ?? []) }).toEqual(expected);
    expect(scenario?.widened).toEqual([]);
    expect(scenario?.shifted).toEqual([]);
    expect(scenario?.before).toEqual({ covered: 17, partial: 61, unknown: 0, missing: 66 });
    expect(scenario?.remaining).toBe(cells.filter(({ status }) => status !== 'COVERED').length);
    expect(scenario?.remaining).toBe(counts.partial + counts.unknown + counts.missing);
  });

  it('of all three together still leaves the gaps that they do not speak of', async () => {
    const { scenario, cells, settings } = await gaps({
      scenario: { ids: ['ak-challenge', 'support-ladder', 'hub-centres'] },
    });
    expect(settings.added.map(({ id, uncertain }) => [id, uncertain])).toEqual([
      ['hypothetical:ak-challenge', ['support-kind:planning-or-demonstration']],
      ['hypothetical:support-ladder', []],
      ['hypothetical:support-centre', []],
      ['hypothetical:hub-centres', ['support-kind:overseas-branch']],
    ]);
    const alone = await Promise.all(
      ['ak-challenge', 'support-ladder', 'hub-centres'].map((id) => gaps({ scenario: { ids: [id] } })),
    );
    const closed = new Set(alone.flatMap((one) => one.scenario?.closed.map(({ id }) => id) ?? []));
    expect(scenario?.closed.map(({ id }) => id)).toEqual(expect.arrayContaining([...closed]));
    expect(cells.filter((cell) => cell.step?.code === 'C3' && cell.status === 'MISSING')).toHaveLength(12);
  });

  it('has for each of the three its recommendation, author, lines and reading in both languages', async () => {
    const { supportScenarios } = await api.query<{
      supportScenarios: {
        id: string;
        recommendationId: string;
        lines: string;
        en: string;
        ko: string;
        added: object[];
      }[];
    }>(
      '{ supportScenarios { id recommendationId author lines en: rationale ko: rationale(lang: KO) added { id kinds steps firmClasses countries otherCountries sectors uncertain } } }',
    );
    expect(supportScenarios.map(({ id, recommendationId }) => [id, recommendationId])).toEqual([
      ['ak-challenge', 'recommendation:ak-challenge'],
      ['support-ladder', 'recommendation:support-ladder'],
      ['hub-centres', 'recommendation:cooperation-centres'],
    ]);
    expect(supportScenarios.map(({ lines }) => lines)).toEqual(['40-41, 228-233', '42, 235-239', '43, 245-248']);
    for (const { en, ko } of supportScenarios) expect(en).not.toBe(ko);
    expect(supportScenarios[2]?.added).toEqual([
      {
        id: 'hypothetical:hub-centres',
        kinds: ['support-kind:overseas-branch'],
        steps: ['step:a1', 'step:a4', 'step:b1'],
        firmClasses: ['firm-class:a', 'firm-class:b', 'firm-class:c', 'firm-class:d'],
        countries: ['country:id', 'country:vn'],
        otherCountries: true,
        sectors: null,
        uncertain: ['support-kind:overseas-branch'],
      },
    ]);
  });

  it('that takes schemes away leaves what the seed files hold without them', async () => {
    const removed = ['scheme:kcn-demonstration', 'scheme:wsce'];
    const input = { filter: { firmClass: 'firm-class:d' }, scenario: { remove: removed } };
    const { cells, scenario } = await gaps(input);
    const oracle = oracleOf('2025-04-07', removed);
    for (const cell of cells) {
      const place = { firmClass: 'firm-class:d', country: null, sector: null };
      const { status, shortfall } = oracle(cell.step?.id ?? '', cell.cityDevelopment.id, cell.firmEntry.id, place);
      expect([cell.id, cell.status, cell.shortfall]).toEqual([cell.id, status, shortfall]);
    }
    expect(scenario?.closed).toEqual([]);
    expect(scenario?.narrowed).toEqual([]);
    expect(scenario?.widened.length).toBeGreaterThan(0);
  });

  it('that swaps one certainty for another tells the cells that are as short as before', async () => {
    // At C1 a feasibility study serves for class A and no exhibition; afterwards it is the other way round.
    const { scenario } = await gaps({
      filter: { firmClass: 'firm-class:a', step: 'step:c1' },
      axes: { cityDevelopment: ['support-kind:feasibility-study'], firmEntry: ['support-kind:exhibition'] },
      scenario: {
        remove: ['scheme:feasibility-study'],
        add: [{ name: 'Fair', kinds: ['support-kind:exhibition'], steps: ['step:c1'] }],
      },
    });
    expect(scenario).toMatchObject({
      closed: [],
      narrowed: [],
      widened: [],
      shifted: [{ before: 'PARTIAL', after: 'PARTIAL', shortfallBefore: 0.5, shortfallAfter: 0.5 }],
    });
  });

  it('that changes nothing changes no cell', async () => {
    const plain = await gaps({ filter: { firmClass: 'firm-class:b' } });
    // Harmless: outside the kinds, for other classes, or serving surely what is surely served already.
    const harmless = fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ''),
        kinds: fc.subarray(['support-kind:roadshow', 'support-kind:pilot-project']),
        steps: fc.subarray(['step:a1', 'step:a4', 'step:c3'], { minLength: 1 }),
      },
      { requiredKeys: ['name', 'kinds', 'steps'] },
    );
    const scheme = harmless.map((one) => ({
      ...one,
      ...(one.kinds.length > 0 ? { firmClasses: ['firm-class:e'] } : {}),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(scheme, { maxLength: 4 }), async (add) => {
        const { cells, counts, scenario } = await gaps({ filter: { firmClass: 'firm-class:b' }, scenario: { add } });
        expect(cells).toEqual(plain.cells);
        expect(counts).toEqual(plain.counts);
        expect(scenario).toMatchObject({ before: counts, closed: [], narrowed: [], widened: [], shifted: [] });
      }),
      { numRuns: 12, seed: 6 },
    );
  });
});

describe('bad input', () => {
  const own = { name: 'Mine', kinds: ['support-kind:roadshow'], steps: ['step:b2'] };

  it.each([
    [{ scenario: { ids: ['ak-chalenge'] } }, 'input.scenario.ids', 'ak-challenge'],
    [{ scenario: { remove: ['scheme:kcn-demonstraton'] } }, 'input.scenario.remove', 'scheme:kcn-demonstration'],
    [
      { scenario: { add: [{ ...own, steps: undefined, stages: ['stage:d'] }] } },
      'input.scenario.add[0].stages',
      'stage:a',
    ],
    [{ scenario: { add: [own, { ...own, steps: ['step:b22'] }] } }, 'input.scenario.add[1].steps', 'step:b2'],
    [
      { scenario: { add: [{ ...own, kinds: ['support-kind:roadshows'] }] } },
      'input.scenario.add[0].kinds',
      'support-kind:roadshow',
    ],
    [
      { scenario: { add: [{ ...own, firmClasses: ['firm-class:f'] }] } },
      'input.scenario.add[0].firmClasses',
      'firm-class:a',
    ],
    [{ scenario: { add: [{ ...own, countries: ['country:vm'] }] } }, 'input.scenario.add[0].countries', 'country:mm'],
    [
      { scenario: { add: [{ ...own, sectors: ['sector:transprt'] }] } },
      'input.scenario.add[0].sectors',
      'sector:transport',
    ],
    [
      { axes: { cityDevelopment: ['support-kind:roadshow'] } },
      'input.axes.cityDevelopment',
      'no kind of support on this axis',
    ],
    [{ axes: { firmEntry: ['support-kind:exhibitions'] } }, 'input.axes.firmEntry', 'support-kind:exhibition'],
    [{ filter: { firmClass: 'firm-class:z' } }, 'input.filter.firmClass', 'firm-class:a'],
    [{ filter: { stage: 'stage:d' } }, 'input.filter.stage', 'stage:a'],
  ])('that names what is not there is refused with the nearest that is: %j', async (input, field, suggestion) => {
    const error = await refused(input);
    expect(error).toMatchObject({ code: 'NOT_FOUND', field });
    expect(error.message).toContain(suggestion);
  });

  it.each([
    ['a scheme for no step', { scenario: { add: [{ name: 'Mine', kinds: [] }] } }, 'input.scenario.add[0]'],
    ['a scheme without a name', { scenario: { add: [{ ...own, name: '  ' }] } }, 'input.scenario.add[0].name'],
    ['a name too long', { scenario: { add: [{ ...own, name: 'x'.repeat(201) }] } }, 'input.scenario.add[0].name'],
    ['a scheme for no country', { scenario: { add: [{ ...own, countries: [] }] } }, 'input.scenario.add[0].countries'],
    ['too many schemes', { scenario: { add: Array(51).fill(own) } }, 'input.scenario.add'],
    ['an axis without kinds', { axes: { firmEntry: [] } }, 'input.axes.firmEntry'],
    ['a step of another stage', { filter: { stage: 'stage:a', step: 'step:b2' } }, 'input.filter.step'],
    ['settings twice', { canonicalId: 'x', asOf: '2025-01-01' }, 'input.canonicalId'],
    ['a canonical id of nothing', { canonicalId: 'support-gaps:rubbish' }, 'canonicalId'],
  ])('that cannot be is refused with its field: %s', async (_why, input, field) => {
    expect(await refused(input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it.each(['2025-02-30', 'soon', ''])('that is no day is refused: "%s"', async (asOf) => {
    expect((await refused({ asOf })).code).toBe('BAD_USER_INPUT');
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 501 }, 'first'],
    [{ after: 'step:q9' }, 'after'],
  ])('that asks for no page is refused: %j', async (more, field) => {
    expect(await refused({}, more)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
