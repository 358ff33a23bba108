import type { Driver } from 'neo4j-driver';
import { createReader } from '../graph/reader';
import type { Seeds } from '../ingest/read-dataset';
import type { Services } from '../questions/context';
import { createPathGraphs } from '../questions/partnership-paths/graphs';

/** The services that questions use, over one driver. */
export const createServices = (
  driver: Driver,
  database: string,
  { presets, pathKinds, scenarios }: Pick<Seeds, 'presets' | 'pathKinds' | 'scenarios'>,
): Services => {
  const reader = createReader(driver, database);
  return { reader, presets, pathKinds, scenarios, pathGraph: createPathGraphs(reader) };
};
