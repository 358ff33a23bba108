import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from '../../src/server/schema/build';
import { openApiThatForgets, type Api } from '../support/api';
import { LookUpArbitraries } from '../support/look-up-arbitraries';
import { readLookUpGraph } from '../support/look-up-graph';
import { LookUpOracle, type Where } from '../support/look-up-oracle';
import { isTooDear } from '../support/too-dear';
import { styles, writeLookUp } from '../support/write-look-up';

let api: Api;
let oracle: LookUpOracle;
let arbitraries: LookUpArbitraries;
let schema: Awaited<ReturnType<typeof buildSchema>>;
beforeAll(async () => {
  schema = await buildSchema();
  api = await openApiThatForgets();
  const graph = await readLookUpGraph(api);
  oracle = new LookUpOracle(graph);
  arbitraries = new LookUpArbitraries(schema, graph);
});
afterAll(() => api.close());

type Found = { found: unknown[] };

/** The same with shorter texts to be looked for: other variables of the same shape. */
const shortened = <Part>(part: Part, letters: number): Part => {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        typeof one === 'string' && ['contains', 'startsWith', 'endsWith'].includes(name)
          ? Array.from(one).slice(0, letters).join('')
          : inside(one),
      ]),
    );
  };
  // Nothing but texts is changed.
  return inside(part) as Part;
};

describe('a look-up', () => {
  it('answers, however it is written, what the graph in memory says: one filter, one order, one page after another', async () => {
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(arbitraries.lookUp(), fc.constantFrom(...styles), async (lookUp, style) => {
        const ask = async (asked: typeof lookUp.asked): Promise<unknown[]> => {
          const { query, variables } = writeLookUp(schema, { ...lookUp, asked }, style);
          const { data, errors } = await api.ask<Found>(query, variables);
          fc.pre(!isTooDear(errors));
          expect(errors).toBeUndefined();
          return data?.found ?? [];
        };
        const expected = oracle.lookUp(lookUp.label, lookUp.asked);
        filled += Math.sign(expected.length);
        // What comes for the third time is prepared.
        for (let turn = 0; turn < 3; turn += 1)
          expect(JSON.stringify(await ask(lookUp.asked))).toBe(JSON.stringify(expected));
        // And what comes at the same time is read together.
        const others = [1, 2, 3].map((letters) => shortened(lookUp.asked, letters));
        const answers = await Promise.all(others.map(ask));
        expect(JSON.stringify(answers)).toBe(JSON.stringify(others.map((asked) => oracle.lookUp(lookUp.label, asked))));
      }),
      { numRuns: 60 },
    );
    expect(filled).toBeGreaterThan(15);
  }, 600_000);

  it.each<[Where]>([
    [{ cities: { none: {} } }],
    [{ cities: { some: {} } }],
    [{ cities: { single: {} } }],
    [{ cities: { all: {} } }],
    [{ cities: { none: { name: {} } } }],
    [{ NOT: { cities: { some: {} } } }],
    [{ cities: { some: { agreements: { none: {} } } } }],
    [{ cities: { all: { population: { gt: 1_000_000 } } } }],
  ])('finds what is tied to any, or to none: %j', async (where) => {
    const asked = { where, selection: { values: ['id'], lists: {}, ties: {} } };
    const nested = {
      selection: { values: ['id'], lists: { projects: { where, selection: asked.selection } }, ties: {} },
    };
    for (const style of styles) {
      const projects = writeLookUp(schema, { label: 'Project', asked }, style);
      const found = await api.query<Found>(projects.query, projects.variables);
      expect(found).toEqual({ found: oracle.lookUp('Project', asked) });
      const programmes = writeLookUp(schema, { label: 'Programme', asked: nested }, style);
      expect(await api.query<Found>(programmes.query, programmes.variables)).toEqual({
        found: oracle.lookUp('Programme', nested),
      });
    }
  });
});
