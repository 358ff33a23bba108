/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a value is missing. */
export type Absence =
  /** The question does not arise. */
  | 'NOT_APPLICABLE'
  /** The source that measures it does not print it. */
  | 'NOT_PUBLISHED'
  /** Nothing was found. */
  | 'UNKNOWN';

/** How comparable values become a score; formulas in docs/method-engine.md. */
export type Aggregation =
  /** Weighted arithmetic mean. */
  | 'ARITHMETIC'
  /** Alternatives beaten, by criterion and weight. */
  | 'BORDA'
  /** Pairwise majorities: wins less losses; cycles are named. */
  | 'COPELAND'
  /** Weighted geometric mean: a low value counts more. */
  | 'GEOMETRIC'
  /** Weighted harmonic mean: a low value counts more still. */
  | 'HARMONIC'
  /** Closeness to the best and distance from the worst. */
  | 'TOPSIS'
  /** Group utility and worst regret; lower is better, and the answer names a compromise set. */
  | 'VIKOR';

/** Which part of the brief to believe where its summary and body contradict each other. */
export type BriefReading =
  /** The body (line 67). */
  | 'BODY'
  /** Both, by their mean; each is shown. */
  | 'BOTH'
  /** The summary (line 32). */
  | 'SUMMARY';

/** How a criterion's value is known. */
export type CellStatus =
  /** Supposed by the caller for this answer. */
  | 'ASSUMED'
  /** Computed from several facts by this project's mapping. */
  | 'DERIVED'
  /** Known only for the country, and used for its city. */
  | 'INHERITED'
  /** Not known; treated by the rule for missing values, never zero of itself. */
  | 'MISSING'
  /** Seen for the city itself. */
  | 'OBSERVED';

/** How far a statement can be trusted. */
export type Confidence =
  /** Known from memory; the source is named but was not seen. */
  | 'RECALLED'
  /** Seen in the named source. */
  | 'SOURCED'
  /** Partly stated, undated, conflicting or only planned; show it with its mark. */
  | 'UNCERTAIN';

/** Whether a relationship points along the hop. */
export type HopDirection =
  /** From the hop's end to its start. */
  | 'AGAINST'
  /** From the hop's start to its end. */
  | 'ALONG';

/** World Bank income group. */
export type IncomeGroup =
  /** High income. */
  | 'HIGH'
  /** Low income. */
  | 'LOW'
  /** Lower-middle income. */
  | 'LOWER_MIDDLE'
  /** Upper-middle income. */
  | 'UPPER_MIDDLE';

/** Language of texts made for people. */
export type Lang =
  /** English. */
  | 'EN'
  /** Korean. */
  | 'KO';

/** Nature of a tie between an organisation and a place, a project or another organisation. */
export type LinkKind =
  /** Paid work won or carried out. */
  | 'CONTRACT'
  /** Letter of intent. */
  | 'LOI'
  /** Memorandum of understanding, minutes or another agreement short of a contract. */
  | 'MOU'
  /** Owning or running something. */
  | 'OPERATION'
  /** Taking part, organising or being a member. */
  | 'PARTICIPATION';

/** What stands in for a missing value. */
export type MissingRule =
  /** Nothing: its weight is shared out among the known, and `coverage` says how much is left. */
  | 'EXCLUDE'
  /** The mean of its peers; left out where no peer has a value. */
  | 'GROUP_MEAN'
  /** The median of its column. */
  | 'MEDIAN'
  /** The worst value of its column. */
  | 'WORST'
  /** Zero, after normalisation. */
  | 'ZERO';

/** How raw values become comparable; formulas in docs/method-engine.md. */
export type Normalisation =
  /** Fixed ends for each criterion: one more alternative moves nobody's score. */
  | 'GOALPOSTS'
  /** Smallest and largest value of the table as ends. */
  | 'MIN_MAX'
  /** Values as they are. */
  | 'NONE'
  /** Place among the values, 0 for the last to the scale for the first. */
  | 'RANK'
  /** Share of the column's Euclidean length. */
  | 'VECTOR'
  /** Distance from the mean in standard deviations. */
  | 'Z_SCORE';

/** What a kind of path is evidence of. */
export type PathBasis =
  /** A scheme that may be applied to. */
  | 'ELIGIBILITY'
  /** A formal relation, such as an office or a memorandum. */
  | 'FORMAL_RELATION'
  /** Work done before. */
  | 'PAST_WORK'
  /** A likeness to somebody or something that is there. */
  | 'SIMILARITY';

/** A number of members by the groups of one kind. */
export type PeerLimitInput = {
  /** Number of members, at least 1. */
  readonly count: number;
  /** What the groups are of, such as country. */
  readonly peers: string;
};

/** The best set of alternatives by total score. */
export type PortfolioInput = {
  /** Fewest members from every group. */
  readonly atLeast?: ReadonlyArray<PeerLimitInput> | null | undefined;
  /** Most members from any one group. */
  readonly atMost?: ReadonlyArray<PeerLimitInput> | null | undefined;
  /** Number of members. */
  readonly size: number;
};

/** What to beware of in a criterion. */
export type ScreeningFlag =
  /** All known values are equal: it does not tell the alternatives apart. */
  | 'CONSTANT'
  /** It ranks nearly as another criterion does. */
  | 'CORRELATED'
  /** Four values in five or more are equal. */
  | 'HARDLY_VARIES'
  /** Most alternatives lack it. */
  | 'MOSTLY_MISSING'
  /** Some values are far out. */
  | 'OUTLIERS';

/** Sobol indices over what `uncertainty` varies. */
export type SensitivityInput = {
  /** Base sample N, 16 to 2,048; the method runs N times the factors plus two. */
  readonly draws?: number | null | undefined;
  /** Whether every weight is a factor of its own; under box noise only. */
  readonly eachWeight?: boolean | null | undefined;
  /** Bootstrap resamples behind the intervals, 20 to 2,000. */
  readonly resamples?: number | null | undefined;
  /** Whole number, at least 0. */
  readonly seed?: number | null | undefined;
};

/** Goalposts and bounds of one criterion. */
export type ShortlistCriterionInput = {
  /** Least raw value that a city must have; those below or without rank after all that pass. */
  readonly atLeast?: number | null | undefined;
  /** Largest raw value that a city may have; those above or without rank after all that pass. */
  readonly atMost?: number | null | undefined;
  /** Raw values that become 0 and 1 under GOALPOSTS: two numbers, the lower first. */
  readonly goalposts?: ReadonlyArray<number> | null | undefined;
  /** Id of a criterion. */
  readonly id: string;
};

/** A group of criteria that is put together by itself. */
export type ShortlistGroupInput = {
  /** need, readiness, fit, experience or presence. */
  readonly id: string;
  /** Its mean where it differs from `aggregation`: ARITHMETIC, GEOMETRIC or HARMONIC. */
  readonly mean?: Aggregation | null | undefined;
  /** Weight relative to the other groups, finite and at least 0; the sum of its criteria's weights when left out. */
  readonly weight?: number | null | undefined;
};

/** What to rank by. Give a preset, or weights of your own, or the id of an earlier answer. */
export type ShortlistInput = {
  /** How comparable values become a score; the preset's, or ARITHMETIC, when left out. */
  readonly aggregation?: Aggregation | null | undefined;
  /** Ids of the cities to rank; all cities of the network on that day when left out. */
  readonly among?: ReadonlyArray<string> | null | undefined;
  /** Day that the answer describes: members, projects and statements of that day. */
  readonly asOf?: string | null | undefined;
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: string | null | undefined;
  /** Whether goalposts cut values outside to the ends; true when left out. */
  readonly clip?: boolean | null | undefined;
  /** Goalposts and bounds of single criteria where they differ from the usual ones. */
  readonly criteria?: ReadonlyArray<ShortlistCriterionInput> | null | undefined;
  /** Share of the scale, above 0 and below 1, that geometric and harmonic means lift lower values to; nothing is lifted when left out. */
  readonly floor?: number | null | undefined;
  /**
   * Puts criteria together group by group, then the groups. Groups not named weigh the sum of their criteria's weights, so that an empty list
   * keeps the effective weights. Without it all criteria are put together at once, and the weight of a missing value goes to all the others instead of its group.
   */
  readonly groups?: ReadonlyArray<ShortlistGroupInput> | null | undefined;
  /** What stands in for a missing value; the preset's, or EXCLUDE, when left out. */
  readonly missing?: MissingRule | null | undefined;
  /** How raw values become comparable; the preset's, or GOALPOSTS, when left out. */
  readonly normalisation?: Normalisation | null | undefined;
  /** What to rank within besides: country, income-group, population-class; all three when left out. GROUP_MEAN takes the first. */
  readonly peers?: ReadonlyArray<string> | null | undefined;
  /** The best set of cities under limits, by country, income-group or population-class. */
  readonly portfolio?: PortfolioInput | null | undefined;
  /** Id of a preset, see `presets`; `brief` when neither preset nor weights are given. */
  readonly preset?: string | null | undefined;
  /** Which part of the brief to believe where its summary and body contradict each other; BOTH when left out. */
  readonly reading?: BriefReading | null | undefined;
  /** Criteria that a city must have a value for; cities without rank after all that have. Empty with own weights unless given. */
  readonly required?: ReadonlyArray<string> | null | undefined;
  /** Asks which varied assumption moves the ranking; takes longer. */
  readonly sensitivity?: SensitivityInput | null | undefined;
  /**
   * What to vary. Left out, or naming nothing to vary: weights by a quarter either way, normalisation, any one criterion left out, and the
   * data within their doubt, in 1,000 draws. `draws: 0` varies nothing.
   */
  readonly uncertainty?: UncertaintyInput | null | undefined;
  /** Weights of your own instead of a preset; criteria not named weigh nothing. Finite, at least 0, not all 0. */
  readonly weights?: ReadonlyArray<WeightInput> | null | undefined;
  /** What to suppose for this answer alone. Nothing is written. */
  readonly whatIf?: WhatIfInput | null | undefined;
};

/** A supposed city. */
export type SupposedCityInput = {
  /** Id of its country, for ranks within and limits. */
  readonly country?: string | null | undefined;
  /** An id of its own, unlike that of any city ranked, such as `city:new`. */
  readonly id: string;
  /** World Bank income group of its country. */
  readonly incomeGroup?: IncomeGroup | null | undefined;
  /** Name; the id when left out. */
  readonly name?: string | null | undefined;
  /** Inhabitants. */
  readonly population?: number | null | undefined;
};

/** A supposed value: give `value`, or `missing: true`. */
export type SupposedValueInput = {
  /** Id of a city. */
  readonly city: string;
  /** Id of a criterion. */
  readonly criterion: string;
  /** Supposes that the value is not known. */
  readonly missing?: boolean | null | undefined;
  /** The value, in the criterion's unit. */
  readonly value?: number | null | undefined;
};

/** What was done about a cell before its part was computed. */
export type Treatment =
  /** It was left out and its weight shared out. */
  | 'EXCLUDED'
  /** The mean of its peers stood in. */
  | 'GROUP_MEAN'
  /** The median stood in. */
  | 'MEDIAN'
  /** Its own value was used. */
  | 'OBSERVED'
  /** The worst value stood in. */
  | 'WORST'
  /** Zero stood in, after normalisation. */
  | 'ZERO';

/** Which assumptions are varied, each by itself and all together. */
export type UncertaintyInput = {
  /** Aggregations to try, every one with every normalisation. */
  readonly aggregations?: ReadonlyArray<Aggregation> | null | undefined;
  /** Weights each times a number from 1 - box to 1 + box; above 0, at most 1. */
  readonly box?: number | null | undefined;
  /** Whether cells move within their intervals and fail by their trust; false when left out. */
  readonly data?: boolean | null | undefined;
  /** Weights from a Dirichlet distribution instead: 0 for all weights equally likely, n of at least 1 for about the given ones, the closer the larger. */
  readonly dirichlet?: number | null | undefined;
  /** Runs of each random source, 1 to 10,000; 1,000 when left out. */
  readonly draws?: number | null | undefined;
  /** Whether each criterion in turn is left out; false when left out. */
  readonly leaveOneOut?: boolean | null | undefined;
  /** Normalisations to try, every one with every aggregation. */
  readonly normalisations?: ReadonlyArray<Normalisation> | null | undefined;
  /** Whole number, at least 0: the same seed gives the same numbers everywhere. 1 when left out. */
  readonly seed?: number | null | undefined;
  /** The k of top shares; 5 when left out. */
  readonly top?: number | null | undefined;
};

/** An assumption that is varied. */
export type UncertaintySource =
  /** Values, within the doubt of their sources. */
  | 'DATA'
  /** Each criterion left out in turn. */
  | 'LEAVE_ONE_OUT'
  /** Normalisation and aggregation. */
  | 'METHODS'
  /** All that is varied, at once. */
  | 'TOGETHER'
  /** Weights, by box noise or from a Dirichlet distribution. */
  | 'WEIGHTS';

/** Why an alternative ranks after all that pass. */
export type VetoReason =
  /** Its value is above the largest allowed. */
  | 'ABOVE'
  /** Its value is below the least allowed. */
  | 'BELOW'
  /** It has no value. */
  | 'MISSING';

/** Weight of one criterion. */
export type WeightInput = {
  /** Id of a criterion, see `criteria`. */
  readonly criterion: string;
  /** Weight relative to the others, finite and at least 0. */
  readonly weight: number;
};

/** What to suppose for one answer. */
export type WhatIfInput = {
  /** Cities to add, at most 20; what `values` does not say of them is not known. */
  readonly addCities?: ReadonlyArray<SupposedCityInput> | null | undefined;
  /** Ids of cities to leave out. */
  readonly dropCities?: ReadonlyArray<string> | null | undefined;
  /** Ids of criteria to leave out. */
  readonly dropCriteria?: ReadonlyArray<string> | null | undefined;
  /** Values to suppose, of cities on record or of `addCities`; at most 200. */
  readonly values?: ReadonlyArray<SupposedValueInput> | null | undefined;
};

export type PartnershipPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  damping?: number | null | undefined;
  asOf?: string | null | undefined;
  includeUncertain?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type PartnershipPathsQuery = { readonly partnershipPaths: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly paths: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly score: number, readonly share: number, readonly sentence: string, readonly kind: { readonly id: string, readonly name: string, readonly basis: PathBasis }, readonly hops: ReadonlyArray<{ readonly from: string, readonly to: string, readonly relationship: string, readonly direction: HopDirection, readonly role: string | null, readonly kind: LinkKind | null, readonly status: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: Confidence, readonly statements: ReadonlyArray<{ readonly id: string, readonly asPrinted: string, readonly locator: string | null, readonly asOf: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string, readonly date: string | null, readonly url: string | null }> }> }> }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly name: string, readonly nameKo: string | null }>, readonly tieGroups: ReadonlyArray<{ readonly score: number, readonly size: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: string, readonly to: string, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly damping: number, readonly asOf: string | null, readonly includeUncertain: boolean } } };

export type ShortlistQueryVariables = Exact<{
  input?: ShortlistInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type ShortlistQuery = { readonly shortlist: { readonly summary: string, readonly totalCount: number, readonly higherIsBetter: boolean, readonly notes: ReadonlyArray<string>, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly rows: ReadonlyArray<{ readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly topShare: number | null, readonly cityId: string, readonly name: string, readonly supposed: boolean, readonly overridden: boolean, readonly vetoes: ReadonlyArray<{ readonly criterionId: string, readonly reason: VetoReason, readonly value: number | null, readonly bound: number | null }>, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } | null, readonly peerRanks: ReadonlyArray<{ readonly peers: string, readonly group: string | null, readonly rank: number | null, readonly of: number }>, readonly strengths: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly weaknesses: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> } | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number, readonly contribution: number | null, readonly value: number | null }>, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly interval: ReadonlyArray<number> | null, readonly treatment: Treatment, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }>, readonly recorded: { readonly value: number | null, readonly absence: Absence | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly weights: ReadonlyArray<{ readonly id: string, readonly isGroup: boolean, readonly parent: string | null, readonly weight: number, readonly share: number, readonly effective: number }>, readonly screening: ReadonlyArray<{ readonly criterionId: string, readonly weight: number, readonly coverage: number, readonly commonestShare: number, readonly min: number | null, readonly max: number | null, readonly median: number | null, readonly outliers: ReadonlyArray<string>, readonly correlatedWith: ReadonlyArray<string>, readonly flags: ReadonlyArray<ScreeningFlag> }>, readonly compromise: { readonly ids: ReadonlyArray<string>, readonly acceptableAdvantage: boolean, readonly acceptableStability: boolean } | null, readonly condorcet: { readonly winner: string | null, readonly cycles: ReadonlyArray<ReadonlyArray<string>> } | null, readonly portfolio: { readonly ids: ReadonlyArray<string> | null, readonly total: number | null, readonly proven: boolean } | null, readonly varied: ReadonlyArray<{ readonly source: UncertaintySource, readonly runs: number, readonly sameTop: number, readonly rows: ReadonlyArray<{ readonly id: string, readonly topShare: number, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } }> }>, readonly sensitivity: ReadonlyArray<{ readonly factor: UncertaintySource, readonly weightOf: string | null, readonly first: { readonly value: number, readonly q05: number, readonly q95: number }, readonly total: { readonly value: number, readonly q05: number, readonly q95: number } }>, readonly flipPoints: ReadonlyArray<{ readonly criterionId: string, readonly id: string, readonly enters: boolean, readonly below: boolean, readonly share: number }>, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly clip: boolean, readonly floor: number | null, readonly aggregation: Aggregation, readonly missing: MissingRule, readonly reading: BriefReading, readonly peers: ReadonlyArray<string>, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly mean: Aggregation | null }> | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly goalposts: ReadonlyArray<number>, readonly atLeast: number | null, readonly atMost: number | null }>, readonly portfolio: { readonly size: number, readonly atMost: ReadonlyArray<{ readonly peers: string, readonly count: number }>, readonly atLeast: ReadonlyArray<{ readonly peers: string, readonly count: number }> } | null, readonly uncertainty: { readonly draws: number, readonly seed: number, readonly box: number | null, readonly dirichlet: number | null, readonly normalisations: ReadonlyArray<Normalisation>, readonly aggregations: ReadonlyArray<Aggregation>, readonly leaveOneOut: boolean, readonly data: boolean, readonly top: number } | null, readonly sensitivity: { readonly draws: number, readonly seed: number, readonly resamples: number, readonly eachWeight: boolean } | null, readonly whatIf: { readonly dropCities: ReadonlyArray<string>, readonly dropCriteria: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly city: string, readonly criterion: string, readonly value: number | null }>, readonly addCities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly incomeGroup: IncomeGroup | null, readonly population: number | null }> } | null } } };

export type RankRangePartsFragment = { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number };

export type ShortlistRowPartsFragment = { readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly topShare: number | null, readonly cityId: string, readonly name: string, readonly supposed: boolean, readonly overridden: boolean, readonly vetoes: ReadonlyArray<{ readonly criterionId: string, readonly reason: VetoReason, readonly value: number | null, readonly bound: number | null }>, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } | null, readonly peerRanks: ReadonlyArray<{ readonly peers: string, readonly group: string | null, readonly rank: number | null, readonly of: number }>, readonly strengths: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly weaknesses: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> } | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number, readonly contribution: number | null, readonly value: number | null }>, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly interval: ReadonlyArray<number> | null, readonly treatment: Treatment, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }>, readonly recorded: { readonly value: number | null, readonly absence: Absence | null } | null }> };

export type ShortlistSettingsPartsFragment = { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly clip: boolean, readonly floor: number | null, readonly aggregation: Aggregation, readonly missing: MissingRule, readonly reading: BriefReading, readonly peers: ReadonlyArray<string>, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly mean: Aggregation | null }> | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly goalposts: ReadonlyArray<number>, readonly atLeast: number | null, readonly atMost: number | null }>, readonly portfolio: { readonly size: number, readonly atMost: ReadonlyArray<{ readonly peers: string, readonly count: number }>, readonly atLeast: ReadonlyArray<{ readonly peers: string, readonly count: number }> } | null, readonly uncertainty: { readonly draws: number, readonly seed: number, readonly box: number | null, readonly dirichlet: number | null, readonly normalisations: ReadonlyArray<Normalisation>, readonly aggregations: ReadonlyArray<Aggregation>, readonly leaveOneOut: boolean, readonly data: boolean, readonly top: number } | null, readonly sensitivity: { readonly draws: number, readonly seed: number, readonly resamples: number, readonly eachWeight: boolean } | null, readonly whatIf: { readonly dropCities: ReadonlyArray<string>, readonly dropCriteria: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly city: string, readonly criterion: string, readonly value: number | null }>, readonly addCities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly incomeGroup: IncomeGroup | null, readonly population: number | null }> } | null };

export const RankRangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<RankRangePartsFragment, unknown>;
export const ShortlistRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<ShortlistRowPartsFragment, unknown>;
export const ShortlistSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<ShortlistSettingsPartsFragment, unknown>;
export const PartnershipPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"damping"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"damping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"damping"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeUncertain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"includeUncertain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<PartnershipPathsQuery, PartnershipPathsQueryVariables>;
export const ShortlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isGroup"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"commonestShare"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}},{"kind":"Field","name":{"kind":"Name","value":"correlatedWith"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"acceptableAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"acceptableStability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condorcet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"winner"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}}]}},{"kind":"Field","name":{"kind":"Name","value":"varied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"sameTop"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"weightOf"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flipPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enters"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<ShortlistQuery, ShortlistQueryVariables>;