import { describe, expect, it } from '@jest/globals';
import { keepLast } from '../../src/questions/keep-last';

/** A maker whose things come about when the test says so. */
const workshop = (count: number) => {
  const begun: string[] = [];
  const orders: { readonly key: string; readonly finish: () => void; readonly fail: () => void }[] = [];
  const get = keepLast(
    count,
    (key: string) => key,
    (key: string) => {
      begun.push(key);
      return new Promise<string>((resolve, reject) => {
        orders.push({ key, finish: () => resolve(`${key}!`), fail: () => reject(new Error(key)) });
      });
    },
  );
  const order = (key: string) => {
    const found = orders.filter((one) => one.key === key).at(-1);
    if (!found) throw new Error(`Nobody asked for ${key}.`);
    return found;
  };
  return {
    begun,
    get,
    fail: (key: string) => order(key).fail(),
    /** Asks for a thing and sees it made. */
    make: async (key: string): Promise<string> => {
      const value = get(key);
      order(key).finish();
      return value;
    },
  };
};

describe('keepLast', () => {
  it('makes a thing once for all who ask, also while it is being made', async () => {
    const { begun, get, make } = workshop(1);
    const early = get('a');
    expect([await make('a'), await early, await get('a')]).toEqual(['a!', 'a!', 'a!']);
    expect(begun).toEqual(['a']);
  });

  it('lets the one go that was not used for longest', async () => {
    const { begun, get, make } = workshop(2);
    await make('a');
    await make('b');
    await get('a');
    await make('c');
    void get('a');
    void get('b');
    expect(begun).toEqual(['a', 'b', 'c', 'b']);
  });

  it('tries what failed again', async () => {
    const { begun, get, fail, make } = workshop(1);
    const failing = get('a');
    fail('a');
    await expect(failing).rejects.toThrow('a');
    expect(await make('a')).toBe('a!');
    expect(begun).toEqual(['a', 'a']);
  });

  it('gives nothing up for what is only being made, and what is being made for nothing', async () => {
    const { begun, get, fail, make } = workshop(1);
    await make('old');
    const coming = get('new');
    const gone = get('gone');
    void get('old');
    fail('gone');
    await expect(gone).rejects.toThrow('gone');
    expect(begun).toEqual(['old', 'new', 'gone']);
    expect(await make('new')).toBe('new!');
    await coming;
    void get('new');
    expect(begun).toEqual(['old', 'new', 'gone']);
    void get('old');
    expect(begun).toEqual(['old', 'new', 'gone', 'old']);
  });
});
