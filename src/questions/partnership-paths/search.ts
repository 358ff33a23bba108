import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { Hop, PathGraph } from '../../domain/paths/graph';
import {
  findPartnershipPaths,
  hopsOf,
  methodVersion,
  type PathSearch,
  type RankedPath,
  type SearchKind,
} from '../../domain/paths/partnership-paths';
import { parsePattern } from '../../domain/paths/pattern';
import { degreeWeightedPathCount, sumPaths, type PathSum } from '../../domain/paths/sum-paths';
import { dayNumber } from '../../domain/paths/tie';
import { encodeCanonicalId } from '../canonical-id';
import type { Services } from '../context';
import { readDatasetInfo } from '../dataset/version';
import { InputProblems } from '../firm-profile/problems';
import { asEnds, numbersOf, sidesOf, type PathSides } from './ends';
import { DatasetChangedError } from './graphs';
import { pathsSettings, type PathsSettings } from './settings';

/** A path with its hops. */
export interface ShownPath extends RankedPath {
  readonly hops: readonly Hop[];
}

/** What every question about paths answers besides its rows. */
export interface PathsFound {
  readonly search: PathSearch;
  readonly kinds: readonly SearchKind[];
  readonly sides: PathSides;
  readonly graph: PathGraph;
  readonly settings: PathsSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
  readonly canonicalId: string;
  readonly partial: string | null;
}

/** The kinds to search; when they are named, some must start where the question does. */
const searchKinds = (
  { pathKinds }: Services,
  settings: PathsSettings,
  input: PartnershipPathsInput,
  labels: ReadonlySet<string> | null,
  problems: InputProblems,
): SearchKind[] => {
  const kinds = pathKinds
    .filter(({ id }) => settings.kinds.includes(id))
    .map(({ id, weight, direct, pattern }) => ({ id, weight, direct, pattern: parsePattern(pattern) }));
  const fitting = kinds.filter(({ pattern }) => labels === null || labels.has(pattern.start));
  if (input.kinds && kinds.length > 0 && labels !== null && labels.size > 0 && fitting.length === 0)
    problems.add(
      'input.kinds',
      `hold only kinds that start at ${[...new Set(kinds.map(({ pattern }) => pattern.start))].join(' or ')}; \`from\` holds ${[...labels].join(' and ')}.`,
    );
  return kinds;
};

const partialNote = ({ unfinished }: PathSearch): string | null =>
  unfinished.length === 0
    ? null
    : `The search stopped at its budget of steps; paths of these kinds are missing or not all there: ${unfinished.join(', ')}. Name kinds, fewer hops or fewer ends to see every path.`;

/** How often the graph is asked for again when loads keep coming while it is read. */
const attempts = 3;

/** The graph of the present version. Answers come from it alone, so that one look at the version makes them one of a kind. */
const presentGraph = async ({ reader, pathGraph }: Services, { asOf, leastTrust }: PathsSettings) => {
  for (let attempt = 1; ; attempt += 1) {
    const { version, asOf: day } = await readDatasetInfo(reader);
    try {
      return { graph: await pathGraph(version, asOf, leastTrust), datasetVersion: version, day: asOf ?? day };
    } catch (error) {
      if (!(error instanceof DatasetChangedError) || attempt === attempts) throw error;
    }
  }
};

/** What of the graph paths may visit. */
const restrictions = (graph: PathGraph, { avoid, via, statuses, tieKinds }: PathsSettings) => {
  const avoided = new Set(numbersOf(graph, avoid));
  const stands = (node: number): boolean => {
    const { label, status } = graph.nodeAt(node);
    return statuses === null || label !== 'Project' || statuses.some((one) => one === status);
  };
  return {
    via: numbersOf(graph, via),
    admitsNode: (node: number): boolean => !avoided.has(node) && stands(node),
    admitsTie: (tie: number): boolean => {
      const { kind } = graph.natureOf(tie);
      return tieKinds === null || kind === null || tieKinds.includes(kind);
    },
  };
};

/**
 * Looks for paths, for all questions about them alike. `question` names the one that is asked in the canonical id.
 * @throws InputError or NotFoundError telling everything wrong.
 */
export const searchPaths = async (
  services: Services,
  question: string,
  input: PartnershipPathsInput,
): Promise<PathsFound> => {
  const problems = new InputProblems();
  const settings = pathsSettings(input, services.pathKinds, problems);
  const { graph, datasetVersion, day } = await presentGraph(services, settings);
  const sides = sidesOf(graph, settings, problems);
  const labels = sides.starts && new Set(sides.starts.flatMap((id) => graph.nodes.get(id)?.label ?? []));
  const kinds = searchKinds(services, settings, input, labels, problems);
  problems.throwIfAny();
  const { damping, halfLifeYears } = settings;
  const search = findPartnershipPaths(graph, {
    kinds,
    starts: asEnds(graph, sides.starts),
    ends: asEnds(graph, sides.ends),
    damping,
    recency: halfLifeYears === null ? null : { halfLifeYears, day: dayNumber(day) },
    ...restrictions(graph, settings),
  });
  return {
    ...{ search, kinds, sides, graph, settings, datasetVersion, methodVersion },
    canonicalId: encodeCanonicalId(question, settings),
    partial: partialNote(search),
  };
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
