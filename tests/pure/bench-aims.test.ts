import { describe, expect, test } from '@jest/globals';
import { memoryAims } from '../../bench/memory/tables';
import { serverAims, type Run } from '../../bench/server/aims';
import type { Measured } from '../../bench/server/measure';
import { median, quantile } from '../../bench/statistics';

const load = (system: Measured['system'], p50: number, more: Partial<Measured> = {}): Measured => ({
  ...{
    question: 'city',
    system,
    connections: 64,
    sent: 100,
    answered: 100,
    failed: 0,
    perSecond: 100,
    p50,
    p99: 2 * p50,
  },
  ...more,
});

const run = (more: Partial<Run>): Run => ({
  ...{ systems: [], connections: [1, 64], cold: [], warm: [], cached: [], growth: new Map() },
  ...more,
});

const metOf = (measured: Run): Record<string, boolean | null> =>
  Object.fromEntries(serverAims(measured).map(({ aim, met }) => [aim.replace(/:.*/, ''), met]));

describe('aims of the server', () => {
  test('are met at their limit and missed past it', () => {
    const warm = (ours: number) => run({ warm: [load('A', ours), load('B', 10), load('C', 10)] });
    const beside = (ours: number) =>
      serverAims(warm(ours))
        .slice(0, 2)
        .map(({ met }) => met);
    expect(beside(10)).toEqual([true, true]);
    expect(beside(13)).toEqual([true, false]);
    expect(beside(13.1)).toEqual([false, false]);
  });

  test('ask half of the throughput of static bytes', () => {
    const cached = (perSecond: number) =>
      metOf(run({ cached: [load('A', 1, { perSecond }), load('static', 1, { perSecond: 1000 })] }))['cached'];
    expect([cached(500), cached(499)]).toEqual([true, false]);
  });

  test('count a load that nobody answered as an error, and no figure of it', () => {
    const silent = load('A', NaN, { answered: 0, p99: NaN });
    const measured = run({ warm: [silent, load('C', 10)] });
    expect(metOf(measured)['no error']).toBe(false);
    expect(serverAims(measured)[0]?.met).toBeNull();
  });

  test('compare growth with the smallest size, question by question', () => {
    const at = (p50: number) => [load('A', p50, { connections: 1 })];
    const grown = (p50: number) =>
      metOf(
        run({
          growth: new Map([
            [1, at(10)],
            [10, at(p50)],
          ]),
        }),
      )['growth'];
    expect([grown(15), grown(15.1)]).toEqual([true, false]);
  });
});

test('memory is compared with what it was after the first minute', () => {
  const watched = (end: number) =>
    memoryAims({
      samples: [0, 55, 60, 115, 600].map((at) => ({ at, api: at === 600 ? end : at < 60 ? 50 : 100, neo4j: 700 })),
      ...{ sent: 1, answered: 1, failed: 0 },
    })[0]?.met;
  expect([watched(110), watched(111)]).toEqual([true, false]);
});

test('a quantile is a time that was measured', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});
