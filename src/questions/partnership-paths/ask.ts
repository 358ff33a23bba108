import { InputError, NotFoundError } from '../../domain/input-error';
import type { Hop, PathGraph } from '../../domain/paths/graph';
import type { PathNode } from '../../domain/paths/tie';
import {
  findPartnershipPaths,
  hopsOf,
  methodVersion,
  type PathSearch,
  type RankedPath,
} from '../../domain/paths/partnership-paths';
import { parsePattern } from '../../domain/paths/pattern';
import type { PathKindSeed } from '../../ingest/path-kinds';
import { encodeCanonicalId } from '../canonical-id';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import { dayOf } from '../day';
import { suggest } from '../suggest';

/** What a caller may send. */
export interface PathsInput {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly damping?: number | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly includeUncertain?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Everything used, defaults included. */
export interface PathsSettings {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly kinds: readonly string[];
  readonly damping: number;
  readonly asOf: string | null;
  readonly includeUncertain: boolean;
}

/** A path with its hops. */
export interface ShownPath extends RankedPath {
  readonly hops: readonly Hop[];
}

/** Paths with everything that led to them. */
export interface PathsAnswer {
  readonly page: Page<ShownPath>;
  readonly search: PathSearch;
  readonly ends: { readonly from: PathNode; readonly to: PathNode };
  readonly graph: PathGraph;
  readonly settings: PathsSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
  readonly canonicalId: string;
}

/** Longest path that may be asked for, and the longest looked for by default. */
const longest = 6;
const usual = 4;
const maxPaths = 100;
const starts = ['Organisation', 'Scheme'];

const settingsOf = (input: PathsInput, pathKinds: readonly PathKindSeed[]): PathsSettings => {
  const maxHops = input.maxHops ?? usual;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > longest)
    throw new InputError('maxHops', `must be a whole number from 1 to ${longest}, got ${maxHops}.`);
  const damping = input.damping ?? 0.5;
  if (!Number.isFinite(damping) || damping < 0 || damping > 1)
    throw new InputError('damping', `must be a number from 0 to 1, got ${damping}.`);
  const ids = pathKinds.map(({ id }) => id);
  for (const kind of input.kinds ?? [])
    if (!ids.includes(kind))
      throw new NotFoundError('kinds', `"${kind}" is no kind of path; see \`pathKinds\`.`, suggest(kind, ids));
  if (input.kinds?.length === 0)
    throw new InputError('kinds', 'is empty; name kinds, or leave it out to look for all.');
  const asOf = input.asOf == null ? null : dayOf('asOf', input.asOf);
  const kinds = input.kinds ? ids.filter((id) => input.kinds?.includes(id)) : ids;
  return {
    from: input.from,
    to: input.to,
    maxHops,
    kinds,
    damping,
    asOf,
    includeUncertain: input.includeUncertain ?? false,
  };
};

const endNode = (graph: PathGraph, field: 'from' | 'to', id: string, admitted: readonly string[]): PathNode => {
  const node = graph.nodes.get(id);
  const known = [...graph.nodes.values()]
    .filter(({ label }) => admitted.includes(label))
    .map((candidate) => candidate.id);
  if (!node)
    throw new NotFoundError(
      field,
      `"${id}" names nothing in the graph; expected the id of ${admitted.join(' or ')}.`,
      suggest(id, known),
    );
  if (!admitted.includes(node.label))
    throw new InputError(field, `"${id}" is a ${node.label} (${node.name}); expected ${admitted.join(' or ')}.`);
  return node;
};

const numberOf = (graph: PathGraph, id: string): number => graph.nodes.get(id)?.index ?? -1;

/** Answers `partnershipPaths` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askPaths = async ({ reader, pathKinds, pathGraph }: Services, input: PathsInput): Promise<PathsAnswer> => {
  const settings = settingsOf(input, pathKinds);
  return atOneVersion(reader, async (datasetVersion) => {
    const graph = await pathGraph(datasetVersion, settings.asOf, settings.includeUncertain ? 'UNCERTAIN' : 'RECALLED');
    const ends = {
      from: endNode(graph, 'from', settings.from, starts),
      to: endNode(graph, 'to', settings.to, ['City']),
    };
    const kinds = pathKinds
      .filter(({ id }) => settings.kinds.includes(id))
      .map(({ id, weight, pattern }) => ({ id, weight, direct: false, pattern: parsePattern(pattern) }))
      .filter(({ pattern }) => pattern.steps.length <= settings.maxHops);
    const search = findPartnershipPaths(graph, {
      kinds,
      starts: new Set([numberOf(graph, settings.from)]),
      ends: new Set([numberOf(graph, settings.to)]),
      damping: settings.damping,
    });
    const page = pageOf(search.paths, ({ id }) => id, { first: input.first ?? 10, after: input.after, max: maxPaths });
    return {
      page: { ...page, items: page.items.map((path) => ({ ...path, hops: hopsOf(graph, path) })) },
      search,
      ends,
      graph,
      settings,
      datasetVersion,
      methodVersion,
      canonicalId: encodeCanonicalId('partnership-paths', settings),
    };
  });
};
