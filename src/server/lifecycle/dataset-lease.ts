import { leaseMs } from '../../graph/lease';
import type { Reader } from '../../graph/reader';
import { readDatasetInfo, type DatasetInfo } from '../../questions/dataset/version';

/** Knows which dataset the graph holds without asking it every time; see `leaseMs`. */
export interface DatasetLease {
  /** What the graph holds as far as can be said without asking it; null when it has to be asked. */
  known(): DatasetInfo | null;
  /** What the graph holds now. @throws NotLoadedError, or what the database says when it is away */
  current(): Promise<DatasetInfo>;
  /** Whether the graph still holds the version that `current` gave; then everything read since then is of that version. */
  holds(version: string): Promise<boolean>;
}

/** One lease for all requests of a server, over a reader that looks for itself. */
export const createDatasetLease = (reader: Reader): DatasetLease => {
  let last: { readonly info: DatasetInfo; readonly asked: number } | null = null;
  let running: Promise<DatasetInfo> | null = null;
  let next: Promise<DatasetInfo> | null = null;

  const ask = (): Promise<DatasetInfo> => {
    // Counted from the question, not the answer: the graph was looked at somewhere between.
    const asked = performance.now();
    running = readDatasetInfo(reader)
      .then((info) => {
        // A question that waited for a load to end has an answer younger than itself, which only makes the lease shorter.
        last = { info, asked };
        return info;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  /** An answer to a question that is asked from now on; those who want one at the same time share it. */
  const fresh = (): Promise<DatasetInfo> => {
    if (!running) return ask();
    next ??= running
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        next = null;
        return ask();
      });
    return next;
  };

  const known = (): DatasetInfo | null => (last && performance.now() - last.asked < leaseMs ? last.info : null);

  return {
    known,
    current: async () => known() ?? (await fresh()),
    holds: async (version) => (known() ?? (await fresh())).version === version,
  };
};
