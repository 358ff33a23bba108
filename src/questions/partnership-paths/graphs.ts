import { projectFirstDay } from '../../domain/paths/first-day';
import { PathGraph } from '../../domain/paths/graph';
import type { Trust } from '../../domain/paths/tie';
import { TieStoreBuilder } from '../../domain/paths/tie-store-builder';
import type { Reader } from '../../graph/reader';
import { readDatasetInfo } from '../dataset/version';
import { keepLast } from '../keep-last';
import { pathEdges, pathNodes } from './statements';

/** A load came while the graph was read. */
export class DatasetChangedError extends Error {
  override readonly name = 'DatasetChangedError';

  constructor() {
    super('The dataset changed while the graph was read.');
  }
}

/** Views kept at once: today's, the brief's day, and a few others that people compare. A view holds no ties, only the degrees it counted. */
const keptViews = 8;

/**
 * Holds the path graph of a dataset version in memory, once, and shows it by day and trust. Built on first use; a new version is a new graph,
 * so an answer never mixes versions, and the old one is let go with its views.
 */
export const createPathGraphs = (reader: Reader) => {
  const viewsOf = keepLast(
    1,
    (version: string) => version,
    async (version: string) => {
      const graph = await build(reader, version);
      return keepLast(
        keptViews,
        (asOf: string | null, leastTrust: Trust) => `${asOf ?? 'now'} ${leastTrust}`,
        (asOf: string | null, leastTrust: Trust) => Promise.resolve(graph.seenAs({ asOf, leastTrust })),
      );
    },
  );
  return async (version: string, asOf: string | null, leastTrust: Trust): Promise<PathGraph> =>
    (await viewsOf(version))(asOf, leastTrust);
};

const build = async (reader: Reader, version: string): Promise<PathGraph> => {
  const builder = new TieStoreBuilder();
  await reader.each(pathNodes, {}, ({ startsOn, year, knownSince, ...node }) =>
    builder.addNode({ ...node, firstDay: projectFirstDay({ startsOn, year, knownSince }) }),
  );
  await reader.each(pathEdges, {}, (edge) => builder.addEdge(edge));
  // A load may have come between the reads; a graph of two versions must not be kept under the name of one.
  if ((await readDatasetInfo(reader)).version !== version) throw new DatasetChangedError();
  return new PathGraph(builder.build());
};
