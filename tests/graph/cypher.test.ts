import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadStatements } from '../../src/graph/load-statements';
import { projectRoot } from '../../src/root';
import { openApi, type Api } from '../support/api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Named {
  readonly name: string;
  readonly text: string;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value && typeof value.text === 'string';

/** Every Cypher text of the questions, found by reading their folders, and of the loader. */
const texts = async (): Promise<Named[]> => {
  const folder = join(projectRoot, 'src', 'questions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules: Record<string, unknown>[] = [];
  for (const file of files.sort()) modules.push((await import(join(folder, file))) as Record<string, unknown>);
  const questions = modules.flatMap((exported) => Object.values(exported).filter(isNamed));
  return [
    ...new Map(
      [...questions, ...Object.entries(loadStatements).map(([name, text]) => ({ name, text }))].map((one) => [
        one.name,
        one,
      ]),
    ).values(),
  ];
};

describe('Cypher', () => {
  it('plans without a word about labels, types or properties that the graph does not have', async () => {
    const all = await texts();
    expect(all.length).toBeGreaterThanOrEqual(25);
    const odd: string[] = [];
    for (const { name, text } of all) {
      const { summary } = await api.driver.executeQuery(`EXPLAIN ${text}`, {}, { database: api.database });
      const unknown = summary.gqlStatusObjects.filter(({ rawClassification }) => rawClassification === 'UNRECOGNIZED');
      odd.push(...unknown.map(({ statusDescription }) => `${name}: ${statusDescription}`));
    }
    expect(odd).toEqual([]);
  });

  it('would notice: an unknown property is reported', async () => {
    const { summary } = await api.driver.executeQuery(
      'EXPLAIN MATCH (c:City) RETURN c.mayor',
      {},
      { database: api.database },
    );
    expect(summary.gqlStatusObjects.map(({ rawClassification }) => rawClassification)).toContain('UNRECOGNIZED');
  });

  it('of a question never writes', async () => {
    const loading: string[] = Object.values(loadStatements);
    const writing = (await texts()).filter(
      ({ text }) => !loading.includes(text) && /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD CSV)\b/.test(text),
    );
    expect(writing.map(({ name }) => name)).toEqual([]);
  });

  it('of the API runs in read sessions only', async () => {
    const opened = jest.spyOn(api.driver, 'session');
    await api.query(
      '{ dataset { version counts { count } sources { id } } cities(limit: 3) { name projects { participants { id } } networks { citiesAt(asOf: "2025-04-07") { id } } } }',
    );
    await api.query(
      '{ shortlist(first: 2) { rows { city { name } criteria { statements { id } } } } partnershipPaths(input: { from: "org:kind", to: "city:id-jakarta" }) { paths { hops { statements { id } } } } }',
    );
    const modes = opened.mock.calls.map(([options]) => options?.defaultAccessMode);
    opened.mockRestore();
    expect(modes.length).toBeGreaterThan(10);
    expect(new Set(modes)).toEqual(new Set(['READ']));
  });
});
