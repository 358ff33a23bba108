import { PathGraph } from '../../domain/paths/graph';
import type { Reader } from '../../graph/reader';
import { madeAt } from '../dataset/version';
import { keepLast } from '../keep-last';
import { pathEdges, pathNodes } from './statements';

/** Graphs kept at once: today's, the brief's day, and a few others that people compare. */
const kept = 8;

const build = async (reader: Reader, asOf: string | null, includeUncertain: boolean): Promise<PathGraph> => {
  const [nodes, edges] = await Promise.all([
    reader.read(pathNodes, {}),
    reader.read(pathEdges, { asOf, includeUncertain }),
  ]);
  return new PathGraph(nodes, edges);
};

/**
 * Holds path graphs in memory by dataset version, day and doubt, the last used ones kept. Built on first use; a new version is a new key,
 * so an answer never mixes versions.
 */
export const createPathGraphs = (reader: Reader) =>
  keepLast(
    kept,
    (version: string, asOf: string | null, includeUncertain: boolean) =>
      `${version} ${asOf ?? 'now'} ${includeUncertain}`,
    (version, asOf, includeUncertain) => madeAt(reader, version, () => build(reader, asOf, includeUncertain)),
  );
