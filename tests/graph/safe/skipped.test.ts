import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from '../../../src/server/schema/build';
import { openApiThatForgets, type Api } from '../../support/api';
import { LookUpArbitraries } from '../../support/look-up-arbitraries';
import { readLookUpGraph } from '../../support/look-up-graph';
import { flags, withSkips } from '../../support/skip-at-random';
import { styles, writeLookUp } from '../../support/write-look-up';

let api: Api;
beforeAll(async () => {
  api = await openApiThatForgets();
});
afterAll(() => api.close());

/** The same document, but for a comment behind it that makes it one which was never seen. */
let unseen = 0;
const asNew = (query: string): string => `${query} # ${(unseen += 1)}`;

describe('what is skipped', () => {
  it('is decided anew each time an operation comes again, and leaves the rest in its order', async () => {
    const schema = await buildSchema();
    const arbitraries = new LookUpArbitraries(schema, await readLookUpGraph(api));
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(arbitraries.lookUp(), fc.constantFrom(...styles), fc.gen(), async (lookUp, style, draw) => {
        const { query, variables } = writeLookUp(schema, lookUp, style);
        const text = withSkips(query, draw);
        for (let turn = 0; turn < 5; turn += 1) {
          const given = { ...variables, ...Object.fromEntries(flags.map((flag) => [flag, draw(fc.boolean)])) };
          const expected = await api.ask(asNew(text), given);
          // A random look-up may be a dear one, or leave the limit out of a long list.
          const refusal = expected.errors?.[0]?.extensions;
          fc.pre(refusal?.code !== 'LIMIT_EXCEEDED' && refusal?.['field'] !== 'limit');
          expect(expected.errors).toBeUndefined();
          expect(JSON.stringify(await api.ask(text, given))).toBe(JSON.stringify(expected));
          compared += 1;
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  }, 600_000);
});
