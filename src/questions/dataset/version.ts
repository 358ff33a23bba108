import type { Reader } from '../../graph/reader';
import { currentDataset } from './statements';

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

/** Version, title and day of the dataset in the graph. @throws NotLoadedError */
export const readDatasetInfo = async (reader: Reader): Promise<DatasetInfo> => {
  const [row] = await reader.read(currentDataset, {});
  if (!row) throw new NotLoadedError();
  return row;
};

/** How often an answer is tried again when a load commits between its reads. */
const attempts = 3;

/**
 * Runs reads that must all see one dataset: the version is read before and after, and when a load came between the reads are made
 * again. @throws Error after three loads in a row.
 */
export const atOneVersion = async <Answer>(
  reader: Reader,
  read: (version: string) => Promise<Answer>,
): Promise<Answer> => {
  let { version } = await readDatasetInfo(reader);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await read(version);
    const after = await readDatasetInfo(reader);
    if (after.version === version) return answer;
    version = after.version;
  }
  throw new Error('The dataset kept changing while the answer was read.');
};
