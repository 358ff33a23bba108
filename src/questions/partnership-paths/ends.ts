import type { PathGraph } from '../../domain/paths/graph';
import type { Ends } from '../../domain/paths/search-pattern';
import type { InputProblems } from '../firm-profile/problems';
import type { PathsSettings } from './settings';

/** Ties that lead from a class of things to its members. */
interface ClassTie {
  readonly label: string;
  readonly type: string;
}

/** What may stand on one side: things themselves, and what stands for a class of them. */
interface Side {
  readonly field: 'input.from' | 'input.to';
  readonly things: readonly string[];
  readonly member: string;
  readonly classes: readonly ClassTie[];
}

const startSide: Side = {
  field: 'input.from',
  things: ['Organisation', 'Scheme'],
  member: 'Organisation',
  classes: [
    { label: 'FirmClass', type: 'CLASSIFIED_AS' },
    { label: 'Country', type: 'IN_COUNTRY' },
  ],
};

const endSide: Side = {
  field: 'input.to',
  things: ['City'],
  member: 'City',
  classes: [
    { label: 'Country', type: 'IN_COUNTRY' },
    { label: 'Network', type: 'MEMBER_OF' },
  ],
};

/** Most pairs in one question, and most ends where the other side is left open. */
const mostPairs = 10_000;
const mostBesideAny = 100;

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;

/** The id of a node of the graph; what names nothing is a problem. @returns its label, or null. */
const labelOf = (
  graph: PathGraph,
  field: string,
  id: string,
  admitted: readonly string[],
  problems: InputProblems,
): string | null => {
  const node = graph.nodes.get(id);
  if (!node) {
    const known = function* (): Generator<string> {
      for (const one of graph.nodes.values()) if (admitted.includes(one.label)) yield one.id;
    };
    problems.addUnknown(
      field,
      `"${id}" names nothing in the graph; expected the id of ${inWords(admitted)}.`,
      id,
      known(),
    );
    return null;
  }
  if (admitted.includes(node.label)) return node.label;
  problems.add(field, `"${id}" is a ${node.label} (${node.name}); expected ${inWords(admitted)}.`);
  return null;
};

/** The ids of one side, what stands for a class being replaced by its members. */
const membersOf = (graph: PathGraph, side: Side, ids: readonly string[], problems: InputProblems): string[] => {
  const admitted = [...side.things, ...side.classes.map(({ label }) => label)];
  const members = ids.flatMap((id) => {
    const label = labelOf(graph, side.field, id, admitted, problems);
    const tie = side.classes.find((one) => one.label === label);
    if (!tie) return label === null ? [] : [id];
    const found = graph.hopsFrom(id, tie.type, false, side.member).map(({ edge }) => edge.from);
    if (found.length === 0) problems.add(side.field, `"${id}" stands for no ${side.member} in the graph.`);
    return found;
  });
  return [...new Set(members)];
};

const idsOfLabel = (graph: PathGraph, label: string): string[] =>
  [...graph.nodes.values()].filter((node) => node.label === label).map(({ id }) => id);

const korea = 'country:kr';

/** Countries in whose cities a Korean organisation keeps an office. */
const hubCountries = (graph: PathGraph): Set<string> => {
  const koreans = graph.hopsFrom(korea, 'IN_COUNTRY', false, 'Organisation').map(({ edge }) => edge.from);
  const cities = koreans.flatMap((id) => graph.hopsFrom(id, 'HAS_OFFICE_IN', true, 'City').map(({ edge }) => edge.to));
  return new Set(cities.flatMap((id) => graph.hopsFrom(id, 'IN_COUNTRY', true, 'Country').map(({ edge }) => edge.to)));
};

const startsOf = (graph: PathGraph, { from, fromKinds }: PathsSettings, problems: InputProblems): string[] | null => {
  if (from === null && fromKinds === null) return null;
  const ids = from === null ? idsOfLabel(graph, 'Organisation') : membersOf(graph, startSide, from, problems);
  if (fromKinds === null || ids.length === 0) return ids;
  const left = ids.filter((id) => fromKinds.some((kind) => kind === graph.nodes.get(id)?.kind));
  if (left.length === 0) problems.add('input.fromKinds', `leave nobody: \`from\` holds no ${inWords(fromKinds)}.`);
  return left;
};

const endsOf = (
  graph: PathGraph,
  { to, hubCountriesOnly }: PathsSettings,
  problems: InputProblems,
): string[] | null => {
  if (to === null && !hubCountriesOnly) return null;
  const ids = to === null ? idsOfLabel(graph, 'City') : membersOf(graph, endSide, to, problems);
  if (!hubCountriesOnly || ids.length === 0) return ids;
  const hubs = hubCountries(graph);
  const left = ids.filter((id) =>
    graph.hopsFrom(id, 'IN_COUNTRY', true, 'Country').some(({ edge }) => hubs.has(edge.to)),
  );
  if (left.length === 0) problems.add('input.hubCountriesOnly', 'leaves no city of `to`.');
  return left;
};

/** Both sides of a question as ids; null is any. */
export interface PathSides {
  readonly starts: readonly string[] | null;
  readonly ends: readonly string[] | null;
  /** Number of pairs; null where a side is open. */
  readonly pairCount: number | null;
}

const checkSize = ({ starts, ends }: Omit<PathSides, 'pairCount'>, problems: InputProblems): void => {
  const pairs = starts && ends ? starts.length * ends.length : 0;
  if (starts && ends && pairs > mostPairs)
    problems.add(
      'input',
      `asks for ${pairs} pairs (${starts.length} starts, ${ends.length} cities); at most ${mostPairs} may be asked for.`,
    );
  const lone = starts && ends ? 0 : (starts ?? ends ?? []).length;
  if (lone > mostBesideAny)
    problems.add(
      'input',
      `names ${lone} ends on one side and leaves the other open; at most ${mostBesideAny} may be named then.`,
    );
};

/** Finds both sides in the graph; what is wrong is added to `problems`. */
export const sidesOf = (graph: PathGraph, settings: PathsSettings, problems: InputProblems): PathSides => {
  const sides = { starts: startsOf(graph, settings, problems), ends: endsOf(graph, settings, problems) };
  checkSize(sides, problems);
  for (const [field, ids] of Object.entries({ 'input.avoid': settings.avoid, 'input.via': settings.via }))
    for (const id of ids)
      if (!graph.nodes.has(id))
        problems.addUnknown(field, `"${id}" names nothing in the graph.`, id, graph.nodes.keys());
  for (const id of settings.avoid) {
    if (settings.from?.includes(id) || settings.to?.includes(id))
      problems.add('input.avoid', `names "${id}", which is an end of the paths asked for; leave it out there.`);
    if (settings.via.includes(id)) problems.add('input.avoid', `names "${id}", which \`via\` requires.`);
  }
  const pairCount = sides.starts && sides.ends ? sides.starts.length * sides.ends.length : null;
  return { ...sides, pairCount };
};

/** The numbers of ids in the graph. */
export const numbersOf = (graph: PathGraph, ids: readonly string[]): number[] =>
  ids.flatMap((id) => graph.nodes.get(id)?.index ?? []);

/** A side as the search takes it. */
export const asEnds = (graph: PathGraph, ids: readonly string[] | null): Ends =>
  ids === null ? 'ANY' : new Set(numbersOf(graph, ids));
