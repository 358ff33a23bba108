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

/** Which part of the brief to believe where its summary and body contradict each other. */
export type BriefReading =
  /** The body (line 67). */
  | 'BODY'
  /** Both, by their mean; each is shown. */
  | 'BOTH'
  /** The summary (line 32). */
  | 'SUMMARY';

/** Whether a cell is served. */
export type CellStatus =
  /** A scheme of each kind surely serves. */
  | 'COVERED'
  /** Computed from several facts by this project's mapping. */
  | 'DERIVED'
  /** Known only for the country, and used for its city. */
  | 'INHERITED'
  /** Not known; set aside, never zero. */
  | 'MISSING'
  /** Seen for the city itself. */
  | 'OBSERVED'
  /** A scheme of one kind surely serves, of the other none does; or, for a stage, some of its steps are served. */
  | 'PARTIAL'
  /** No scheme surely serves; some may. */
  | 'UNKNOWN';

/** How far a statement can be trusted. */
export type Confidence =
  /** Known from memory; the source is named but was not seen. */
  | 'RECALLED'
  /** Seen in the named source. */
  | 'SOURCED'
  /** Partly stated, undated, conflicting or only planned; show it with its mark. */
  | 'UNCERTAIN';

/** Grain of the entry axis. */
export type EntryAxis =
  /** Three stages; a stage is covered when every one of its steps is. */
  | 'STAGE'
  /** Twelve steps. */
  | 'STEP';

/** What a scheme must fit. */
export type FitCondition =
  /** The country. */
  | 'COUNTRY'
  /** Any rule of eligibility: none was found for the scheme. */
  | 'ELIGIBILITY'
  /** The class of firm. */
  | 'FIRM_CLASS'
  /** The kind of support. */
  | 'KIND'
  /** The sector. */
  | 'SECTOR'
  /** The step of entry. */
  | 'STEP';

/** Why a fit is not sure. */
export type FitDoubt =
  /** The scheme puts it in words that name neither a limit nor its absence. */
  | 'IN_WORDS'
  /** The scheme says nothing of it. */
  | 'NOT_STATED'
  /** The scheme names some, and others were not seen. */
  | 'OPEN_LIST'
  /** The tie is on record with the mark UNCERTAIN. */
  | 'UNCERTAIN';

/** Whether a relationship points along the hop. */
export type HopDirection =
  /** From the hop's end to its start. */
  | 'AGAINST'
  /** From the hop's start to its end. */
  | 'ALONG';

/** A scheme that does not exist. */
export type HypotheticalSchemeInput = {
  /** Ids of the countries that it is for; no limit when left out. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Ids of the firm classes that it is open to; all when left out. */
  readonly firmClasses?: ReadonlyArray<string> | null | undefined;
  /** Ids of the kinds of support; none for a scheme outside the brief's kinds. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Name of your own, 1 to 200 characters. */
  readonly name: string;
  /** Ids of the sectors that it is for; no limit when left out. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** Ids of stages whose every step it serves. */
  readonly stages?: ReadonlyArray<string> | null | undefined;
  /** Ids of the steps that it serves. */
  readonly steps?: ReadonlyArray<string> | null | undefined;
};

/** The items or the survey, and where the lines stand. */
export type ImportancePerformanceInput = {
  /** Day that the answer describes (default: 2025-04-07, the brief's day); for a survey only. */
  readonly asOf?: string | null | undefined;
  /** Line between low and high importance, for GIVEN. */
  readonly importanceThreshold?: number | null | undefined;
  /** Items of your own, 1 to 1,000; or give `survey`. */
  readonly items?: ReadonlyArray<ImportancePerformanceItemInput> | null | undefined;
  /** Line between low and high satisfaction, for GIVEN. */
  readonly satisfactionThreshold?: number | null | undefined;
  /** Id of a survey in the graph; or give `items`. */
  readonly survey?: string | null | undefined;
  /** Where the lines between high and low stand. */
  readonly thresholds?: ThresholdRule | null | undefined;
};

/** An item of your own. */
export type ImportancePerformanceItemInput = {
  /** How important it is to those asked; any scale, the same for all items. Null when not known. */
  readonly importance?: number | null | undefined;
  /** Name of the item, unique, 1 to 200 characters. */
  readonly name: string;
  /** How satisfied they are; any scale, the same for all items. Null when not known. */
  readonly satisfaction?: number | null | undefined;
};

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

/** How raw values become comparable on 0 to 1. */
export type Normalisation =
  /** Fixed ends for each criterion, values outside cut to them: one more city moves nobody's score. */
  | 'GOALPOSTS'
  /** Smallest and largest value of the ranked cities as ends. */
  | 'MIN_MAX';

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

/** Quadrant of importance and satisfaction. */
export type Quadrant =
  /** Important and not satisfying: concentrate here. */
  | 'CONCENTRATE_HERE'
  /** Important and satisfying: keep up the good work. */
  | 'KEEP_UP'
  /** Neither important nor satisfying: low priority. */
  | 'LOW_PRIORITY'
  /** Satisfying and not important: possible overkill. */
  | 'POSSIBLE_OVERKILL';

/** What to rank by. Give a preset, or weights of your own, or the id of an earlier answer. */
export type ShortlistInput = {
  /** Ids of the cities to rank; all cities of the network on that day when left out. */
  readonly among?: ReadonlyArray<string> | null | undefined;
  /** Day that the answer describes: members, projects and statements of that day. */
  readonly asOf?: string | null | undefined;
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: string | null | undefined;
  /** How raw values become comparable. */
  readonly normalisation?: Normalisation | null | undefined;
  /** Id of a preset, see `presets`; `brief` when neither preset nor weights are given. */
  readonly preset?: string | null | undefined;
  /** Which part of the brief to believe where its summary and body contradict each other. */
  readonly reading?: BriefReading | null | undefined;
  /** Criteria that a city must have a value for; cities without rank after all that have. Empty with own weights unless given. */
  readonly required?: ReadonlyArray<string> | null | undefined;
  /** Weights of your own instead of a preset; criteria not named weigh nothing. Finite, at least 0, not all 0. */
  readonly weights?: ReadonlyArray<WeightInput> | null | undefined;
};

/** How one kind of support is served. */
export type SideStatus =
  /** No scheme serves. */
  | 'NONE'
  /** Only for a stage: at some of its steps. */
  | 'SOME_STEPS'
  /** At least one scheme surely serves; for a stage, at every step. */
  | 'SURE'
  /** Schemes that may serve are all there is. */
  | 'UNSURE';

/** Axes of the cube. */
export type SupportAxesInput = {
  /** Further axes: one cell for every class, ASEAN country or sector. One that `filter` fixes has that single value. */
  readonly by?: ReadonlyArray<SupportSplit> | null | undefined;
  /** Ids of the kinds of city development support to look at; all when left out. */
  readonly cityDevelopment?: ReadonlyArray<string> | null | undefined;
  /** Whether the middle axis is the twelve steps or the three stages. */
  readonly entry?: EntryAxis | null | undefined;
  /** Ids of the kinds of firm entry support to look at; all when left out. */
  readonly firmEntry?: ReadonlyArray<string> | null | undefined;
};

/** For whom and where support is asked about. What is left out is not looked at. */
export type SupportFilter = {
  /** Id of a country that belongs to ASEAN on the day, such as `country:vn`. */
  readonly country?: string | null | undefined;
  /** Id of a firm class, such as `firm-class:d`. */
  readonly firmClass?: string | null | undefined;
  /** Id of a sector, such as `sector:transport`. */
  readonly sector?: string | null | undefined;
  /** Id of a stage, such as `stage:b`. */
  readonly stage?: string | null | undefined;
  /** Id of a step, such as `step:b2`. */
  readonly step?: string | null | undefined;
};

/** What to ask of the support system. */
export type SupportGapsInput = {
  /** Day that the answer describes (default: 2025-04-07, the brief's day). */
  readonly asOf?: string | null | undefined;
  /** The cube's axes. */
  readonly axes?: SupportAxesInput | null | undefined;
  /** Settings of an earlier answer, in place of everything else. */
  readonly canonicalId?: string | null | undefined;
  /** For whom and where; a condition left out is not looked at, unless `axes.by` splits by it. */
  readonly filter?: SupportFilter | null | undefined;
  /** Schemes to add or take away, in thought. */
  readonly scenario?: SupportScenarioInput | null | undefined;
};

/** Schemes to add or take away, in thought. Ready scenarios, additions and removals may be combined. */
export type SupportScenarioInput = {
  /** Schemes that do not exist. */
  readonly add?: ReadonlyArray<HypotheticalSchemeInput> | null | undefined;
  /** Ids of ready scenarios, see `supportScenarios`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Ids of schemes to take away. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** A further axis of the cube. */
export type SupportSplit =
  /** The countries that belong to ASEAN on the day. */
  | 'COUNTRY'
  /** The five classes of firms and institutions. */
  | 'FIRM_CLASS'
  /** The seven sectors. */
  | 'SECTOR';

/** Where the lines between high and low stand. */
export type ThresholdRule =
  /** Where the caller puts them. */
  | 'GIVEN'
  /** At the mean of the items that have both values. */
  | 'MEAN'
  /** At their median. */
  | 'MEDIAN';

/** Weight of one criterion. */
export type WeightInput = {
  /** Id of a criterion, see `criteria`. */
  readonly criterion: string;
  /** Weight relative to the others, finite and at least 0. */
  readonly weight: number;
};

export type ImportancePerformanceQueryVariables = Exact<{
  input: ImportancePerformanceInput;
  lang?: Lang | null | undefined;
}>;


export type ImportancePerformanceQuery = { readonly importancePerformance: { readonly summary: string, readonly absence: Absence | null, readonly importanceThreshold: number | null, readonly satisfactionThreshold: number | null, readonly thresholds: ThresholdRule, readonly asOf: string | null, readonly datasetVersion: string, readonly methodVersion: string, readonly partial: string | null, readonly items: ReadonlyArray<{ readonly name: string, readonly importance: number | null, readonly satisfaction: number | null, readonly gap: number | null, readonly quadrant: Quadrant | null, readonly statementIds: ReadonlyArray<string> }>, readonly survey: { readonly id: string, readonly name: string, readonly nameKo: string | null } | null } };

export type LadderQueryVariables = Exact<{
  filter?: SupportFilter | null | undefined;
  asOf?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type LadderQuery = { readonly ladder: { readonly summary: string, readonly limitLineAbsence: Absence | null, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly stages: ReadonlyArray<{ readonly meanStepRate: number | null, readonly meanStepRateExact: number | null, readonly anyStepRateAtLeast: number | null, readonly statementIds: ReadonlyArray<string>, readonly stage: { readonly id: string, readonly code: string, readonly name: string, readonly nameKo: string | null } }>, readonly steps: ReadonlyArray<{ readonly step: { readonly id: string, readonly code: string, readonly name: string, readonly nameKo: string | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly order: number, readonly name: string, readonly nameKo: string | null }> }, readonly experience: { readonly firms: number, readonly rate: number, readonly printedBase: number | null, readonly fittingBases: ReadonlyArray<number>, readonly conflictId: string | null, readonly statementIds: ReadonlyArray<string> } | null, readonly schemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly byKind: ReadonlyArray<{ readonly sure: ReadonlyArray<string>, readonly unsure: ReadonlyArray<string>, readonly supportKind: { readonly id: string } | null, readonly firmClass: { readonly id: string, readonly letter: string } }> }>, readonly limitLine: { readonly threshold: number, readonly steepestFallPoints: number, readonly reportedBy: ReadonlyArray<string>, readonly statementIds: ReadonlyArray<string>, readonly sentence: string, readonly after: { readonly id: string, readonly code: string }, readonly before: { readonly id: string, readonly code: string }, readonly beyondKnown: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly steepestFall: { readonly id: string, readonly code: string } } | null, readonly settings: { readonly asOf: string, readonly firmClass: string | null, readonly country: string | null, readonly sector: string | null, readonly stage: string | null, readonly step: string | null } } };

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


export type ShortlistQuery = { readonly shortlist: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly rows: ReadonlyArray<{ readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly unmetRequirements: ReadonlyArray<string>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> }, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly reading: BriefReading, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }> } } };

export type SupportCellCountsFragment = { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number };

export type SupportSchemeFitFragment = { readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> };

export type SupportCellChangeFragment = { readonly id: string, readonly before: CellStatus, readonly after: CellStatus, readonly shortfallBefore: number, readonly shortfallAfter: number };

export type SupportGapsQueryVariables = Exact<{
  input?: SupportGapsInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type SupportGapsQuery = { readonly supportGaps: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly counts: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly entries: ReadonlyArray<{ readonly id: string, readonly counts: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly outsideKinds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }> }>, readonly cells: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly status: CellStatus, readonly cityDevelopmentSide: SideStatus, readonly firmEntrySide: SideStatus, readonly shortfall: number, readonly unmetDemand: number | null, readonly absence: Absence | null, readonly cityDevelopment: { readonly id: string, readonly name: string, readonly nameKo: string | null }, readonly step: { readonly id: string, readonly code: string } | null, readonly stage: { readonly id: string, readonly code: string }, readonly firmEntry: { readonly id: string, readonly name: string, readonly nameKo: string | null }, readonly firmClass: { readonly id: string } | null, readonly country: { readonly id: string } | null, readonly sector: { readonly id: string } | null, readonly cityDevelopmentSchemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly firmEntrySchemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly voices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly trust: number, readonly statementIds: ReadonlyArray<string> }> }>, readonly scenario: { readonly remaining: number, readonly before: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly closed: ReadonlyArray<{ readonly id: string, readonly before: CellStatus, readonly after: CellStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }>, readonly narrowed: ReadonlyArray<{ readonly id: string, readonly before: CellStatus, readonly after: CellStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }>, readonly widened: ReadonlyArray<{ readonly id: string, readonly before: CellStatus, readonly after: CellStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }> } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly asOf: string, readonly cityDevelopment: ReadonlyArray<string>, readonly entry: EntryAxis, readonly firmEntry: ReadonlyArray<string>, readonly by: ReadonlyArray<SupportSplit>, readonly scenarioIds: ReadonlyArray<string>, readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly filter: { readonly firmClass: string | null, readonly country: string | null, readonly sector: string | null, readonly stage: string | null, readonly step: string | null } } } };

export const SupportCellCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<SupportCellCountsFragment, unknown>;
export const SupportSchemeFitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportSchemeFit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hypothetical"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<SupportSchemeFitFragment, unknown>;
export const SupportCellChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallBefore"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallAfter"}}]}}]} as unknown as DocumentNode<SupportCellChangeFragment, unknown>;
export const ImportancePerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportancePerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportancePerformanceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importancePerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"importanceThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<ImportancePerformanceQuery, ImportancePerformanceQueryVariables>;
export const LadderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ladder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ladder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meanStepRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanStepRateExact"}},{"kind":"Field","name":{"kind":"Name","value":"anyStepRateAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"printedBase"}},{"kind":"Field","name":{"kind":"Name","value":"fittingBases"}},{"kind":"Field","name":{"kind":"Name","value":"conflictId"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"beyondKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steepestFall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steepestFallPoints"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"limitLineAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<LadderQuery, LadderQueryVariables>;
export const PartnershipPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"damping"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"damping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"damping"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeUncertain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"includeUncertain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<PartnershipPathsQuery, PartnershipPathsQueryVariables>;
export const ShortlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"unmetRequirements"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<ShortlistQuery, ShortlistQueryVariables>;
export const SupportGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportGapsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outsideKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopmentSide"}},{"kind":"Field","name":{"kind":"Name","value":"firmEntrySide"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopmentSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmEntrySchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}},{"kind":"Field","name":{"kind":"Name","value":"unmetDemand"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrowed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"widened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopment"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"firmEntry"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmClass"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarioIds"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportSchemeFit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hypothetical"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallBefore"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallAfter"}}]}}]} as unknown as DocumentNode<SupportGapsQuery, SupportGapsQueryVariables>;