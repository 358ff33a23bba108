import { LRUCache } from 'lru-cache';

/** What is kept under a key. */
export interface Entry {
  /** A short name of key and content, by which it is remembered that it was here. */
  readonly tag: string;
  /** Bytes that it takes, its key included. */
  readonly bytes: number;
}

/** The largest share of all bytes that one entry may take. */
const largestShare = 16;
/** Bytes of entries that were wanted once, where that is not too much of all. */
const usualOnce = 1024 * 1024;
/** Tags remembered of entries that were wanted once, some 100 bytes each. */
const remembered = 16_384;

/**
 * A bounded store in which what is wanted once makes room first, after 2Q (Johnson and Shasha 1994): an entry stays for a short while, and for long
 * only when it is wanted again in that time, or comes again while its tag is remembered. So a walk over everything there is drives out nothing that
 * is wanted often, and what it leaves behind dies young, which a collector of garbage by generations takes at the least cost.
 */
export class TwoQueues<Value extends Entry> {
  private readonly once: LRUCache<string, Value>;
  private readonly often: LRUCache<string, Value>;
  private readonly seen = new LRUCache<string, true>({ max: remembered });

  /** @param maxBytes bytes of all entries together */
  constructor(maxBytes: number) {
    const sizeCalculation = ({ bytes }: Value): number => bytes;
    const largest = Math.ceil(maxBytes / largestShare);
    const forOnce = Math.min(usualOnce, Math.ceil(maxBytes / 4));
    this.once = new LRUCache({ maxSize: forOnce, maxEntrySize: Math.min(largest, forOnce), sizeCalculation });
    this.often = new LRUCache({ maxSize: maxBytes - forOnce, maxEntrySize: largest, sizeCalculation });
  }

  /** Bytes of all entries. */
  get bytes(): number {
    return this.once.calculatedSize + this.often.calculatedSize;
  }

  get(key: string): Value | undefined {
    const known = this.often.get(key);
    if (known) return known;
    const again = this.once.get(key);
    if (again) {
      this.once.delete(key);
      this.often.set(key, again);
    }
    return again;
  }

  /** @returns whether it is kept; one that is too large is not, or not before it comes again. */
  set(key: string, value: Value): boolean {
    const again = this.often.has(key) || this.seen.has(value.tag);
    if (!again) this.seen.set(value.tag, true);
    return (again ? this.often : this.once).set(key, value).has(key);
  }
}
