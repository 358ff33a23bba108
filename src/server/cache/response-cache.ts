import type { Ending, Waiter } from '../../graph/ending';
import type { Answer } from '../answer';
import type { DatabaseLink } from '../lifecycle/database-link';
import type { DatasetLease } from '../lifecycle/dataset-lease';
import { noOutcome } from '../request-scope';
import { entityTag, matches } from './etag';
import { SharedFlights } from './shared-flight';
import { TwoQueues, type Entry } from './two-queues';

/** How an answer came about; `Cache-Status` (RFC 9211) says the same to clients. */
export type CacheState = 'hit' | 'miss' | 'not-modified' | 'stale' | 'pass';

/** An answer and where it came from. */
export interface CachedAnswer extends Answer {
  readonly cache: CacheState;
}

interface Kept extends Entry {
  readonly answer: Answer;
  /** The answer as it is given again, made when it is. */
  hit: CachedAnswer | null;
  readonly version: string;
  readonly since: number;
}

export interface ResponseCacheOptions {
  readonly lease: DatasetLease;
  readonly link: Pick<DatabaseLink, 'away'>;
  /** Names what the server is made of, so that another release never confirms an old answer. */
  readonly release: string;
  /** Bytes of answers kept in all; 0 keeps none. */
  readonly maxBytes: number;
}

/** What is asked: the key of the request (request-key.ts), what the client already has, and who waits. */
export interface Asked {
  readonly key: string;
  readonly ifNoneMatch: string | undefined;
  readonly waiter: Waiter;
}

/** Bytes that an entry takes besides its body and its key, counted generously: headers, bookkeeping, and what the collector has not taken yet. */
const entryOverhead = 4_096;

/**
 * Exact answers by request and dataset version. Only whole answers are kept, errors never; a new version makes every entry old at once.
 * The same request asked several times at once runs once. While the database is away an answer of before is given, marked stale.
 */
export class ResponseCache {
  private readonly kept: TwoQueues<Kept> | null;
  private readonly flights = new SharedFlights<Answer>();

  constructor(private readonly options: ResponseCacheOptions) {
    this.kept = options.maxBytes === 0 ? null : new TwoQueues(options.maxBytes);
  }

  /** Bytes of answers kept. */
  get bytes(): number {
    return this.kept?.bytes ?? 0;
  }

  /** Answers from what is kept, or by `run`, which is ended when nobody waits any more. */
  async answer({ key, ifNoneMatch, waiter }: Asked, run: (ending: Ending) => Promise<Answer>): Promise<CachedAnswer> {
    const { lease, link, release } = this.options;
    // Nothing loaded, or no database: the answer itself says so.
    const version =
      lease.known()?.version ??
      (await lease.current().then(
        (info) => info.version,
        () => null,
      ));
    // Looked up after the wait, in which somebody else's answer may have been kept.
    const kept = this.kept?.get(key);
    if (version === null) {
      if (kept && link.away) return stale(kept);
      return { ...(await this.flights.take(key, waiter, run)), cache: 'pass' };
    }
    const current = kept?.version === version ? kept : null;
    const tag = current?.tag ?? entityTag(release, key, version);
    if (matches(ifNoneMatch, tag)) return notModified(tag, kept?.answer);
    if (current) return (current.hit ??= fresh(current.answer, tag, 'hit'));
    const answer = await this.flights.take(tag, waiter, run);
    if (!answer.outcome.complete || answer.status !== 200) return { ...answer, cache: 'pass' };
    // It may have been read at a newer version than was known before.
    const read = answer.outcome.datasetVersion ?? version;
    const readTag = read === version ? tag : entityTag(release, key, read);
    const stored = this.kept?.set(key, {
      answer,
      hit: null,
      version: read,
      tag: readTag,
      since: performance.now(),
      bytes: answer.body.length + key.length + entryOverhead,
    });
    return fresh(answer, readTag, 'miss', stored);
  }
}

/** Nothing may be used without asking whether it still holds, which costs a client one short answer. */
const validated = 'no-cache';

const fresh = (
  { status, headers, body, outcome }: Answer,
  tag: string,
  cache: 'hit' | 'miss',
  stored = false,
): CachedAnswer => ({
  status,
  headers: [
    ...headers,
    ...['etag', tag, 'cache-control', validated],
    ...['cache-status', cache === 'hit' ? 'ascn-graph; hit' : `ascn-graph; fwd=miss${stored ? '; stored' : ''}`],
  ],
  body,
  outcome,
  cache,
});

const stale = ({ answer, since }: Kept): CachedAnswer => {
  const age = Math.round((performance.now() - since) / 1000);
  // A time to live below zero is how RFC 9211 says stale.
  const status = `ascn-graph; hit; ttl=-${Math.max(1, age)}; detail=DATABASE_UNAVAILABLE`;
  return {
    ...answer,
    cache: 'stale',
    headers: [
      ...answer.headers,
      ...['age', String(age), 'cache-control', 'no-store', 'cache-status', status],
      ...['warning', '111 ascn-graph "Revalidation Failed"'],
    ],
  };
};

const notModified = (tag: string, known: Answer | undefined): CachedAnswer => ({
  status: 304,
  headers: ['etag', tag, 'cache-control', validated, 'cache-status', 'ascn-graph; hit'],
  body: Buffer.alloc(0),
  outcome: known?.outcome ?? noOutcome(),
  cache: 'not-modified',
});
