import type {
  Aggregation,
  Method,
  MissingRule,
  Normalisation,
  PortfolioSpec,
  SensitivitySpec,
  UncertaintySpec,
} from '../method/method';
import type { BriefReading } from './cell';
import { criteria } from './criteria';
import type { Criterion } from './criterion';
import { criterionGroups } from './groups';
import type { PeerDimension } from './peers';
import type { WhatIf } from './what-if';

/** Everything that decides a shortlist besides the facts. */
export interface ShortlistSettings {
  /** Weight by criterion id, each finite and at least 0, not all 0; criteria left out weigh 0. */
  readonly weights: Readonly<Record<string, number>>;
  /**
   * Weight by group id where criteria are put together group by group; null puts all criteria together at once. The two differ in who inherits
   * the weight of a missing value (the group, or everybody), and under other means than the arithmetic one.
   */
  readonly groupWeights: Readonly<Record<string, number>> | null;
  /** Goalposts of the caller's own, by criterion id. */
  readonly goalposts: Readonly<Record<string, readonly [number, number]>>;
  /** Criteria that a city must have a value for; cities without rank after all that have. */
  readonly required: readonly string[];
  /** Raw values that a city must keep to, by criterion id. */
  readonly bounds: Readonly<Record<string, { readonly min: number | null; readonly max: number | null }>>;
  readonly normalisation: Normalisation;
  readonly clip: boolean;
  readonly floor: number | null;
  readonly aggregation: Aggregation;
  readonly missing: MissingRule;
  readonly reading: BriefReading;
  readonly peers: readonly PeerDimension[];
  readonly portfolio: PortfolioSpec | null;
  readonly uncertainty: UncertaintySpec | null;
  readonly sensitivity: SensitivitySpec | null;
  readonly whatIf: WhatIf;
}

/** The criteria that settings rank by: all that were not dropped, in the order of `criteria`. */
export const criteriaOf = ({ whatIf }: Pick<ShortlistSettings, 'whatIf'>): Criterion[] =>
  criteria.filter(({ id }) => !whatIf.dropCriteria.includes(id));

/** Weight of every group: the sum of its criteria's, so that effective weights stay what they are without groups. */
export const summedByGroup = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    criterionGroups.map(({ id }) => [
      id,
      criteria.reduce((sum, criterion) => sum + (criterion.group === id ? (weights[criterion.id] ?? 0) : 0), 0),
    ]),
  );

/** The engine's method for the settings. */
export const methodOf = (settings: ShortlistSettings): Method => {
  const { weights, groupWeights, goalposts, required, bounds, aggregation } = settings;
  const ranked = criteriaOf(settings);
  const groups = criterionGroups.filter(({ id }) => ranked.some(({ group }) => group === id));
  return {
    criteria: ranked.map((criterion) => ({
      id: criterion.id,
      direction: 'max',
      weight: weights[criterion.id] ?? 0,
      goalposts: goalposts[criterion.id] ?? criterion.goalposts,
      group: groupWeights === null ? null : criterion.group,
      required: required.includes(criterion.id),
      bounds: bounds[criterion.id],
    })),
    groups: groupWeights === null ? [] : groups.map(({ id }) => ({ id, weight: groupWeights[id] ?? 0 })),
    normalisation: settings.normalisation,
    clip: settings.clip,
    floor: settings.floor,
    // A mean of a group whose criteria were all dropped has nothing to say.
    aggregation:
      typeof aggregation === 'string'
        ? aggregation
        : Object.fromEntries(
            Object.entries(aggregation).filter(
              ([id]) => !criterionGroups.some((group) => group.id === id) || groups.some((group) => group.id === id),
            ),
          ),
    missing: settings.missing,
    peers: settings.peers,
    portfolio: settings.portfolio,
    uncertainty: settings.uncertainty,
    sensitivity: settings.sensitivity,
  };
};

/** Draws of an answer that did not ask for a number of them. */
const modestDraws = 1000;

/**
 * What an answer varies unless told otherwise: weights by a quarter either way, normalisation, any one criterion left out, and the data
 * within their own doubt. What cannot vary is left as it is: a single criterion has no other weight to be weighed against, and geometric
 * and harmonic means cannot take the zeros of other normalisations.
 */
export const usualUncertainty = ({
  weights,
  whatIf,
  normalisation,
  aggregation,
}: Pick<ShortlistSettings, 'weights' | 'whatIf' | 'normalisation' | 'aggregation'>): UncertaintySpec => {
  const weighing = criteriaOf({ whatIf }).filter(({ id }) => (weights[id] ?? 0) > 0).length;
  const positive = (typeof aggregation === 'string' ? [aggregation] : Object.values(aggregation)).some(
    (one) => one === 'geometric' || one === 'harmonic',
  );
  const tried = new Set<Normalisation>([normalisation, 'goalposts', 'min-max', 'rank']);
  return {
    draws: modestDraws,
    seed: 1,
    top: 5,
    weights: weighing > 1 ? { box: 0.25 } : null,
    methods: positive ? null : { normalisations: [...tried] },
    leaveOneOut: weighing > 1,
    data: true,
  };
};
