import { endOf, type Hop, type PathEdge, type PathGraph } from '../paths/graph';
import type { SearchKind } from '../paths/partnership-paths';
import type { PatternStep } from '../paths/pattern';
import type { Recency } from '../paths/score';
import type { Budget } from './budget';
import type { BuildableTie, TieRule } from './buildable';
import { degreesWith, imagined } from './graph-with-link';
import { beginnings, endings, type HalfPath, type Restrictions } from './half-paths';
import { comparePlace, helps, type ExistingWay } from './order';
import { worthOfHops } from './worth';

/** A tie that does not exist, with the best path that it would complete. */
export interface Candidate {
  /** Stable id of the tie: its type and the two nodes along its arrow. */
  readonly id: string;
  readonly link: PathEdge;
  readonly rule: BuildableTie;
  readonly pathId: string;
  readonly kindId: string;
  /** Place of the missing hop in the path, 0 first. */
  readonly missing: number;
  /** The path with the missing hop in its place. */
  readonly hops: readonly Hop[];
  /** Score of the path by the formula of `findPartnershipPaths`, degrees counted as they would be with the tie made. */
  readonly score: number;
}

/** What to look for: between any of `from` and any of `to`. */
export interface MissingLinkSearch extends Restrictions {
  readonly kinds: readonly SearchKind[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly damping: number;
  readonly recency?: Recency | null;
  /** Nodes that every path must visit. */
  readonly via?: readonly string[];
  /** The way there is today, which a path must better; null where there is none. */
  readonly today: ExistingWay | null;
}

/** A half of a path with the most that it leaves of a path's score, whatever it is joined to. */
interface WeighedHalf extends HalfPath {
  readonly most: number;
}

/** More than what rounding can take from a product, so that a bound is never too low. */
const slack = 1 + 1e-9;

/** A step of a pattern that could be the missing one. */
interface Gap {
  readonly index: number;
  readonly step: PatternStep;
  readonly near: string;
  readonly rule: BuildableTie;
}

const gapsOf = ({ pattern }: SearchKind, rules: RuleOf): Gap[] =>
  pattern.steps.flatMap((step, index) => {
    const near = index === 0 ? pattern.start : (pattern.steps[index - 1]?.label ?? '');
    const rule = step.along ? rules(near, step.type, step.label) : rules(step.label, step.type, near);
    return rule.buildable ? [{ index, step, near, rule }] : [];
  });

const linkId = ({ from, type, to }: PathEdge, { mutual }: BuildableTie): string =>
  [type, ...(mutual ? [from, to].sort() : [from, to])].join('|');

/** The nodes that a node is tied to by the step's type already, either way when the tie is mutual. */
const tied = (graph: PathGraph, node: string, { step: { type, along, label }, rule }: Gap): Set<string> =>
  new Set(
    [along, ...(rule.mutual ? [!along] : [])].flatMap((way) => graph.hopsFrom(node, type, way, label).map(endOf)),
  );

/** The rule for a tie of a type from one label to another, along its arrow. */
type RuleOf = (from: string, type: string, to: string) => TieRule;

/**
 * Every buildable tie that would complete a path of the kinds which helps (`helps`), each with the best such path (by `comparePlace`). The two
 * halves of a path are walked from its two ends and met in the middle. Short kinds are searched first, so that a budget that runs out costs the
 * far-fetched ones.
 */
export const findCandidates = (
  graph: PathGraph,
  { kinds, from, to, damping, recency = null, via = [], today, ...restrictions }: MissingLinkSearch,
  rules: RuleOf,
  budget: Budget,
): Candidate[] => {
  const best = new Map<string, Candidate>();
  // A new tie only raises degrees, so a half is worth no more in a joined path than alone, its age left aside.
  const weighed = (half: HalfPath): WeighedHalf => ({
    ...half,
    most: worthOfHops(graph, (...place) => graph.degree(...place), half.hops, { damping, recency: null }),
  });
  const join = (kind: SearchKind, gap: Gap, before: WeighedHalf, after: WeighedHalf): void => {
    const most = kind.weight * before.most * after.most * slack;
    if (today && most < today.score && kind.pattern.steps.length >= today.hops) return;
    const [near, far] = [before.nodes[before.nodes.length - 1] ?? '', after.nodes[0] ?? ''];
    if (!via.every((id) => before.nodes.includes(id) || after.nodes.includes(id))) return;
    const link = gap.step.along ? imagined(near, gap.step.type, far) : imagined(far, gap.step.type, near);
    const id = linkId(link, gap.rule);
    const rival = best.get(id);
    if (rival && most < rival.score) return;
    const hops = [...before.hops, { edge: link, along: gap.step.along }, ...after.hops];
    const candidate: Candidate = {
      id,
      link,
      rule: gap.rule,
      pathId: [kind.id, ...before.nodes, ...after.nodes].join('|'),
      kindId: kind.id,
      missing: gap.index,
      hops,
      score: kind.weight * worthOfHops(graph, degreesWith(graph, link), hops, { damping, recency }),
    };
    if (helps(candidate, today) && (!rival || comparePlace(candidate, rival) < 0)) best.set(id, candidate);
  };
  const shortFirst = [...kinds].sort((a, b) => a.pattern.steps.length - b.pattern.steps.length);
  for (const kind of shortFirst) {
    const gaps = gapsOf(kind, rules);
    if (gaps.length === 0) continue;
    const starts = from.map((id) => beginnings(graph, kind.pattern, id, budget, restrictions));
    const ends = to.map((id) => endings(graph, kind.pattern, id, budget, restrictions));
    for (const gap of gaps) {
      const after = ends.flatMap((levels) => levels[gap.index + 1] ?? []).map(weighed);
      for (const before of starts.flatMap((levels) => levels[gap.index] ?? []).map(weighed)) {
        const there = tied(graph, before.nodes[before.nodes.length - 1] ?? '', gap);
        for (const rest of budget.pay(after))
          if (!there.has(rest.nodes[0] ?? '') && !rest.nodes.some((id) => before.nodes.includes(id)))
            join(kind, gap, before, rest);
      }
    }
  }
  return [...best.values()].sort(comparePlace);
};

/** Ids of all nodes that the ties join. */
export const endsOfLinks = (candidates: readonly Candidate[]): string[] => [
  ...new Set(candidates.flatMap(({ link }) => [link.from, link.to])),
];
