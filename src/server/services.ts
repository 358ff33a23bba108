import type { Driver } from 'neo4j-driver';
import { createReader, type Reader } from '../graph/reader';
import type { Seeds } from '../ingest/read-dataset';
import type { Services } from '../questions/context';
import { createConflicts } from '../questions/conflicts/known';
import { createPathGraphs } from '../questions/partnership-paths/graphs';
import { createNameIndexes } from '../questions/search/names';
import { createShortlistFacts } from '../questions/shortlist/gather';

/** What of the seeds the questions need besides the graph. */
export type ServiceSeeds = Pick<Seeds, 'presets' | 'pathKinds' | 'scenarios' | 'claims'>;

/** The services that questions use, over one reader. */
export const servicesOver = (reader: Reader, { presets, pathKinds, scenarios, claims }: ServiceSeeds): Services => ({
  reader,
  presets,
  pathKinds,
  scenarios,
  claims,
  nameIndex: createNameIndexes(reader),
  conflicts: createConflicts(reader),
  shortlistFacts: createShortlistFacts(reader),
  pathGraph: createPathGraphs(reader),
});

/** The services that questions use, over one driver. */
export const createServices = (driver: Driver, database: string, seeds: ServiceSeeds): Services =>
  servicesOver(createReader(driver, database), seeds);
