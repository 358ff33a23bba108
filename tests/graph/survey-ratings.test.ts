import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { openOwnGraph } from '../support/own-graph';
import { operation } from '../support/ascn';
import { smallDataset, thing, type SmallFact } from '../support/small-seeds';

/** A rating of an item; `scope` names an item that is no thing of the graph. */
const rating = (slug: string, indicator: string, value: number, scope?: string, asOf?: string): SmallFact[] =>
  thing(
    `observation:${slug}`,
    { indicator, value, unit: 'points', asPrinted: `${value}`, ...(scope !== undefined && { scope }) },
    asOf === undefined ? {} : { asOf },
  );

const rated = [
  ['one', 4.4, 2],
  ['two', 4.2, 4.6],
  ['three', 1.4, 1.8],
] as const;

/** A survey that publishes what the brief does not: two of its three steps bear one name, one item is words, one value is of a later year. */
const seeds = smallDataset(
  [
    ...thing('survey:rated', { name: 'Rated survey', respondents: 30 }),
    ...thing('stage:all', { code: 'A', order: 1, name: 'All' }),
    ...rated.flatMap(([slug, importance, satisfaction], index) => [
      ...thing(`step:${slug}`, { code: slug, order: index + 1, name: slug === 'three' ? 'Help' : 'Advice' }),
      ...rating(`${slug}-importance`, 'importance', importance),
      ...rating(`${slug}-satisfaction`, 'satisfaction', satisfaction),
    ]),
    ...rating('fairs-importance', 'importance', 2, 'Fairs'),
    ...rating('fairs-satisfaction', 'satisfaction', 3.6, 'Fairs'),
    ...rating('later-importance', 'importance', 5, 'Later', '2026'),
    ...rating('known', 'awareness', 40, 'Fairs'),
  ],
  [
    ...rated.map(([slug]) => ['stage:all', 'HAS', `step:${slug}`] as const),
    ...rated.flatMap(([slug]) =>
      (['importance', 'satisfaction'] as const).flatMap((indicator) => [
        [`observation:${slug}-${indicator}`, 'OF', 'survey:rated'] as const,
        [`observation:${slug}-${indicator}`, 'CONCERNS', `step:${slug}`] as const,
      ]),
    ),
    ...['fairs-importance', 'fairs-satisfaction', 'later-importance', 'known'].map(
      (slug) => [`observation:${slug}`, 'OF', 'survey:rated'] as const,
    ),
  ],
);

let api: Api;
beforeAll(async () => {
  api = await openOwnGraph(seeds);
}, 240_000);
afterAll(() => api.close(), 60_000);

interface Answer {
  items: { name: string; importance: number | null; quadrant: string | null; statementIds: string[] }[];
  absence: string | null;
  importanceThreshold: number;
  satisfactionThreshold: number;
  partial: string | null;
}
const ask = async (input: object = {}): Promise<Answer> =>
  (
    await api.query<{ importancePerformance: Answer }>(operation('importance-performance'), {
      input: { survey: 'survey:rated', ...input },
    })
  ).importancePerformance;

describe('a survey that publishes importance and satisfaction by item', () => {
  it('is put into quadrants from the graph, two things of one name apart, items in words too', async () => {
    const { items, absence, importanceThreshold, satisfactionThreshold, partial } = await ask();
    expect(items.map(({ name, importance, quadrant }) => [name, importance, quadrant])).toEqual([
      ['Advice', 4.4, 'CONCENTRATE_HERE'],
      ['Advice', 4.2, 'KEEP_UP'],
      ['Fairs', 2, 'POSSIBLE_OVERKILL'],
      ['Help', 1.4, 'LOW_PRIORITY'],
    ]);
    expect([importanceThreshold, satisfactionThreshold]).toEqual([expect.closeTo(3, 9), expect.closeTo(3, 9)]);
    expect([absence, partial]).toEqual([null, null]);
  });

  it('cites for each item the statements of its two values', async () => {
    for (const { statementIds } of (await ask()).items) {
      const found = await api.rows(
        "MATCH (s:Statement {property: 'value'})-[:CITES]->(:Source) WHERE s.id IN $ids RETURN count(s) AS statements",
        { ids: statementIds },
      );
      expect(found).toEqual([{ statements: 2 }]);
    }
  });

  it('knows on a later day what was out by then, and has no quadrant for what lacks a value', async () => {
    const { items, partial } = await ask({ asOf: '2026-12-31' });
    expect(items.find(({ name }) => name === 'Later')).toMatchObject({ importance: 5, quadrant: null });
    expect(partial).toBe('1 of 5 items lack a value and have no quadrant.');
  });
});
