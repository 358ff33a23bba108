import { holdsDataset, loadDataset } from '../graph/load';
import { readDataset, type SeedSettings } from '../ingest/read-dataset';
import type { OpenDatabase } from './database';

/** Makes the graph hold the project's seeds; a graph that does is not touched, and the facts are not even read. */
export const ensureDataset = async (
  { driver, database }: OpenDatabase,
  settings: SeedSettings,
): Promise<{ written: boolean; milliseconds: number }> =>
  (await holdsDataset(driver, database, settings.hash))
    ? { written: false, milliseconds: 0 }
    : loadDataset(driver, database, readDataset().dataset);
