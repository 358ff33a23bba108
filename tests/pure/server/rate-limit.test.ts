import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRateLimiter, quotaHeaders, windowSeconds } from '../../../src/server/http/rate-limit';

const clock = () => {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
};

describe('the rate limit', () => {
  it('lets the last request of the quota in and the next one not', () => {
    const count = createRateLimiter(clock().now);
    const quotas = Array.from({ length: 4 }, () => count('address:a', 3));
    expect(quotas.map(({ exceeded }) => exceeded)).toEqual([false, false, false, true]);
    expect(quotas.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
  });

  it('counts each client by itself', () => {
    const count = createRateLimiter(clock().now);
    expect(['a', 'b', 'a', 'b'].map((client) => count(client, 1).exceeded)).toEqual([false, false, true, true]);
  });

  it('begins anew when the window ends, not a moment before', () => {
    const { now, pass } = clock();
    const count = createRateLimiter(now);
    count('a', 1);
    pass(windowSeconds * 1_000 - 1);
    expect(count('a', 1)).toMatchObject({ exceeded: true, resetSeconds: 1 });
    pass(1);
    expect(count('a', 1)).toMatchObject({ exceeded: false, resetSeconds: windowSeconds });
  });

  it('never lets more in than the quota in one window, whoever asks in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 20_000 })), { maxLength: 200 }),
        fc.integer({ min: 1, max: 5 }),
        (requests, limit) => {
          const { now, pass } = clock();
          const count = createRateLimiter(now);
          const letIn: { client: string; at: number; window: number }[] = [];
          for (const [client, wait] of requests) {
            pass(wait);
            const { exceeded, resetSeconds } = count(client, limit);
            if (!exceeded) letIn.push({ client, at: now(), window: Math.ceil(now() / 1_000) + resetSeconds });
          }
          // Any span shorter than a window touches at most two of them.
          return letIn.every(
            ({ client, at }) =>
              letIn.filter((one) => one.client === client && one.at >= at && one.at < at + windowSeconds * 1_000)
                .length <=
              2 * limit,
          );
        },
      ),
    );
  });

  it('forgets the quietest client rather than grow without end', () => {
    const count = createRateLimiter(clock().now);
    count('first', 1);
    for (let index = 0; index < 50_000; index += 1) count(`address:${index}`, 1);
    expect(count('first', 1).exceeded).toBe(false);
    expect(count('address:49999', 1).exceeded).toBe(true);
  });

  it('is told in headers, with the time to wait on a refusal alone', () => {
    const quota = { limit: 10, remaining: 4, resetSeconds: 7, exceeded: false };
    const headers = {
      'ratelimit-policy': '10;w=60',
      'ratelimit-limit': '10',
      'ratelimit-remaining': '4',
      'ratelimit-reset': '7',
    };
    expect(quotaHeaders(quota)).toEqual(headers);
    expect(quotaHeaders({ ...quota, exceeded: true })).toEqual({ ...headers, 'retry-after': '7' });
  });
});
