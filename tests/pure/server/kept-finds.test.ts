import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Found } from '../../../src/questions/context';
import { KeptFinds } from '../../../src/server/cache/kept-finds';

/** What a graph of this version holds; nothing for one of the ids. */
const truth = (version: string, lookUp: string, variables: string, id: string): Found | undefined =>
  id === 'd' ? undefined : { id, held: [version, lookUp, variables] };

const version = fc.constantFrom('1', '2', '3');
const ask = fc.record({
  lookUp: fc.constantFrom('one', 'other'),
  variables: fc.constantFrom('[]', '[["a"]]'),
  ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
});

/** A run of an operation; where a load came between, its asks read another version than the one it began with. */
const run = fc.record({ version, asks: fc.array(ask, { maxLength: 5 }), overtakenBy: fc.option(version) });

it('gives what the dataset of the version holds and finds nothing twice, whatever came between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 30 }), async (runs) => {
      const kept = new KeptFinds();
      const known = new Set<string>();
      for (const { version: pinned, asks, overtakenBy } of runs) {
        const { findOnce, keep } = kept.during(() => Promise.resolve(pinned));
        for (const { lookUp, variables, ids } of asks) {
          const isKnown = (id: string): boolean => known.has(JSON.stringify([pinned, lookUp, variables, id]));
          const read = (id: string) => truth(overtakenBy ?? pinned, lookUp, variables, id);
          const asked: string[] = [];
          const found = await findOnce(lookUp, variables, ids, (missing) => {
            asked.push(...missing);
            return Promise.resolve(missing.map(read));
          });
          expect(asked).toEqual(ids.filter((id) => !isKnown(id)));
          expect(found).toEqual(ids.map((id) => (isKnown(id) ? truth(pinned, lookUp, variables, id) : read(id))));
        }
        if (overtakenBy !== null && overtakenBy !== pinned) continue;
        keep();
        for (const { lookUp, variables, ids } of asks)
          for (const id of ids)
            if (truth(pinned, lookUp, variables, id)) known.add(JSON.stringify([pinned, lookUp, variables, id]));
      }
    }),
  );
});

it('keeps nothing of a find that failed', async () => {
  const kept = new KeptFinds();
  const { findOnce, keep } = kept.during(() => Promise.resolve('1'));
  const lookUp = 'one';
  await expect(findOnce(lookUp, '[]', ['a'], () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  keep();
  const again = kept.during(() => Promise.resolve('1'));
  expect(await again.findOnce(lookUp, '[]', ['a'], () => Promise.resolve([{ id: 'a' }]))).toEqual([{ id: 'a' }]);
});
