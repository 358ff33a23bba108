import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import type { PathGraph } from '../../domain/paths/graph';
import type { SearchKind } from '../../domain/paths/partnership-paths';
import { parsePattern } from '../../domain/paths/pattern';
import type { Recency } from '../../domain/paths/score';
import { dayNumber, type PathNode, type TieKind } from '../../domain/paths/tie';
import { encodeCanonicalId } from '../canonical-id';
import type { Services } from '../context';
import { DatasetChangedError, readDatasetInfo } from '../dataset/version';
import { InputProblems } from '../firm-profile/problems';
import { sidesOf, type PathSides } from './ends';
import { pathsSettings, type PathsSettings } from './settings';

/** A question about paths, read and checked: all that a search needs. */
export interface PathsQuestion {
  /** Names it in the canonical id. */
  readonly name: string;
  readonly graph: PathGraph;
  readonly kinds: readonly SearchKind[];
  readonly sides: PathSides;
  readonly settings: PathsSettings;
  readonly recency: Recency | null;
  /** Day that the answer describes. */
  readonly day: string;
  readonly datasetVersion: string;
}

/** The id that holds all settings of a question; made when it is asked for, since packing them takes as long as a small search. */
export const canonicalIdOf = ({ name, settings }: Pick<PathsQuestion, 'name' | 'settings'>): string =>
  encodeCanonicalId(name, settings);

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

/** What of the graph the settings let paths visit. */
export const restrictionsOf = ({ avoid, statuses, tieKinds }: PathsSettings) => {
  const avoided = new Set(avoid);
  return {
    admitsNode: ({ id, label, status }: PathNode): boolean =>
      !avoided.has(id) && (statuses === null || label !== 'Project' || statuses.some((one) => one === status)),
    admitsTieKind: (kind: TieKind | null): boolean => tieKinds === null || kind === null || tieKinds.includes(kind),
  };
};

/**
 * Reads a question about paths. `name` names it in the canonical id; `check` may add what else is wrong with the two sides.
 * @throws InputError or NotFoundError telling everything wrong.
 */
export const readPathsQuestion = async (
  services: Services,
  name: string,
  input: PartnershipPathsInput,
  check?: (sides: PathSides, problems: InputProblems) => void,
): Promise<PathsQuestion> => {
  const problems = new InputProblems();
  const settings = pathsSettings(input, services.pathKinds, problems);
  const { graph, datasetVersion, day } = await presentGraph(services, settings);
  const sides = sidesOf(graph, settings, problems);
  const labels = sides.starts && new Set(sides.starts.flatMap((id) => graph.nodes.get(id)?.label ?? []));
  const kinds = searchKinds(services, settings, input, labels, problems);
  check?.(sides, problems);
  problems.throwIfAny();
  const { halfLifeYears } = settings;
  return {
    ...{ name, graph, kinds, sides, settings, day, datasetVersion },
    recency: halfLifeYears === null ? null : { halfLifeYears, day: dayNumber(day) },
  };
};
