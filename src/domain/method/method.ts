/** How raw values become comparable; formulas in docs/method-engine.md. */
export const normalisations = ['goalposts', 'min-max', 'z-score', 'rank', 'vector', 'none'] as const;
export type Normalisation = (typeof normalisations)[number];

/** Weighted means, usable in any group of the tree. */
export const means = ['arithmetic', 'geometric', 'harmonic'] as const;
export type Mean = (typeof means)[number];

/** Methods that look at all alternatives together and use effective weights, whatever the tree. */
export const wholeMethods = ['topsis', 'vikor', 'borda', 'copeland'] as const;
export type WholeMethod = (typeof wholeMethods)[number];

/** One method for all, or a mean by group id; `default` serves the groups not named and the top. */
export type Aggregation = Mean | WholeMethod | Readonly<Record<string, Mean>>;

/** What stands in for a missing value. */
export const missingRules = ['exclude', 'zero', 'worst', 'median', 'group-mean'] as const;
export type MissingRule = (typeof missingRules)[number];

type Optional<Value> = Value | null | undefined;

/** A criterion of the method. */
export interface CriterionSpec {
  readonly id: string;
  /** Whether more is better; max when left out. */
  readonly direction?: Optional<'max' | 'min'>;
  /** Relative to its siblings, finite and at least 0; 1 when left out. */
  readonly weight?: Optional<number>;
  /** Raw values that normalise to the ends of the scale, low before high in either direction. */
  readonly goalposts?: Optional<readonly [number, number]>;
  /** Id of the group it belongs to; at the top when left out. */
  readonly group?: Optional<string>;
  /** Whether an alternative must have a value; those without rank after all that pass. */
  readonly required?: Optional<boolean>;
  /** Raw values that an alternative must keep to, ends included; those outside or without a value rank after all that pass. */
  readonly bounds?: Optional<{ readonly min?: Optional<number>; readonly max?: Optional<number> }>;
}

/** A group of criteria or of groups. */
export interface GroupSpec {
  readonly id: string;
  /** Relative to its siblings, finite and at least 0; 1 when left out. */
  readonly weight?: Optional<number>;
  /** Id of the group above; at the top when left out. */
  readonly parent?: Optional<string>;
}

/** How weights vary: each times 1 - box to 1 + box; or over the simplex, `uniform` or around the nominal ones. */
export type WeightNoise = { readonly box: number } | { readonly dirichlet: 'uniform' | number };

/** Which assumptions are varied, each by itself and all together. */
export interface UncertaintySpec {
  /** Runs of each random source, 1 to 100,000; 1,000 when left out. */
  readonly draws?: Optional<number>;
  /** Whole number, 0 to 4,294,967,295; the same seed gives the same numbers everywhere. 1 when left out. */
  readonly seed?: Optional<number>;
  readonly weights?: Optional<WeightNoise>;
  /** Every normalisation with every aggregation; what is left out stays as the method has it. */
  readonly methods?: Optional<{
    readonly normalisations?: Optional<readonly Normalisation[]>;
    readonly aggregations?: Optional<readonly (Mean | WholeMethod)[]>;
  }>;
  /** Whether each criterion in turn is left out. */
  readonly leaveOneOut?: Optional<boolean>;
  /** Whether cells move within their intervals and fail by their trust. */
  readonly data?: Optional<boolean>;
  /** The k of "share of runs in the top k"; 5 when left out. */
  readonly top?: Optional<number>;
}

/** Which assumption moves the ranking: Sobol indices over the sources that `uncertainty` varies. */
export interface SensitivitySpec {
  /** Base sample N; the method runs N x (factors + 2) times. 512 when left out. */
  readonly draws?: Optional<number>;
  readonly seed?: Optional<number>;
  /** Bootstrap resamples behind the confidence intervals; 200 when left out. */
  readonly resamples?: Optional<number>;
  /** Whether all weights are one factor, or each criterion's and group's weight is one of its own. */
  readonly weights?: Optional<'together' | 'each'>;
}

/** The best set of alternatives under limits by peer dimension. */
export interface PortfolioSpec {
  readonly size: number;
  /** Most members from any one group of a dimension, such as `{ country: 1 }`. */
  readonly atMost?: Optional<Readonly<Record<string, number>>>;
  /** Fewest members from every group of a dimension. */
  readonly atLeast?: Optional<Readonly<Record<string, number>>>;
}

/** Everything that decides a ranking besides the matrix, as a caller gives it. */
export interface Method {
  readonly criteria: readonly CriterionSpec[];
  readonly groups?: Optional<readonly GroupSpec[]>;
  readonly normalisation?: Optional<Normalisation>;
  /** Whether goalposts cut values outside to the ends; true when left out. */
  readonly clip?: Optional<boolean>;
  /** Top of the scale that normalised values are multiplied by, 1 when left out; `none` keeps values as they are. */
  readonly scale?: Optional<number>;
  /** Share of the scale that geometric and harmonic means lift lower values to, 0 to 1; none when left out. */
  readonly floor?: Optional<number>;
  readonly aggregation?: Optional<Aggregation>;
  readonly missing?: Optional<MissingRule>;
  /** Peer dimensions to rank within; `group-mean` takes the first. */
  readonly peers?: Optional<readonly string[]>;
  readonly portfolio?: Optional<PortfolioSpec>;
  readonly uncertainty?: Optional<UncertaintySpec>;
  readonly sensitivity?: Optional<SensitivitySpec>;
}
