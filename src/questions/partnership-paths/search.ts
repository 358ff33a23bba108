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
import { atOneVersion, readDatasetInfo } from '../dataset/version';
import { InputProblems } from '../firm-profile/problems';
import { asEnds, numbersOf, sidesOf, type PathSides } from './ends';
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

/**
 * Looks for paths, for all questions about them alike. `kind` names the question in the canonical id.
 * @throws InputError or NotFoundError telling everything wrong.
 */
export const searchPaths = async <Answer>(
  services: Services,
  kind: string,
  input: PartnershipPathsInput,
  answer: (found: PathsFound) => Answer,
): Promise<Answer> => {
  const problems = new InputProblems();
  const settings = pathsSettings(input, services.pathKinds, problems);
  return atOneVersion(services.reader, async (datasetVersion) => {
    const graph = await services.pathGraph(datasetVersion, settings.asOf, settings.leastTrust);
    const sides = sidesOf(graph, settings, problems);
    const labels = sides.starts && new Set(sides.starts.flatMap((id) => graph.nodes.get(id)?.label ?? []));
    const kinds = searchKinds(services, settings, input, labels, problems);
    problems.throwIfAny();
    const { halfLifeYears, statuses, tieKinds } = settings;
    const day = settings.asOf ?? (await readDatasetInfo(services.reader)).asOf;
    const avoided = new Set(numbersOf(graph, settings.avoid));
    const stands = (node: number): boolean => {
      const { label, status } = graph.nodeAt(node);
      return statuses === null || label !== 'Project' || statuses.some((one) => one === status);
    };
    const search = findPartnershipPaths(graph, {
      kinds,
      starts: asEnds(graph, sides.starts),
      ends: asEnds(graph, sides.ends),
      damping: settings.damping,
      recency: halfLifeYears === null ? null : { halfLifeYears, day: dayNumber(day) },
      via: numbersOf(graph, settings.via),
      admitsNode: (node) => !avoided.has(node) && stands(node),
      admitsTie: (tie) => {
        const { kind: nature } = graph.natureOf(tie);
        return tieKinds === null || nature === null || tieKinds.includes(nature);
      },
    });
    return answer({
      ...{ search, kinds, sides, graph, settings, datasetVersion, methodVersion },
      canonicalId: encodeCanonicalId(kind, settings),
      partial: partialNote(search),
    });
  });
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
