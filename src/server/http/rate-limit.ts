import { LRUCache } from 'lru-cache';

/** Requests are counted in windows of this many seconds. */
export const windowSeconds = 60;

/** Clients remembered at once, some 10 MB at most; beyond it the one that was quiet the longest is forgotten. */
const rememberedClients = 50_000;

/** Where a client stands in its window. */
export interface Quota {
  /** Requests per window. */
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

/** Counts one request of a client against a quota of `limit` requests per window. */
export type RateLimiter = (client: string, limit: number) => Quota;

/** @param now milliseconds on a clock that never goes back. */
export const createRateLimiter = (now: () => number = () => performance.now()): RateLimiter => {
  const windows = new LRUCache<string, { count: number; readonly endsAt: number }>({ max: rememberedClients });
  return (client, limit) => {
    const time = now();
    let window = windows.get(client);
    if (!window || window.endsAt <= time) {
      window = { count: 0, endsAt: time + windowSeconds * 1_000 };
      windows.set(client, window);
    }
    window.count += 1;
    return {
      limit,
      remaining: Math.max(0, limit - window.count),
      resetSeconds: Math.max(1, Math.ceil((window.endsAt - time) / 1_000)),
      exceeded: window.count > limit,
    };
  };
};

/** The headers of draft-ietf-httpapi-ratelimit-headers that clients know best, and Retry-After on a refusal. */
export const quotaHeaders = ({
  limit,
  remaining,
  resetSeconds,
  exceeded,
}: Quota): Readonly<Record<string, string>> => ({
  'ratelimit-policy': `${limit};w=${windowSeconds}`,
  'ratelimit-limit': String(limit),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(resetSeconds),
  ...(exceeded && { 'retry-after': String(resetSeconds) }),
});
