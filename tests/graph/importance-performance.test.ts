import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { operation } from '../support/ascn';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Answer {
  summary: string;
  items: { name: string; gap: number | null; quadrant: string | null; statementIds: string[] }[];
  absence: string | null;
  importanceThreshold: number | null;
  satisfactionThreshold: number | null;
  thresholds: string;
  survey: { id: string } | null;
  asOf: string | null;
  methodVersion: string;
  partial: string | null;
}

const ask = async (input: object, lang = 'EN'): Promise<Answer> =>
  (await api.query<{ importancePerformance: Answer }>(operation('importance-performance'), { input, lang }))
    .importancePerformance;

const refused = async (input: object) => {
  const [error] = (await api.ask(operation('importance-performance'), { input })).errors ?? [];
  return { message: error?.message ?? '', ...error?.extensions };
};

const items = [
  { name: 'Information', importance: 4.5, satisfaction: 4 },
  { name: 'Finance', importance: 4.1, satisfaction: 2.2 },
  { name: 'Fairs', importance: 2, satisfaction: 1.8 },
  { name: 'Offices', importance: 1.4, satisfaction: 4 },
];

describe('the analysis', () => {
  it("of the brief's survey says that its values are not published, and guesses none", async () => {
    const answer = await ask({ survey: 'survey:brief-firms' });
    expect(answer).toMatchObject({
      items: [],
      absence: 'NOT_PUBLISHED',
      importanceThreshold: null,
      satisfactionThreshold: null,
      survey: { id: 'survey:brief-firms' },
      asOf: '2025-04-07',
      partial: null,
    });
    expect(answer.summary).toContain('No importance and satisfaction by item are published');
    expect((await ask({ survey: 'survey:brief-firms' }, 'KO')).summary).toContain('공표되지 않았습니다');
  });

  it('of items of your own gives quadrants, gaps, lines and what to concentrate on', async () => {
    const answer = await ask({ items });
    expect(answer.items.map(({ name, quadrant }) => [name, quadrant])).toEqual([
      ['Information', 'KEEP_UP'],
      ['Finance', 'CONCENTRATE_HERE'],
      ['Fairs', 'LOW_PRIORITY'],
      ['Offices', 'POSSIBLE_OVERKILL'],
    ]);
    expect(answer.items.map(({ gap }) => gap)).toEqual([0.5, 1.9, 0.2, -2.6].map((gap) => expect.closeTo(gap, 9)));
    expect(answer).toMatchObject({
      importanceThreshold: 3,
      satisfactionThreshold: 3,
      thresholds: 'MEAN',
      survey: null,
    });
    expect(answer).toMatchObject({ absence: null, asOf: null, partial: null });
    expect(answer.summary).toBe('Of 4 items, 1 to concentrate on: Finance.');
  });

  it('leaves an item that lacks a value without a quadrant, and says so', async () => {
    const answer = await ask({ items: [...items, { name: 'Insurance', importance: 5 }], thresholds: 'MEDIAN' });
    expect(answer.items[4]).toEqual({
      name: 'Insurance',
      importance: 5,
      satisfaction: null,
      gap: null,
      quadrant: null,
      statementIds: [],
    });
    expect(answer.importanceThreshold).toBeCloseTo(3.05, 9);
    expect(answer.partial).toBe('1 of 5 items lack a value and have no quadrant.');
  });

  it('puts the lines where the caller says', async () => {
    const input = { items, thresholds: 'GIVEN', importanceThreshold: 4.5, satisfactionThreshold: 1.8 };
    expect((await ask(input)).items.map(({ quadrant }) => quadrant)).toEqual([
      'KEEP_UP',
      'POSSIBLE_OVERKILL',
      'POSSIBLE_OVERKILL',
      'POSSIBLE_OVERKILL',
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing to analyse', {}, 'input'],
    ['a survey and items', { survey: 'survey:brief-firms', items }, 'input'],
    ['no items', { items: [] }, 'input.items'],
    ['too many items', { items: Array.from({ length: 1001 }, (_, index) => ({ name: `i${index}` })) }, 'input.items'],
    ['a name twice', { items: [...items, { name: ' Finance ', importance: 1 }] }, 'input.items[4].name'],
    ['a name of blanks', { items: [{ name: '  ' }] }, 'input.items[0].name'],
    ['GIVEN without lines', { items, thresholds: 'GIVEN', importanceThreshold: 3 }, 'input.thresholds'],
    ['lines beside MEAN', { items, importanceThreshold: 3 }, 'input.thresholds'],
    ['a day for items', { items, asOf: '2025-01-01' }, 'input.asOf'],
  ])('that cannot be is refused with its field: %s', async (_why, input, field) => {
    expect(await refused(input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('that names no survey is refused with the nearest that is', async () => {
    const error = await refused({ survey: 'survey:brief-firm' });
    expect(error).toMatchObject({ code: 'NOT_FOUND', field: 'input.survey' });
    expect(error.message).toContain('survey:brief-firms');
  });

  it('whose ratings are no numbers does not reach the method', async () => {
    for (const importance of ['"high"', '1e999', 'NaN'])
      expect(
        (
          await api.post(
            `{"query": "{ importancePerformance(input: {items: [{name: \\"x\\", importance: ${importance.replaceAll('"', '\\"')}, satisfaction: 1}]}) { methodVersion } }"}`,
          )
        ).errors?.length,
      ).toBeGreaterThan(0);
  });
});
