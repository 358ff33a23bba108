import type { FirmProfile } from '../firm-profile/profile';

/** Why a weight was raised. */
export type WeightRule = 'ENTERING' | 'DEMONSTRATING' | 'SPREADING' | 'WORKING_IN';

/** A rule that applied to a firm, and the criteria whose weight it raised by one. */
export interface WeightChange {
  readonly rule: WeightRule;
  readonly criterionIds: readonly string[];
}

/** Places of the last step of the ladder's stages A (entering) and B (demonstrating). */
const lastSteps = { entering: 4, demonstrating: 8 } as const;

/** The preset of a firm's class; `equal` for firms of no class and for support institutions, which have none of their own. */
export const presetOfClass = (classId: string | null): string => {
  const letter = classId?.replace('firm-class:', '') ?? '';
  return ['a', 'b', 'c', 'd'].includes(letter) ? `class-${letter}` : 'equal';
};

/**
 * What the firm's next step and its fields ask for beyond its class. Entering needs somebody who knows the place; a demonstration needs
 * projects and an officer; spreading needs demand and earlier work to build on. A step that is not known changes nothing.
 */
export const weightChanges = ({
  furthestStep,
  sectorIds,
}: Pick<FirmProfile, 'furthestStep' | 'sectorIds'>): WeightChange[] => {
  const changes: WeightChange[] = [];
  if (furthestStep !== null) {
    const next = furthestStep.order + 1;
    if (next <= lastSteps.entering) changes.push({ rule: 'ENTERING', criterionIds: ['network', 'hub'] });
    else if (next <= lastSteps.demonstrating)
      changes.push({ rule: 'DEMONSTRATING', criterionIds: ['pipeline', 'leadership'] });
    else changes.push({ rule: 'SPREADING', criterionIds: ['demand', 'track-record'] });
  }
  if (sectorIds !== null && sectorIds.length > 0)
    changes.push({ rule: 'WORKING_IN', criterionIds: ['officials-fit', 'korea-fit'] });
  return changes;
};

/** Weights with every change made. */
export const reweigh = (
  weights: Readonly<Record<string, number>>,
  changes: readonly WeightChange[],
): Record<string, number> => {
  const changed = { ...weights };
  for (const { criterionIds } of changes) for (const id of criterionIds) changed[id] = (changed[id] ?? 0) + 1;
  return changed;
};
