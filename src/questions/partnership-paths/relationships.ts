import type { PathEdge } from '../../domain/paths/graph';
import type { ShownPath } from './search';

/** A stable id: the ends, the type, and the first statement, which tells parallel ones apart. */
export const relationshipId = ({ from, type, to, statementIds }: PathEdge): string =>
  [from, type, to, statementIds[0] ?? ''].join('|');

/** Every relationship of some paths, once, by id. */
export const relationshipsOf = (paths: readonly ShownPath[]): PathEdge[] => {
  const found = new Map(paths.flatMap(({ hops }) => hops.map(({ edge }) => [relationshipId(edge), edge])));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
};
