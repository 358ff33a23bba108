import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { SharedStatement } from '../../../src/questions/context';
import { buildSchema } from '../../../src/server/schema/build';
import { sharedTexts } from '../../../src/server/schema/prepared-lookups';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

interface Asked {
  /** The text of the library, or those for one and for several. */
  readonly text: string | ReturnType<typeof sharedTexts>;
  readonly params: object;
  /** Names of the parameters that it was given as its own, where it may be asked together with others. */
  readonly own?: readonly string[];
}
interface Outcome {
  readonly asked: readonly Asked[];
  /** Whether the library that translates look-ups had a hand in it: it names the database of its sessions. */
  readonly translated: boolean;
  readonly errors: readonly string[];
}

const known = {
  records: [Object.assign(['5.26.0', 'community'], { toObject: () => ({}) })],
  summary: { counters: { updates: () => ({}) } },
};

/** Runs a document and tells what it would ask the database; nothing is asked. */
const outcomeOf = async (document: DocumentNode, variableValues: Record<string, unknown>): Promise<Outcome> => {
  const asked: Asked[] = [];
  let translated = false;
  const executionContext = {
    session: (config?: object) => {
      translated ||= config !== undefined;
      return {
        executeRead: (work: (transaction: object) => Promise<unknown>) =>
          work({
            run: (text: string, params: object) => {
              // The library asks once in its life what it speaks to.
              if (text.includes('dbms.components')) return Promise.resolve(known);
              asked.push({ text, params });
              return Promise.resolve({ records: [], summary: { counters: { updates: () => ({}) } } });
            },
          }),
        close: () => Promise.resolve(),
      };
    },
  };
  const reader = { datasetInfo: () => Promise.resolve({ version: 'v', title: '', asOf: '2026-11-23' }) };
  const readTogether = ({ alone, together, params }: SharedStatement, own: object) => {
    asked.push({ text: { alone, together }, params: { ...params, ...own }, own: Object.keys(own) });
    return Promise.resolve([]);
  };
  const contextValue = { services: { reader }, executionContext, readTogether };
  const result: ExecutionResult = await execute({ schema, document, variableValues, contextValue });
  return { asked, translated, errors: (result.errors ?? []).map(({ message }) => message) };
};

/** Texts that would show if a text were taken for anything but a parameter. */
const anyText = fc.oneof(
  fc.constantFrom(
    '',
    'city:vn-hue',
    'mark 0 of 1',
    'mark 1 of 2',
    '$param0',
    "' OR 1=1",
    '`',
    '\\',
    '\0',
    '\ud800',
    'a'.repeat(1_001),
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyTexts = fc.array(anyText, { maxLength: 3 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 5 });

/** Documents with variables in every place that a look-up has, each with variables that fit them, or nearly so. */
const cases: readonly (readonly [document: string, variables: fc.Arbitrary<Record<string, unknown>>])[] = [
  ['query ($id: ID!) { cities(where: { id: { eq: $id } }) { id name } }', fc.record({ id: anyText })],
  [
    'query ($ids: [ID!]!, $name: String) { cities(where: { id: { in: $ids }, name: { contains: $name } }) { id name } }',
    fc.record({ ids: anyTexts, name: orNull(anyText) }),
  ],
  [
    `query ($where: ProjectWhere, $sort: [ProjectSort!], $limit: Int) {
      projects(where: $where, sort: $sort, limit: $limit, offset: 7) { id name cities { id } }
    }`,
    fc.record(
      {
        where: fc.oneof(
          fc.record({
            name: fc.record({ startsWith: anyText }),
            year: fc.record({ gte: fc.constant(2019) }),
          }),
          fc.record({ OR: fc.array(fc.record({ id: fc.record({ eq: anyText }) }), { minLength: 1, maxLength: 2 }) }),
          fc.record({ cities: fc.record({ some: fc.record({ name: fc.record({ eq: orNull(anyText) }) }) }) }),
          fc.record({
            kind: fc.record({ eq: fc.constant('KCN_PLANNING') }),
            NOT: fc.record({ id: fc.record({ eq: anyText }) }),
          }),
        ),
        sort: fc.constantFrom([{ name: 'ASC' }], [{ name: 'DESC' }]),
        limit: fc.constantFrom(20),
      },
      { requiredKeys: ['where', 'sort'] },
    ),
  ],
  [
    `query ($id: ID!, $part: String!, $deep: Boolean!, $rows: Int) {
      mine: cities(where: { id: { in: [$id, "city:vn-hue"] } }) {
        key: id
        projects(where: { name: { contains: $part } }, limit: $rows, sort: [{ name: DESC }]) @include(if: $deep) { id status }
        statements(limit: 3) { id sources { title } }
      }
    }`,
    fc.record({ id: anyText, part: anyText, deep: fc.boolean(), rows: orNull(fc.constantFrom(1, 4)) }),
  ],
  [
    `query ($day: Date!, $id: ID!) {
      organisations(where: { projects: { some: { startsOn: { gte: $day }, id: { eq: $id } } } }, limit: 5) { id }
    }`,
    fc.record({ day: fc.constantFrom('2020-01-01', '2024-02-29'), id: anyText }),
  ],
];

describe('a look-up whose document comes again', () => {
  it.each(cases)(
    '%s asks the database what it would ask if it came for the first time, with others who ask it too',
    async (text, variables) => {
      const document = parse(text);
      let prepared = 0;
      await fc.assert(
        fc.asyncProperty(variables, async (given) => {
          // Of the variables that come, those whose shape came twice before are answered from what was prepared.
          const [again, first] = [await outcomeOf(document, given), await outcomeOf(parse(text), given)];
          const asked = first.asked.map((one, place) => {
            const { own } = again.asked[place] ?? {};
            return own && typeof one.text === 'string'
              ? { ...one, own, text: sharedTexts(one.text, new Set(own)) }
              : one;
          });
          expect({ ...again, translated: null }).toEqual({ ...first, asked, translated: null });
          if (!again.translated && again.asked.length > 0) prepared += 1;
        }),
        { numRuns: 400 },
      );
      expect(prepared).toBeGreaterThan(50);
    },
  );

  it('is not prepared when it comes once', async () => {
    const text = 'query ($id: ID!) { cities(where: { id: { eq: $id } }) { id name } }';
    for (const id of ['a', 'b', 'c']) expect((await outcomeOf(parse(text), { id })).translated).toBe(true);
  });

  it('goes the whole way for texts that the checks may refuse', async () => {
    const document = parse('query ($id: ID!) { cities(where: { id: { eq: $id } }) { id } }');
    for (const id of ['a', 'b']) await outcomeOf(document, { id });
    expect((await outcomeOf(document, { id: 'd' })).translated).toBe(false);
    expect((await outcomeOf(document, { id: '\ud800' })).errors[0]).toContain('half of a letter');
    expect((await outcomeOf(document, { id: 'a'.repeat(1_001) })).errors[0]).toContain('1,001 letters');
  });
});
