import type { FindOnce, Found } from '../../questions/context';
import { TwoQueues, type Entry } from './two-queues';

interface Kept extends Entry {
  readonly found: readonly Found[];
}

/** What one run of an operation finds. */
interface Finds {
  readonly findOnce: FindOnce;
  /** Keeps what was found, all of which is of this version. */
  readonly keep: (version: string) => void;
}

/** Letters of what is kept, as JSON; in memory it takes some five times as much. */
const keptLetters = 4 * 1024 * 1024;

/** What an entry takes besides, in letters. */
const entryOverhead = 512;

/** What look-ups by ids find, kept by dataset version: shortlists by other weights show the same cities. */
export class KeptFinds {
  private readonly kept = new TwoQueues<Kept>(keptLetters);
  /** Look-ups as they are named in keys. */
  private readonly names = new WeakMap<object, number>();
  private named = 0;

  /** For one run of an operation, at a version that it asks for when it needs it. What was kept is given to others too, who must not change it. */
  during(currentVersion: () => Promise<string>): Finds {
    const added: ((version: string) => void)[] = [];
    return {
      findOnce: async (lookUp, variables, find) => {
        const version = await currentVersion();
        const before = this.kept.get(this.keyOf(version, lookUp, variables));
        if (before) return before.found;
        const found = await find();
        added.push((read) => this.set(this.keyOf(read, lookUp, variables), found));
        return found;
      },
      keep: (version) => {
        for (const add of added) add(version);
      },
    };
  }

  private set(tag: string, found: readonly Found[]): void {
    this.kept.set(tag, { tag, found, bytes: JSON.stringify(found).length + tag.length + entryOverhead });
  }

  private keyOf(version: string, lookUp: object, variables: string): string {
    const known = this.names.get(lookUp);
    const name = known ?? (this.named += 1);
    if (known === undefined) this.names.set(lookUp, name);
    return JSON.stringify([version, name]) + variables;
  }
}
