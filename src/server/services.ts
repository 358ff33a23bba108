import type { Driver } from 'neo4j-driver';
import { createReader, type Reader } from '../graph/reader';
import type { Seeds } from '../ingest/read-dataset';
import type { Services } from '../questions/context';
import { createPathGraphs } from '../questions/partnership-paths/graphs';

/** What of the seeds the questions need besides the graph. */
export type ServiceSeeds = Pick<Seeds, 'presets' | 'pathKinds'>;

/** The services that questions use, over one reader. */
export const servicesOver = (reader: Reader, { presets, pathKinds }: ServiceSeeds): Services => ({
  reader,
  presets,
  pathKinds,
  pathGraph: createPathGraphs(reader),
});

/** The services that questions use, over one driver. */
export const createServices = (driver: Driver, database: string, seeds: ServiceSeeds): Services =>
  servicesOver(createReader(driver, database), seeds);
