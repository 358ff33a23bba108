import type { SchemeRules } from './rule';
import type { Verdict } from './verdict';

/** How a scheme stands to the firm. */
export interface Standing {
  readonly verdict: Verdict;
  /** Cost of the nearest change; 0 when the firm is eligible. */
  readonly cost: number;
}

/** A step of the ladder with its stage. */
export interface LadderStep {
  readonly id: string;
  /** Place, 1 to 12. */
  readonly order: number;
  readonly stageId: string;
}

/** A scheme's part in a package. */
export interface PackageLeg {
  readonly schemeId: string;
  readonly verdict: Verdict;
  /** Steps of the way that it serves, ascending. */
  readonly steps: readonly number[];
}

/** Schemes that carry a firm step by step to the next stage. */
export interface SchemePackage {
  /** In the order of the first step that each serves. */
  readonly legs: readonly PackageLeg[];
  /** Steps of the way that no scheme open to the firm serves. */
  readonly gaps: readonly number[];
}

/**
 * The steps between a firm and the next stage: all after the furthest one taken, up to the first step of the next stage; in the last stage up
 * to its end. A firm that has taken none stands before the first stage and has that whole stage to go.
 */
export const stepsToNextStage = (ladder: readonly LadderStep[], reached: number): number[] => {
  const steps = [...ladder].sort((a, b) => a.order - b.order);
  const stage = steps.find(({ order }) => order === Math.max(1, reached))?.stageId;
  const next = steps.find(({ order, stageId }) => order > reached && stageId !== stage)?.order ?? Infinity;
  return steps.map(({ order }) => order).filter((order) => order > reached && order <= next);
};

/** Most packages that one answer holds. */
export const maxPackages = 20;

/** Partial packages looked at before the search stops; the real schemes need a small fraction. */
const maxStates = 200_000;

interface Candidate extends PackageLeg {
  readonly cost: number;
}

const isNeeded = (leg: Candidate, legs: readonly Candidate[]): boolean =>
  leg.steps.some((step) => !legs.some((other) => other !== leg && other.steps.includes(step)));

const compareNumbers = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, part, index) => order || part - (b[index] ?? 0), 0);

/**
 * Packages for a way, best first: those with the least to do and to find out before the firm is eligible, then fewest schemes, then by ids. Each covers every step of
 * the way that any scheme open to the firm serves, and none holds a scheme that it does not need. Schemes that the firm is not eligible for
 * are left out.
 * @returns the first `limit` packages, and whether all were looked at.
 */
export const packagesFor = (
  schemes: readonly Pick<SchemeRules, 'id' | 'steps'>[],
  standingOf: (schemeId: string) => Standing,
  way: readonly number[],
  limit: number,
): { readonly packages: readonly SchemePackage[]; readonly complete: boolean } => {
  const candidates: Candidate[] = schemes
    .map(({ id, steps }) => {
      return {
        schemeId: id,
        ...standingOf(id),
        steps: way.filter((step) => steps.includes(step)),
      };
    })
    .filter(({ steps, verdict }) => steps.length > 0 && verdict !== 'NOT_ELIGIBLE')
    .sort((a, b) => (a.schemeId < b.schemeId ? -1 : 1));
  const gaps = way.filter((step) => !candidates.some(({ steps }) => steps.includes(step)));
  const found = new Map<string, readonly Candidate[]>();
  let states = 0;
  const extend = (legs: readonly Candidate[]): void => {
    states += 1;
    if (states > maxStates) return;
    const open = way.find((step) => !gaps.includes(step) && !legs.some(({ steps }) => steps.includes(step)));
    if (open === undefined) {
      if (legs.length > 0 && legs.every((leg) => isNeeded(leg, legs)))
        found.set(
          legs
            .map(({ schemeId }) => schemeId)
            .sort()
            .join(' '),
          legs,
        );
      return;
    }
    for (const candidate of candidates) if (candidate.steps.includes(open)) extend([...legs, candidate]);
  };
  extend([]);
  const packages = [...found.entries()]
    .map(([key, legs]) => ({ key, legs, place: [legs.reduce((sum, { cost }) => sum + cost, 0), legs.length] }))
    .sort((a, b) => compareNumbers(a.place, b.place) || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ legs }) => ({
      gaps,
      legs: [...legs]
        .sort((a, b) => (a.steps[0] ?? 0) - (b.steps[0] ?? 0) || (a.schemeId < b.schemeId ? -1 : 1))
        .map(({ schemeId, verdict, steps }) => ({ schemeId, verdict, steps })),
    }));
  return { packages, complete: states <= maxStates };
};
