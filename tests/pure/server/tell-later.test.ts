import { describe, expect, it } from '@jest/globals';
import { until } from '../../../src/neo4j/until';
import { tellLater } from '../../../src/server/observe/tell-later';

describe('what is told later', () => {
  it('is told in its order, once, when many wait or when it is asked for', () => {
    const told: number[] = [];
    const later = tellLater((one: number) => told.push(one));
    const numbers = Array.from({ length: 120 }, (_, one) => one);
    for (const one of numbers) later.add(one);
    expect(told).toEqual(numbers.slice(0, 100));
    later.flush();
    later.flush();
    expect(told).toEqual(numbers);
  });

  it('is told by itself soon after', async () => {
    const told: string[] = [];
    const later = tellLater((one: string) => told.push(one));
    later.add('first');
    later.add('second');
    expect(told).toEqual([]);
    expect(await until(() => told.length > 0, 10_000)).toBe(true);
    expect(told).toEqual(['first', 'second']);
    later.add('third');
    expect(await until(() => told.length > 2, 10_000)).toBe(true);
  });
});
