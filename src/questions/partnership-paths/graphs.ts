import { PathGraph } from '../../domain/paths/graph';
import type { Reader } from '../../graph/reader';
import { readDatasetInfo } from '../dataset/version';
import { pathEdges, pathNodes } from './statements';

/** Graphs kept at once: today's, the brief's day, and a few others that people compare. */
const kept = 8;

/**
 * Holds path graphs in memory by dataset version, day and doubt, the last used ones kept. Built on first use; a new version is a new key,
 * so an answer never mixes versions.
 */
export const createPathGraphs = (reader: Reader) => {
  const graphs = new Map<string, Promise<PathGraph>>();
  return (version: string, asOf: string | null, includeUncertain: boolean): Promise<PathGraph> => {
    const key = `${version} ${asOf ?? 'now'} ${includeUncertain}`;
    const held = graphs.get(key);
    const graph = held ?? build(reader, version, asOf, includeUncertain);
    graphs.delete(key);
    graphs.set(key, graph);
    if (!held) graph.catch(() => graphs.delete(key));
    const [oldest] = graphs.keys();
    if (graphs.size > kept && oldest !== undefined) graphs.delete(oldest);
    return graph;
  };
};

const build = async (
  reader: Reader,
  version: string,
  asOf: string | null,
  includeUncertain: boolean,
): Promise<PathGraph> => {
  const [nodes, edges] = await Promise.all([
    reader.read(pathNodes, {}),
    reader.read(pathEdges, { asOf, includeUncertain }),
  ]);
  // A load may have come between the reads; a graph of two versions must not be kept under the name of one.
  if ((await readDatasetInfo(reader)).version !== version) throw new Error('The dataset changed while it was read.');
  return new PathGraph(nodes, edges);
};
