import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { Hop, PathGraph } from '../../domain/paths/graph';
import {
  findPartnershipPaths,
  hopsOf,
  methodVersion,
  type PathSearch,
  type RankedPath,
} from '../../domain/paths/partnership-paths';
import { degreeWeightedPathCount, sumPaths, type PathSum } from '../../domain/paths/sum-paths';
import type { Services } from '../context';
import { asEnds, numbersOf } from './ends';
import { readPathsQuestion, restrictionsOf, type PathsQuestion } from './question';

/** A path with its hops. */
export interface ShownPath extends RankedPath {
  readonly hops: readonly Hop[];
}

/** What every question about paths answers besides its rows. */
export interface PathsFound extends PathsQuestion {
  readonly search: PathSearch;
  readonly methodVersion: string;
  readonly partial: string | null;
}

const partialNote = ({ unfinished }: PathSearch): string | null =>
  unfinished.length === 0
    ? null
    : `The search stopped at its budget of steps; paths of these kinds are missing or not all there: ${unfinished.join(', ')}. Name kinds, fewer hops or fewer ends to see every path.`;

/** The paths that answer a question. */
export const searchFor = ({ graph, kinds, sides, settings, recency }: PathsQuestion): PathSearch => {
  const { admitsNode, admitsTieKind } = restrictionsOf(settings);
  return findPartnershipPaths(graph, {
    kinds,
    starts: asEnds(graph, sides.starts),
    ends: asEnds(graph, sides.ends),
    damping: settings.damping,
    recency,
    via: numbersOf(graph, settings.via),
    admitsNode: (node) => admitsNode(graph.nodeAt(node)),
    admitsTie: (tie) => admitsTieKind(graph.natureOf(tie).kind),
  });
};

/**
 * Looks for paths, for all questions about them alike. `name` names the one that is asked in the canonical id.
 * @throws InputError or NotFoundError telling everything wrong.
 */
export const searchPaths = async (
  services: Services,
  name: string,
  input: PartnershipPathsInput,
): Promise<PathsFound> => {
  const question = await readPathsQuestion(services, name, input);
  const search = searchFor(question);
  return { ...question, search, methodVersion, partial: partialNote(search) };
};

/** Paths of one kind put together. */
export interface KindSum extends PathSum {
  readonly dwpc: number;
}

/** Some of the paths found, put together by kind, best first. */
export const sumKinds = ({ graph, kinds, settings }: PathsFound, paths: readonly RankedPath[]): KindSum[] =>
  sumPaths(paths, ({ kindId }) => kindId).map((sum) => {
    const kind = kinds.find(({ id }) => id === sum.key);
    return { ...sum, dwpc: kind ? degreeWeightedPathCount(graph, kind, sum.paths, settings.damping) : 0 };
  });

/** A path with the hops that answers show. */
export const withHops = (graph: PathGraph, path: RankedPath): ShownPath => ({ ...path, hops: hopsOf(graph, path) });
