import type { Place, StepFacts, Voice } from './facts';

/** A voice heard at a cell. */
export interface HeardVoice {
  readonly voice: Voice;
  /** 1, or 0.4 where that it speaks of the step is an uncertain reading (the trust that partnership paths give). */
  readonly trust: number;
  readonly statementIds: readonly string[];
}

const uncertainTrust = 0.4;

/** Voices that speak to a step for a place and these kinds, in the order given. A group's voice is its own class's; a voice that names kinds speaks of them alone. */
export const voicesAt = (
  voices: readonly Voice[],
  step: string,
  { firmClass }: Place,
  kinds: readonly string[],
): HeardVoice[] =>
  voices.flatMap((voice) => {
    const tie = voice.steps.find(({ id }) => id === step);
    const ofClass = firmClass === null || voice.firmClasses.length === 0 || voice.firmClasses.includes(firmClass);
    const ofKind = voice.kinds.length === 0 || voice.kinds.some((kind) => kinds.includes(kind));
    if (!tie || !ofClass || !ofKind) return [];
    return [{ voice, trust: tie.sure ? 1 : uncertainTrust, statementIds: tie.statementIds }];
  });

/**
 * unmet demand = shortfall × (1 − rate / 100) × Σ trust: how much support lacks, for how large a share of firms the experience lacks, and how
 * many speak up. 0 or more; null when no rate is known.
 */
export const unmetDemand = (shortfall: number, { rate }: StepFacts, heard: readonly HeardVoice[]): number | null =>
  rate === null ? null : shortfall * (1 - rate / 100) * heard.reduce((sum, { trust }) => sum + trust, 0);
