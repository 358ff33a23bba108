import type { FindOnce, Found } from '../../questions/context';
import { TwoQueues, type Entry } from './two-queues';

interface Kept extends Entry {
  readonly found: Found;
}

/** What one run of an operation finds. */
interface Finds {
  readonly findOnce: FindOnce;
  /** Keeps what was found; called when it is certain that all of it is of the version. */
  readonly keep: () => void;
}

/** Letters of what is kept, as JSON; in memory it takes some five times as much. */
const keptLetters = 4 * 1024 * 1024;

/** What an entry takes besides, in letters. */
const entryOverhead = 256;

/** Begins the keys of all that is found so. */
const keyOf = (...of: readonly [version: string, lookUp: string, variables: string]): string => JSON.stringify(of);

/** Graph objects that look-ups by ids have found, kept by dataset version: shortlists by other weights show the same cities. */
export class KeptFinds {
  private readonly kept = new TwoQueues<Kept>(keptLetters);

  /** For one run of an operation, at a version that it asks for when it needs it. What was kept is given to others too, who must not change it. */
  during(currentVersion: () => Promise<string>): Finds {
    const added: [key: string, found: ReadonlyMap<string, Found | undefined>][] = [];
    return {
      findOnce: async (lookUp, variables, ids, find) => {
        const key = keyOf(await currentVersion(), lookUp, variables);
        const known = ids.map((id) => this.kept.get(key + id)?.found);
        const missing = ids.filter((_id, place) => !known[place]);
        if (missing.length === 0) return known;
        const read = await find(missing);
        const found = new Map(missing.map((id, place) => [id, read[place]]));
        added.push([key, found]);
        return ids.map((id, place) => known[place] ?? found.get(id));
      },
      keep: () => {
        for (const [key, found] of added) this.add(key, found);
      },
    };
  }

  private add(key: string, all: ReadonlyMap<string, Found | undefined>): void {
    for (const [id, found] of all) {
      if (!found) continue;
      const tag = key + id;
      this.kept.set(tag, { tag, found, bytes: JSON.stringify(found).length + tag.length + entryOverhead });
    }
  }
}
