/** What the order of paths looks at. */
export interface Rankable {
  readonly id: string;
  /** Whether nobody stands between the two ends. */
  readonly direct: boolean;
  readonly score: number;
  readonly nodes: readonly unknown[];
}

/** Paths that share a rank. */
export interface TieGroup {
  readonly rank: number;
  readonly size: number;
  readonly direct: boolean;
  readonly score: number;
}

/** Scores nearer than this part of themselves are told apart by rounding alone. */
const tolerance = 1e-12;

/** Whether two scores, the higher first, tie. */
export const scoresTie = (higher: number, lower: number): boolean => higher - lower <= tolerance * Math.abs(higher);

const byId = (a: Rankable, b: Rankable): number => a.nodes.length - b.nodes.length || (a.id < b.id ? -1 : 1);

/**
 * Puts paths in order: direct ones first, then by score; equal scores share a rank and stand by fewer hops, then id. `share` is a path's part of
 * the sum of all scores.
 */
export const rankPaths = <Path extends Rankable>(
  found: readonly Path[],
): { paths: (Path & { rank: number; share: number })[]; tieGroups: TieGroup[] } => {
  const sorted = [...found].sort((a, b) => Number(b.direct) - Number(a.direct) || b.score - a.score || byId(a, b));
  const groups: Path[][] = [];
  let before: Path | undefined;
  for (const path of sorted) {
    const tied = before && before.direct === path.direct && scoresTie(before.score, path.score);
    if (tied) groups[groups.length - 1]?.push(path);
    else groups.push([path]);
    before = path;
  }
  const ordered = groups.map((group) => [...group].sort(byId));
  const total = ordered.flat().reduce((sum, { score }) => sum + score, 0);
  let rank = 1;
  const tieGroups: TieGroup[] = [];
  const paths = ordered.flatMap((group) => {
    const [first] = group;
    const place = rank;
    if (first) tieGroups.push({ rank, size: group.length, direct: first.direct, score: first.score });
    rank += group.length;
    return group.map((path) => ({ ...path, rank: place, share: path.score / total }));
  });
  return { paths, tieGroups };
};
