import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FairQueue } from '../../../src/server/lifecycle/fair-queue';

interface Thing {
  readonly whose: string;
  readonly number: number;
}

const clients = ['a', 'b', 'c', 'd'];

/** What is done to a queue: one thing comes, the next is taken, or room is made for one more. */
const steps = fc.array(
  fc.record({ step: fc.constantFrom('add', 'add', 'add', 'next', 'makeRoom'), whose: fc.constantFrom(...clients) }),
  { maxLength: 60 },
);

/** Does the steps to a queue, and tells each of them together with what waited before it. */
const play = (all: readonly { readonly step: string; readonly whose: string }[]) => {
  const queue = new FairQueue<Thing>();
  let waiting: Thing[] = [];
  return all.map(({ step, whose }, number) => {
    const before = waiting;
    let thing: Thing | undefined;
    if (step === 'add') queue.add(whose, (thing = { whose, number }));
    else thing = step === 'next' ? queue.next() : queue.makeRoom(whose);
    waiting = step === 'add' && thing ? [...before, thing] : before.filter((one) => one !== thing);
    expect(queue.size).toBe(waiting.length);
    return { step, whose, thing, before };
  });
};

const of = (things: readonly Thing[], whose: string): Thing[] => things.filter((thing) => thing.whose === whose);

describe('a fair queue', () => {
  it('gives each its things in the order they came, and nobody two while another waits for one', () => {
    fc.assert(
      fc.property(steps, (all) => {
        /** By who waits: those who were given something since it began to wait, or was given something itself. */
        const passed = new Map(clients.map((client) => [client, new Set<string>()]));
        for (const { step, thing, before } of play(all)) {
          if (step !== 'next') continue;
          expect(thing === undefined).toBe(before.length === 0);
          if (!thing) continue;
          expect(thing).toBe(of(before, thing.whose)[0]);
          const waits = clients.filter((client) => client !== thing.whose && of(before, client).length > 0);
          expect(waits.filter((client) => passed.get(client)?.has(thing.whose))).toEqual([]);
          for (const client of clients)
            if (waits.includes(client)) passed.get(client)?.add(thing.whose);
            else passed.get(client)?.clear();
        }
      }),
    );
  });

  it('makes room by the last thing of whoever has the most, and for nobody who would have more then', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { step, whose, thing, before } of play(all)) {
          if (step !== 'makeRoom') continue;
          const most = Math.max(...clients.map((client) => of(before, client).length));
          const own = of(before, whose).length;
          expect(thing !== undefined).toBe(most - 1 >= own + 1);
          if (!thing) continue;
          expect(of(before, thing.whose)).toHaveLength(most);
          expect(thing).toBe(of(before, thing.whose).at(-1));
        }
      }),
    );
  });

  it('gives up what has to go, from the front of every line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...clients), fc.nat(9))), fc.nat(9), (things, limit) => {
        const queue = new FairQueue<number>();
        for (const [whose, number] of things) queue.add(whose, number);
        const lines = clients.map((client) => things.filter(([whose]) => whose === client).map(([, number]) => number));
        const expected = lines.map((line) => {
          const stays = line.findIndex((number) => number >= limit);
          return stays === -1 ? line : line.slice(0, stays);
        });
        const taken = queue.takeWhile((number) => number < limit);
        expect([...taken].sort()).toEqual(expected.flat().sort());
        expect(queue.size).toBe(things.length - taken.length);
      }),
    );
  });
});
