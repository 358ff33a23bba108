import { endOf, type PathGraph, type PathNode } from '../../domain/paths/graph';
import type { InputProblems } from '../firm-profile/problems';

/** What an id stands for: itself, or each member of the class that it names. */
export interface End {
  readonly node: PathNode;
  readonly members: readonly string[];
}

/** A label that may be named, and the hop from it to the members that it stands for; null when it stands for itself. */
type Admitted = Readonly<Record<string, { readonly type: string; readonly label: string } | null>>;

/** What may be named as the start of a missing link's path. */
export const starts: Admitted = {
  Organisation: null,
  Scheme: null,
  FirmClass: { type: 'CLASSIFIED_AS', label: 'Organisation' },
};

/** What may be named as its target. */
export const targets: Admitted = { City: null, Country: { type: 'IN_COUNTRY', label: 'City' } };

/** The end that an id names; null, with a problem added, when it names none. */
export const endNamed = (
  graph: PathGraph,
  field: 'from' | 'to',
  id: string,
  admitted: Admitted,
  problems: InputProblems,
): End | null => {
  const labels = Object.keys(admitted).join(' or ');
  const node = graph.nodes.get(id);
  if (!node) {
    const known = [...graph.nodes.values()].filter(({ label }) => label in admitted).map((one) => one.id);
    problems.addUnknown(field, `"${id}" names nothing in the graph; expected the id of ${labels}.`, id, known);
    return null;
  }
  const members = admitted[node.label];
  if (members === undefined) {
    problems.add(field, `"${id}" is of the type ${node.label} (${node.name}); expected ${labels}.`);
    return null;
  }
  if (members === null) return { node, members: [id] };
  const ids = graph.hopsFrom(id, members.type, false, members.label).map(endOf);
  if (ids.length === 0) {
    problems.add(field, `"${id}" (${node.name}) holds no ${members.label} in the graph.`);
    return null;
  }
  return { node, members: [...new Set(ids)].sort() };
};
