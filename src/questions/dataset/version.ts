import { setTimeout } from 'node:timers/promises';
import type { Reader } from '../../graph/reader';
import { currentDataset, currentDatasetParams } from './statements';

/** The graph holds no dataset. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';

  constructor() {
    super('The graph holds no dataset yet. Run `npx ascn load`, or start the server with `npm start`, which loads it.');
  }
}

/** What the graph says of the dataset it holds. */
export interface DatasetInfo {
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
}

/** How long a reader waits between looks while a load commits, and how often it looks. */
const wait = { milliseconds: 50, looks: 200 };

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
    const { committing, ...info } = row;
    if (!committing || look === wait.looks) return info;
    await setTimeout(wait.milliseconds);
  }
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
