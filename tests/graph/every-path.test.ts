import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../support/api';
import { createPathOracle, type OraclePath } from '../support/path-oracle';

let api: Api;
let cities: string[];
beforeAll(async () => {
  api = await openApi();
  const members = api.seeds.dataset.relationships.filter(
    ({ from, type, to }) => type === 'MEMBER_OF' && to === 'network:ascn' && from.startsWith('city:'),
  );
  cities = [...new Set(members.map(({ from }) => from))].sort();
});
afterAll(() => api.close());

interface Found {
  readonly id: string;
  readonly score: number;
}
type Answer = Record<string, { totalCount: number; paths: Found[] }>;

/** All paths from one node to every city, in one request; longer lists are fetched page by page. */
const askAll = async (from: string, options: string): Promise<Map<string, Found[]>> => {
  const one = (city: string, after: string) =>
    `partnershipPaths(input: { from: "${from}", to: "${city}", ${options} }, first: 100${after}) { totalCount paths { id score } }`;
  const answer = await api.query<Answer>(
    `{ ${cities.map((city, index) => `c${index}: ${one(city, '')}`).join('\n')} }`,
  );
  const found = new Map<string, Found[]>();
  for (const [index, city] of cities.entries()) {
    const { totalCount = 0, paths = [] } = answer[`c${index}`] ?? {};
    const all = [...paths];
    while (all.length < totalCount) {
      const next = await api.query<Answer>(`{ page: ${one(city, `, after: "${all[all.length - 1]?.id ?? ''}"`)} }`);
      all.push(...(next['page']?.paths ?? []));
    }
    found.set(city, all);
  }
  return found;
};

const startsOf = (prefix: string): string[] =>
  api.seeds.dataset.entities.map(({ id }) => id).filter((id) => id.startsWith(prefix));

const round = (score: number): number => Number(score.toPrecision(10));
const shown = (paths: readonly (Found | OraclePath)[]): string[] =>
  paths.map(({ id, score }) => `${round(score)} ${id}`);

/** Pairs whose answer differs from the oracle's, and the number of paths seen. */
const compare = async (
  starts: readonly string[],
  includeUncertain: boolean,
  maxHops: number,
): Promise<{ differing: string[]; paths: number }> => {
  const oracle = createPathOracle(api.seeds.dataset, api.seeds.pathKinds, includeUncertain, 0.5);
  const differing: string[] = [];
  let paths = 0;
  for (const from of starts) {
    const found = await askAll(from, `leastTrust: ${includeUncertain ? 'UNCERTAIN' : 'RECALLED'}, maxHops: ${maxHops}`);
    const expected = oracle(from, maxHops);
    for (const city of cities) {
      const wanted = shown(expected.filter(({ to }) => to === city));
      paths += wanted.length;
      if (JSON.stringify(shown(found.get(city) ?? [])) !== JSON.stringify(wanted)) differing.push(`${from} > ${city}`);
    }
  }
  return { differing, paths };
};

describe('partnership paths', () => {
  it('from every organisation to every city are the same, with the same scores and in the same order, as an exhaustive search', async () => {
    const { differing, paths } = await compare(startsOf('org:'), false, 6);
    expect(differing).toEqual([]);
    expect(paths).toBeGreaterThan(5_000);
  });

  it('from every scheme to every city are the same as an exhaustive search', async () => {
    const { differing, paths } = await compare(startsOf('scheme:'), false, 4);
    expect(differing).toEqual([]);
    expect(paths).toBeGreaterThan(100);
  });

  it('over uncertain ties, when they are wanted, are the same as an exhaustive search', async () => {
    const doubtful = new Set(
      api.seeds.dataset.relationships
        .filter(({ confidence, from }) => confidence === 'UNCERTAIN' && from.startsWith('org:'))
        .map(({ from }) => from),
    );
    const { differing } = await compare([...doubtful].sort(), true, 4);
    expect(differing).toEqual([]);
    expect(doubtful.size).toBeGreaterThan(5);
  });
});
