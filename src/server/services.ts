import type { Driver } from 'neo4j-driver';
import { createReader } from '../graph/reader';
import type { Seeds } from '../ingest/read-dataset';
import type { Services } from '../questions/context';
import { createConflicts } from '../questions/conflicts/known';
import { createPathGraphs } from '../questions/partnership-paths/graphs';
import { createNameIndexes } from '../questions/search/names';
import { createShortlistFacts } from '../questions/shortlist/gather';

/** The services that questions use, over one driver. */
export const createServices = (
  driver: Driver,
  database: string,
  { presets, pathKinds, scenarios }: Pick<Seeds, 'presets' | 'pathKinds' | 'scenarios'>,
): Services => {
  const reader = createReader(driver, database);
  return {
    reader,
    presets,
    pathKinds,
    scenarios,
    nameIndex: createNameIndexes(reader),
    conflicts: createConflicts(reader),
    shortlistFacts: createShortlistFacts(reader),
    pathGraph: createPathGraphs(reader),
  };
};
