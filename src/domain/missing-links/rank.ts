import type { PathEdge } from '../paths/graph';
import type { BuildableTie } from './buildable';
import type { Candidate } from './candidates';
import type { Openness } from './openness';
import { comparePlace, compareWorth, scoreSteps, type ExistingWay } from './order';

/** Missing links that are alike: the same kind of path, the same hop of it, the same score. */
export interface MissingLinkGroup {
  /** Stable id: the id of its first path, and which hop of it is missing. */
  readonly id: string;
  /** 1 first; groups of equal score share it and the next is skipped. */
  readonly rank: number;
  /** Score of the best path that a link of the group would complete. */
  readonly score: number;
  /** By how much that is more than the best path of today, 0 when it is no more; the whole score when there is none today. */
  readonly gain: number;
  /** By how many hops it is shorter than the shortest path of today, 0 when it is no shorter; null when there is none today. */
  readonly hopsSaved: number | null;
  readonly kindId: string;
  readonly missing: number;
  readonly rule: BuildableTie;
  /** Whether the work that the links are made to is known not to be over; true for ties that do not ask for it. */
  readonly sure: boolean;
  /** The links, best first. */
  readonly links: readonly Candidate[];
}

/** What must be known of a node to say whether a tie to or from it can be built. */
export interface LinkEnd {
  /** Sort of organisation; null for what is none. */
  readonly kind: string | null;
  readonly openness: Openness;
}

/** Whether a tie between two known nodes can be built, as its rule's conditions go: null when whether the work is over is not on record. */
export const admits = (
  { kinds, openOnly }: BuildableTie,
  { from, to }: PathEdge,
  ends: ReadonlyMap<string, LinkEnd>,
): boolean | null => {
  if (kinds && !kinds.some((kind) => kind === ends.get(from)?.kind)) return false;
  const openness = openOnly ? (ends.get(to)?.openness ?? 'UNKNOWN') : 'OPEN';
  return openness === 'UNKNOWN' ? null : openness === 'OPEN';
};

/**
 * The candidates that can be built, in groups of those alike, best first. Order: score, then fewer hops, then those surely buildable, then id;
 * groups of equal score share a rank.
 */
export const rankMissingLinks = (
  candidates: readonly Candidate[],
  ends: ReadonlyMap<string, LinkEnd>,
  today: ExistingWay | null,
): MissingLinkGroup[] => {
  const possible = candidates
    .map((candidate) => ({ candidate, sure: admits(candidate.rule, candidate.link, ends) }))
    .filter(({ sure }) => sure !== false)
    .sort(
      ({ candidate: a, sure: sureA }, { candidate: b, sure: sureB }) =>
        compareWorth(a, b) || Number(sureB) - Number(sureA) || comparePlace(a, b),
    );
  const groups = new Map<string, { links: Candidate[]; sure: boolean }>();
  for (const { candidate, sure } of possible) {
    const key = `${candidate.kindId} ${candidate.missing} ${scoreSteps(candidate.score)} ${sure}`;
    const group = groups.get(key);
    if (group) group.links.push(candidate);
    else groups.set(key, { links: [candidate], sure: sure === true });
  }
  const ranked: MissingLinkGroup[] = [];
  for (const { links, sure } of groups.values()) {
    const [first] = links;
    if (!first) continue;
    const before = ranked[ranked.length - 1];
    const tied = before && scoreSteps(before.score) === scoreSteps(first.score);
    ranked.push({
      id: `${first.pathId}|${first.missing}`,
      rank: tied ? before.rank : ranked.length + 1,
      score: first.score,
      gain: Math.max(0, first.score - (today?.score ?? 0)),
      hopsSaved: today && Math.max(0, today.hops - first.hops.length),
      kindId: first.kindId,
      missing: first.missing,
      rule: first.rule,
      sure,
      links,
    });
  }
  return ranked;
};
