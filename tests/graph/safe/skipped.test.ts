import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { warmUpRequests } from '../../../src/server/lifecycle/warm-up-requests';
import { readRegistry } from '../../../src/server/persisted/registry';
import { buildSchema } from '../../../src/server/schema/build';
import { openApiThatForgets, type Api } from '../../support/api';
import { LookUpArbitraries } from '../../support/look-up-arbitraries';
import { readLookUpGraph } from '../../support/look-up-graph';
import { flags, withSkips } from '../../support/skip-at-random';
import { isTooDear } from '../../support/too-dear';
import { unseen } from '../../support/unseen';
import { styles, writeLookUp } from '../../support/write-look-up';

let api: Api;
beforeAll(async () => {
  api = await openApiThatForgets();
});
afterAll(() => api.close());

/** Asks five times, with flags that change; every answer must be that to a document which was never seen. @returns whether it is one to answer. */
const expectAnew = async (text: string, variables: object, draw: fc.GeneratorValue): Promise<boolean> => {
  for (let turn = 0; turn < 5; turn += 1) {
    const given = { ...variables, ...Object.fromEntries(flags.map((flag) => [flag, draw(fc.boolean)])) };
    const expected = await api.ask(unseen(text), given);
    if (isTooDear(expected.errors)) return false;
    expect(expected.errors).toBeUndefined();
    expect(JSON.stringify(await api.ask(text, given))).toBe(JSON.stringify(expected));
  }
  return true;
};

describe('what is skipped', () => {
  it('is decided anew each time a look-up comes again, and leaves the rest in its order', async () => {
    const schema = await buildSchema();
    const arbitraries = new LookUpArbitraries(schema, await readLookUpGraph(api));
    await fc.assert(
      fc.asyncProperty(arbitraries.lookUp(), fc.constantFrom(...styles), fc.gen(), async (lookUp, style, draw) => {
        const { query, variables } = writeLookUp(schema, lookUp, style);
        fc.pre(await expectAnew(withSkips(query, draw), variables, draw));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 600_000);

  it.each(
    warmUpRequests(readRegistry()).map((request) => ({ name: /query (\w+)/.exec(request.query)?.[1], ...request })),
  )('is decided anew in $name', async ({ query, variables }) => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        fc.pre(await expectAnew(withSkips(query, draw), variables, draw));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
