import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/server/schema/build';
import { openApi, type Api } from '../support/api';

let api: Api;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
  api = await openApi();
});
afterAll(() => api.close());

const lists = { cities: 'City', organisations: 'Organisation', projects: 'Project' } as const;
type List = keyof typeof lists;

/** Properties that a list can be in the order of. */
const sortable = (list: List): string[] => {
  const type = schema.getType(`${lists[list]}Sort`);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};

const filters = fc.constantFrom<object>(
  {},
  { name: { contains: 'a' } },
  { OR: [{ name: { startsWith: 'S' } }, { id: { contains: 'vn' } }] },
  { NOT: { name: { contains: 'e' } } },
  { nameKo: { eq: null } },
  { name: { contains: 'no such name' } },
);

describe('pages of a look-up', () => {
  it('hold every row once, in one order, under any filter, order and size of page', async () => {
    const asked = fc.constantFrom<List>('cities', 'organisations', 'projects').chain((list) =>
      fc.record({
        list: fc.constant(list),
        where: filters,
        sort: fc.uniqueArray(
          fc.record({ by: fc.constantFrom(...sortable(list)), direction: fc.constantFrom('ASC', 'DESC') }),
          { selector: ({ by }) => by, maxLength: 3 },
        ),
        limit: fc.integer({ min: 17, max: 150 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ({ list, where, sort, limit }) => {
        const text = `query ($where: ${lists[list]}Where, $sort: [${lists[list]}Sort!], $limit: Int, $offset: Int) {
          ${list}(where: $where, sort: $sort, limit: $limit, offset: $offset) { id } }`;
        const page = async (variables: object): Promise<string[]> => {
          const data = await api.query<Record<List, { id: string }[]>>(text, {
            where,
            sort: sort.map(({ by, direction }) => ({ [by]: direction })),
            ...variables,
          });
          return data[list].map(({ id }) => id);
        };
        const walked: string[] = [];
        for (let offset = 0; ; offset += limit) {
          const ids = await page({ limit, offset });
          walked.push(...ids);
          if (ids.length < limit) break;
        }
        expect(walked).toEqual(await page({ limit: 1_000 }));
        expect(new Set(walked).size).toBe(walked.length);
      }),
      { seed: 20251125, numRuns: 20 },
    );
  }, 240_000);

  it('hold as many rows as the database has things of the kind', async () => {
    for (const list of ['cities', 'organisations', 'projects'] as const) {
      const data = await api.query<Record<List, object[]>>(`{ ${list}(limit: 1000) { id } }`);
      expect(await api.rows(`MATCH (n:${lists[list]}) RETURN count(n) AS count`)).toEqual([
        { count: data[list].length },
      ]);
    }
  });
});

/** A question that pages by a cursor: its filters and orders, each with `$first` and `$after` in its place, and where its rows are. */
interface PagedQuestion {
  readonly asked: readonly string[];
  readonly rows: string;
}

const page = 'first: $first, after: $after';
const firm = 'profile: { firm: "org:winitech" }';
const questions: Readonly<Record<string, PagedQuestion>> = {
  citySuggestions: {
    asked: [`${firm}, ${page}`, `profile: { firmClass: "firm-class:a", sectors: ["sector:transport"] }, ${page}`],
    rows: 'suggestions { row { cityId } }',
  },
  conflicts: {
    asked: [
      `input: { ${page} }`,
      `input: { severities: [HIGH, MEDIUM], ${page} }`,
      `input: { basis: CURATED, ${page} }`,
    ],
    rows: 'conflicts { id }',
  },
  jointEntry: { asked: [`input: { ${firm} }, ${page}`], rows: 'partners { firm { id } }' },
  matchSchemes: { asked: [`input: { ${firm} }, ${page}`], rows: 'matches { scheme { id } }' },
  missingLinks: {
    asked: [
      `input: { from: ["firm-class:b"], to: ["country:my"] }, ${page}`,
      `input: { from: ["org:winitech"], to: ["country:vn"], maxHops: 5, damping: 0 }, ${page}`,
    ],
    rows: 'groups { id }',
  },
  partnershipPaths: {
    asked: [
      `input: { to: ["city:vn-hue"], from: ["country:kr"] }, ${page}`,
      `input: { from: ["org:molit"], to: ["city:vn-hue"], maxHops: 5, damping: 0, leastTrust: UNCERTAIN }, ${page}`,
    ],
    rows: 'paths { id }',
  },
  search: { asked: [`text: "smart", ${page}`, `text: "ㄷㄴ", ${page}`], rows: 'hits { id }' },
  shortlist: {
    asked: [
      `input: { uncertainty: { draws: 0 } }, ${page}`,
      `input: { uncertainty: { draws: 0 }, preset: "equal", required: ["hub"] }, ${page}`,
    ],
    rows: 'rows { cityId }',
  },
  supportGaps: { asked: [page], rows: 'cells { id }' },
  whereCan: {
    asked: [
      `input: { from: ["org:winitech"] }, ${page}`,
      `input: { from: ["firm-class:b"], hubCountriesOnly: true }, ${page}`,
    ],
    rows: 'ends { id }',
  },
  whoReaches: { asked: [`input: { to: ["city:vn-da-nang"] }, ${page}`], rows: 'ends { id }' },
};

/** Its pages need more than one dataset version: tests/graph/changes.test.ts. */
const elsewhere = ['changes'];

it('every question that pages is here', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const paged = fields.filter(({ args }) =>
    args.some(({ name, type }) => {
      const input = getNamedType(type);
      return name === 'after' || (isInputObjectType(input) && Object.hasOwn(input.getFields(), 'after'));
    }),
  );
  expect(paged.map(({ name }) => name).sort()).toEqual([...Object.keys(questions), ...elsewhere].sort());
});

interface Paged {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly [rows: string]: unknown;
}

describe.each(Object.entries(questions))('pages of %s', (name, { asked, rows }) => {
  it.each(asked)(
    'hold every row once, in the order of the whole, whatever their size: %s',
    async (args) => {
      const text = `query ($first: Int, $after: ID) { answer: ${name}(${args}) { totalCount pageInfo { hasNextPage endCursor } ${rows} } }`;
      const field = rows.split(' ')[0] ?? '';
      const walk = async (first: number): Promise<{ rows: object[]; totalCount: number }> => {
        const walked: object[] = [];
        for (let after: string | null = null; ;) {
          const { answer }: { answer: Paged } = await api.query<{ answer: Paged }>(text, { first, after });
          walked.push(...(answer[field] as object[]));
          if (!answer.pageInfo.hasNextPage) return { rows: walked, totalCount: answer.totalCount };
          after = answer.pageInfo.endCursor;
        }
      };
      const { rows: whole, totalCount } = await walk(50);
      expect(whole).toHaveLength(totalCount);
      expect(new Set(whole.map((row) => JSON.stringify(row))).size).toBe(totalCount);
      expect(totalCount).toBeGreaterThan(1);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: Math.min(50, Math.ceil(whole.length / 8)), max: 50 }), async (first) => {
          expect((await walk(first)).rows).toEqual(whole);
        }),
        { seed: 20251125, numRuns: 3 },
      );
    },
    240_000,
  );
});
