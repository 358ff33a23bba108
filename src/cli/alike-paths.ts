import type { ShownPath } from '../questions/partnership-paths/search';

/** Equal paths that differ in one node alone: the first of them, the place of that node, and the others. */
export interface AlikePaths<Path> {
  readonly first: Path;
  readonly place: number;
  readonly others: readonly Path[];
}

type Comparable = Pick<ShownPath, 'rank' | 'kindId' | 'nodes' | 'hops'>;

const uncertain = ({ hops }: Comparable): boolean => hops.some(({ edge }) => edge.confidence === 'UNCERTAIN');

/** The one place where the nodes of two paths of a kind differ; null when they differ elsewhere too. */
const onlyDifference = (a: Comparable, b: Comparable): number | null => {
  const places = a.nodes.flatMap((node, place) => (node === b.nodes[place] ? [] : [place]));
  const [place] = places;
  return places.length === 1 && place !== undefined ? place : null;
};

/** Puts neighbours of the same rank and kind together that differ in one node alone, the same one; nothing is left out or moved. */
export const alikePaths = <Path extends Comparable>(paths: readonly Path[]): AlikePaths<Path>[] => {
  const groups: { first: Path; place: number; others: Path[] }[] = [];
  for (const path of paths) {
    const group = groups[groups.length - 1];
    const place = group ? onlyDifference(group.first, path) : null;
    const fits =
      group !== undefined &&
      place !== null &&
      group.first.rank === path.rank &&
      group.first.kindId === path.kindId &&
      uncertain(group.first) === uncertain(path) &&
      (group.others.length === 0 || group.place === place);
    if (fits) {
      group.place = place;
      group.others.push(path);
    } else groups.push({ first: path, place: 0, others: [] });
  }
  return groups;
};
