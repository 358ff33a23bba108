import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TwoQueues, type Entry } from '../../../src/server/cache/two-queues';

const entry = (tag: string, bytes = 100): Entry => ({ tag, bytes });

/** The same by plain lists, newest last; tags are remembered without bound, which is more than a run here can ask for. */
class Oracle {
  private once: [key: string, value: Entry][] = [];
  private often: [key: string, value: Entry][] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly maxBytes: number) {}

  get(key: string): Entry | undefined {
    const [, value] = [...this.once, ...this.often].find(([other]) => other === key) ?? [];
    this.once = this.once.filter(([other]) => other !== key);
    if (value) this.keepOften(key, value);
    return value;
  }

  set(key: string, value: Entry): boolean {
    const again = this.often.some(([other]) => other === key) || this.seen.has(value.tag);
    this.seen.add(value.tag);
    if (again) return this.keepOften(key, value);
    this.once = this.fitting([...this.once, [key, value]], Math.ceil(this.maxBytes / 4));
    return this.once.some(([other]) => other === key);
  }

  private keepOften(key: string, value: Entry): boolean {
    const others = this.often.filter(([other]) => other !== key);
    this.often = this.fitting([...others, [key, value]], this.maxBytes - Math.ceil(this.maxBytes / 4));
    return this.often.some(([other]) => other === key);
  }

  private fitting(entries: [string, Entry][], most: number): [string, Entry][] {
    const fit = entries.filter(([, { bytes }]) => bytes <= Math.ceil(this.maxBytes / 16));
    while (fit.reduce((sum, [, { bytes }]) => sum + bytes, 0) > most) fit.shift();
    return fit;
  }
}

describe('answers kept', () => {
  it('are what an obvious store would keep, whatever is asked in whatever order', () => {
    const key = fc.integer({ min: 0, max: 40 }).map((number) => `key ${number}`);
    const step = fc.record({ key, put: fc.boolean(), bytes: fc.constantFrom(1, 100, 150, 250, 300) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = new TwoQueues(4_000);
        const oracle = new Oracle(4_000);
        for (const { key: name, put, bytes } of steps) {
          const found = store.get(name);
          expect(found).toEqual(oracle.get(name));
          // As in use: what is there is not put again.
          const isPut = put && !found;
          const kept = [store, oracle].map((one) => isPut && one.set(name, entry(name, bytes)));
          expect(kept[0]).toBe(kept[1]);
          expect(store.bytes).toBeLessThanOrEqual(4_000);
        }
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  it('stay when they are wanted again, however much is wanted once', () => {
    const store = new TwoQueues(4_000);
    store.set('wanted', entry('wanted'));
    expect(store.get('wanted')).toBeDefined();
    for (let number = 0; number < 10_000; number += 1) store.set(`once ${number}`, entry(`once ${number}`));
    expect(store.get('wanted')).toBeDefined();
    expect(store.get('once 0')).toBeUndefined();
    expect(store.get('once 9999')).toBeDefined();
  });

  it('are for long when they come again after they made room', () => {
    const store = new TwoQueues(4_000);
    store.set('late', entry('late'));
    for (let number = 0; number < 50; number += 1) store.set(`once ${number}`, entry(`once ${number}`));
    expect(store.get('late')).toBeUndefined();
    store.set('late', entry('late'));
    for (let number = 50; number < 100; number += 1) store.set(`once ${number}`, entry(`once ${number}`));
    expect(store.get('late')).toBeDefined();
  });

  it('are replaced by what is newer under the same key', () => {
    const store = new TwoQueues(4_000);
    store.set('key', entry('old'));
    expect(store.get('key')?.tag).toBe('old');
    store.set('key', entry('new'));
    expect(store.get('key')?.tag).toBe('new');
    expect(store.bytes).toBe(100);
  });
});
