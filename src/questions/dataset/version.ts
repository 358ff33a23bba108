import { setTimeout } from 'node:timers/promises';
import type { Reader } from '../../graph/reader';
import { graphLayout } from '../../ingest/layout';
import { currentDataset, currentDatasetParams, loadRunning } from './statements';

/** The graph holds no dataset, or one that was written for another version of this program. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';

  constructor(
    message = 'The graph holds no dataset yet. Run `npx ascn load`, or start the server with `npm start`, which loads it.',
  ) {
    super(message);
  }
}

/** What the graph says of the dataset it holds. */
export interface DatasetInfo {
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
}

/** How long a reader waits between looks while a load commits, how often it looks, and after how many looks it doubts that the loader lives. */
const wait = { milliseconds: 50, looks: 200, trustingLooks: 40 };

/** The mark that a reader has found to be left by a loader that died, so that it is doubted once. */
const abandonedMarks = new WeakMap<Reader, string>();

/** A loader that was killed leaves its mark, and its transaction is rolled back: nothing will be committed. */
const isAbandoned = async (reader: Reader, mark: string): Promise<boolean> => {
  const [row] = await reader.read(loadRunning, {});
  if (row?.running !== false) return false;
  abandonedMarks.set(reader, mark);
  return true;
};

/**
 * A reader for work that somebody else keeps to one version: the server makes a whole request again when a load comes between its reads, so
 * the parts of the request need not look for themselves.
 */
export interface VersionedReader extends Reader {
  readonly datasetInfo: () => Promise<DatasetInfo>;
}

const isVersioned = (reader: Reader): reader is VersionedReader => 'datasetInfo' in reader;

/** Version, title and day of the dataset in the graph; waits out a load that is just committing. @throws NotLoadedError */
export const readDatasetInfo = async (reader: Reader): Promise<DatasetInfo> => {
  if (isVersioned(reader)) return reader.datasetInfo();
  for (let look = 1; ; look += 1) {
    const [row] = await reader.read(currentDataset, currentDatasetParams);
    if (!row) throw new NotLoadedError();
    const { mark, layout, ...info } = row;
    if (layout !== graphLayout)
      throw new NotLoadedError(
        `The graph was loaded by another version of ascn-graph (${layout ?? 'an older layout'}; this one reads ${graphLayout}). Run \`npx ascn load\`.`,
      );
    if (mark === null || look === wait.looks || abandonedMarks.get(reader) === mark) return info;
    if (look > wait.trustingLooks && (await isAbandoned(reader, mark))) return info;
    await setTimeout(wait.milliseconds);
  }
};

/** A load came while something was made of the whole dataset. */
export class DatasetChangedError extends Error {
  override readonly name = 'DatasetChangedError';

  constructor() {
    super('The dataset changed while it was read.');
  }
}

/**
 * Makes something that is kept for later under the name of a version. A load may come between the reads that it is made of; what is of two
 * versions must not be kept under the name of one. @throws DatasetChangedError when the graph does not hold the version, or no longer
 */
export const madeAt = async <Value>(reader: Reader, version: string, make: () => Promise<Value>): Promise<Value> => {
  const holds = async (): Promise<void> => {
    if ((await readDatasetInfo(reader)).version !== version) throw new DatasetChangedError();
  };
  // Asked first too: whoever still answers from the version before must not read the whole graph to find out that it is gone.
  await holds();
  const value = await make();
  await holds();
  return value;
};

/** How often an answer is tried again when a load commits between its reads. */
const attempts = 3;

/**
 * Runs reads that must all see one dataset: the version is read before and after, and when a load came between, the reads are made
 * again, whether they gave an answer or failed over what they saw half of. @throws what the reads throw at a steady version.
 */
export const atOneVersion = async <Answer>(
  reader: Reader,
  read: (version: string) => Promise<Answer>,
): Promise<Answer> => {
  if (isVersioned(reader)) return read((await reader.datasetInfo()).version);
  for (let attempt = 1; ; attempt += 1) {
    const { version } = await readDatasetInfo(reader);
    const outcome = await read(version).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    const steady = (await readDatasetInfo(reader)).version === version;
    if (steady && 'answer' in outcome) return outcome.answer;
    if (steady || attempt === attempts)
      throw 'error' in outcome ? outcome.error : new Error('The dataset kept changing.');
  }
};
