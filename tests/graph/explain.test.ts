import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Cell {
  criterion: { id: string };
  raw: { value: number | null };
  status: string;
  recorded: { value: number | null } | null;
}
interface Row {
  rank: number;
  score: number | null;
  cityId: string;
  supposed: boolean;
  overridden: boolean;
  city: { id: string } | null;
  criteria: Cell[];
}
interface Answer {
  shortlist: {
    rows: Row[];
    totalCount: number;
    canonicalId: string;
    notes: string[];
    settings: { whatIf: object | null; uncertainty: object | null };
    portfolio: { ids: string[]; proven: boolean } | null;
  };
}

const query = `query ($input: ShortlistInput) { shortlist(input: $input) { totalCount canonicalId notes(lang: EN)
  rows { rank score cityId supposed overridden city { id } criteria { criterion { id } raw { value } status recorded { value } } }
  settings { whatIf { values { city criterion value } addCities { id } dropCities dropCriteria } uncertainty { draws } }
  portfolio { ids proven } } }`;
const shortlist = async (input: object) => (await api.query<Answer>(query, { input })).shortlist;

const daNang = 'city:vn-da-nang';

describe('what-if', () => {
  it('lays values, cities and omissions over the record for one answer, marks them, and writes nothing', async () => {
    const before = await shortlist({ preset: 'equal' });
    const whatIf = {
      values: [
        { city: daNang, criterion: 'pipeline', value: 7 },
        { city: daNang, criterion: 'hub', missing: true },
        { city: 'city:new', criterion: 'track-record', value: 4 },
      ],
      addCities: [{ id: 'city:new', name: 'New', country: 'country:vn' }],
      dropCities: ['city:sg-singapore'],
      dropCriteria: ['korea-fit'],
    };
    const answer = await shortlist({ preset: 'equal', whatIf });
    const rowOf = (id: string) => answer.rows.find(({ cityId }) => cityId === id);
    const cellOf = (id: string, criterion: string) =>
      rowOf(id)?.criteria.find((cell) => cell.criterion.id === criterion);
    expect(cellOf(daNang, 'pipeline')).toMatchObject({ raw: { value: 7 }, status: 'ASSUMED', recorded: { value: 2 } });
    expect(cellOf(daNang, 'hub')).toMatchObject({ raw: { value: null }, status: 'MISSING', recorded: { value: 1 } });
    expect(rowOf(daNang)).toMatchObject({ supposed: false, overridden: true, city: { id: daNang } });
    expect(rowOf('city:new')).toMatchObject({ supposed: true, city: null, score: 1 });
    expect(answer.rows.filter(({ overridden }) => overridden).map(({ cityId }) => cityId)).toEqual([daNang]);
    expect([rowOf('city:sg-singapore'), cellOf(daNang, 'korea-fit')]).toEqual([undefined, undefined]);
    expect(answer.totalCount).toBe(before.totalCount);
    expect(answer.notes[0]).toContain('Nothing was written');
    expect(await shortlist({ canonicalId: answer.canonicalId })).toEqual(answer);
    expect(await shortlist({ preset: 'equal' })).toEqual(before);
  });

  it('refuses everything that cannot be supposed, all at once', async () => {
    const { errors } = await api.ask(query, {
      input: {
        preset: 'breif',
        criteria: [{ id: 'hub', goalposts: [1, 1] }],
        uncertainty: { draws: 20_000 },
        whatIf: { values: [{ city: daNang, criterion: 'hubs', value: 1 }], dropCriteria: ['demnad'] },
      },
    });
    for (const part of [
      '"breif" is no preset',
      'goalposts of "hub" are [1, 1]',
      'at most 10000',
      '"hubs" is no criterion',
      '"demnad" is no criterion',
    ])
      expect(errors?.[0]?.message).toContain(part);
  });

  it('names the cells that a geometric mean cannot take, and what to do', async () => {
    const { errors } = await api.ask(query, { input: { preset: 'equal', aggregation: 'GEOMETRIC' } });
    expect(errors?.[0]?.message).toMatch(/city:.* x .* is 0 \(raw 0\)/);
    expect(errors?.[0]?.message).toContain('set floor');
    const lifted = await shortlist({ preset: 'equal', aggregation: 'GEOMETRIC', floor: 0.01 });
    expect(lifted.rows[0]?.score).toBeGreaterThan(0);
  });
});

describe('a best set', () => {
  it('keeps its limit by country', async () => {
    const { portfolio } = await shortlist({
      preset: 'equal',
      portfolio: { size: 5, atMost: [{ peers: 'country', count: 1 }] },
    });
    const countries = (portfolio?.ids ?? []).map((id) => id.slice(0, 'city:vn'.length));
    expect([countries.length, new Set(countries).size, portfolio?.proven]).toEqual([5, 5, true]);
  });
});

describe('compareCities and explainScore', () => {
  interface Comparison {
    a: { cityId: string; rank: number };
    b: { cityId: string; rank: number };
    difference: number;
    criteria: { difference: number }[];
    sentences: string[];
    aboveShare: number;
  }

  it('says why one city stands above another by differences that add up, in both languages', async () => {
    const { compareCities } = await api.query<{ compareCities: { comparisons: (Comparison & { ko: string[] })[] } }>(
      `query ($ids: [ID!]!) { compareCities(ids: $ids, input: { preset: "equal" }) { comparisons { a { cityId rank } b { cityId rank }
        difference criteria { difference } aboveShare sentences ko: sentences(lang: KO) } } }`,
      { ids: ['city:id-jakarta', daNang, 'city:th-phuket'] },
    );
    expect(compareCities.comparisons).toHaveLength(3);
    for (const { a, b, difference, criteria, sentences, ko } of compareCities.comparisons) {
      expect(a.rank).toBeLessThanOrEqual(b.rank);
      expect(criteria.reduce((sum, part) => sum + part.difference, 0)).toBeCloseTo(difference, 9);
      expect([sentences.length, ko.length]).toEqual([2, 2]);
      expect(ko[0]).toMatch(/점수 차/);
    }
  });

  it('explains a place by its neighbours and by how far it moves', async () => {
    const { explainScore } = await api.query<{
      explainScore: {
        row: { cityId: string; rank: number };
        above: Comparison | null;
        below: Comparison;
        ranges: { source: string }[];
      };
    }>(
      `{ explainScore(city: "city:id-jakarta", input: { preset: "equal" }) { row { cityId rank } above { a { cityId } } below { a { cityId } }
        ranges { source } } }`,
    );
    expect(explainScore.row.rank).toBe(2);
    expect([explainScore.above?.a.cityId, explainScore.below.a.cityId]).toEqual([daNang, 'city:id-jakarta']);
    expect(explainScore.ranges.map(({ source }) => source)).toEqual([
      'WEIGHTS',
      'METHODS',
      'LEAVE_ONE_OUT',
      'DATA',
      'TOGETHER',
    ]);
  });

  it.each([
    ['one city', ['city:id-jakarta'], 'expected 2 to 5'],
    ['an unknown city', ['city:id-jakarta', 'city:vn-danang'], 'Did you mean city:vn-da-nang'],
  ])('refuses %s', async (_what, ids, remedy) => {
    const { errors } = await api.ask('query ($ids: [ID!]!) { compareCities(ids: $ids) { canonicalId } }', { ids });
    expect(errors?.[0]?.message).toContain(remedy);
  });
});

describe('citySuggestions', () => {
  it("weighs a class's preset anew with reasons, and ranks every city", async () => {
    interface Suggestions {
      citySuggestions: {
        totalCount: number;
        weightReasons: string[];
        canonicalId: string;
        suggestions: { row: { cityId: string }; reasons: string[] }[];
        settings: { weights: { criterion: { id: string }; weight: number }[] };
      };
    }
    const { citySuggestions } = await api.query<Suggestions>(
      `{ citySuggestions(profile: { firmClass: "D", furthestStep: "B2", sectors: ["focus-area:safety-security"] }) { totalCount weightReasons canonicalId
        suggestions { row { cityId } reasons } settings { weights { criterion { id } weight } } } }`,
    );
    expect([citySuggestions.totalCount, citySuggestions.suggestions.length]).toEqual([31, 31]);
    expect(citySuggestions.weightReasons).toHaveLength(3);
    const weights = Object.fromEntries(
      citySuggestions.settings.weights.map(({ criterion, weight }) => [criterion.id, weight]),
    );
    expect(weights).toMatchObject({ pipeline: 3, leadership: 1, 'korea-fit': 1, 'track-record': 3 });
    expect(citySuggestions.suggestions.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    const again = await shortlist({ canonicalId: citySuggestions.canonicalId });
    expect(again.rows.map(({ cityId }) => cityId)).toEqual(citySuggestions.suggestions.map(({ row }) => row.cityId));
  });
});
