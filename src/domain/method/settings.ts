import type { Aggregation, Mean, Method, MissingRule, Normalisation, WeightNoise, WholeMethod } from './method';

/** Version of the engine: changes whenever the same matrix and method would give another answer. */
export const engineVersion = 'method-1';

/** Uncertainty with every default filled in. */
export interface UncertaintySettings {
  readonly draws: number;
  readonly seed: number;
  readonly weights: WeightNoise | null;
  readonly methods: {
    readonly normalisations: readonly Normalisation[];
    readonly aggregations: readonly Aggregation[];
  } | null;
  readonly leaveOneOut: boolean;
  readonly data: boolean;
  readonly top: number;
}

/** Sensitivity with every default filled in. */
export interface SensitivitySettings {
  readonly draws: number;
  readonly seed: number;
  readonly resamples: number;
  readonly weights: 'together' | 'each';
}

/** A criterion with every default filled in. */
export interface CriterionSettings {
  readonly id: string;
  readonly direction: 'max' | 'min';
  readonly weight: number;
  readonly goalposts: readonly [number, number] | null;
  readonly group: string | null;
  readonly required: boolean;
  readonly bounds: { readonly min: number | null; readonly max: number | null } | null;
}

/** A method with every default filled in: everything that was used. Criteria and groups stand in the order of their ids. */
export interface MethodSettings {
  readonly criteria: readonly CriterionSettings[];
  readonly groups: readonly { readonly id: string; readonly weight: number; readonly parent: string | null }[];
  readonly normalisation: Normalisation;
  readonly clip: boolean;
  readonly scale: number;
  readonly floor: number | null;
  readonly aggregation: Aggregation;
  readonly missing: MissingRule;
  readonly peers: readonly string[];
  readonly portfolio: {
    readonly size: number;
    readonly atMost: Readonly<Record<string, number>>;
    readonly atLeast: Readonly<Record<string, number>>;
  } | null;
  readonly uncertainty: UncertaintySettings | null;
  readonly sensitivity: SensitivitySettings | null;
}

/** Order of ids everywhere: by code unit, the same on every machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const uncertaintyOf = (
  { uncertainty: given }: Method,
  normalisation: Normalisation,
  aggregation: Aggregation,
): UncertaintySettings | null => {
  if (given == null) return null;
  const { methods } = given;
  return {
    draws: given.draws ?? 1000,
    seed: given.seed ?? 1,
    weights: given.weights ?? null,
    methods:
      methods == null
        ? null
        : {
            normalisations: methods.normalisations ?? [normalisation],
            aggregations: methods.aggregations ?? [aggregation],
          },
    leaveOneOut: given.leaveOneOut ?? false,
    data: given.data ?? false,
    top: given.top ?? 5,
  };
};

/** Fills every default in. Order of criteria and groups becomes that of their ids, so that the caller's order decides nothing. */
export const settingsOf = (method: Method): MethodSettings => {
  const normalisation = method.normalisation ?? 'goalposts';
  const aggregation = method.aggregation ?? 'arithmetic';
  const { portfolio, sensitivity } = method;
  return {
    criteria: method.criteria
      .map(({ id, direction, weight, goalposts, group, required, bounds }) => ({
        id,
        direction: direction ?? 'max',
        weight: weight ?? 1,
        goalposts: goalposts ?? null,
        group: group ?? null,
        required: required ?? false,
        bounds: bounds == null ? null : { min: bounds.min ?? null, max: bounds.max ?? null },
      }))
      .sort(byId),
    groups: (method.groups ?? [])
      .map(({ id, weight, parent }) => ({ id, weight: weight ?? 1, parent: parent ?? null }))
      .sort(byId),
    normalisation,
    clip: method.clip ?? true,
    scale: method.scale ?? 1,
    floor: method.floor ?? null,
    aggregation,
    missing: method.missing ?? 'exclude',
    peers: method.peers ?? [],
    portfolio:
      portfolio == null
        ? null
        : { size: portfolio.size, atMost: portfolio.atMost ?? {}, atLeast: portfolio.atLeast ?? {} },
    uncertainty: uncertaintyOf(method, normalisation, aggregation),
    sensitivity:
      sensitivity == null
        ? null
        : {
            draws: sensitivity.draws ?? 512,
            seed: sensitivity.seed ?? 1,
            resamples: sensitivity.resamples ?? 200,
            weights: sensitivity.weights ?? 'together',
          },
  };
};

const whole: readonly string[] = ['topsis', 'vikor', 'borda', 'copeland'];

/** Whether an aggregation looks at all alternatives together, whatever the tree. */
export const isWhole = (aggregation: Aggregation): aggregation is WholeMethod =>
  typeof aggregation === 'string' && whole.includes(aggregation);

/** The mean of one group; null asks for the top. */
export const meanOf = (aggregation: Mean | Readonly<Record<string, Mean>>, group: string | null): Mean =>
  typeof aggregation === 'string'
    ? aggregation
    : ((group === null ? undefined : aggregation[group]) ?? aggregation['default'] ?? 'arithmetic');
