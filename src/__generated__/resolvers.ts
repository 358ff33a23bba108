import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetInfo } from '../questions/dataset/version';
import type { TreeWeight as TreeWeightModel } from '../domain/method/rank';
import type { PeerRank as PeerRankModel, RankedRow, RowCell } from '../domain/method/row';
import type { ScreenedCriterion as ScreenedCriterionModel } from '../domain/method/screening';
import type { VariedRanking } from '../domain/method/uncertainty/uncertainty';
import type { FactorSensitivity as FactorSensitivityModel } from '../domain/method/sensitivity/sensitivity';
import type { FlipPoint as FlipPointModel } from '../domain/method/flip-points';
import type { RankTableAnswer } from '../questions/rank-table/ask';
import type { ShortlistAnswer } from '../questions/shortlist/ask';
import type { ShortlistRow as ShortlistRowModel, CriterionScore as CriterionScoreModel, GroupScore as GroupScoreModel } from '../domain/shortlist/shortlist';
import type { CityComparison as CityComparisonModel } from '../questions/compare-cities/ask';
import type { ExplanationParent } from '../questions/explain-score/resolve';
import type { SourceRanks as SourceRanksModel } from '../questions/explain-score/ask';
import type { SuggestionsParent } from '../questions/city-suggestions/resolve';
import type { CitySuggestion as CitySuggestionModel } from '../questions/city-suggestions/ask';
import type { GroupAnswer } from '../questions/shortlist/settings-answer';
import type { Criterion as CriterionModel } from '../domain/shortlist/criterion';
import type { Preset as PresetModel } from '../ingest/presets';
import type { PathsAnswer } from '../questions/partnership-paths/ask';
import type { PathParent, KindParent, EndParent } from '../questions/partnership-paths/resolve';
import type { KindsAnswer } from '../questions/partnership-paths/ask-kinds';
import type { EndsAnswer } from '../questions/partnership-paths/ask-ends';
import type { Hop, PathEdge as PathEdgeModel } from '../domain/paths/graph';
import type { MissingLinksAnswer } from '../questions/missing-links/ask';
import type { GroupParent, LinkParent, TieRuleParent } from '../questions/missing-links/resolve';
import type { FirmProfile as FirmProfileModel } from '../domain/firm-profile/profile';
import type { EvidenceParent } from '../questions/firm-profile/resolve';
import type { MatchAnswer } from '../questions/match-schemes/ask';
import type { MatchParent, ChangeSetParent, WindowParent, PackageParent, LegParent } from '../questions/match-schemes/resolve';
import type { CheckRow } from '../questions/match-schemes/checks';
import type { JointAnswer } from '../questions/joint-entry/ask';
import type { JointPartnerParent } from '../questions/joint-entry/resolve';
import type { JointReason as JointReasonModel } from '../domain/joint-entry/joint-entry';
import type { ChangesResult } from '../questions/changes/ask';
import type { Change as ChangeModel } from '../domain/changes';
import type { ConflictsResult } from '../questions/conflicts/ask';
import type { KnownConflict as KnownConflictModel } from '../questions/conflicts/known';
import type { CheckParent } from '../questions/conflicts/resolve';
import type { SearchResult } from '../questions/search/ask';
import type { HitParent } from '../questions/search/resolve';
import type { ResolveResult } from '../questions/search/ask-resolve';
import type { ResolvedName as ResolvedNameModel, Candidate } from '../domain/search/resolve-names';
import type { PathKindSeed } from '../ingest/path-kinds';
import type { LadderAnswer, LadderStageAnswer, LadderStepAnswer, KindSupportAnswer, ReportedLimit } from '../questions/ladder/ask';
import type { Fit } from '../domain/gaps/fit';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import type { RankedCell } from '../domain/gaps/cube';
import type { HeardVoice } from '../domain/gaps/demand';
import type { ClaimSeed } from '../ingest/claims';
import type { SchemeFacts } from '../domain/gaps/facts';
import type { ScenarioSeed } from '../ingest/scenarios';
import type { ImportancePerformanceAnswer } from '../questions/importance-performance/ask';
import type { RequestContext } from '../questions/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, YYYY-MM-DD. */
  Date: { input: string; output: string; }
};

/** Why a value is missing. */
export type Absence =
  /** The question does not arise. */
  | 'NOT_APPLICABLE'
  /** The source that measures it does not print it. */
  | 'NOT_PUBLISHED'
  /** Nothing was found. */
  | 'UNKNOWN';

/** One of the 23 activities of a firm's entry abroad (brief, Table 3). */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Stable id, such as `activity:a4-2`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in the order, 1 to 23. */
  readonly order: Scalars['Int']['output'];
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** The step; exactly one. */
  readonly steps: ReadonlyArray<Step>;
};


/** One of the 23 activities of a firm's entry abroad (brief, Table 3). */
export type ActivityStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** One of the 23 activities of a firm's entry abroad (brief, Table 3). */
export type ActivityStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};

/** Conditions on related things of type Activity. */
export type ActivityRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<ActivityWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<ActivityWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<ActivityWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<ActivityWhere>;
};

/** Fields to sort Activities by. The order in which sorts are applied is not guaranteed when specifying many fields in one ActivitySort object. */
export type ActivitySort = {
  /** Stable id, such as `activity:a4-2`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in the order, 1 to 23. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Activity; all given ones must hold. */
export type ActivityWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActivityWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<ActivityWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<ActivityWhere>>;
  /** Stable id, such as `activity:a4-2`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in the order, 1 to 23. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** The step; exactly one. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
};

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

/** Boolean filters */
export type BooleanScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which part of the brief to believe where its summary and body contradict each other. */
export type BriefReading =
  /** The body (line 67). */
  | 'BODY'
  /** Both, by their mean; each is shown. */
  | 'BOTH'
  /** The summary (line 32). */
  | 'SUMMARY';

/** Field of business in the terms of the brief's Table 2. */
export type Business =
  /** Urban planning and development. */
  | 'PLANNING_DEVELOPMENT'
  /** Services and solutions. */
  | 'SERVICE_SOLUTION'
  /** Support of other firms. */
  | 'SUPPORT';

/** Business filters */
export type BusinessListEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ReadonlyArray<Business>>;
  /** The list includes this. */
  readonly includes?: InputMaybe<Business>;
};

/** A cell before and after. */
export type CellChange = {
  readonly __typename?: 'CellChange';
  /** Status after. */
  readonly after: GapStatus;
  /** Status before. */
  readonly before: GapStatus;
  /** Id of the cell. */
  readonly id: Scalars['ID']['output'];
  /** How much lacks after, 0 to 1. */
  readonly shortfallAfter: Scalars['Float']['output'];
  /** How much lacked before, 0 to 1. */
  readonly shortfallBefore: Scalars['Float']['output'];
};

/** Cells by status. */
export type CellCounts = {
  readonly __typename?: 'CellCounts';
  /** Covered cells. */
  readonly covered: Scalars['Int']['output'];
  /** Cells that nothing serves. */
  readonly missing: Scalars['Int']['output'];
  /** Partly served cells. */
  readonly partial: Scalars['Int']['output'];
  /** Cells of which it is not known. */
  readonly unknown: Scalars['Int']['output'];
};

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

/** One change. */
export type Change = {
  readonly __typename?: 'Change';
  /** Value before; null when added. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Id of the statement that came or stayed; of the one that went when it was withdrawn. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** Language of the value; null when it has none. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** Property or relationship type. */
  readonly property: Scalars['String']['output'];
  /** Id of the source. */
  readonly sourceId: Scalars['ID']['output'];
  /** The statements: the one that went, then the one that came or stayed. */
  readonly statements: ReadonlyArray<Statement>;
  /** Id of what the statement is about. */
  readonly subjectId: Scalars['ID']['output'];
  /** Value now; null when withdrawn. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Number of changes of one sort. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** Number of changes, 1 or more. */
  readonly count: Scalars['Int']['output'];
  /** Sort of change. */
  readonly kind: ChangeKind;
};

/** What became of a statement. */
export type ChangeKind =
  /** A source says something that was not there before. */
  | 'ADDED'
  /** The value is the same; wording, place, period or trust were corrected. */
  | 'AMENDED'
  /** A source says something else than before of the same property. */
  | 'CHANGED'
  /** A source's statement is no longer held. */
  | 'WITHDRAWN';

/** Changes that together make the firm eligible; each set was tried. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** The changes. */
  readonly changes: ReadonlyArray<NearestChange>;
  /** The changes in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** Changes that together make the firm eligible; each set was tried. */
export type ChangeSetSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Changes, by thing and property. */
export type ChangesAnswer = {
  readonly __typename?: 'ChangesAnswer';
  /** Changes of this page. */
  readonly changes: ReadonlyArray<Change>;
  /** How many changes of each sort fit; sorts without any are left out. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** Everything that was used, defaults included. */
  readonly settings: ChangesSettings;
  /** Number of changes that fit. */
  readonly totalCount: Scalars['Int']['output'];
  /** Versions that this graph has held, in the order in which they were loaded; the last is the present one. */
  readonly versions: ReadonlyArray<Scalars['String']['output']>;
};

/** Settings of a question for changes. */
export type ChangesSettings = {
  readonly __typename?: 'ChangesSettings';
  /** Thing asked about; null for all. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** Sorts of change asked for. */
  readonly kinds: ReadonlyArray<ChangeKind>;
  /** Version compared with. */
  readonly since: Scalars['String']['output'];
};

/** Why a rule came out as it did. */
export type CheckReason =
  /** The firm meets it, or there is no limit. */
  | 'MET'
  /** The firm misses a condition. */
  | 'MISSED'
  /** The profile does not say, or not exactly enough. */
  | 'NOT_STATED'
  /** Only uncertain statements of the graph say what the firm is; give the value to settle it. */
  | 'ONLY_UNCERTAIN'
  /** The firm is outside whom the scheme is meant for; whether that excludes it is not stated. */
  | 'OUTSIDE_TARGET'
  /** The rule itself was not seen; ask the operator. */
  | 'RULE_NOT_SEEN';

/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type City = {
  readonly __typename?: 'City';
  /** Strategic targets of the action plan, restated; empty when no plan was found. */
  readonly actionPlanTargets: ReadonlyArray<Scalars['String']['output']>;
  /** Vision of the city's Smart City Action Plan of 2018, restated; null when no plan was found. */
  readonly actionPlanVision?: Maybe<Scalars['String']['output']>;
  /** Organisations with work or events in the city that no project entry holds. */
  readonly activeOrganisations: ReadonlyArray<Organisation>;
  /** The ties of `activeOrganisations`, each with what is known of it. */
  readonly activeOrganisationsConnection: CityActiveOrganisationsConnection;
  /** Organisations that signed a memorandum or letter of intent with the city. An agreement is not a project. */
  readonly agreements: ReadonlyArray<Organisation>;
  /** The ties of `agreements`, each with what is known of it. */
  readonly agreementsConnection: CityAgreementsConnection;
  /** Organisation of the Chief Smart City Officer; null when the city names none. */
  readonly chiefSmartCityOfficerOrganisation?: Maybe<Scalars['String']['output']>;
  /** Post of the Chief Smart City Officer, without the person; null when the city names none. */
  readonly chiefSmartCityOfficerPost?: Maybe<Scalars['String']['output']>;
  /** The country; exactly one, proved when the dataset is checked. */
  readonly countries: ReadonlyArray<Country>;
  /** Focus areas that the city's action plan gives priority to. */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /** The ties of `focusAreas`, each with what is known of it. */
  readonly focusAreasConnection: CityFocusAreasConnection;
  /** GeoNames id; null when not recorded. */
  readonly geonamesId?: Maybe<Scalars['Int']['output']>;
  /** Organisations that govern the city. */
  readonly governments: ReadonlyArray<Organisation>;
  /** Projects that the city chose to show in a monitoring report. */
  readonly highlights: ReadonlyArray<Project>;
  /** The ties of `highlights`, each with what is known of it. */
  readonly highlightsConnection: CityHighlightsConnection;
  /** Stable id, such as `city:vn-da-nang`. */
  readonly id: Scalars['ID']['output'];
  /** True for the national capital; null when no source says. */
  readonly isNationalCapital?: Maybe<Scalars['Boolean']['output']>;
  /** What sort of place it is. */
  readonly kind: CityKind;
  /** Land area in square kilometres; null when not published. */
  readonly landAreaKm2?: Maybe<Scalars['Float']['output']>;
  /** Latitude in degrees, WGS84; null when not recorded. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees, WGS84; null when not recorded. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Name in the local language; null when no source gives it. */
  readonly nameLocal?: Maybe<Scalars['String']['output']>;
  /** Networks that the city belongs to, with the dates of membership. */
  readonly networks: ReadonlyArray<Network>;
  /** The ties of `networks`, each with what is known of it. */
  readonly networksConnection: CityNetworksConnection;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Published numbers about the city. */
  readonly observations: ReadonlyArray<Observation>;
  /** Organisations with a standing office in the city. */
  readonly offices: ReadonlyArray<Organisation>;
  /** The ties of `offices`, each with what is known of it. */
  readonly officesConnection: CityOfficesConnection;
  /** Other spellings and names, in any language. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Inhabitants, by the preferred statement; scope and year differ from city to city, see `statements`. Null when not published. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Projects located in the city. */
  readonly projects: ReadonlyArray<Project>;
  /** Administrative scope in words, such as a merger that changed the boundary; null when not recorded. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Local governments that are sister or friendship cities. */
  readonly sisterCities: ReadonlyArray<Organisation>;
  /** The ties of `sisterCities`, each with what is known of it. */
  readonly sisterCitiesConnection: CitySisterCitiesConnection;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Wikidata item of the city; null when not recorded. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** Wikidata item of the province of the same name, where the network's member is the province; null otherwise. */
  readonly wikidataProvince?: Maybe<Scalars['String']['output']>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityActiveOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityAgreementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityFocusAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FocusAreaSort>>;
  where?: InputMaybe<FocusAreaWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityGovernmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityHighlightsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityNetworksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NetworkSort>>;
  where?: InputMaybe<NetworkWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityOfficesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CitySisterCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
export type CityStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type CityActiveOrganisationsConnection = {
  readonly __typename?: 'CityActiveOrganisationsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityActiveOrganisationsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityActiveOrganisationsRelationship = {
  readonly __typename?: 'CityActiveOrganisationsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type CityAgreementsConnection = {
  readonly __typename?: 'CityAgreementsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityAgreementsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityAgreementsRelationship = {
  readonly __typename?: 'CityAgreementsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Why one city stands above another. */
export type CityComparison = {
  readonly __typename?: 'CityComparison';
  /** The city that stands above, or shares the rank. */
  readonly a: ShortlistRow;
  /** Share of the runs of all varied assumptions in which a stood above b, 0 to 1; null when nothing was varied. */
  readonly aboveShare?: Maybe<Scalars['Float']['output']>;
  /** The other. */
  readonly b: ShortlistRow;
  /** Criteria, the largest difference first, whichever way it points. */
  readonly criteria: ReadonlyArray<ComparedCriterion>;
  /** Score of a less score of b; null when either has none. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** The comparison in words. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};


/** Why one city stands above another. */
export type CityComparisonSentencesArgs = {
  lang?: InputMaybe<Lang>;
};

/** Cities compared pair by pair within one shortlist. */
export type CityComparisons = {
  readonly __typename?: 'CityComparisons';
  /** Id of the shortlist: give it as `input.canonicalId` with the same ids and get the same. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Every pair, the better city first, in the order of the ranking. */
  readonly comparisons: ReadonlyArray<CityComparison>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Settings of the shortlist. */
  readonly settings: ShortlistSettings;
};

/** Ties of one kind, each with what is known of it. */
export type CityFocusAreasConnection = {
  readonly __typename?: 'CityFocusAreasConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityFocusAreasRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityFocusAreasRelationship = {
  readonly __typename?: 'CityFocusAreasRelationship';
  /** What the tie leads to. */
  readonly node: FocusArea;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type CityHighlightsConnection = {
  readonly __typename?: 'CityHighlightsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityHighlightsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityHighlightsRelationship = {
  readonly __typename?: 'CityHighlightsRelationship';
  /** What the tie leads to. */
  readonly node: Project;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** What sort of place a City is. */
export type CityKind =
  /** A city or municipality. */
  | 'CITY'
  /** A planned town or special zone. */
  | 'NEW_TOWN'
  /** A province, state or territory at that level. */
  | 'PROVINCE'
  /** A regency or district with its own government. */
  | 'REGENCY'
  /** A wider region without one government. */
  | 'REGION';

/** CityKind filters */
export type CityKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<CityKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<CityKind>>;
};

/** Ties of one kind, each with what is known of it. */
export type CityNetworksConnection = {
  readonly __typename?: 'CityNetworksConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityNetworksRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityNetworksRelationship = {
  readonly __typename?: 'CityNetworksRelationship';
  /** What the tie leads to. */
  readonly node: Network;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type CityOfficesConnection = {
  readonly __typename?: 'CityOfficesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CityOfficesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CityOfficesRelationship = {
  readonly __typename?: 'CityOfficesRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Conditions on related things of type City. */
export type CityRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<CityWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<CityWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<CityWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<CityWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type CitySisterCitiesConnection = {
  readonly __typename?: 'CitySisterCitiesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CitySisterCitiesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CitySisterCitiesRelationship = {
  readonly __typename?: 'CitySisterCitiesRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Fields to sort Cities by. The order in which sorts are applied is not guaranteed when specifying many fields in one CitySort object. */
export type CitySort = {
  /** Vision of the city's Smart City Action Plan of 2018, restated; null when no plan was found. */
  readonly actionPlanVision?: InputMaybe<SortDirection>;
  /** Organisation of the Chief Smart City Officer; null when the city names none. */
  readonly chiefSmartCityOfficerOrganisation?: InputMaybe<SortDirection>;
  /** Post of the Chief Smart City Officer, without the person; null when the city names none. */
  readonly chiefSmartCityOfficerPost?: InputMaybe<SortDirection>;
  /** GeoNames id; null when not recorded. */
  readonly geonamesId?: InputMaybe<SortDirection>;
  /** Stable id, such as `city:vn-da-nang`. */
  readonly id?: InputMaybe<SortDirection>;
  /** True for the national capital; null when no source says. */
  readonly isNationalCapital?: InputMaybe<SortDirection>;
  /** What sort of place it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Land area in square kilometres; null when not published. */
  readonly landAreaKm2?: InputMaybe<SortDirection>;
  /** Latitude in degrees, WGS84; null when not recorded. */
  readonly latitude?: InputMaybe<SortDirection>;
  /** Longitude in degrees, WGS84; null when not recorded. */
  readonly longitude?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Name in the local language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Inhabitants, by the preferred statement; scope and year differ from city to city, see `statements`. Null when not published. */
  readonly population?: InputMaybe<SortDirection>;
  /** Administrative scope in words, such as a merger that changed the boundary; null when not recorded. */
  readonly scope?: InputMaybe<SortDirection>;
  /** Wikidata item of the city; null when not recorded. */
  readonly wikidata?: InputMaybe<SortDirection>;
  /** Wikidata item of the province of the same name, where the network's member is the province; null otherwise. */
  readonly wikidataProvince?: InputMaybe<SortDirection>;
};

/** A city for a firm. */
export type CitySuggestion = {
  readonly __typename?: 'CitySuggestion';
  /** What speaks for the city and what against it, in sentences. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The city's row, with the statements behind every value. */
  readonly row: ShortlistRow;
  /** Focus areas of the city that the firm named. */
  readonly sharedFocusAreas: ReadonlyArray<Scalars['ID']['output']>;
};


/** A city for a firm. */
export type CitySuggestionReasonsArgs = {
  lang?: InputMaybe<Lang>;
};

/** Cities for a firm. */
export type CitySuggestions = {
  readonly __typename?: 'CitySuggestions';
  /** Id of the shortlist behind it, for `shortlist(input: { canonicalId })`. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** The firm as it was understood. */
  readonly profile: FirmProfile;
  /** Settings of the shortlist behind it. */
  readonly settings: ShortlistSettings;
  /** Cities, best first. */
  readonly suggestions: ReadonlyArray<CitySuggestion>;
  /** Number of cities ranked. */
  readonly totalCount: Scalars['Int']['output'];
  /** Why the weights are what they are, in sentences: the class's preset, then every change. */
  readonly weightReasons: ReadonlyArray<Scalars['String']['output']>;
};


/** Cities for a firm. */
export type CitySuggestionsWeightReasonsArgs = {
  lang?: InputMaybe<Lang>;
};

/** Conditions on a City; all given ones must hold. */
export type CityWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CityWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<CityWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<CityWhere>>;
  /** Strategic targets of the action plan, restated; empty when no plan was found. */
  readonly actionPlanTargets?: InputMaybe<StringListFilters>;
  /** Vision of the city's Smart City Action Plan of 2018, restated; null when no plan was found. */
  readonly actionPlanVision?: InputMaybe<StringScalarFilters>;
  /** Organisations with work or events in the city that no project entry holds. */
  readonly activeOrganisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Organisations that signed a memorandum or letter of intent with the city. An agreement is not a project. */
  readonly agreements?: InputMaybe<OrganisationRelationshipFilters>;
  /** Organisation of the Chief Smart City Officer; null when the city names none. */
  readonly chiefSmartCityOfficerOrganisation?: InputMaybe<StringScalarFilters>;
  /** Post of the Chief Smart City Officer, without the person; null when the city names none. */
  readonly chiefSmartCityOfficerPost?: InputMaybe<StringScalarFilters>;
  /** The country; exactly one, proved when the dataset is checked. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Focus areas that the city's action plan gives priority to. */
  readonly focusAreas?: InputMaybe<FocusAreaRelationshipFilters>;
  /** GeoNames id; null when not recorded. */
  readonly geonamesId?: InputMaybe<IntScalarFilters>;
  /** Organisations that govern the city. */
  readonly governments?: InputMaybe<OrganisationRelationshipFilters>;
  /** Projects that the city chose to show in a monitoring report. */
  readonly highlights?: InputMaybe<ProjectRelationshipFilters>;
  /** Stable id, such as `city:vn-da-nang`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** True for the national capital; null when no source says. */
  readonly isNationalCapital?: InputMaybe<BooleanScalarFilters>;
  /** What sort of place it is. */
  readonly kind?: InputMaybe<CityKindEnumScalarFilters>;
  /** Land area in square kilometres; null when not published. */
  readonly landAreaKm2?: InputMaybe<FloatScalarFilters>;
  /** Latitude in degrees, WGS84; null when not recorded. */
  readonly latitude?: InputMaybe<FloatScalarFilters>;
  /** Longitude in degrees, WGS84; null when not recorded. */
  readonly longitude?: InputMaybe<FloatScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Name in the local language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<StringScalarFilters>;
  /** Networks that the city belongs to, with the dates of membership. */
  readonly networks?: InputMaybe<NetworkRelationshipFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Published numbers about the city. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Organisations with a standing office in the city. */
  readonly offices?: InputMaybe<OrganisationRelationshipFilters>;
  /** Other spellings and names, in any language. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** Inhabitants, by the preferred statement; scope and year differ from city to city, see `statements`. Null when not published. */
  readonly population?: InputMaybe<IntScalarFilters>;
  /** Projects located in the city. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** Administrative scope in words, such as a merger that changed the boundary; null when not recorded. */
  readonly scope?: InputMaybe<StringScalarFilters>;
  /** Local governments that are sister or friendship cities. */
  readonly sisterCities?: InputMaybe<OrganisationRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Wikidata item of the city; null when not recorded. */
  readonly wikidata?: InputMaybe<StringScalarFilters>;
  /** Wikidata item of the province of the same name, where the network's member is the province; null otherwise. */
  readonly wikidataProvince?: InputMaybe<StringScalarFilters>;
};

/** Whether the graph shows a claim. */
export type ClaimVerdict =
  /** It does. */
  | 'HOLDS'
  /** It shows a part of it; `how` says which. */
  | 'HOLDS_IN_PART'
  /** Nothing in the graph speaks for or against it. */
  | 'NOT_DERIVABLE';

/** One criterion's part in the difference of two scores. */
export type ComparedCriterion = {
  readonly __typename?: 'ComparedCriterion';
  /** Part of a's score; null when left out. */
  readonly a?: Maybe<Scalars['Float']['output']>;
  /** Part of b's score; null when left out. */
  readonly b?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** Part of a less part of b, a part left out counting nothing; the differences add up to that of the scores. */
  readonly difference: Scalars['Float']['output'];
};

/** VIKOR's answer: the set that cannot be told apart. */
export type Compromise = {
  readonly __typename?: 'Compromise';
  /** Whether the best leads the second by enough. */
  readonly acceptableAdvantage: Scalars['Boolean']['output'];
  /** Whether the best is also best by group utility or by worst regret. */
  readonly acceptableStability: Scalars['Boolean']['output'];
  /** Ids, best first. */
  readonly ids: ReadonlyArray<Scalars['String']['output']>;
};

/** What pairwise majorities say. */
export type Condorcet = {
  readonly __typename?: 'Condorcet';
  /** Sets that beat each other in a circle. */
  readonly cycles: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** The one that beats every other; null where none does. */
  readonly winner?: Maybe<Scalars['String']['output']>;
};

/** How far a statement can be trusted. */
export type Confidence =
  /** Known from memory; the source is named but was not seen. */
  | 'RECALLED'
  /** Seen in the named source. */
  | 'SOURCED'
  /** Partly stated, undated, conflicting or only planned; show it with its mark. */
  | 'UNCERTAIN';

/** Confidence filters */
export type ConfidenceEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Confidence>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
};

/** A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** What is claimed, restated in English. */
  readonly claim: Scalars['String']['output'];
  /** The same in Korean. */
  readonly claimKo: Scalars['String']['output'];
  /** The statements that disagree, or that do not follow from the others. `conflicts` shows them beside what was computed again. */
  readonly disputed: ReadonlyArray<Statement>;
  /** Likely explanation, restated in English; null when none is known. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** The same in Korean; null when none is known. */
  readonly explanationKo?: Maybe<Scalars['String']['output']>;
  /** What is wrong or open with it, restated in English. */
  readonly finding: Scalars['String']['output'];
  /** The same in Korean. */
  readonly findingKo: Scalars['String']['output'];
  /** Stable id, such as `conflict:d1`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of disagreement it is. */
  readonly kind: ConflictKind;
  /** Where it stands, such as lines or tables. */
  readonly locator: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo: Scalars['String']['output'];
  /** The reading that this graph shows by default, and why, in English. */
  readonly reading: Scalars['String']['output'];
  /** The same in Korean. */
  readonly readingKo: Scalars['String']['output'];
  /** How much it can mislead. */
  readonly severity: ConflictSeverity;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
export type ConflictDisputedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
export type ConflictStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** How a conflict is known. */
export type ConflictBasis =
  /** A check finds it in the graph. */
  | 'COMPUTED'
  /** People wrote it down, with a reading and its reason. */
  | 'CURATED';

/** A disagreement that a check finds in the graph. */
export type ConflictCheck = {
  readonly __typename?: 'ConflictCheck';
  /** The check. */
  readonly check: ConflictCheckName;
  /** What the check found, with the numbers. */
  readonly finding: Scalars['String']['output'];
  /** `detected:...` */
  readonly id: Scalars['ID']['output'];
  /** Sort of disagreement by the check's own rule. */
  readonly kind: ConflictKind;
  /** Severity by the check's own rule. */
  readonly severity: ConflictSeverity;
  /** The statements that the check looked at. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A disagreement that a check finds in the graph. */
export type ConflictCheckFindingArgs = {
  lang?: InputMaybe<Lang>;
};

/** The checks; docs/method.md says what each compares. */
export type ConflictCheckName =
  /** Counts and shares printed together against the number of respondents. */
  | 'BASE_FIT'
  /** Values of one property of one thing for the same time against each other. */
  | 'RIVAL_VALUES'
  /** A printed share against the count and base printed with it. */
  | 'SHARE_OF_COUNT'
  /** A printed share against what any whole number of answers makes. */
  | 'UNREACHABLE_SHARE'
  /** A share of a whole against the shares of its parts. */
  | 'WHOLE_BELOW_PART';

/** What sort of disagreement a Conflict is. */
export type ConflictKind =
  /** A printed number does not follow from the others. */
  | 'ARITHMETIC'
  /** Two statements exclude each other. */
  | 'CONTRADICTION'
  /** Two numbers for the same thing at the same time. */
  | 'COUNT'
  /** Two days for the same event. */
  | 'DATE'
  /** The same word stands for different things. */
  | 'DEFINITION'
  /** Another source says otherwise. */
  | 'EXTERNAL'
  /** Names or labels differ. */
  | 'LABEL';

/** ConflictKind filters */
export type ConflictKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ConflictKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<ConflictKind>>;
};

/** Conditions on related things of type Conflict. */
export type ConflictRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<ConflictWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<ConflictWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<ConflictWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<ConflictWhere>;
};

/** How much a Conflict can mislead. */
export type ConflictSeverity =
  /** Badly. */
  | 'HIGH'
  /** Hardly. */
  | 'LOW'
  /** Somewhat. */
  | 'MEDIUM'
  /** The claim was checked and holds. */
  | 'NONE';

/** ConflictSeverity filters */
export type ConflictSeverityEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ConflictSeverity>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<ConflictSeverity>>;
};

/** Fields to sort CuratedConflicts by. The order in which sorts are applied is not guaranteed when specifying many fields in one ConflictSort object. */
export type ConflictSort = {
  /** What is claimed, restated in English. */
  readonly claim?: InputMaybe<SortDirection>;
  /** The same in Korean. */
  readonly claimKo?: InputMaybe<SortDirection>;
  /** Likely explanation, restated in English; null when none is known. */
  readonly explanation?: InputMaybe<SortDirection>;
  /** The same in Korean; null when none is known. */
  readonly explanationKo?: InputMaybe<SortDirection>;
  /** What is wrong or open with it, restated in English. */
  readonly finding?: InputMaybe<SortDirection>;
  /** The same in Korean. */
  readonly findingKo?: InputMaybe<SortDirection>;
  /** Stable id, such as `conflict:d1`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of disagreement it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Where it stands, such as lines or tables. */
  readonly locator?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** The reading that this graph shows by default, and why, in English. */
  readonly reading?: InputMaybe<SortDirection>;
  /** The same in Korean. */
  readonly readingKo?: InputMaybe<SortDirection>;
  /** How much it can mislead. */
  readonly severity?: InputMaybe<SortDirection>;
};

/** Conditions on a Conflict; all given ones must hold. */
export type ConflictWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<ConflictWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** What is claimed, restated in English. */
  readonly claim?: InputMaybe<StringScalarFilters>;
  /** The same in Korean. */
  readonly claimKo?: InputMaybe<StringScalarFilters>;
  /** The statements that disagree, or that do not follow from the others. `conflicts` shows them beside what was computed again. */
  readonly disputed?: InputMaybe<StatementRelationshipFilters>;
  /** Likely explanation, restated in English; null when none is known. */
  readonly explanation?: InputMaybe<StringScalarFilters>;
  /** The same in Korean; null when none is known. */
  readonly explanationKo?: InputMaybe<StringScalarFilters>;
  /** What is wrong or open with it, restated in English. */
  readonly finding?: InputMaybe<StringScalarFilters>;
  /** The same in Korean. */
  readonly findingKo?: InputMaybe<StringScalarFilters>;
  /** Stable id, such as `conflict:d1`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of disagreement it is. */
  readonly kind?: InputMaybe<ConflictKindEnumScalarFilters>;
  /** Where it stands, such as lines or tables. */
  readonly locator?: InputMaybe<StringScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** The reading that this graph shows by default, and why, in English. */
  readonly reading?: InputMaybe<StringScalarFilters>;
  /** The same in Korean. */
  readonly readingKo?: InputMaybe<StringScalarFilters>;
  /** How much it can mislead. */
  readonly severity?: InputMaybe<ConflictSeverityEnumScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** Conflicts, worst first. */
export type ConflictsAnswer = {
  readonly __typename?: 'ConflictsAnswer';
  /** Conflicts of this page. */
  readonly conflicts: ReadonlyArray<KnownConflict>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the checks. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** Everything that was used, defaults included. */
  readonly settings: ConflictsSettings;
  /** Number of conflicts that fit. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which conflicts to answer; all conditions must hold. */
export type ConflictsInput = {
  /** Id of a thing that the disputed statements are about or name. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Cursor of the conflict after which to go on, from pageInfo.endCursor. */
  readonly after?: InputMaybe<Scalars['ID']['input']>;
  /** Only what people wrote down, or only what checks find; both when left out. */
  readonly basis?: InputMaybe<ConflictBasis>;
  /** Number of conflicts, 1 to 100; 20 when left out. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** Sorts of disagreement. */
  readonly kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  /** Severities. */
  readonly severities?: InputMaybe<ReadonlyArray<ConflictSeverity>>;
  /** Id of a source that a disputed statement cites. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Settings of a question for conflicts. */
export type ConflictsSettings = {
  readonly __typename?: 'ConflictsSettings';
  /** Thing asked about; null for all. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** How the conflicts had to be known; null for either way. */
  readonly basis?: Maybe<ConflictBasis>;
  /** Sorts of disagreement asked for. */
  readonly kinds: ReadonlyArray<ConflictKind>;
  /** Severities asked for. */
  readonly severities: ReadonlyArray<ConflictSeverity>;
  /** Source asked for; null for all. */
  readonly source?: Maybe<Scalars['ID']['output']>;
};

/** A kind of path with its paths: between two sides, or to one end. */
export type ConnectingKind = {
  readonly __typename?: 'ConnectingKind';
  /** Its best path. */
  readonly bestPath: PartnershipPath;
  /** Degree-weighted path count as published by Himmelstein and Baranzini (2015), both ends damped, no weights: the sum over its paths, above 0. */
  readonly dwpc: Scalars['Float']['output'];
  /** The kind, with its names, meaning and basis. */
  readonly kind: PathKind;
  /** Number of its paths, at least 1. */
  readonly pathCount: Scalars['Int']['output'];
  /** Sum of the scores of its paths, above 0. */
  readonly score: Scalars['Float']['output'];
  /** Share in the scores of all paths of the answer, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type Country = {
  readonly __typename?: 'Country';
  /** Organisations with work or events in the country that name no city. */
  readonly activeOrganisations: ReadonlyArray<Organisation>;
  /** The ties of `activeOrganisations`, each with what is known of it. */
  readonly activeOrganisationsConnection: CountryActiveOrganisationsConnection;
  /** Organisations that signed an agreement with the country's government as a whole. */
  readonly agreements: ReadonlyArray<Organisation>;
  /** The ties of `agreements`, each with what is known of it. */
  readonly agreementsConnection: CountryAgreementsConnection;
  /** Name of the capital in English; null when not recorded. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** Name of the capital in Korean; null when not recorded. */
  readonly capitalKo?: Maybe<Scalars['String']['output']>;
  /** Cities and places in the country that a fact names. */
  readonly cities: ReadonlyArray<City>;
  /** OECD DAC recipient code; null for countries that are not recorded as recipients. */
  readonly dacCode?: Maybe<Scalars['Int']['output']>;
  /** Gross national income per head in US dollars (Atlas method), for 2023; null when not published. */
  readonly gniPerCapitaUsd?: Maybe<Scalars['Float']['output']>;
  /** Stable id, such as `country:vn`. */
  readonly id: Scalars['ID']['output'];
  /** Latest World Bank income group on record; the groups of earlier fiscal years are in `statements`. */
  readonly incomeGroup?: Maybe<IncomeGroup>;
  /** World Bank income group on a day; null when none is on record for it. */
  readonly incomeGroupAt?: Maybe<IncomeGroup>;
  /** ISO 3166-1 alpha-2 code. */
  readonly iso2: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3 code; null when not recorded. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 numeric code, three digits; null when not recorded. */
  readonly isoNumeric?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Name in the country's own language; null when no source gives it. */
  readonly nameLocal?: Maybe<Scalars['String']['output']>;
  /** Organisation of the ASCN National Representative, in English; null outside the network. */
  readonly nationalRepresentativeOrganisation?: Maybe<Scalars['String']['output']>;
  /** Organisation of the ASCN National Representative, in Korean; null when no source gives it. */
  readonly nationalRepresentativeOrganisationKo?: Maybe<Scalars['String']['output']>;
  /** Post of the ASCN National Representative, without the person; null outside the network. */
  readonly nationalRepresentativePost?: Maybe<Scalars['String']['output']>;
  /** Networks and frameworks that the country belongs to. */
  readonly networks: ReadonlyArray<Network>;
  /** The ties of `networks`, each with what is known of it. */
  readonly networksConnection: CountryNetworksConnection;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Published numbers about the country. */
  readonly observations: ReadonlyArray<Observation>;
  /** Name that ASEAN documents use, such as Brunei Darussalam; null outside ASEAN. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** Organisations seated in the country. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Other spellings and names, in any language. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Projects located in the country, whether or not a city is named. */
  readonly projects: ReadonlyArray<Project>;
  /** Organisations that represent the country in a network, such as its ASCN National Representative. */
  readonly representatives: ReadonlyArray<Organisation>;
  /** The ties of `representatives`, each with what is known of it. */
  readonly representativesConnection: CountryRepresentativesConnection;
  /** Support schemes that name the country as eligible. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Wikidata item, such as Q881; null when not recorded. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryActiveOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryAgreementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryIncomeGroupAtArgs = {
  asOf: Scalars['Date']['input'];
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryNetworksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NetworkSort>>;
  where?: InputMaybe<NetworkWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryRepresentativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountrySchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
export type CountryStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type CountryActiveOrganisationsConnection = {
  readonly __typename?: 'CountryActiveOrganisationsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CountryActiveOrganisationsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CountryActiveOrganisationsRelationship = {
  readonly __typename?: 'CountryActiveOrganisationsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type CountryAgreementsConnection = {
  readonly __typename?: 'CountryAgreementsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CountryAgreementsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CountryAgreementsRelationship = {
  readonly __typename?: 'CountryAgreementsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type CountryNetworksConnection = {
  readonly __typename?: 'CountryNetworksConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CountryNetworksRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CountryNetworksRelationship = {
  readonly __typename?: 'CountryNetworksRelationship';
  /** What the tie leads to. */
  readonly node: Network;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Conditions on related things of type Country. */
export type CountryRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<CountryWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<CountryWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<CountryWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<CountryWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type CountryRepresentativesConnection = {
  readonly __typename?: 'CountryRepresentativesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<CountryRepresentativesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type CountryRepresentativesRelationship = {
  readonly __typename?: 'CountryRepresentativesRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** How a scheme limits the countries that it is for. */
export type CountryScope =
  /** It names some of its countries; the others were not seen. */
  | 'AMONG_OTHERS'
  /** It says that there is no limit. */
  | 'ANY'
  /** It names its countries, and these are all of them. */
  | 'LISTED';

/** CountryScope filters */
export type CountryScopeEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<CountryScope>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<CountryScope>>;
};

/** Fields to sort Countries by. The order in which sorts are applied is not guaranteed when specifying many fields in one CountrySort object. */
export type CountrySort = {
  /** Name of the capital in English; null when not recorded. */
  readonly capital?: InputMaybe<SortDirection>;
  /** Name of the capital in Korean; null when not recorded. */
  readonly capitalKo?: InputMaybe<SortDirection>;
  /** OECD DAC recipient code; null for countries that are not recorded as recipients. */
  readonly dacCode?: InputMaybe<SortDirection>;
  /** Gross national income per head in US dollars (Atlas method), for 2023; null when not published. */
  readonly gniPerCapitaUsd?: InputMaybe<SortDirection>;
  /** Stable id, such as `country:vn`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Latest World Bank income group on record; the groups of earlier fiscal years are in `statements`. */
  readonly incomeGroup?: InputMaybe<SortDirection>;
  /** ISO 3166-1 alpha-2 code. */
  readonly iso2?: InputMaybe<SortDirection>;
  /** ISO 3166-1 alpha-3 code; null when not recorded. */
  readonly iso3?: InputMaybe<SortDirection>;
  /** ISO 3166-1 numeric code, three digits; null when not recorded. */
  readonly isoNumeric?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Name in the country's own language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<SortDirection>;
  /** Organisation of the ASCN National Representative, in English; null outside the network. */
  readonly nationalRepresentativeOrganisation?: InputMaybe<SortDirection>;
  /** Organisation of the ASCN National Representative, in Korean; null when no source gives it. */
  readonly nationalRepresentativeOrganisationKo?: InputMaybe<SortDirection>;
  /** Post of the ASCN National Representative, without the person; null outside the network. */
  readonly nationalRepresentativePost?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Name that ASEAN documents use, such as Brunei Darussalam; null outside ASEAN. */
  readonly officialName?: InputMaybe<SortDirection>;
  /** Wikidata item, such as Q881; null when not recorded. */
  readonly wikidata?: InputMaybe<SortDirection>;
};

/** Conditions on a Country; all given ones must hold. */
export type CountryWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CountryWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<CountryWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<CountryWhere>>;
  /** Organisations with work or events in the country that name no city. */
  readonly activeOrganisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Organisations that signed an agreement with the country's government as a whole. */
  readonly agreements?: InputMaybe<OrganisationRelationshipFilters>;
  /** Name of the capital in English; null when not recorded. */
  readonly capital?: InputMaybe<StringScalarFilters>;
  /** Name of the capital in Korean; null when not recorded. */
  readonly capitalKo?: InputMaybe<StringScalarFilters>;
  /** Cities and places in the country that a fact names. */
  readonly cities?: InputMaybe<CityRelationshipFilters>;
  /** OECD DAC recipient code; null for countries that are not recorded as recipients. */
  readonly dacCode?: InputMaybe<IntScalarFilters>;
  /** Gross national income per head in US dollars (Atlas method), for 2023; null when not published. */
  readonly gniPerCapitaUsd?: InputMaybe<FloatScalarFilters>;
  /** Stable id, such as `country:vn`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Latest World Bank income group on record; the groups of earlier fiscal years are in `statements`. */
  readonly incomeGroup?: InputMaybe<IncomeGroupEnumScalarFilters>;
  /** ISO 3166-1 alpha-2 code. */
  readonly iso2?: InputMaybe<StringScalarFilters>;
  /** ISO 3166-1 alpha-3 code; null when not recorded. */
  readonly iso3?: InputMaybe<StringScalarFilters>;
  /** ISO 3166-1 numeric code, three digits; null when not recorded. */
  readonly isoNumeric?: InputMaybe<StringScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Name in the country's own language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<StringScalarFilters>;
  /** Organisation of the ASCN National Representative, in English; null outside the network. */
  readonly nationalRepresentativeOrganisation?: InputMaybe<StringScalarFilters>;
  /** Organisation of the ASCN National Representative, in Korean; null when no source gives it. */
  readonly nationalRepresentativeOrganisationKo?: InputMaybe<StringScalarFilters>;
  /** Post of the ASCN National Representative, without the person; null outside the network. */
  readonly nationalRepresentativePost?: InputMaybe<StringScalarFilters>;
  /** Networks and frameworks that the country belongs to. */
  readonly networks?: InputMaybe<NetworkRelationshipFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Published numbers about the country. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Name that ASEAN documents use, such as Brunei Darussalam; null outside ASEAN. */
  readonly officialName?: InputMaybe<StringScalarFilters>;
  /** Organisations seated in the country. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Other spellings and names, in any language. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** Projects located in the country, whether or not a city is named. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** Organisations that represent the country in a network, such as its ASCN National Representative. */
  readonly representatives?: InputMaybe<OrganisationRelationshipFilters>;
  /** Support schemes that name the country as eligible. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Wikidata item, such as Q881; null when not recorded. */
  readonly wikidata?: InputMaybe<StringScalarFilters>;
};

/** A criterion of the shortlist. More is always better. */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** What the value counts and where it comes from. */
  readonly description: Scalars['String']['output'];
  /** Raw values that normalise to 0 and to 1 under GOALPOSTS. */
  readonly goalposts: ReadonlyArray<Scalars['Float']['output']>;
  /** Group that it belongs to: need, readiness, fit, experience or presence. */
  readonly group: Scalars['String']['output'];
  /** Stable id, such as `track-record`. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Unit of the raw value. */
  readonly unit: Scalars['String']['output'];
};


/** A criterion of the shortlist. More is always better. */
export type CriterionDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A criterion of the shortlist. More is always better. */
export type CriterionNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** One criterion's part in one city's score. */
export type CriterionScore = {
  readonly __typename?: 'CriterionScore';
  /** Part of the score; the contributions of a city add up to its score. Null when left out. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterion: Criterion;
  /** Two ends between which the true value may lie as well, the lower first; null when the value is as sure as its sources. */
  readonly interval?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Comparable value, 0 to 1 under GOALPOSTS, MIN_MAX and RANK; null when left out. */
  readonly normalised?: Maybe<Scalars['Float']['output']>;
  /** The value before normalisation. */
  readonly raw: RawValue;
  /** The value under each reading of a source that contradicts itself; empty when there is one. */
  readonly readings: ReadonlyArray<ReadingValue>;
  /** Value on record that the caller's replaces; null when the value is the one on record. */
  readonly recorded?: Maybe<RawValue>;
  /** Ids of the statements behind the value. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind the value. */
  readonly statements: ReadonlyArray<Statement>;
  /** How the value is known. */
  readonly status: CellStatus;
  /** What was done about it. */
  readonly treatment: Treatment;
  /** Effective weight of the criterion in the whole, 0 to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** Goalposts and bounds of one criterion. */
export type CriterionSettings = {
  readonly __typename?: 'CriterionSettings';
  /** Least raw value that a city had to have; null when none. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** Largest raw value that a city could have; null when none. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** Raw values that became 0 and 1 under GOALPOSTS. */
  readonly goalposts: ReadonlyArray<Scalars['Float']['output']>;
  /** Id of the criterion. */
  readonly id: Scalars['ID']['output'];
};

/** Weight of one criterion in an answer. */
export type CriterionWeight = {
  readonly __typename?: 'CriterionWeight';
  /** The criterion. */
  readonly criterion: Criterion;
  /** Share in all weights, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Weight as given, at least 0. */
  readonly weight: Scalars['Float']['output'];
};

/** The facts as loaded. Every answer that depends on them names the version. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Day on which the facts were compiled. */
  readonly asOf: Scalars['Date']['output'];
  /** How many nodes of each label the graph holds, by label. */
  readonly counts: ReadonlyArray<LabelCount>;
  /** Documents, pages and data sets that statements cite, by id. */
  readonly sources: ReadonlyArray<Source>;
  /** Title of the dataset. */
  readonly title: Scalars['String']['output'];
  /** Day of compilation and the first digits of the hash over all seeds, such as `2026-11-23-1a2b3c4d`. */
  readonly version: Scalars['String']['output'];
};

/** Date filters */
export type DateScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A demand of firms on policy (brief, Table 5). */
export type Demand = {
  readonly __typename?: 'Demand';
  /** What firms say, restated. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** Stable id, such as `demand:feasibility-study`. */
  readonly id: Scalars['ID']['output'];
  /** What would improve it, restated. */
  readonly improvements: ReadonlyArray<Scalars['String']['output']>;
  /** Which group of Table 5 it belongs to. */
  readonly kind: DemandKind;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean, as printed. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in Table 5, 1 to 7. */
  readonly order: Scalars['Int']['output'];
  /** Recommendations that answer it; a reading, the brief does not draw the link. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps that the demand speaks of; a reading. */
  readonly steps: ReadonlyArray<Step>;
  /** Kinds of support that the demand names; empty when it names none. */
  readonly supportKinds: ReadonlyArray<SupportKind>;
};


/** A demand of firms on policy (brief, Table 5). */
export type DemandRecommendationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RecommendationSort>>;
  where?: InputMaybe<RecommendationWhere>;
};


/** A demand of firms on policy (brief, Table 5). */
export type DemandStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** A demand of firms on policy (brief, Table 5). */
export type DemandStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};


/** A demand of firms on policy (brief, Table 5). */
export type DemandSupportKindsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SupportKindSort>>;
  where?: InputMaybe<SupportKindWhere>;
};

/** Group of Table 5. */
export type DemandKind =
  /** Support governance. */
  | 'GOVERNANCE'
  /** Support projects. */
  | 'PROJECTS'
  /** Support schemes. */
  | 'SCHEMES';

/** DemandKind filters */
export type DemandKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<DemandKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<DemandKind>>;
};

/** Conditions on related things of type Demand. */
export type DemandRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<DemandWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<DemandWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<DemandWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<DemandWhere>;
};

/** Fields to sort Demands by. The order in which sorts are applied is not guaranteed when specifying many fields in one DemandSort object. */
export type DemandSort = {
  /** Stable id, such as `demand:feasibility-study`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Which group of Table 5 it belongs to. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in Table 5, 1 to 7. */
  readonly order?: InputMaybe<SortDirection>;
};

/** A demand or finding that speaks to a cell. */
export type DemandVoice = {
  readonly __typename?: 'DemandVoice';
  /** Id of a demand of Table 5 or of a focus group's finding. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Ids of the statements behind the reading. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** 1 where it speaks of the step, 0.4 where that is an uncertain reading. */
  readonly trust: Scalars['Float']['output'];
};


/** A demand or finding that speaks to a cell. */
export type DemandVoiceNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Conditions on a Demand; all given ones must hold. */
export type DemandWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DemandWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<DemandWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<DemandWhere>>;
  /** What firms say, restated. */
  readonly details?: InputMaybe<StringListFilters>;
  /** Stable id, such as `demand:feasibility-study`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What would improve it, restated. */
  readonly improvements?: InputMaybe<StringListFilters>;
  /** Which group of Table 5 it belongs to. */
  readonly kind?: InputMaybe<DemandKindEnumScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in Table 5, 1 to 7. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** Recommendations that answer it; a reading, the brief does not draw the link. */
  readonly recommendations?: InputMaybe<RecommendationRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps that the demand speaks of; a reading. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
  /** Kinds of support that the demand names; empty when it names none. */
  readonly supportKinds?: InputMaybe<SupportKindRelationshipFilters>;
};

/** A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
export type Direction = {
  readonly __typename?: 'Direction';
  /** Stable id, such as `direction:basic-1`. */
  readonly id: Scalars['ID']['output'];
  /** Which list it belongs to. */
  readonly kind: DirectionKind;
  /** Limitations that it answers. */
  readonly limitations: ReadonlyArray<Limitation>;
  /** The direction, restated in English. */
  readonly name: Scalars['String']['output'];
  /** The direction, restated in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in its list. */
  readonly order: Scalars['Int']['output'];
  /** Recommendations that follow it. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
export type DirectionLimitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LimitationSort>>;
  where?: InputMaybe<LimitationWhere>;
};


/** A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
export type DirectionRecommendationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RecommendationSort>>;
  where?: InputMaybe<RecommendationWhere>;
};


/** A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
export type DirectionStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Which list of the brief a Direction belongs to. */
export type DirectionKind =
  /** One of the three basic directions of section 4. */
  | 'BASIC'
  /** Table 1, direction of policy improvement. */
  | 'TABLE_1';

/** DirectionKind filters */
export type DirectionKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<DirectionKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<DirectionKind>>;
};

/** Conditions on related things of type Direction. */
export type DirectionRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<DirectionWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<DirectionWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<DirectionWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<DirectionWhere>;
};

/** Fields to sort Directions by. The order in which sorts are applied is not guaranteed when specifying many fields in one DirectionSort object. */
export type DirectionSort = {
  /** Stable id, such as `direction:basic-1`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Which list it belongs to. */
  readonly kind?: InputMaybe<SortDirection>;
  /** The direction, restated in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** The direction, restated in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in its list. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Direction; all given ones must hold. */
export type DirectionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DirectionWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<DirectionWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<DirectionWhere>>;
  /** Stable id, such as `direction:basic-1`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Which list it belongs to. */
  readonly kind?: InputMaybe<DirectionKindEnumScalarFilters>;
  /** Limitations that it answers. */
  readonly limitations?: InputMaybe<LimitationRelationshipFilters>;
  /** The direction, restated in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** The direction, restated in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in its list. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** Recommendations that follow it. */
  readonly recommendations?: InputMaybe<RecommendationRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** Grain of the entry axis. */
export type EntryAxis =
  /** Three stages; a stage is covered when every one of its steps is. */
  | 'STAGE'
  /** Twelve steps. */
  | 'STEP';

/** A step or stage over all kinds. */
export type EntrySupport = {
  readonly __typename?: 'EntrySupport';
  /** Its cells by status. */
  readonly counts: CellCounts;
  /** Id of the step or stage. */
  readonly id: Scalars['ID']['output'];
  /** Schemes that serve it and are of none of the kinds, such as loans, insurance, centres; they are in no cell. */
  readonly outsideKinds: ReadonlyArray<SchemeFit>;
};

/** The way there is between two ends, before anything is added. */
export type ExistingWay = {
  readonly __typename?: 'ExistingWay';
  /** Hops of the shortest path. */
  readonly hops: Scalars['Int']['output'];
  /** Score of the best path, above 0, at most 1. */
  readonly score: Scalars['Float']['output'];
};

/** An assumption and how much of the ranking's movement it explains. */
export type FactorSensitivity = {
  readonly __typename?: 'FactorSensitivity';
  /** What varies. */
  readonly factor: UncertaintySource;
  /** Share explained by itself. */
  readonly first: SobolIndex;
  /** Share in which it takes part, by itself or with others. */
  readonly total: SobolIndex;
  /** Criterion or group whose weight it is; null for the whole source. */
  readonly weightOf?: Maybe<Scalars['String']['output']>;
};

/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Firm classes that it is about. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** Stable id, such as `finding:focus-group-d`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of finding it is. */
  readonly kind: FindingKind;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when it has none. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Organisations that it is about. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** What was found, restated, one point an entry. */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** Stages that it is about. */
  readonly stages: ReadonlyArray<Stage>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps that it speaks of; a reading. */
  readonly steps: ReadonlyArray<Step>;
};


/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type FindingFirmClassesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FirmClassSort>>;
  where?: InputMaybe<FirmClassWhere>;
};


/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type FindingOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type FindingStagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StageSort>>;
  where?: InputMaybe<StageWhere>;
};


/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type FindingStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
export type FindingStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};

/** What sort of finding it is. */
export type FindingKind =
  /** One of the three case studies, whose firms are not named. */
  | 'CASE'
  /** A claim of the summary or of the text. */
  | 'CLAIM'
  /** Result of the focus group of one firm class. */
  | 'FOCUS_GROUP'
  /** How cooperation is governed, planned and financed today. */
  | 'GOVERNANCE'
  /** Implication of the case studies. */
  | 'IMPLICATION'
  /** How the study was made. */
  | 'METHOD'
  /** An axis of the three-axis model. */
  | 'MODEL';

/** FindingKind filters */
export type FindingKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<FindingKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<FindingKind>>;
};

/** Conditions on related things of type Finding. */
export type FindingRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<FindingWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<FindingWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<FindingWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<FindingWhere>;
};

/** Fields to sort Findings by. The order in which sorts are applied is not guaranteed when specifying many fields in one FindingSort object. */
export type FindingSort = {
  /** Stable id, such as `finding:focus-group-d`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of finding it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when it has none. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** Conditions on a Finding; all given ones must hold. */
export type FindingWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<FindingWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** Firm classes that it is about. */
  readonly firmClasses?: InputMaybe<FirmClassRelationshipFilters>;
  /** Stable id, such as `finding:focus-group-d`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of finding it is. */
  readonly kind?: InputMaybe<FindingKindEnumScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when it has none. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Organisations that it is about. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** What was found, restated, one point an entry. */
  readonly points?: InputMaybe<StringListFilters>;
  /** Stages that it is about. */
  readonly stages?: InputMaybe<StageRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps that it speaks of; a reading. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
};

/** One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
export type FirmClass = {
  readonly __typename?: 'FirmClass';
  /** Businesses that the class takes in. */
  readonly businesses: ReadonlyArray<Business>;
  /** What the brief found about the class. */
  readonly findings: ReadonlyArray<Finding>;
  /** Stable id, `firm-class:a` to `firm-class:e`. */
  readonly id: Scalars['ID']['output'];
  /** Letter A to E. */
  readonly letter: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Organisations of the class. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Schemes open to the class. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** Sizes that the class takes in, as Table 2 prints them; mid-sized firms belong with the small ones. */
  readonly sizes: ReadonlyArray<OrganisationSize>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
export type FirmClassFindingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
  where?: InputMaybe<FindingWhere>;
};


/** One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
export type FirmClassOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
export type FirmClassSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
export type FirmClassStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type FirmClass. */
export type FirmClassRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<FirmClassWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<FirmClassWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<FirmClassWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<FirmClassWhere>;
};

/** Fields to sort FirmClasses by. The order in which sorts are applied is not guaranteed when specifying many fields in one FirmClassSort object. */
export type FirmClassSort = {
  /** Stable id, `firm-class:a` to `firm-class:e`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Letter A to E. */
  readonly letter?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** Conditions on a FirmClass; all given ones must hold. */
export type FirmClassWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FirmClassWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<FirmClassWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<FirmClassWhere>>;
  /** Businesses that the class takes in. */
  readonly businesses?: InputMaybe<BusinessListEnumScalarFilters>;
  /** What the brief found about the class. */
  readonly findings?: InputMaybe<FindingRelationshipFilters>;
  /** Stable id, `firm-class:a` to `firm-class:e`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Letter A to E. */
  readonly letter?: InputMaybe<StringScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Organisations of the class. */
  readonly organisations?: InputMaybe<OrganisationRelationshipFilters>;
  /** Schemes open to the class. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** Sizes that the class takes in, as Table 2 prints them; mid-sized firms belong with the small ones. */
  readonly sizes?: InputMaybe<OrganisationSizeListEnumScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** A firm as matching sees it. Null is not known; an empty list means that there is none. */
export type FirmProfile = {
  readonly __typename?: 'FirmProfile';
  /** Money asked of one scheme, in won; null when not stated. */
  readonly amountKrw?: Maybe<Scalars['Float']['output']>;
  /** Businesses that the firm is in; null when not known. */
  readonly businesses?: Maybe<ReadonlyArray<Business>>;
  /** Cities that the firm aims at or works in; null when not known. */
  readonly cityIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Id of the class, given, from the graph, or following from size and business; null when not known. */
  readonly classId?: Maybe<Scalars['ID']['output']>;
  /** Countries that the firm aims at or works in, Korea left out; null when not known. */
  readonly countryIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Share in the project company, 0 to 100 percent; null when not known. */
  readonly equityPercent?: Maybe<Scalars['Float']['output']>;
  /** Id of the organisation; null when the firm is none of the graph. */
  readonly firmId?: Maybe<Scalars['ID']['output']>;
  /** Day of foundation; null when not known. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** What the graph filled in, with the statements behind it. */
  readonly fromGraph: ReadonlyArray<ProfileEvidence>;
  /** Place of the furthest step, 1 to 12; 0 when none is taken yet, null when not known. From the graph it is a lower bound. */
  readonly furthestOrder?: Maybe<Scalars['Int']['output']>;
  /** Id of the furthest step taken; null when none is taken or it is not known: see `furthestOrder`. */
  readonly furthestStepId?: Maybe<Scalars['ID']['output']>;
  /** What the firm has, is or does. */
  readonly holds: ReadonlyArray<FirmQuality>;
  /** What the firm has, is or does not; what is in neither list is not known. */
  readonly lacks: ReadonlyArray<FirmQuality>;
  /** Partners that the firm has; null when not known. */
  readonly partners?: Maybe<ReadonlyArray<PartnerKind>>;
  /** Sectors and focus areas that the firm works in; null when not known. */
  readonly sectorIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Sizes that the firm may be of; more than one when its size is not known exactly. */
  readonly sizes: ReadonlyArray<OrganisationSize>;
};

/**
 * A firm that looks for support, partners or cities. Everything may be left out: what is left out is not known, and is never taken for no.
 * What the graph knows of `firm` fills the gaps; a value given here comes before it.
 */
export type FirmProfileInput = {
  /** Money asked of one scheme, in won, above 0; rules on amounts are asked only when it is given. */
  readonly amountKrw?: InputMaybe<Scalars['Float']['input']>;
  /** Businesses that the firm is in; the class must admit one of them. */
  readonly businesses?: InputMaybe<ReadonlyArray<Business>>;
  /** Cities that the firm aims at; their countries count as aimed at, too. */
  readonly cities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Countries that the firm aims at: `country:vn` or `VN`. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Share in the project company, 0 to 100 percent. */
  readonly equityPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Id of an organisation, such as `org:noble`, whose class, size, business, sectors, places and furthest step come from the graph. */
  readonly firm?: InputMaybe<Scalars['ID']['input']>;
  /** Class of the brief's Table 2: `firm-class:d` or `D`. */
  readonly firmClass?: InputMaybe<Scalars['ID']['input']>;
  /** Day of foundation. */
  readonly foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Furthest step taken abroad: `step:b2` or `B2`; `none` when no step is taken yet. */
  readonly furthestStep?: InputMaybe<Scalars['ID']['input']>;
  /** What the firm has, is or does, of what calls ask for. */
  readonly holds?: InputMaybe<ReadonlyArray<FirmQuality>>;
  /** What the firm has, is or does not, of what calls ask for. */
  readonly lacks?: InputMaybe<ReadonlyArray<FirmQuality>>;
  /** Partners that the firm has for what it applies with; an empty list says that it has none. */
  readonly partners?: InputMaybe<ReadonlyArray<PartnerKind>>;
  /** Sectors and focus areas that the firm works in, such as `sector:transport` or `focus-area:safety-security`. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Size class; it must be one that the class admits. */
  readonly size?: InputMaybe<OrganisationSize>;
};

/** Something that calls ask whether a firm has, is or does. */
export type FirmQuality =
  /** Holds a smart city solution developed and already sold in Korea. */
  | 'COMMERCIAL_SOLUTION'
  /** Is registered as an overseas construction business. */
  | 'CONSTRUCTION_LICENCE'
  /** Enters a market that is new by the call's terms. */
  | 'NEW_MARKET'
  /** Cannot keep a branch abroad. */
  | 'NO_BRANCH_ABROAD'
  /** Has worked on overseas infrastructure before. */
  | 'OVERSEAS_EXPERIENCE'
  /** Joins an overseas project by a supply, purchase, operation or management contract. */
  | 'PROJECT_CONTRACT'
  /** Has an overseas project in view. */
  | 'PROJECT_IN_VIEW'
  /** Takes part in an overseas project as its sponsor, with money of its own. */
  | 'PROJECT_SPONSOR'
  /** Is a start-up by the call's own terms. */
  | 'START_UP';

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

/** Why a scheme does not surely serve. */
export type FitReason = {
  readonly __typename?: 'FitReason';
  /** What could not be told for sure. */
  readonly condition: FitCondition;
  /** Why not. */
  readonly why: FitDoubt;
  /** What the scheme says in words; null when it says nothing. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Where a criterion's share takes an alternative into or out of the top k, the others keeping their proportions. */
export type FlipPoint = {
  readonly __typename?: 'FlipPoint';
  /** Whether this happens below the point; otherwise above it. */
  readonly below: Scalars['Boolean']['output'];
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** Whether it enters the top k beyond the point; otherwise it leaves. */
  readonly enters: Scalars['Boolean']['output'];
  /** The alternative. */
  readonly id: Scalars['String']['output'];
  /** Share of the criterion in the whole, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** Float filters */
export type FloatScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusArea = {
  readonly __typename?: 'FocusArea';
  /** Cities whose action plan gives the area priority. */
  readonly cities: ReadonlyArray<City>;
  /** The ties of `cities`, each with what is known of it. */
  readonly citiesConnection: FocusAreaCitiesConnection;
  /** Stable id, such as `focus-area:safety-security`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English, as ASEAN prints it. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; a translation where no official one exists. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Needs of city officials that fall in the area, by this project's own mapping (DERIVED statements). */
  readonly needs: ReadonlyArray<Need>;
  /** Published numbers about the area. */
  readonly observations: ReadonlyArray<Observation>;
  /** Projects that address the area. */
  readonly projects: ReadonlyArray<Project>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Official sub-themes. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
};


/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusAreaCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusAreaNeedsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NeedSort>>;
  where?: InputMaybe<NeedWhere>;
};


/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusAreaObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusAreaProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** One of the six development focus areas of the ASEAN Smart Cities Framework. */
export type FocusAreaStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type FocusAreaCitiesConnection = {
  readonly __typename?: 'FocusAreaCitiesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<FocusAreaCitiesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type FocusAreaCitiesRelationship = {
  readonly __typename?: 'FocusAreaCitiesRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Conditions on related things of type FocusArea. */
export type FocusAreaRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<FocusAreaWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<FocusAreaWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<FocusAreaWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<FocusAreaWhere>;
};

/** Fields to sort FocusAreas by. The order in which sorts are applied is not guaranteed when specifying many fields in one FocusAreaSort object. */
export type FocusAreaSort = {
  /** Stable id, such as `focus-area:safety-security`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English, as ASEAN prints it. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; a translation where no official one exists. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** Conditions on a FocusArea; all given ones must hold. */
export type FocusAreaWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FocusAreaWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<FocusAreaWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<FocusAreaWhere>>;
  /** Cities whose action plan gives the area priority. */
  readonly cities?: InputMaybe<CityRelationshipFilters>;
  /** Stable id, such as `focus-area:safety-security`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English, as ASEAN prints it. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; a translation where no official one exists. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Needs of city officials that fall in the area, by this project's own mapping (DERIVED statements). */
  readonly needs?: InputMaybe<NeedRelationshipFilters>;
  /** Published numbers about the area. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Projects that address the area. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Official sub-themes. */
  readonly themes?: InputMaybe<StringListFilters>;
};

/** A claim of the brief about gaps in support. */
export type GapClaim = {
  readonly __typename?: 'GapClaim';
  /** The claim, restated. */
  readonly claim: Scalars['String']['output'];
  /** How the graph shows it and which part of it, or why it cannot. */
  readonly how: Scalars['String']['output'];
  /** Stable id, such as `thin-after-the-pilot`. */
  readonly id: Scalars['ID']['output'];
  /** Lines of the brief that make it. */
  readonly lines: Scalars['String']['output'];
  /** The GraphQL query that derives it; null when nothing can. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** Whether the graph shows it. */
  readonly verdict: ClaimVerdict;
};


/** A claim of the brief about gaps in support. */
export type GapClaimClaimArgs = {
  lang?: InputMaybe<Lang>;
};


/** A claim of the brief about gaps in support. */
export type GapClaimHowArgs = {
  lang?: InputMaybe<Lang>;
};

/** Whether a cell is served. */
export type GapStatus =
  /** A scheme of each kind surely serves. */
  | 'COVERED'
  /** No scheme of either kind serves. */
  | 'MISSING'
  /** A scheme of one kind surely serves, of the other none does; or, for a stage, some of its steps are served. */
  | 'PARTIAL'
  /** No scheme surely serves; some may. */
  | 'UNKNOWN';

/** The mean of one group. */
export type GroupMeanInput = {
  /** The group. */
  readonly group: Scalars['String']['input'];
  /** Its mean: ARITHMETIC, GEOMETRIC or HARMONIC. */
  readonly mean: Aggregation;
};

/** One group's part in one city's score. */
export type GroupScore = {
  readonly __typename?: 'GroupScore';
  /** Sum of its criteria's contributions; null when nothing in it is known. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** need, readiness, fit, experience or presence. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Value of the group on 0 to 1 where criteria were put together by group; null otherwise, and when nothing in it is known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Effective weight of its criteria together, 0 to 1. */
  readonly weight: Scalars['Float']['output'];
};


/** One group's part in one city's score. */
export type GroupScoreNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A group in which criteria were put together. */
export type GroupSettings = {
  readonly __typename?: 'GroupSettings';
  /** need, readiness, fit, experience or presence. */
  readonly id: Scalars['ID']['output'];
  /** Its mean: ARITHMETIC, GEOMETRIC or HARMONIC; null under methods that look at all cities together. */
  readonly mean?: Maybe<Aggregation>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Weight relative to the other groups, at least 0. */
  readonly weight: Scalars['Float']['output'];
};


/** A group in which criteria were put together. */
export type GroupSettingsNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Whether a relationship points along the hop. */
export type HopDirection =
  /** From the hop's end to its start. */
  | 'AGAINST'
  /** From the hop's start to its end. */
  | 'ALONG';

/** A scheme that does not exist, as a scenario reads it. */
export type HypotheticalScheme = {
  readonly __typename?: 'HypotheticalScheme';
  /** Ids of the countries that it is for; null for no limit. */
  readonly countries?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of the firm classes that it is open to; null for all. */
  readonly firmClasses?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Id, such as `hypothetical:ak-challenge`; unlike that of any scheme in the graph. */
  readonly id: Scalars['ID']['output'];
  /** Ids of its kinds of support; none for a scheme outside the brief's kinds. */
  readonly kinds: ReadonlyArray<Scalars['ID']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** True when it may be for other countries too. */
  readonly otherCountries: Scalars['Boolean']['output'];
  /** Ids of the sectors that it is for; null for no limit. */
  readonly sectors?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of the steps that it serves. */
  readonly steps: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids among these that are an uncertain reading. */
  readonly uncertain: ReadonlyArray<Scalars['ID']['output']>;
};


/** A scheme that does not exist, as a scenario reads it. */
export type HypotheticalSchemeNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A scheme that does not exist. */
export type HypotheticalSchemeInput = {
  /** Ids of the countries that it is for; no limit when left out. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the firm classes that it is open to; all when left out. */
  readonly firmClasses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the kinds of support; none for a scheme outside the brief's kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name of your own, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Ids of the sectors that it is for; no limit when left out. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of stages whose every step it serves. */
  readonly stages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the steps that it serves. */
  readonly steps?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** ID filters */
export type IdScalarFilters = {
  /** Contains this text, case and accents as given. */
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  /** Ends with this text, case and accents as given. */
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Starts with this text, case and accents as given. */
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Items in quadrants. */
export type ImportancePerformance = {
  readonly __typename?: 'ImportancePerformance';
  /** Why there are no items; null when there are. */
  readonly absence?: Maybe<Absence>;
  /** Day that the answer describes; null for items of the caller's own. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Line between low and high importance; what lies on it is high. Null when no item has both values. */
  readonly importanceThreshold?: Maybe<Scalars['Float']['output']>;
  /** Items in the order given, or by name for a survey; empty, with `absence`, when the survey's values are not published. */
  readonly items: ReadonlyArray<ImportancePerformanceItem>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Line between low and high satisfaction; what lies on it is high. Null when no item has both values. */
  readonly satisfactionThreshold?: Maybe<Scalars['Float']['output']>;
  /** In one sentence: what to concentrate on, or why nothing can be said. */
  readonly summary: Scalars['String']['output'];
  /** Survey asked about; null for items of the caller's own. */
  readonly survey?: Maybe<Survey>;
  /** Rule for the lines. */
  readonly thresholds: ThresholdRule;
};


/** Items in quadrants. */
export type ImportancePerformanceSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** The items or the survey, and where the lines stand. */
export type ImportancePerformanceInput = {
  /** Day that the answer describes (default: 2025-04-07, the brief's day); for a survey only. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Line between low and high importance, for GIVEN. */
  readonly importanceThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Items of your own, 1 to 1,000; or give `survey`. */
  readonly items?: InputMaybe<ReadonlyArray<ImportancePerformanceItemInput>>;
  /** Line between low and high satisfaction, for GIVEN. */
  readonly satisfactionThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Id of a survey in the graph; or give `items`. */
  readonly survey?: InputMaybe<Scalars['ID']['input']>;
  /** Where the lines between high and low stand. */
  readonly thresholds?: InputMaybe<ThresholdRule>;
};

/** An item. */
export type ImportancePerformanceItem = {
  readonly __typename?: 'ImportancePerformanceItem';
  /** Importance less satisfaction; only meaningful when both have one scale. Null when either is not known. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** Importance; null when not known. */
  readonly importance?: Maybe<Scalars['Float']['output']>;
  /** Name of the item. */
  readonly name: Scalars['String']['output'];
  /** Where the item falls; null when either value is not known. */
  readonly quadrant?: Maybe<Quadrant>;
  /** Satisfaction; null when not known. */
  readonly satisfaction?: Maybe<Scalars['Float']['output']>;
  /** Ids of the statements behind the values; empty for items of the caller's own. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** An item of your own. */
export type ImportancePerformanceItemInput = {
  /** How important it is to those asked; any scale, the same for all items. Null when not known. */
  readonly importance?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the item, unique, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** How satisfied they are; any scale, the same for all items. Null when not known. */
  readonly satisfaction?: InputMaybe<Scalars['Float']['input']>;
};

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

/** IncomeGroup filters */
export type IncomeGroupEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<IncomeGroup>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<IncomeGroup>>;
};

/** Int list filters */
export type IntListFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The list includes this. */
  readonly includes?: InputMaybe<Scalars['Int']['input']>;
};

/** Int filters */
export type IntScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Partners that complement a firm, best first. */
export type JointEntry = {
  readonly __typename?: 'JointEntry';
  /** Ask with it again and get the same settings. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Partners, best first; ties share a rank and stand in the order of their ids. */
  readonly partners: ReadonlyArray<JointPartner>;
  /** Everything that was used, defaults included. */
  readonly settings: JointEntrySettings;
  /** In one sentence: how many partners were found for what. */
  readonly summary: Scalars['String']['output'];
  /** Number of partners found. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Partners that complement a firm, best first. */
export type JointEntrySummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A firm that looks for partners, or the id of an earlier answer. */
export type JointEntryInput = {
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which the schemes that a partner brings nearer are looked at; today in Korea when left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The firm; its size or its business must be known. Needed unless `canonicalId` is given. */
  readonly profile?: InputMaybe<FirmProfileInput>;
};

/** Settings of joint entry. */
export type JointEntrySettings = {
  readonly __typename?: 'JointEntrySettings';
  /** Day on which schemes were looked at. */
  readonly on: Scalars['Date']['output'];
  /** The firm, its gaps filled from the graph. */
  readonly profile: FirmProfile;
};

/** A firm that complements the other. */
export type JointPartner = {
  readonly __typename?: 'JointPartner';
  /** The firm. */
  readonly firm: Organisation;
  /** Id of the firm. */
  readonly firmId: Scalars['ID']['output'];
  /** Schemes that the firm is not eligible for as things stand, or not known to be, and that such a partner brings nearer: it is what one of the nearest changes asks for. */
  readonly opensSchemeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The same with unknown ones as 1: what it could be, 0 to 1. */
  readonly potential: Scalars['Float']['output'];
  /** Place, 1 first; equal scores share it and the next place is skipped. */
  readonly rank: Scalars['Int']['output'];
  /** The four parts of the score. */
  readonly reasons: ReadonlyArray<JointReason>;
  /** Mean of the four reasons with unknown ones as 0: what is proven, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Ids of the firms that share the rank. */
  readonly tiedWith: ReadonlyArray<Scalars['ID']['output']>;
};


/** A firm that complements the other. */
export type JointPartnerSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** One part of a pair's score. */
export type JointReason = {
  readonly __typename?: 'JointReason';
  /** What the partner brings: sizes, businesses, fields or countries. */
  readonly brings: ReadonlyArray<Scalars['String']['output']>;
  /** What it is about. */
  readonly kind: JointReasonKind;
  /** Ids of the statements behind it. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind it. */
  readonly statements: ReadonlyArray<Statement>;
  /** How far it holds, 0 to 1; a class that only uncertain statements give counts 0.4. Null when not known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What makes two firms a pair. */
export type JointReasonKind =
  /** One plans and develops, the other provides services and solutions. */
  | 'BUSINESS'
  /** Share of the firm's countries in which the partner has projects, work, offices or agreements. */
  | 'PLACES'
  /** Share of the firm's fields in which the partner has worked. */
  | 'SECTORS'
  /** One is large, the other small or mid-sized. */
  | 'SIZE';

/** Schemes of a kind for a class of firm at a step. */
export type KindSupport = {
  readonly __typename?: 'KindSupport';
  /** Class of firm. */
  readonly firmClass: FirmClass;
  /** Kind of support; null for schemes outside the brief's seven kinds, such as loans or insurance. */
  readonly supportKind?: Maybe<SupportKind>;
  /** Ids of the schemes that surely serve. */
  readonly sure: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of those that may. */
  readonly unsure: ReadonlyArray<Scalars['ID']['output']>;
};

/** How a statement is known. */
export type KnowledgeLevel =
  /** A source says it. */
  | 'ASSERTED'
  /** This project computed or mapped it from what sources say. */
  | 'DERIVED'
  /** Known for something larger, such as the country, and used for something inside it. */
  | 'INHERITED'
  /** Remembered; the source is named but was not seen. */
  | 'RECALLED';

/** KnowledgeLevel filters */
export type KnowledgeLevelEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<KnowledgeLevel>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<KnowledgeLevel>>;
};

/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflict = {
  readonly __typename?: 'KnownConflict';
  /** How it is known: one or both. */
  readonly basis: ReadonlyArray<ConflictBasis>;
  /** What checks find in the graph now that is this conflict. */
  readonly checks: ReadonlyArray<ConflictCheck>;
  /** What is claimed, restated; null when only a check knows it. */
  readonly claim?: Maybe<Scalars['String']['output']>;
  /** Likely explanation; null when none is known. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** What is wrong or open with it. */
  readonly finding: Scalars['String']['output'];
  /** `conflict:...` when people wrote it down, else `detected:...`; the same in the next dataset while the disagreement lasts. */
  readonly id: Scalars['ID']['output'];
  /** What sort of disagreement it is. */
  readonly kind: ConflictKind;
  /** Where it stands, such as lines or tables; null when only a check knows it. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What this graph shows by default, and why. */
  readonly reading: Scalars['String']['output'];
  /** How much it can mislead. */
  readonly severity: ConflictSeverity;
  /** Sources that the statements cite, by id. */
  readonly sources: ReadonlyArray<Source>;
  /** The statements that disagree or do not follow; where a value is shown by default, its statement comes first. */
  readonly statements: ReadonlyArray<Statement>;
  /** Ids of the things that the disputed statements are about. */
  readonly subjectIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflictClaimArgs = {
  lang?: InputMaybe<Lang>;
};


/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflictExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflictFindingArgs = {
  lang?: InputMaybe<Lang>;
};


/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflictNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A conflict, written down by people, found by checks, or both. Either way its texts are in Korean and English. */
export type KnownConflictReadingArgs = {
  lang?: InputMaybe<Lang>;
};

/** Number of nodes of one label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** Number of nodes, 0 or more. */
  readonly count: Scalars['Int']['output'];
  /** Label of the graph, the same word as the type. */
  readonly label: Scalars['String']['output'];
};

/** The ladder of entry. */
export type Ladder = {
  readonly __typename?: 'Ladder';
  /** Equal for equal settings. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Where firms stop; null, with `limitLineAbsence`, when it cannot be told. */
  readonly limitLine?: Maybe<LimitLine>;
  /** Why there is no limit line; null when there is one. */
  readonly limitLineAbsence?: Maybe<Absence>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Everything that was used, defaults included. */
  readonly settings: SupportSettings;
  /** Stages of these steps, in order. */
  readonly stages: ReadonlyArray<LadderStage>;
  /** Steps, in order. */
  readonly steps: ReadonlyArray<LadderStep>;
  /** In one sentence: how many steps, how many schemes, where firms stop. */
  readonly summary: Scalars['String']['output'];
};


/** The ladder of entry. */
export type LadderSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A stage of the ladder. */
export type LadderStage = {
  readonly __typename?: 'LadderStage';
  /** Least share of firms, percent, that know some step of the stage: the rate of its best known step. Null when no rate is known. */
  readonly anyStepRateAtLeast?: Maybe<Scalars['Float']['output']>;
  /** Mean of the experience rates of the stage's steps, percent, as printed. The brief words it as the share of firms that know the stage, which it is not. */
  readonly meanStepRate?: Maybe<Scalars['Float']['output']>;
  /** The same mean computed from the steps, percent, unrounded; null when a step has no rate. */
  readonly meanStepRateExact?: Maybe<Scalars['Float']['output']>;
  /** The stage. */
  readonly stage: Stage;
  /** Ids of the statements behind the printed mean. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A step of the ladder. */
export type LadderStep = {
  readonly __typename?: 'LadderStep';
  /** The same schemes by kind of support and class of firm: every pair that has one. */
  readonly byKind: ReadonlyArray<KindSupport>;
  /** How many firms have experience of the step; null when no figure was out by the day. */
  readonly experience?: Maybe<StepExperience>;
  /** Schemes that serve the step for the firm, place and sector asked about: those that surely do first, then by id. */
  readonly schemes: ReadonlyArray<SchemeFit>;
  /** The step, with its stage and activities. */
  readonly step: Step;
};

/** Language of texts made for people. */
export type Lang =
  /** English. */
  | 'EN'
  /** Korean. */
  | 'KO';

/** A lesson that the brief draws from other countries (Table 1), restated. */
export type Lesson = {
  readonly __typename?: 'Lesson';
  /** Countries whose practice it is drawn from. */
  readonly countries: ReadonlyArray<Country>;
  /** Stable id, such as `lesson:1-1`. */
  readonly id: Scalars['ID']['output'];
  /** The limitation it speaks to. */
  readonly limitations: ReadonlyArray<Limitation>;
  /** The lesson, restated in English. */
  readonly name: Scalars['String']['output'];
  /** The lesson, restated in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in Table 1. */
  readonly order: Scalars['Int']['output'];
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A lesson that the brief draws from other countries (Table 1), restated. */
export type LessonCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** A lesson that the brief draws from other countries (Table 1), restated. */
export type LessonLimitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LimitationSort>>;
  where?: InputMaybe<LimitationWhere>;
};


/** A lesson that the brief draws from other countries (Table 1), restated. */
export type LessonStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type Lesson. */
export type LessonRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<LessonWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<LessonWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<LessonWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<LessonWhere>;
};

/** Fields to sort Lessons by. The order in which sorts are applied is not guaranteed when specifying many fields in one LessonSort object. */
export type LessonSort = {
  /** Stable id, such as `lesson:1-1`. */
  readonly id?: InputMaybe<SortDirection>;
  /** The lesson, restated in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** The lesson, restated in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in Table 1. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Lesson; all given ones must hold. */
export type LessonWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LessonWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<LessonWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<LessonWhere>>;
  /** Countries whose practice it is drawn from. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Stable id, such as `lesson:1-1`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** The limitation it speaks to. */
  readonly limitations?: InputMaybe<LimitationRelationshipFilters>;
  /** The lesson, restated in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** The lesson, restated in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in Table 1. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/**
 * Where firms stop: between the last step that at least half of the surveyed firms know, counted from the first step without a break, and the next.
 * The brief speaks of such a line and prints none; this one is derived from Table 4. It is of all firms: the brief prints no figures by class.
 */
export type LimitLine = {
  readonly __typename?: 'LimitLine';
  /** Last step before the line. */
  readonly after: Step;
  /** First step behind it. */
  readonly before: Step;
  /** Steps behind the line that at least half of the firms know all the same. */
  readonly beyondKnown: ReadonlyArray<Step>;
  /** Findings and recommendations of the brief that speak of the line. */
  readonly reportedBy: ReadonlyArray<Scalars['ID']['output']>;
  /** The line in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Ids of the statements behind the rates and behind what is reported. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Step with the largest fall of the rate from the step before. */
  readonly steepestFall: Step;
  /** That fall, percentage points. */
  readonly steepestFallPoints: Scalars['Float']['output'];
  /** Share of firms, percent, below which a step counts as not reached. */
  readonly threshold: Scalars['Float']['output'];
};


/**
 * Where firms stop: between the last step that at least half of the surveyed firms know, counted from the first step without a break, and the next.
 * The brief speaks of such a line and prints none; this one is derived from Table 4. It is of all firms: the brief prints no figures by class.
 */
export type LimitLineSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** A limitation of Korea's present cooperation (brief, Table 1). */
export type Limitation = {
  readonly __typename?: 'Limitation';
  /** Directions of improvement that answer it. */
  readonly directions: ReadonlyArray<Direction>;
  /** Stable id, such as `limitation:fragmented-governance`. */
  readonly id: Scalars['ID']['output'];
  /** Lessons from other countries that speak to it. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean, as printed. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in Table 1, 1 to 4. */
  readonly order: Scalars['Int']['output'];
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A limitation of Korea's present cooperation (brief, Table 1). */
export type LimitationDirectionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DirectionSort>>;
  where?: InputMaybe<DirectionWhere>;
};


/** A limitation of Korea's present cooperation (brief, Table 1). */
export type LimitationLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** A limitation of Korea's present cooperation (brief, Table 1). */
export type LimitationStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type Limitation. */
export type LimitationRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<LimitationWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<LimitationWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<LimitationWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<LimitationWhere>;
};

/** Fields to sort Limitations by. The order in which sorts are applied is not guaranteed when specifying many fields in one LimitationSort object. */
export type LimitationSort = {
  /** Stable id, such as `limitation:fragmented-governance`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in Table 1, 1 to 4. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Limitation; all given ones must hold. */
export type LimitationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LimitationWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<LimitationWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<LimitationWhere>>;
  /** Directions of improvement that answer it. */
  readonly directions?: InputMaybe<DirectionRelationshipFilters>;
  /** Stable id, such as `limitation:fragmented-governance`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Lessons from other countries that speak to it. */
  readonly lessons?: InputMaybe<LessonRelationshipFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in Table 1, 1 to 4. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/**
 * The edge properties for the following fields:
 * * Country.networks
 * * Country.representatives
 * * Country.agreements
 * * Country.activeOrganisations
 * * City.networks
 * * City.focusAreas
 * * City.highlights
 * * City.offices
 * * City.agreements
 * * City.sisterCities
 * * City.activeOrganisations
 * * Network.cities
 * * Network.countries
 * * Organisation.networks
 * * Organisation.projects
 * * Organisation.fundedProjects
 * * Organisation.offices
 * * Organisation.agreements
 * * Organisation.sisterCities
 * * Organisation.activeIn
 * * Organisation.represents
 * * Organisation.partners
 * * FocusArea.cities
 * * Programme.funders
 * * Project.participants
 * * Project.funders
 * * Project.operators
 * * Project.agreements
 */
export type Link = {
  readonly __typename?: 'Link';
  /** Money named with the tie, as printed; null when none is. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** How far the best source behind the tie can be trusted. */
  readonly confidence: Confidence;
  /** Nature of the tie, such as MOU, LOI, CONTRACT or PARTICIPATION; null when the relationship has only one nature. */
  readonly kind?: Maybe<LinkKind>;
  /** Rank among the subject's ties of this type, 1 first; null when unranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Part that the first end plays, such as consortium lead; null when not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** First day on which the tie holds, at the precision of the source (a year counts from 1 January); null when not stated. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Ids of the statements that assert the tie. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Standing of the tie as its source words it; null when not stated. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Last day on which the tie holds (a year counts to 31 December); null when open or not stated. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Id of the project that this tie restates from the city's side; such a tie is counted once, with the project. Null otherwise. */
  readonly via?: Maybe<Scalars['ID']['output']>;
};

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

/** Why something was found, the strongest reason first. */
export type MatchReason =
  /** The initial consonants of a Korean name fit. */
  | 'INITIALS'
  /** One of its names differs from the text by few letters (`resolve` only). */
  | 'MISSPELLING'
  /** The text is its name. */
  | 'NAME'
  /** The text is another spelling or its acronym. */
  | 'OTHER_NAME'
  /** The text stands inside one of its names. */
  | 'PART'
  /** One of its names begins with the text. */
  | 'PREFIX'
  /** Its descriptions hold the words. */
  | 'TEXT'
  /** A word of one of its names begins with the text. */
  | 'WORD';

/** Schemes as they look to a firm on a day. */
export type MatchSchemes = {
  readonly __typename?: 'MatchSchemes';
  /** Ask with it again and get the same settings. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Schemes in the order of the ladder, seen from where the firm stands: first those that serve the next step, then later ones, then those behind; inside a step by verdict, then id. */
  readonly matches: ReadonlyArray<SchemeMatch>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Sequences of schemes that carry the firm to the next stage, best first: least to do and to confirm before the firm is eligible, then fewest schemes, then by ids. Empty when the furthest step is not known or the last is taken. */
  readonly packages: ReadonlyArray<SchemePackage>;
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Everything that was used, defaults included. */
  readonly settings: MatchSchemesSettings;
  /** In one sentence: how many schemes fit, do not, or cannot be decided. */
  readonly summary: Scalars['String']['output'];
  /** Number of schemes with the verdicts asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Schemes as they look to a firm on a day. */
export type MatchSchemesSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A firm to match, or the id of an earlier answer. */
export type MatchSchemesInput = {
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which windows and ages are looked at; today in Korea when left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Number of packages, 0 to 20; 3 when left out. */
  readonly packages?: InputMaybe<Scalars['Int']['input']>;
  /** The firm; needed unless `canonicalId` is given. */
  readonly profile?: InputMaybe<FirmProfileInput>;
  /** Verdicts to show; all when left out. */
  readonly verdicts?: InputMaybe<ReadonlyArray<MatchVerdict>>;
};

/** Settings of a match. */
export type MatchSchemesSettings = {
  readonly __typename?: 'MatchSchemesSettings';
  /** Day on which windows and ages were looked at. */
  readonly on: Scalars['Date']['output'];
  /** Most packages shown. */
  readonly packages: Scalars['Int']['output'];
  /** The firm, its gaps filled from the graph. */
  readonly profile: FirmProfile;
  /** Verdicts shown. */
  readonly verdicts: ReadonlyArray<MatchVerdict>;
};

/** What a scheme's rules on record say together. */
export type MatchVerdict =
  /** All rules of one way of applying are met. */
  | 'ELIGIBLE'
  /** At least one rule of every way of applying is missed. */
  | 'NOT_ELIGIBLE'
  /** Something that decides is not known; never a yes. */
  | 'UNKNOWN';

/** A tie that does not exist, with the best path that it would complete. */
export type MissingLink = {
  readonly __typename?: 'MissingLink';
  /** Existing hops after it. */
  readonly after: ReadonlyArray<PathHop>;
  /** Existing hops before the missing one, in order, each with its statements. */
  readonly before: ReadonlyArray<PathHop>;
  /** Whether the missing relationship points along its hop. */
  readonly direction: HopDirection;
  /** Node that the tie would lead from, along its arrow. */
  readonly from: PathNode;
  /** Stable id: the type and the two nodes along the arrow. */
  readonly id: Scalars['ID']['output'];
  /** What happens when the tie is made, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Node that it would lead to. */
  readonly to: PathNode;
};


/** A tie that does not exist, with the best path that it would complete. */
export type MissingLinkSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Missing links that are alike: the same hop of the same kind of path, with the same score. */
export type MissingLinkGroup = {
  readonly __typename?: 'MissingLinkGroup';
  /** Who makes it. */
  readonly by: Scalars['String']['output'];
  /** Number of links in the group. */
  readonly count: Scalars['Int']['output'];
  /** Number of different nodes that its links lead from, along their arrows. */
  readonly fromCount: Scalars['Int']['output'];
  /** By how much the score is above today's best; 0 when the link only shortens the way, the whole score when there is no path today. */
  readonly gain: Scalars['Float']['output'];
  /** By how many hops the path is shorter than today's shortest, 0 when it is not; null when there is no path today. */
  readonly hopsSaved?: Maybe<Scalars['Int']['output']>;
  /** Stable id: that of its first path, and which hop of it is missing. */
  readonly id: Scalars['ID']['output'];
  /** Kind of path that would be completed. */
  readonly kind: PathKind;
  /** The first links of the group, by id. */
  readonly links: ReadonlyArray<MissingLink>;
  /** What making it is called, such as a project consortium. */
  readonly means: Scalars['String']['output'];
  /** Place, 1 first; equal scores share it and the next place is skipped. */
  readonly rank: Scalars['Int']['output'];
  /** Why it can be made. */
  readonly reason: Scalars['String']['output'];
  /** Type of the missing relationship. */
  readonly relationship: Scalars['String']['output'];
  /** Score of the path that one of the links would complete, with the degrees that the nodes would then have; above 0, at most 1. */
  readonly score: Scalars['Float']['output'];
  /** False when it is not on record whether the work that the links are made to is still open; true otherwise. */
  readonly sure: Scalars['Boolean']['output'];
  /** Number of different nodes that its links lead to. */
  readonly toCount: Scalars['Int']['output'];
};


/** Missing links that are alike: the same hop of the same kind of path, with the same score. */
export type MissingLinkGroupByArgs = {
  lang?: InputMaybe<Lang>;
};


/** Missing links that are alike: the same hop of the same kind of path, with the same score. */
export type MissingLinkGroupLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Missing links that are alike: the same hop of the same kind of path, with the same score. */
export type MissingLinkGroupMeansArgs = {
  lang?: InputMaybe<Lang>;
};


/** Missing links that are alike: the same hop of the same kind of path, with the same score. */
export type MissingLinkGroupReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** Missing links between two ends. */
export type MissingLinks = {
  readonly __typename?: 'MissingLinks';
  /** Ask with the settings again and get the same id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Groups of links alike, best first. Empty when no link that can be made would help. */
  readonly groups: ReadonlyArray<MissingLinkGroup>;
  /** Number of links in all groups. */
  readonly linkCount: Scalars['Int']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Everything that was used, defaults included. */
  readonly settings: PartnershipPathsSettings;
  /** Ids of the organisations or schemes that `from` stands for. */
  readonly starts: ReadonlyArray<Scalars['ID']['output']>;
  /** In a sentence or two: whether there is a path today, and what the nearest missing link is. */
  readonly summary: Scalars['String']['output'];
  /** Ids of the cities that `to` stands for. */
  readonly targets: ReadonlyArray<Scalars['ID']['output']>;
  /** The way there is today; null when no path exists. */
  readonly today?: Maybe<ExistingWay>;
  /** Number of groups. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Missing links between two ends. */
export type MissingLinksSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** Something that a name may mean. */
export type NameCandidate = {
  readonly __typename?: 'NameCandidate';
  /** How sure it is, 0 to 1; docs/method.md says how it is made. */
  readonly confidence: Scalars['Float']['output'];
  /** Id of the thing. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the thing. */
  readonly kind: ThingKind;
  /** Property that fits. */
  readonly matchedProperty: Scalars['String']['output'];
  /** The name that fits. */
  readonly matchedText: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Why it is a candidate. */
  readonly reason: MatchReason;
  /** The statements behind the name that fits. */
  readonly statements: ReadonlyArray<Statement>;
};

/** One change. */
export type NearestChange = {
  readonly __typename?: 'NearestChange';
  /** Any one of these values. */
  readonly anyOf: ReadonlyArray<Scalars['String']['output']>;
  /** What to do. */
  readonly kind: ProfileChangeKind;
  /** What it is about. */
  readonly subject: RuleSubject;
};

/** Something that ASEAN city officials said they need, expect or see as Korea's strength, in the brief's survey of 78 officials. */
export type Need = {
  readonly __typename?: 'Need';
  /** Focus areas of the network that the need falls in, by this project's own mapping (DERIVED statements). */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /** Stable id, such as `need:housing`. */
  readonly id: Scalars['ID']['output'];
  /** Which question of the survey it answers. */
  readonly kind: NeedKind;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean, as printed. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place in the printed order of its question, 1 first; null for topics, which are not ranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** For topics: how the summary and the body of the brief read it. The two contradict each other and both are kept. */
  readonly readings: ReadonlyArray<NeedReading>;
  /** Share of respondents who named it, in percent as printed; null when the brief prints none. */
  readonly sharePercent?: Maybe<Scalars['Float']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** Something that ASEAN city officials said they need, expect or see as Korea's strength, in the brief's survey of 78 officials. */
export type NeedFocusAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FocusAreaSort>>;
  where?: InputMaybe<FocusAreaWhere>;
};


/** Something that ASEAN city officials said they need, expect or see as Korea's strength, in the brief's survey of 78 officials. */
export type NeedStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Which question of the officials' survey a Need answers. */
export type NeedKind =
  /** A field named as Korea's strength or as a request to Korea. */
  | 'COOPERATION_TOPIC'
  /** What is most urgent in the city. */
  | 'DEVELOPMENT_PRIORITY'
  /** What cooperation with neighbours should bring. */
  | 'EXPECTED_OUTCOME';

/** NeedKind filters */
export type NeedKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<NeedKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<NeedKind>>;
};

/** How one part of the brief reads a cooperation topic. */
export type NeedReading =
  /** The body (line 67) calls it Korea's comparative advantage. */
  | 'ADVANTAGE_PER_BODY'
  /** The summary (line 32) calls it Korea's comparative advantage. */
  | 'ADVANTAGE_PER_SUMMARY'
  /** The body (line 67) says that the cities ask for it. */
  | 'REQUEST_PER_BODY'
  /** The summary (line 32) says that the cities ask for it. */
  | 'REQUEST_PER_SUMMARY';

/** NeedReading filters */
export type NeedReadingListEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ReadonlyArray<NeedReading>>;
  /** The list includes this. */
  readonly includes?: InputMaybe<NeedReading>;
};

/** Conditions on related things of type Need. */
export type NeedRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<NeedWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<NeedWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<NeedWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<NeedWhere>;
};

/** Fields to sort Needs by. The order in which sorts are applied is not guaranteed when specifying many fields in one NeedSort object. */
export type NeedSort = {
  /** Stable id, such as `need:housing`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Which question of the survey it answers. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in the printed order of its question, 1 first; null for topics, which are not ranked. */
  readonly rank?: InputMaybe<SortDirection>;
  /** Share of respondents who named it, in percent as printed; null when the brief prints none. */
  readonly sharePercent?: InputMaybe<SortDirection>;
};

/** Conditions on a Need; all given ones must hold. */
export type NeedWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<NeedWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<NeedWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<NeedWhere>>;
  /** Focus areas of the network that the need falls in, by this project's own mapping (DERIVED statements). */
  readonly focusAreas?: InputMaybe<FocusAreaRelationshipFilters>;
  /** Stable id, such as `need:housing`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Which question of the survey it answers. */
  readonly kind?: InputMaybe<NeedKindEnumScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Place in the printed order of its question, 1 first; null for topics, which are not ranked. */
  readonly rank?: InputMaybe<IntScalarFilters>;
  /** For topics: how the summary and the body of the brief read it. The two contradict each other and both are kept. */
  readonly readings?: InputMaybe<NeedReadingListEnumScalarFilters>;
  /** Share of respondents who named it, in percent as printed; null when the brief prints none. */
  readonly sharePercent?: InputMaybe<FloatScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type Network = {
  readonly __typename?: 'Network';
  /** Acronym; null when there is none. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Aims, restated. */
  readonly aims: ReadonlyArray<Scalars['String']['output']>;
  /** Member cities, past and present; dates are on the connection. */
  readonly cities: ReadonlyArray<City>;
  /** Member cities on a day, by id. */
  readonly citiesAt: ReadonlyArray<City>;
  /** The ties of `cities`, each with what is known of it. */
  readonly citiesConnection: NetworkCitiesConnection;
  /** Member countries, past and present; dates are on the connection. */
  readonly countries: ReadonlyArray<Country>;
  /** Member countries on a day, by id. */
  readonly countriesAt: ReadonlyArray<Country>;
  /** The ties of `countries`, each with what is known of it. */
  readonly countriesConnection: NetworkCountriesConnection;
  /** Day of establishment or announcement; null when not recorded. */
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id, such as `network:ascn`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of framework it is. */
  readonly kind: NetworkKind;
  /** Dated events and figures, restated; dates and sources are in `statements`. */
  readonly milestones: ReadonlyArray<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Published numbers about the framework. */
  readonly observations: ReadonlyArray<Observation>;
  /** Other names, in any language. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Roles and bodies inside the framework, restated. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkCitiesAtArgs = {
  asOf: Scalars['Date']['input'];
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkCountriesAtArgs = {
  asOf: Scalars['Date']['input'];
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
export type NetworkStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type NetworkCitiesConnection = {
  readonly __typename?: 'NetworkCitiesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<NetworkCitiesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type NetworkCitiesRelationship = {
  readonly __typename?: 'NetworkCitiesRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type NetworkCountriesConnection = {
  readonly __typename?: 'NetworkCountriesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<NetworkCountriesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type NetworkCountriesRelationship = {
  readonly __typename?: 'NetworkCountriesRelationship';
  /** What the tie leads to. */
  readonly node: Country;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** What sort of framework a Network is. */
export type NetworkKind =
  /** A meeting or forum series. */
  | 'FORUM'
  /** A fund. */
  | 'FUND'
  /** A policy initiative of one or more governments. */
  | 'INITIATIVE'
  /** An association or network with members. */
  | 'NETWORK'
  /** A formal relation between governments. */
  | 'PARTNERSHIP'
  /** A strategy or plan. */
  | 'PLAN';

/** NetworkKind filters */
export type NetworkKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<NetworkKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<NetworkKind>>;
};

/** Conditions on related things of type Network. */
export type NetworkRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<NetworkWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<NetworkWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<NetworkWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<NetworkWhere>;
};

/** Fields to sort Networks by. The order in which sorts are applied is not guaranteed when specifying many fields in one NetworkSort object. */
export type NetworkSort = {
  /** Acronym; null when there is none. */
  readonly acronym?: InputMaybe<SortDirection>;
  /** Day of establishment or announcement; null when not recorded. */
  readonly establishedOn?: InputMaybe<SortDirection>;
  /** Stable id, such as `network:ascn`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of framework it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
};

/** Conditions on a Network; all given ones must hold. */
export type NetworkWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<NetworkWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<NetworkWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<NetworkWhere>>;
  /** Acronym; null when there is none. */
  readonly acronym?: InputMaybe<StringScalarFilters>;
  /** Aims, restated. */
  readonly aims?: InputMaybe<StringListFilters>;
  /** Member cities, past and present; dates are on the connection. */
  readonly cities?: InputMaybe<CityRelationshipFilters>;
  /** Member countries, past and present; dates are on the connection. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Day of establishment or announcement; null when not recorded. */
  readonly establishedOn?: InputMaybe<DateScalarFilters>;
  /** Stable id, such as `network:ascn`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of framework it is. */
  readonly kind?: InputMaybe<NetworkKindEnumScalarFilters>;
  /** Dated events and figures, restated; dates and sources are in `statements`. */
  readonly milestones?: InputMaybe<StringListFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Published numbers about the framework. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Other names, in any language. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** Roles and bodies inside the framework, restated. */
  readonly roles?: InputMaybe<StringListFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

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

/** One published number. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** The number as the source prints it. */
  readonly asPrinted: Scalars['String']['output'];
  /** Base that a share refers to, as printed; null when not printed. */
  readonly base?: Maybe<Scalars['Int']['output']>;
  /** Cities that the number is about. */
  readonly cities: ReadonlyArray<City>;
  /** Countries that the number is about. */
  readonly countries: ReadonlyArray<Country>;
  /** Focus areas that the number is about. */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /** Stable id, such as `observation:table-4-b2-experienced`. */
  readonly id: Scalars['ID']['output'];
  /** What is measured, one term for the same thing everywhere, such as `experiencedFirms`, `experienceRate`, `meanStepRate`. */
  readonly indicator: Scalars['String']['output'];
  /** Things that each respondent was asked about, where a share counts answers instead of respondents; null otherwise. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  /** Lower bound when the source prints 'at least'; null otherwise. */
  readonly lowerBound?: Maybe<Scalars['Float']['output']>;
  /** Networks that the number is about. */
  readonly networks: ReadonlyArray<Network>;
  /** What a reader should know about this number; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Year or date that the number describes, ISO 8601 at the source's precision; null when not stated. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Programmes that the number is about. */
  readonly programmes: ReadonlyArray<Programme>;
  /** What the number covers, such as a boundary or a price base; null when nothing needs saying. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Stages that the number is about. */
  readonly stages: ReadonlyArray<Stage>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps that the number is about. */
  readonly steps: ReadonlyArray<Step>;
  /** The survey or round that published it. */
  readonly surveys: ReadonlyArray<Survey>;
  /** Unit, such as percent, firms, projects, billion THB. */
  readonly unit: Scalars['String']['output'];
  /** The number; null when the source prints only a bound, which is then in `asPrinted`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One published number. */
export type ObservationCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** One published number. */
export type ObservationCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** One published number. */
export type ObservationFocusAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FocusAreaSort>>;
  where?: InputMaybe<FocusAreaWhere>;
};


/** One published number. */
export type ObservationNetworksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NetworkSort>>;
  where?: InputMaybe<NetworkWhere>;
};


/** One published number. */
export type ObservationProgrammesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProgrammeSort>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** One published number. */
export type ObservationStagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StageSort>>;
  where?: InputMaybe<StageWhere>;
};


/** One published number. */
export type ObservationStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** One published number. */
export type ObservationStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};


/** One published number. */
export type ObservationSurveysArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SurveySort>>;
  where?: InputMaybe<SurveyWhere>;
};

/** Conditions on related things of type Observation. */
export type ObservationRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<ObservationWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<ObservationWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<ObservationWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<ObservationWhere>;
};

/** Fields to sort Observations by. The order in which sorts are applied is not guaranteed when specifying many fields in one ObservationSort object. */
export type ObservationSort = {
  /** The number as the source prints it. */
  readonly asPrinted?: InputMaybe<SortDirection>;
  /** Base that a share refers to, as printed; null when not printed. */
  readonly base?: InputMaybe<SortDirection>;
  /** Stable id, such as `observation:table-4-b2-experienced`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What is measured, one term for the same thing everywhere, such as `experiencedFirms`, `experienceRate`, `meanStepRate`. */
  readonly indicator?: InputMaybe<SortDirection>;
  /** Things that each respondent was asked about, where a share counts answers instead of respondents; null otherwise. */
  readonly items?: InputMaybe<SortDirection>;
  /** Lower bound when the source prints 'at least'; null otherwise. */
  readonly lowerBound?: InputMaybe<SortDirection>;
  /** What a reader should know about this number; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Year or date that the number describes, ISO 8601 at the source's precision; null when not stated. */
  readonly period?: InputMaybe<SortDirection>;
  /** What the number covers, such as a boundary or a price base; null when nothing needs saying. */
  readonly scope?: InputMaybe<SortDirection>;
  /** Unit, such as percent, firms, projects, billion THB. */
  readonly unit?: InputMaybe<SortDirection>;
  /** The number; null when the source prints only a bound, which is then in `asPrinted`. */
  readonly value?: InputMaybe<SortDirection>;
};

/** Conditions on a Observation; all given ones must hold. */
export type ObservationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<ObservationWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** The number as the source prints it. */
  readonly asPrinted?: InputMaybe<StringScalarFilters>;
  /** Base that a share refers to, as printed; null when not printed. */
  readonly base?: InputMaybe<IntScalarFilters>;
  /** Cities that the number is about. */
  readonly cities?: InputMaybe<CityRelationshipFilters>;
  /** Countries that the number is about. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Focus areas that the number is about. */
  readonly focusAreas?: InputMaybe<FocusAreaRelationshipFilters>;
  /** Stable id, such as `observation:table-4-b2-experienced`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What is measured, one term for the same thing everywhere, such as `experiencedFirms`, `experienceRate`, `meanStepRate`. */
  readonly indicator?: InputMaybe<StringScalarFilters>;
  /** Things that each respondent was asked about, where a share counts answers instead of respondents; null otherwise. */
  readonly items?: InputMaybe<IntScalarFilters>;
  /** Lower bound when the source prints 'at least'; null otherwise. */
  readonly lowerBound?: InputMaybe<FloatScalarFilters>;
  /** Networks that the number is about. */
  readonly networks?: InputMaybe<NetworkRelationshipFilters>;
  /** What a reader should know about this number; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Year or date that the number describes, ISO 8601 at the source's precision; null when not stated. */
  readonly period?: InputMaybe<StringScalarFilters>;
  /** Programmes that the number is about. */
  readonly programmes?: InputMaybe<ProgrammeRelationshipFilters>;
  /** What the number covers, such as a boundary or a price base; null when nothing needs saying. */
  readonly scope?: InputMaybe<StringScalarFilters>;
  /** Stages that the number is about. */
  readonly stages?: InputMaybe<StageRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps that the number is about. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
  /** The survey or round that published it. */
  readonly surveys?: InputMaybe<SurveyRelationshipFilters>;
  /** Unit, such as percent, firms, projects, billion THB. */
  readonly unit?: InputMaybe<StringScalarFilters>;
  /** The number; null when the source prints only a bound, which is then in `asPrinted`. */
  readonly value?: InputMaybe<FloatScalarFilters>;
};

/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Acronym; null when there is none. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Cities where it has work or events that no project entry holds. */
  readonly activeIn: ReadonlyArray<City>;
  /** The ties of `activeIn`, each with what is known of it. */
  readonly activeInConnection: OrganisationActiveInConnection;
  /** Work that a source mentions and no project entry holds, restated; never counted as a project. */
  readonly activities: ReadonlyArray<Scalars['String']['output']>;
  /** Cities it signed a memorandum or letter of intent with. */
  readonly agreements: ReadonlyArray<City>;
  /** The ties of `agreements`, each with what is known of it. */
  readonly agreementsConnection: OrganisationAgreementsConnection;
  /** Fields of business in the terms of the brief's Table 2. */
  readonly businesses: ReadonlyArray<Business>;
  /** Country of the seat. */
  readonly countries: ReadonlyArray<Country>;
  /** Class of the brief's Table 2; empty for organisations outside it. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** Day of foundation; null when not recorded. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Projects that it pays for. */
  readonly fundedProjects: ReadonlyArray<Project>;
  /** The ties of `fundedProjects`, each with what is known of it. */
  readonly fundedProjectsConnection: OrganisationFundedProjectsConnection;
  /** Cities that it governs. */
  readonly governs: ReadonlyArray<City>;
  /** Seat, when a source names it; null otherwise. */
  readonly home?: Maybe<Scalars['String']['output']>;
  /** IATI organisation reference; null when not recorded. */
  readonly iatiRef?: Maybe<Scalars['String']['output']>;
  /** Stable id, such as `org:kind`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** What the organisation does in this field, restated; null when not recorded. */
  readonly mandate?: Maybe<Scalars['String']['output']>;
  /** Name in English; a romanisation where no English name is published, and then its statement says so. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Name in another local language; null when no source gives it. */
  readonly nameLocal?: Maybe<Scalars['String']['output']>;
  /** Networks and associations that the organisation belongs to. */
  readonly networks: ReadonlyArray<Network>;
  /** The ties of `networks`, each with what is known of it. */
  readonly networksConnection: OrganisationNetworksConnection;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Cities where it keeps a standing office. */
  readonly offices: ReadonlyArray<City>;
  /** The ties of `offices`, each with what is known of it. */
  readonly officesConnection: OrganisationOfficesConnection;
  /** Projects that it owns or runs. */
  readonly operatedProjects: ReadonlyArray<Project>;
  /** Other names and spellings, in any language. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Organisations it signed a memorandum or letter of intent with. */
  readonly partners: ReadonlyArray<Organisation>;
  /** The ties of `partners`, each with what is known of it. */
  readonly partnersConnection: OrganisationPartnersConnection;
  /** Programmes that it runs. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Projects that it takes part in. */
  readonly projects: ReadonlyArray<Project>;
  /** The ties of `projects`, each with what is known of it. */
  readonly projectsConnection: OrganisationProjectsConnection;
  /** The body that it reports to. */
  readonly reportsTo: ReadonlyArray<Organisation>;
  /** Countries that it represents in a network; `role` says in which. */
  readonly represents: ReadonlyArray<Country>;
  /** The ties of `represents`, each with what is known of it. */
  readonly representsConnection: OrganisationRepresentsConnection;
  /** Support schemes that it runs. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** Cities it is a sister or friendship city of. */
  readonly sisterCities: ReadonlyArray<City>;
  /** The ties of `sisterCities`, each with what is known of it. */
  readonly sisterCitiesConnection: OrganisationSisterCitiesConnection;
  /** Size class; null when not known. Often a reading, not a register entry: see `statements`. */
  readonly size?: Maybe<OrganisationSize>;
  /** Organisations it owns a stake in. */
  readonly stakes: ReadonlyArray<Organisation>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationActiveInArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationAgreementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationFirmClassesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FirmClassSort>>;
  where?: InputMaybe<FirmClassWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationFundedProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationGovernsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationNetworksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NetworkSort>>;
  where?: InputMaybe<NetworkWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationOfficesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationOperatedProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationPartnersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationProgrammesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProgrammeSort>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationReportsToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationRepresentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationSisterCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationStakesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
export type OrganisationStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationActiveInConnection = {
  readonly __typename?: 'OrganisationActiveInConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationActiveInRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationActiveInRelationship = {
  readonly __typename?: 'OrganisationActiveInRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationAgreementsConnection = {
  readonly __typename?: 'OrganisationAgreementsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationAgreementsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationAgreementsRelationship = {
  readonly __typename?: 'OrganisationAgreementsRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationFundedProjectsConnection = {
  readonly __typename?: 'OrganisationFundedProjectsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationFundedProjectsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationFundedProjectsRelationship = {
  readonly __typename?: 'OrganisationFundedProjectsRelationship';
  /** What the tie leads to. */
  readonly node: Project;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A national agency under a ministry, such as an aid or trade agency. */
  | 'AGENCY'
  /** An association of members. */
  | 'ASSOCIATION'
  /** A private company. */
  | 'FIRM'
  /** The government of a city or other place. */
  | 'LOCAL_GOVERNMENT'
  /** A ministry or office of a national government. */
  | 'MINISTRY'
  /** A multilateral body or bank. */
  | 'MULTILATERAL'
  /** A public corporation or public institution. */
  | 'PUBLIC_INSTITUTION'
  /** A university. */
  | 'UNIVERSITY';

/** OrganisationKind filters */
export type OrganisationKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<OrganisationKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationNetworksConnection = {
  readonly __typename?: 'OrganisationNetworksConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationNetworksRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationNetworksRelationship = {
  readonly __typename?: 'OrganisationNetworksRelationship';
  /** What the tie leads to. */
  readonly node: Network;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationOfficesConnection = {
  readonly __typename?: 'OrganisationOfficesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationOfficesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationOfficesRelationship = {
  readonly __typename?: 'OrganisationOfficesRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationPartnersConnection = {
  readonly __typename?: 'OrganisationPartnersConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationPartnersRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationPartnersRelationship = {
  readonly __typename?: 'OrganisationPartnersRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationProjectsConnection = {
  readonly __typename?: 'OrganisationProjectsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationProjectsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationProjectsRelationship = {
  readonly __typename?: 'OrganisationProjectsRelationship';
  /** What the tie leads to. */
  readonly node: Project;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Conditions on related things of type Organisation. */
export type OrganisationRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<OrganisationWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<OrganisationWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<OrganisationWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<OrganisationWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationRepresentsConnection = {
  readonly __typename?: 'OrganisationRepresentsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationRepresentsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationRepresentsRelationship = {
  readonly __typename?: 'OrganisationRepresentsRelationship';
  /** What the tie leads to. */
  readonly node: Country;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type OrganisationSisterCitiesConnection = {
  readonly __typename?: 'OrganisationSisterCitiesConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<OrganisationSisterCitiesRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type OrganisationSisterCitiesRelationship = {
  readonly __typename?: 'OrganisationSisterCitiesRelationship';
  /** What the tie leads to. */
  readonly node: City;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Size class of an organisation. */
export type OrganisationSize =
  /** Large enterprise. */
  | 'LARGE'
  /** Mid-sized enterprise. */
  | 'MID'
  /** Public corporation or public institution. */
  | 'PUBLIC'
  /** Small or medium enterprise. */
  | 'SME';

/** OrganisationSize filters */
export type OrganisationSizeEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<OrganisationSize>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<OrganisationSize>>;
};

/** OrganisationSize filters */
export type OrganisationSizeListEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ReadonlyArray<OrganisationSize>>;
  /** The list includes this. */
  readonly includes?: InputMaybe<OrganisationSize>;
};

/** Fields to sort Organisations by. The order in which sorts are applied is not guaranteed when specifying many fields in one OrganisationSort object. */
export type OrganisationSort = {
  /** Acronym; null when there is none. */
  readonly acronym?: InputMaybe<SortDirection>;
  /** Day of foundation; null when not recorded. */
  readonly foundedOn?: InputMaybe<SortDirection>;
  /** Seat, when a source names it; null otherwise. */
  readonly home?: InputMaybe<SortDirection>;
  /** IATI organisation reference; null when not recorded. */
  readonly iatiRef?: InputMaybe<SortDirection>;
  /** Stable id, such as `org:kind`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of organisation it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** What the organisation does in this field, restated; null when not recorded. */
  readonly mandate?: InputMaybe<SortDirection>;
  /** Name in English; a romanisation where no English name is published, and then its statement says so. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Name in another local language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Size class; null when not known. Often a reading, not a register entry: see `statements`. */
  readonly size?: InputMaybe<SortDirection>;
};

/** Conditions on a Organisation; all given ones must hold. */
export type OrganisationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<OrganisationWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  /** Acronym; null when there is none. */
  readonly acronym?: InputMaybe<StringScalarFilters>;
  /** Cities where it has work or events that no project entry holds. */
  readonly activeIn?: InputMaybe<CityRelationshipFilters>;
  /** Work that a source mentions and no project entry holds, restated; never counted as a project. */
  readonly activities?: InputMaybe<StringListFilters>;
  /** Cities it signed a memorandum or letter of intent with. */
  readonly agreements?: InputMaybe<CityRelationshipFilters>;
  /** Fields of business in the terms of the brief's Table 2. */
  readonly businesses?: InputMaybe<BusinessListEnumScalarFilters>;
  /** Country of the seat. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Class of the brief's Table 2; empty for organisations outside it. */
  readonly firmClasses?: InputMaybe<FirmClassRelationshipFilters>;
  /** Day of foundation; null when not recorded. */
  readonly foundedOn?: InputMaybe<DateScalarFilters>;
  /** Projects that it pays for. */
  readonly fundedProjects?: InputMaybe<ProjectRelationshipFilters>;
  /** Cities that it governs. */
  readonly governs?: InputMaybe<CityRelationshipFilters>;
  /** Seat, when a source names it; null otherwise. */
  readonly home?: InputMaybe<StringScalarFilters>;
  /** IATI organisation reference; null when not recorded. */
  readonly iatiRef?: InputMaybe<StringScalarFilters>;
  /** Stable id, such as `org:kind`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of organisation it is. */
  readonly kind?: InputMaybe<OrganisationKindEnumScalarFilters>;
  /** What the organisation does in this field, restated; null when not recorded. */
  readonly mandate?: InputMaybe<StringScalarFilters>;
  /** Name in English; a romanisation where no English name is published, and then its statement says so. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Name in another local language; null when no source gives it. */
  readonly nameLocal?: InputMaybe<StringScalarFilters>;
  /** Networks and associations that the organisation belongs to. */
  readonly networks?: InputMaybe<NetworkRelationshipFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Cities where it keeps a standing office. */
  readonly offices?: InputMaybe<CityRelationshipFilters>;
  /** Projects that it owns or runs. */
  readonly operatedProjects?: InputMaybe<ProjectRelationshipFilters>;
  /** Other names and spellings, in any language. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** Organisations it signed a memorandum or letter of intent with. */
  readonly partners?: InputMaybe<OrganisationRelationshipFilters>;
  /** Programmes that it runs. */
  readonly programmes?: InputMaybe<ProgrammeRelationshipFilters>;
  /** Projects that it takes part in. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** The body that it reports to. */
  readonly reportsTo?: InputMaybe<OrganisationRelationshipFilters>;
  /** Countries that it represents in a network; `role` says in which. */
  readonly represents?: InputMaybe<CountryRelationshipFilters>;
  /** Support schemes that it runs. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** Cities it is a sister or friendship city of. */
  readonly sisterCities?: InputMaybe<CityRelationshipFilters>;
  /** Size class; null when not known. Often a reading, not a register entry: see `statements`. */
  readonly size?: InputMaybe<OrganisationSizeEnumScalarFilters>;
  /** Organisations it owns a stake in. */
  readonly stakes?: InputMaybe<OrganisationRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** A scheme's part in a package. */
export type PackageLeg = {
  readonly __typename?: 'PackageLeg';
  /** The scheme, with its operators. */
  readonly scheme: Scheme;
  /** Id of the scheme. */
  readonly schemeId: Scalars['ID']['output'];
  /** Ids of the steps on the way that it serves, in order. */
  readonly stepIds: ReadonlyArray<Scalars['ID']['output']>;
  /** ELIGIBLE or UNKNOWN; schemes that the firm is not eligible for are in no package. */
  readonly verdict: MatchVerdict;
};

/** Where a page stands in the list of a question. */
export type PageState = {
  readonly __typename?: 'PageState';
  /** Give it as `after` to get the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['ID']['output']>;
  /** True when more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when rows come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['ID']['output']>;
};

/** How much more a criterion gives than the mean, in points of the score; negative when less. */
export type PartDifference = {
  readonly __typename?: 'PartDifference';
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** Points of the score. */
  readonly difference: Scalars['Float']['output'];
};

/** Sort of partner that a firm has for what it applies with. */
export type PartnerKind =
  /** A Korean large firm. */
  | 'KOREAN_LARGE'
  /** A Korean local government. */
  | 'KOREAN_LOCAL_GOVERNMENT'
  /** A Korean mid-sized firm. */
  | 'KOREAN_MID'
  /** A Korean public corporation, institution or university. */
  | 'KOREAN_PUBLIC_BODY'
  /** A Korean small or medium firm. */
  | 'KOREAN_SME'
  /** A bank that lends to the project for more than two years. */
  | 'LENDER'
  /** A foreign central or local government, or an international organisation. */
  | 'OVERSEAS_GOVERNMENT'
  /** A foreign private firm. */
  | 'OVERSEAS_PRIVATE'
  /** A foreign public body or university. */
  | 'OVERSEAS_PUBLIC_BODY';

/** Kinds of path that join two sides, best first. */
export type PartnershipKinds = {
  readonly __typename?: 'PartnershipKinds';
  /** Ask with the settings again and get the same id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** The kinds that have a path, by summed score, then id. */
  readonly kinds: ReadonlyArray<ConnectingKind>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Number of paths of all kinds. */
  readonly pathCount: Scalars['Int']['output'];
  /** Everything that was used, defaults included. */
  readonly settings: PartnershipPathsSettings;
  /** In one sentence: how many kinds join what, and which is the best. */
  readonly summary: Scalars['String']['output'];
};


/** Kinds of path that join two sides, best first. */
export type PartnershipKindsSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** One path. */
export type PartnershipPath = {
  readonly __typename?: 'PartnershipPath';
  /** Whether nobody stands between the two: the start's own work, office or agreement in the city. Direct paths come before all others. */
  readonly direct: Scalars['Boolean']['output'];
  /** Id of the organisation or scheme where it starts. */
  readonly from: Scalars['ID']['output'];
  /** The hops, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** Stable id, made of the kind and the nodes. */
  readonly id: Scalars['ID']['output'];
  /** What kind of path it is. */
  readonly kind: PathKind;
  /** Ids of the nodes, in order; each stands in `nodes`. */
  readonly nodeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Place, 1 first; equal scores share it and the next place is skipped. */
  readonly rank: Scalars['Int']['output'];
  /** Ids of the relationships, in order; each stands in `relationships`. */
  readonly relationshipIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Above 0, at most 1; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** Why the path is there, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Share in the scores of all paths found, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Id of the city where it ends. */
  readonly to: Scalars['ID']['output'];
};


/** One path. */
export type PartnershipPathSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Paths between two sides, best first. */
export type PartnershipPaths = {
  readonly __typename?: 'PartnershipPaths';
  /** Ask with the settings again and get the same id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Number of pairs that some path joins. */
  readonly connectedPairs: Scalars['Int']['output'];
  /** The group of equal paths that this page begins but that is too large for it and goes on on the next; null when the page ends where a group does. */
  readonly cutGroup?: Maybe<TieGroup>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** The nearest missing link when there is no path: the best tie that would have to be made. Null when there is a path, or when no single tie would do. */
  readonly nearestMissingLink?: Maybe<MissingLinkGroup>;
  /** Every node of the paths on this page, once, by id. */
  readonly nodes: ReadonlyArray<PathNode>;
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** Number of pairs asked for; null when one side was left open. */
  readonly pairCount?: Maybe<Scalars['Int']['output']>;
  /** Pairs of ends that some path joins, by summed score, then ids. */
  readonly pairs: ReadonlyArray<PathPair>;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /**
   * Paths, best first: direct ones, then by score; paths of equal score by fewer hops, then id. Empty when there is none. A page holds whole groups
   * of equal paths as far as 100 paths allow.
   */
  readonly paths: ReadonlyArray<PartnershipPath>;
  /** Every relationship of the paths on this page, once, by id. */
  readonly relationships: ReadonlyArray<PathRelationship>;
  /** Everything that was used, defaults included. */
  readonly settings: PartnershipPathsSettings;
  /** In one sentence: how many paths were found between what, or that there are none. */
  readonly summary: Scalars['String']['output'];
  /** Groups of paths with equal score, in the order of the paths, over all paths found. */
  readonly tieGroups: ReadonlyArray<TieGroup>;
  /** Number of paths found. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Paths between two sides, best first. */
export type PartnershipPathsPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Paths between two sides, best first. */
export type PartnershipPathsSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** Between what paths are looked for, and which. Restrictions leave paths out; only `asOf` and `leastTrust` change the graph, and with it the scores. */
export type PartnershipPathsInput = {
  /** Day that the answer describes: ties not yet known or begun then are left out. Today when left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of nodes that no path may visit. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How much hubs are held down: 0 not at all, 1 fully. */
  readonly damping?: InputMaybe<Scalars['Float']['input']>;
  /** Kinds not to look for. */
  readonly excludeKinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where paths start: ids of organisations (firms, institutions, ministries) and schemes. The id of a firm class or a country stands for all
   * organisations of it. Any organisation or scheme when left out.
   */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of the organisations in `from`, only those of these kinds, such as MINISTRY. */
  readonly fromKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Years after which work, money and agreements count half, above 0, at most 100; age does not count when left out. */
  readonly halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
  /** Of the cities in `to`, only those of countries where a Korean organisation keeps an office in some city. */
  readonly hubCountriesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds to look for, see `pathKinds`; all when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Least trust in a tie for it to be walked. UNCERTAIN walks all; such ties keep their mark. */
  readonly leastTrust?: InputMaybe<Confidence>;
  /** Longest path in hops, 1 to 6. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Standings that every project on a path must have, as last reported; any when left out. Not together with `asOf`. */
  readonly statuses?: InputMaybe<ReadonlyArray<ProjectStatus>>;
  /** Natures that every tie on a path must have, where its relationship has several; any when left out. Ties without one are walked all the same. */
  readonly tieKinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Where paths end: ids of cities. The id of a country stands for its cities, that of a network for its members. Any city when left out. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of nodes that every path must visit. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Settings of a search for paths. */
export type PartnershipPathsSettings = {
  readonly __typename?: 'PartnershipPathsSettings';
  /** Day that the answer describes; null for today's graph. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Nodes that no path might visit. */
  readonly avoid: ReadonlyArray<Scalars['ID']['output']>;
  /** How much hubs were held down. */
  readonly damping: Scalars['Float']['output'];
  /** Ids where paths start, as given; null when any was allowed. */
  readonly from?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Kinds of organisation that `from` was narrowed to; null when it was not. */
  readonly fromKinds?: Maybe<ReadonlyArray<OrganisationKind>>;
  /** Years after which work counts half; null when age does not count. */
  readonly halfLifeYears?: Maybe<Scalars['Float']['output']>;
  /** Whether `to` was narrowed to countries with an office of a Korean organisation. */
  readonly hubCountriesOnly: Scalars['Boolean']['output'];
  /** Kinds looked for. */
  readonly kinds: ReadonlyArray<Scalars['ID']['output']>;
  /** Least trust in a tie. */
  readonly leastTrust: Confidence;
  /** Longest path in hops. */
  readonly maxHops: Scalars['Int']['output'];
  /** Standings that projects had to have; null when any. */
  readonly statuses?: Maybe<ReadonlyArray<ProjectStatus>>;
  /** Natures that ties had to have; null when any. */
  readonly tieKinds?: Maybe<ReadonlyArray<LinkKind>>;
  /** Ids where they end, as given; null when any was allowed. */
  readonly to?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Nodes that every path had to visit. */
  readonly via: ReadonlyArray<Scalars['ID']['output']>;
};

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

/** One hop of a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** How far the tie can be trusted. */
  readonly confidence: Confidence;
  /** Whether the relationship points along the hop. */
  readonly direction: HopDirection;
  /** Id of the node that the hop leaves. */
  readonly from: Scalars['ID']['output'];
  /** Nature of the tie; null when the relationship has only one. */
  readonly kind?: Maybe<LinkKind>;
  /** Day on which work, money or a signature was last on record, which its age is counted from; null for ties that stand until ended, and where no day is known. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Type of the relationship walked. */
  readonly relationship: Scalars['String']['output'];
  /** Part that the first end plays; null when not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** First day on which the tie holds; null when not stated. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Ids of the statements behind the hop. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind the hop. */
  readonly statements: ReadonlyArray<Statement>;
  /** Standing of the tie as its source words it; null when not stated. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Id of the node that it reaches. */
  readonly to: Scalars['ID']['output'];
  /** Last day on which the tie holds; null when open or not stated. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A kind of partnership path. */
export type PathKind = {
  readonly __typename?: 'PathKind';
  /** What such a path is evidence of. */
  readonly basis: PathBasis;
  /** Whether nobody stands between the two ends of its paths. */
  readonly direct: Scalars['Boolean']['output'];
  /** Stable id, such as `project-in-city`. */
  readonly id: Scalars['ID']['output'];
  /** What a path of the kind says to a policy maker. */
  readonly meaning: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Labels joined by relationships: `>` along the arrow, `<` against it. */
  readonly pattern: Scalars['String']['output'];
  /** Factor on the score of every path of the kind, above 0, at most 1. */
  readonly weight: Scalars['Float']['output'];
};


/** A kind of partnership path. */
export type PathKindMeaningArgs = {
  lang?: InputMaybe<Lang>;
};


/** A kind of partnership path. */
export type PathKindNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A node of a path. */
export type PathNode = {
  readonly __typename?: 'PathNode';
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Label of the node, the same word as its type. */
  readonly label: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
};

/** Two ends that paths join. */
export type PathPair = {
  readonly __typename?: 'PathPair';
  /** Id of the best path. */
  readonly bestPathId: Scalars['ID']['output'];
  /** Id of the start. */
  readonly from: Scalars['ID']['output'];
  /** Number of paths, at least 1. */
  readonly pathCount: Scalars['Int']['output'];
  /** Sum of their scores, above 0. */
  readonly score: Scalars['Float']['output'];
  /** Id of the city. */
  readonly to: Scalars['ID']['output'];
};

/** A relationship of a path, as the graph holds it. */
export type PathRelationship = {
  readonly __typename?: 'PathRelationship';
  /** How far the tie can be trusted. */
  readonly confidence: Confidence;
  /** Id of the node where its arrow starts. */
  readonly from: Scalars['ID']['output'];
  /** Stable id, made of its ends, its type and its first statement. */
  readonly id: Scalars['ID']['output'];
  /** Nature of the tie; null when the relationship has only one. */
  readonly kind?: Maybe<LinkKind>;
  /** Day on which work, money or a signature was last on record, which its age is counted from; null for ties that stand until ended, and where no day is known. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Part that the first end plays; null when not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** First day on which the tie holds; null when not stated. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Ids of the statements behind it. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind it. */
  readonly statements: ReadonlyArray<Statement>;
  /** Standing of the tie as its source words it; null when not stated. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Id of the node where its arrow ends. */
  readonly to: Scalars['ID']['output'];
  /** Type of the relationship. */
  readonly type: Scalars['String']['output'];
  /** Last day on which the tie holds; null when open or not stated. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Factor on the score of paths over the tie that comes from its nature, above 0, at most 1. */
  readonly weight: Scalars['Float']['output'];
};

/** A number of members by the groups of one kind. */
export type PeerLimit = {
  readonly __typename?: 'PeerLimit';
  /** Number of members. */
  readonly count: Scalars['Int']['output'];
  /** What the groups are of. */
  readonly peers: Scalars['String']['output'];
};

/** A number of members by the groups of one kind. */
export type PeerLimitInput = {
  /** Number of members, at least 1. */
  readonly count: Scalars['Int']['input'];
  /** What the groups are of, such as country. */
  readonly peers: Scalars['String']['input'];
};

/** Place among the alternatives with the same label. */
export type PeerRank = {
  readonly __typename?: 'PeerRank';
  /** The label; null when it has none and is not ranked there. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Number of alternatives with the label. */
  readonly of: Scalars['Int']['output'];
  /** What the groups are of: a column of a table, or country, income-group or population-class. */
  readonly peers: Scalars['String']['output'];
  /** Place, 1 first. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};

/** Kind of a KCN plan. */
export type PlanType =
  /** Urban development plan. */
  | 'CITY'
  /** Solution plan. */
  | 'SOLUTION';

/** PlanType filters */
export type PlanTypeEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<PlanType>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<PlanType>>;
};

/** The best set under limits. */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /** Ids, best score first; null when no set meets the limits. */
  readonly ids?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether no other set can be better. */
  readonly proven: Scalars['Boolean']['output'];
  /** Sum of the scores. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** The best set of alternatives by total score. */
export type PortfolioInput = {
  /** Fewest members from every group. */
  readonly atLeast?: InputMaybe<ReadonlyArray<PeerLimitInput>>;
  /** Most members from any one group. */
  readonly atMost?: InputMaybe<ReadonlyArray<PeerLimitInput>>;
  /** Number of members. */
  readonly size: Scalars['Int']['input'];
};

/** Limits of the best set. */
export type PortfolioSettings = {
  readonly __typename?: 'PortfolioSettings';
  /** Fewest members from every group. */
  readonly atLeast: ReadonlyArray<PeerLimit>;
  /** Most members from any one group. */
  readonly atMost: ReadonlyArray<PeerLimit>;
  /** Number of members. */
  readonly size: Scalars['Int']['output'];
};

/** Weights that someone stands behind. */
export type Preset = {
  readonly __typename?: 'Preset';
  /** How comparable values become a score. */
  readonly aggregation: Aggregation;
  /** Who stands behind the weights. */
  readonly author: Scalars['String']['output'];
  /** Day on which they were set. */
  readonly date: Scalars['Date']['output'];
  /** Stable id, such as `brief`. */
  readonly id: Scalars['ID']['output'];
  /** What stands in for a missing value. */
  readonly missing: MissingRule;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** How raw values become comparable. */
  readonly normalisation: Normalisation;
  /** Why these weights. */
  readonly rationale: Scalars['String']['output'];
  /** Criteria that a city must have a value for. */
  readonly required: ReadonlyArray<Scalars['ID']['output']>;
  /** Weights, in the order of `criteria`. */
  readonly weights: ReadonlyArray<CriterionWeight>;
};


/** Weights that someone stands behind. */
export type PresetNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** Weights that someone stands behind. */
export type PresetRationaleArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a firm would do. */
export type ProfileChangeKind =
  /** Take in a partner. */
  | 'ADD_PARTNER'
  /** Aim at another country. */
  | 'AIM_AT_COUNTRY'
  /** Ask for less money. */
  | 'ASK_LESS'
  /** Ask the operator about a rule that is not known to exclude or admit the firm; the value is the rule's id. */
  | 'ASK_OPERATOR'
  /** Find out, and state, that it is so already. */
  | 'CONFIRM'
  /** Come to have, be or do something. */
  | 'GAIN_QUALITY'
  /** Take a larger share in the project company. */
  | 'RAISE_EQUITY';

/** A field of a profile that the graph filled in. */
export type ProfileEvidence = {
  readonly __typename?: 'ProfileEvidence';
  /** Field of `FirmProfileInput`. */
  readonly field: Scalars['String']['output'];
  /** Ids of the statements. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements. */
  readonly statements: ReadonlyArray<Statement>;
  /** True when only uncertain statements say so; rules that ask for it then stay UNKNOWN until the value is given. */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Who may apply, restated; null when not recorded. */
  readonly applicants?: Maybe<Scalars['String']['output']>;
  /** Organisations that pay for the programme. */
  readonly funders: ReadonlyArray<Organisation>;
  /** The ties of `funders`, each with what is known of it. */
  readonly fundersConnection: ProgrammeFundersConnection;
  /** Stable id, such as `programme:kcn`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of programme it is. */
  readonly kind: ProgrammeKind;
  /** Day of launch or announcement; null when not recorded. */
  readonly launchedOn?: Maybe<Scalars['Date']['output']>;
  /** Dated events and terms, restated; dates and sources are in `statements`. */
  readonly milestones: ReadonlyArray<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Published numbers about the programme, such as yearly totals. */
  readonly observations: ReadonlyArray<Observation>;
  /** Organisations that run the programme. */
  readonly operators: ReadonlyArray<Organisation>;
  /** Other names, in any language. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Projects of the programme. */
  readonly projects: ReadonlyArray<Project>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type ProgrammeFundersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type ProgrammeObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type ProgrammeOperatorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type ProgrammeProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
export type ProgrammeStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ties of one kind, each with what is known of it. */
export type ProgrammeFundersConnection = {
  readonly __typename?: 'ProgrammeFundersConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<ProgrammeFundersRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type ProgrammeFundersRelationship = {
  readonly __typename?: 'ProgrammeFundersRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** What sort of programme it is. */
export type ProgrammeKind =
  /** Projects of the network's own cities. */
  | 'ASCN'
  /** An initiative of another country. */
  | 'FOREIGN'
  /** MOLIT's K-City Network. */
  | 'KCN'
  /** Korean official development assistance and concessional loans. */
  | 'ODA'
  /** Another Korean programme. */
  | 'OTHER';

/** ProgrammeKind filters */
export type ProgrammeKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ProgrammeKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
};

/** Conditions on related things of type Programme. */
export type ProgrammeRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<ProgrammeWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<ProgrammeWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<ProgrammeWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<ProgrammeWhere>;
};

/** Fields to sort Programmes by. The order in which sorts are applied is not guaranteed when specifying many fields in one ProgrammeSort object. */
export type ProgrammeSort = {
  /** Who may apply, restated; null when not recorded. */
  readonly applicants?: InputMaybe<SortDirection>;
  /** Stable id, such as `programme:kcn`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of programme it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Day of launch or announcement; null when not recorded. */
  readonly launchedOn?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
};

/** Conditions on a Programme; all given ones must hold. */
export type ProgrammeWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProgrammeWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<ProgrammeWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<ProgrammeWhere>>;
  /** Who may apply, restated; null when not recorded. */
  readonly applicants?: InputMaybe<StringScalarFilters>;
  /** Organisations that pay for the programme. */
  readonly funders?: InputMaybe<OrganisationRelationshipFilters>;
  /** Stable id, such as `programme:kcn`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of programme it is. */
  readonly kind?: InputMaybe<ProgrammeKindEnumScalarFilters>;
  /** Day of launch or announcement; null when not recorded. */
  readonly launchedOn?: InputMaybe<DateScalarFilters>;
  /** Dated events and terms, restated; dates and sources are in `statements`. */
  readonly milestones?: InputMaybe<StringListFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Published numbers about the programme, such as yearly totals. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Organisations that run the programme. */
  readonly operators?: InputMaybe<OrganisationRelationshipFilters>;
  /** Other names, in any language. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** Projects of the programme. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type Project = {
  readonly __typename?: 'Project';
  /** Organisations that signed an agreement about it. An agreement is not participation. */
  readonly agreements: ReadonlyArray<Organisation>;
  /** The ties of `agreements`, each with what is known of it. */
  readonly agreementsConnection: ProjectAgreementsConnection;
  /** Money, as printed, with whatever the source says of its parts; null when not published. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** Cities where the work is done; empty when only the country is known. */
  readonly cities: ReadonlyArray<City>;
  /** Parts of the work, restated. */
  readonly components: ReadonlyArray<Scalars['String']['output']>;
  /** Countries where the work is done. */
  readonly countries: ReadonlyArray<Country>;
  /** Day on which work ends or is due to end; null when not stated. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Focus areas that the project addresses. */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /** Organisations that pay. */
  readonly funders: ReadonlyArray<Organisation>;
  /** The ties of `funders`, each with what is known of it. */
  readonly fundersConnection: ProjectFundersConnection;
  /** Stable id, such as `project:kcn-2021-ph-clark`. */
  readonly id: Scalars['ID']['output'];
  /** True when its source places it in a city of the network; null when the source does not say. */
  readonly inAscnCity?: Maybe<Scalars['Boolean']['output']>;
  /** What sort of project it is. */
  readonly kind: ProjectKind;
  /** Name in English, as published or, where only the place is known, programme, year and place. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Aim, restated; null when not stated. */
  readonly objective?: Maybe<Scalars['String']['output']>;
  /** Organisations that own or run it. */
  readonly operators: ReadonlyArray<Organisation>;
  /** The ties of `operators`, each with what is known of it. */
  readonly operatorsConnection: ProjectOperatorsConnection;
  /** The larger project that this one is a part of. */
  readonly parents: ReadonlyArray<Project>;
  /** Organisations that take part. */
  readonly participants: ReadonlyArray<Organisation>;
  /** The ties of `participants`, each with what is known of it. */
  readonly participantsConnection: ProjectParticipantsConnection;
  /** Kind of plan for KCN planning projects; null when not published. */
  readonly planType?: Maybe<PlanType>;
  /** Programmes that the project belongs to. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Years of the ASCN monitoring reports that list the project; empty for other projects. */
  readonly reportYears: ReadonlyArray<Scalars['Int']['output']>;
  /** Development cooperation sectors that the project addresses. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Day on which work starts; null when not stated. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Latest status on record; the status of each report is in `statements`. Null when no source states one. */
  readonly status?: Maybe<ProjectStatus>;
  /** Status by the latest source of a day or before; null when none states one. */
  readonly statusAt?: Maybe<ProjectStatus>;
  /** Status in the source's own terms; null when not stated. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** Year of selection or start; null when not stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectAgreementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectFocusAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FocusAreaSort>>;
  where?: InputMaybe<FocusAreaWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectFundersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectOperatorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectParentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectParticipantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectProgrammesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProgrammeSort>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectSectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SectorSort>>;
  where?: InputMaybe<SectorWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
export type ProjectStatusAtArgs = {
  asOf: Scalars['Date']['input'];
};

/** Ties of one kind, each with what is known of it. */
export type ProjectAgreementsConnection = {
  readonly __typename?: 'ProjectAgreementsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<ProjectAgreementsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type ProjectAgreementsRelationship = {
  readonly __typename?: 'ProjectAgreementsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type ProjectFundersConnection = {
  readonly __typename?: 'ProjectFundersConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<ProjectFundersRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type ProjectFundersRelationship = {
  readonly __typename?: 'ProjectFundersRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** What sort of project it is. */
export type ProjectKind =
  /** A project of an ASCN city, from its action plan or a monitoring report. */
  | 'ASCN'
  /** Public or private investment, construction or supply. */
  | 'INVESTMENT'
  /** KCN, overseas demonstration type. */
  | 'KCN_DEMONSTRATION'
  /** KCN, planning type. */
  | 'KCN_PLANNING'
  /** ODA grant. */
  | 'ODA_GRANT'
  /** Concessional loan (EDCF). */
  | 'ODA_LOAN'
  /** Anything else, explained in `note`. */
  | 'OTHER'
  /** Policy consulting (EIPP, KSP). */
  | 'POLICY_CONSULTING'
  /** A study outside the programmes above. */
  | 'STUDY';

/** ProjectKind filters */
export type ProjectKindEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ProjectKind>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<ProjectKind>>;
};

/** Ties of one kind, each with what is known of it. */
export type ProjectOperatorsConnection = {
  readonly __typename?: 'ProjectOperatorsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<ProjectOperatorsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type ProjectOperatorsRelationship = {
  readonly __typename?: 'ProjectOperatorsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Ties of one kind, each with what is known of it. */
export type ProjectParticipantsConnection = {
  readonly __typename?: 'ProjectParticipantsConnection';
  /** The ties, in the order of the things they lead to. */
  readonly edges: ReadonlyArray<ProjectParticipantsRelationship>;
  /** Number of ties. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tie. */
export type ProjectParticipantsRelationship = {
  readonly __typename?: 'ProjectParticipantsRelationship';
  /** What the tie leads to. */
  readonly node: Organisation;
  /** What is known of the tie. */
  readonly properties: Link;
};

/** Conditions on related things of type Project. */
export type ProjectRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<ProjectWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<ProjectWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<ProjectWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<ProjectWhere>;
};

/** Fields to sort Projects by. The order in which sorts are applied is not guaranteed when specifying many fields in one ProjectSort object. */
export type ProjectSort = {
  /** Money, as printed, with whatever the source says of its parts; null when not published. */
  readonly amount?: InputMaybe<SortDirection>;
  /** Day on which work ends or is due to end; null when not stated. */
  readonly endsOn?: InputMaybe<SortDirection>;
  /** Stable id, such as `project:kcn-2021-ph-clark`. */
  readonly id?: InputMaybe<SortDirection>;
  /** True when its source places it in a city of the network; null when the source does not say. */
  readonly inAscnCity?: InputMaybe<SortDirection>;
  /** What sort of project it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Name in English, as published or, where only the place is known, programme, year and place. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Aim, restated; null when not stated. */
  readonly objective?: InputMaybe<SortDirection>;
  /** Kind of plan for KCN planning projects; null when not published. */
  readonly planType?: InputMaybe<SortDirection>;
  /** Day on which work starts; null when not stated. */
  readonly startsOn?: InputMaybe<SortDirection>;
  /** Latest status on record; the status of each report is in `statements`. Null when no source states one. */
  readonly status?: InputMaybe<SortDirection>;
  /** Status in the source's own terms; null when not stated. */
  readonly statusText?: InputMaybe<SortDirection>;
  /** Year of selection or start; null when not stated. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Status of a project, one word for what its source says. */
export type ProjectStatus =
  /** Given up, lost or withdrawn. */
  | 'CANCELLED'
  /** Finished. */
  | 'COMPLETED'
  /** Under way. */
  | 'ONGOING'
  /** Planned or proposed. */
  | 'PLANNING'
  /** Chosen by a programme; nothing later is on record. */
  | 'SELECTED';

/** ProjectStatus filters */
export type ProjectStatusEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ProjectStatus>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<ProjectStatus>>;
};

/** Conditions on a Project; all given ones must hold. */
export type ProjectWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<ProjectWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** Organisations that signed an agreement about it. An agreement is not participation. */
  readonly agreements?: InputMaybe<OrganisationRelationshipFilters>;
  /** Money, as printed, with whatever the source says of its parts; null when not published. */
  readonly amount?: InputMaybe<StringScalarFilters>;
  /** Cities where the work is done; empty when only the country is known. */
  readonly cities?: InputMaybe<CityRelationshipFilters>;
  /** Parts of the work, restated. */
  readonly components?: InputMaybe<StringListFilters>;
  /** Countries where the work is done. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Day on which work ends or is due to end; null when not stated. */
  readonly endsOn?: InputMaybe<DateScalarFilters>;
  /** Focus areas that the project addresses. */
  readonly focusAreas?: InputMaybe<FocusAreaRelationshipFilters>;
  /** Organisations that pay. */
  readonly funders?: InputMaybe<OrganisationRelationshipFilters>;
  /** Stable id, such as `project:kcn-2021-ph-clark`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** True when its source places it in a city of the network; null when the source does not say. */
  readonly inAscnCity?: InputMaybe<BooleanScalarFilters>;
  /** What sort of project it is. */
  readonly kind?: InputMaybe<ProjectKindEnumScalarFilters>;
  /** Name in English, as published or, where only the place is known, programme, year and place. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Aim, restated; null when not stated. */
  readonly objective?: InputMaybe<StringScalarFilters>;
  /** Organisations that own or run it. */
  readonly operators?: InputMaybe<OrganisationRelationshipFilters>;
  /** The larger project that this one is a part of. */
  readonly parents?: InputMaybe<ProjectRelationshipFilters>;
  /** Organisations that take part. */
  readonly participants?: InputMaybe<OrganisationRelationshipFilters>;
  /** Kind of plan for KCN planning projects; null when not published. */
  readonly planType?: InputMaybe<PlanTypeEnumScalarFilters>;
  /** Programmes that the project belongs to. */
  readonly programmes?: InputMaybe<ProgrammeRelationshipFilters>;
  /** Years of the ASCN monitoring reports that list the project; empty for other projects. */
  readonly reportYears?: InputMaybe<IntListFilters>;
  /** Development cooperation sectors that the project addresses. */
  readonly sectors?: InputMaybe<SectorRelationshipFilters>;
  /** Day on which work starts; null when not stated. */
  readonly startsOn?: InputMaybe<DateScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Latest status on record; the status of each report is in `statements`. Null when no source states one. */
  readonly status?: InputMaybe<ProjectStatusEnumScalarFilters>;
  /** Status in the source's own terms; null when not stated. */
  readonly statusText?: InputMaybe<StringScalarFilters>;
  /** Year of selection or start; null when not stated. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

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

/** Look-ups and questions; nothing here writes. */
export type Query = {
  readonly __typename?: 'Query';
  /** Looks up: One of the 23 activities of a firm's entry abroad (brief, Table 3). */
  readonly activities: ReadonlyArray<Activity>;
  /**
   * What the dataset versions loaded into this graph after one of them added, changed and withdrew, statement by statement. A withdrawn
   * statement ends (`lastSeen` stays at the last version that held it); it is not deleted.
   */
  readonly changes: ChangesAnswer;
  /** Looks up: Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
  readonly cities: ReadonlyArray<City>;
  /**
   * Cities for a firm: the preset of its class, weighed anew by how far the firm has come and by what it works in, every change with its reason.
   * All cities are ranked; none is left out.
   */
  readonly citySuggestions: CitySuggestions;
  /** Why one city stands above another: every pair of the cities, as signed differences that add up to that of the scores. */
  readonly compareCities: CityComparisons;
  /**
   * Statements that disagree: with each other, or with arithmetic. Both sides are kept. Answers what people wrote down and what checks find
   * in the graph now; where both say the same, the check stands inside the written conflict. Worst first.
   */
  readonly conflicts: ConflictsAnswer;
  /** Looks up: A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyArray<Country>;
  /** The criteria that a shortlist may weigh. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Looks up: A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
  readonly curatedConflicts: ReadonlyArray<Conflict>;
  /** What the graph holds now: version, size and sources. */
  readonly dataset: Dataset;
  /** Looks up: A demand of firms on policy (brief, Table 5). */
  readonly demands: ReadonlyArray<Demand>;
  /** Looks up: A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
  readonly directions: ReadonlyArray<Direction>;
  /** Why a city has its place: its parts, its neighbours, what would move it, and how far it moves under each varied assumption. */
  readonly explainScore: ScoreExplanation;
  /** Looks up: Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
  readonly findings: ReadonlyArray<Finding>;
  /** Looks up: One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** What a profile comes to before anything is matched with it: the values given, and what the graph knows of the firm. */
  readonly firmProfile: FirmProfile;
  /** Looks up: One of the six development focus areas of the ASEAN Smart Cities Framework. */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /** What the brief claims about gaps in support, each with the query that derives it from the graph, or the reason why nothing can. */
  readonly gapClaims: ReadonlyArray<GapClaim>;
  /**
   * Importance-performance analysis after Martilla and James (1977): items by importance and satisfaction in four quadrants.
   * Of a survey in the graph, or of items that the caller gives. A survey whose values are not published has no items, and says so.
   */
  readonly importancePerformance: ImportancePerformance;
  /**
   * Korean firms that complement a firm: a large and a small one (joint entry), or one that plans and one that solves (fusion), with the
   * reasons. The score ranks the partners of one answer; it forecasts nothing.
   */
  readonly jointEntry: JointEntry;
  /**
   * The twelve steps of a firm's entry abroad, in order: what firms do there, how many have got there, which schemes serve them, and where firms stop.
   * A scheme that may fit, but not surely, is listed with its reasons and never counted as serving.
   */
  readonly ladder: Ladder;
  /** Looks up: A lesson that the brief draws from other countries (Table 1), restated. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Looks up: A limitation of Korea's present cooperation (brief, Table 1). */
  readonly limitations: ReadonlyArray<Limitation>;
  /**
   * Which support schemes fit a firm, rule by rule: met, missed or not known, with what the firm says, what the rule asks, and the source.
   * Rules belong to the years of their scheme's `eligibilityYear`: check the current notice before applying.
   */
  readonly matchSchemes: MatchSchemes;
  /**
   * Which single tie would have to be made to connect two ends, or to connect them better: what a roadshow, a consortium, an office or a
   * change of a scheme's rules should bring about. Only ties that somebody can decide to make are looked for (`tieRules`), and only those
   * that would help: with a better path than today's best, or a shorter one than today's shortest. Best first, links alike in one group.
   */
  readonly missingLinks: MissingLinks;
  /** Looks up: Something that ASEAN city officials said they need, expect or see as Korea's strength, in the brief's survey of 78 officials. */
  readonly needs: ReadonlyArray<Need>;
  /** Looks up: The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
  readonly networks: ReadonlyArray<Network>;
  /** Looks up: One published number. */
  readonly observations: ReadonlyArray<Observation>;
  /** Looks up: A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** The kinds of path that join the two sides, best first, each with the number and the weight of its paths: look here first, then at the paths of a kind. */
  readonly partnershipKinds: PartnershipKinds;
  /**
   * How organisations, schemes or ministries get to cities: typed paths, best first, each hop with its statements. Paths visit nothing twice.
   * The score is higher for short paths through few-handed nodes; it ranks the paths of one answer and means nothing between answers.
   */
  readonly partnershipPaths: PartnershipPaths;
  /** The kinds of partnership path, with their meaning. */
  readonly pathKinds: ReadonlyArray<PathKind>;
  /** Weights that someone stands behind, with their reasons. */
  readonly presets: ReadonlyArray<Preset>;
  /** Looks up: A line of work that holds projects: the K-City Network, ODA lines, the network's own action plans, initiatives of other countries. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Looks up: A piece of work with a place: a project of an ASCN city, a KCN selection, an ODA or EDCF activity, a study, a contract. */
  readonly projects: ReadonlyArray<Project>;
  /**
   * Ranks a table of the caller's own by a method of the caller's own, with the engine of `shortlist`. Nothing is stored.
   * Any fault of the table or the method refuses the whole, naming everything wrong.
   */
  readonly rankTable: RankTable;
  /** Looks up: One of the brief's three recommendations. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /**
   * Maps names, as a spreadsheet holds them, to ids in one call. A name that leads to one thing surely enough gets its id; every other one gets
   * its candidates and no id.
   */
  readonly resolve: ResolveAnswer;
  /** Looks up: One rule of a support scheme, read from the scheme's own words so that it can be asked of a firm. Rules belong to the years of their scheme's `eligibilityYear`. */
  readonly rules: ReadonlyArray<Rule>;
  /** Looks up: A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
  readonly schemes: ReadonlyArray<Scheme>;
  /**
   * Finds anything by its name in English, Korean or the local language, by other spellings, by Korean initial consonants (ㄷㄴ), or by what its
   * descriptions say. Whole names come first, then beginnings, words, initial consonants and parts of names, then titles of sources, then text; cities before all else.
   */
  readonly search: SearchAnswer;
  /** Looks up: A sector of Korean development cooperation that the brief names, with its OECD DAC CRS purpose codes. */
  readonly sectors: ReadonlyArray<Sector>;
  /**
   * Ranks the cities of the ASEAN Smart Cities Network on a day. Without input: the brief's day (2025-04-07, 31 cities) and the brief's rule.
   * The score is a weighted mean of published facts. It is no forecast, and no measure of a city's worth; a city little written about has little coverage.
   */
  readonly shortlist: Shortlist;
  /** Looks up: A document, page or data set that statements cite. */
  readonly sources: ReadonlyArray<Source>;
  /** Looks up: One of the three stages of a firm's entry abroad (brief, Table 3). */
  readonly stages: ReadonlyArray<Stage>;
  /** Looks up: One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept, and so are withdrawn ones: filter by `withdrawn` for what holds now. */
  readonly statements: ReadonlyArray<Statement>;
  /** Looks up: One of the twelve steps of a firm's entry abroad (brief, Table 3). */
  readonly steps: ReadonlyArray<Step>;
  /**
   * Where support is missing: the brief's three-axis model as a cube of cells, one for every kind of city development support, step (or stage) of
   * entry and kind of firm entry support. Cells that nothing serves are rows like any other. The gaps come first, by unmet demand.
   */
  readonly supportGaps: SupportGaps;
  /** Looks up: A kind of support on one of the two scheme axes of the brief's three-axis model. */
  readonly supportKinds: ReadonlyArray<SupportKind>;
  /** Ready scenarios: the brief's three recommendations as schemes that do not exist yet, each with the lines that it reads. */
  readonly supportScenarios: ReadonlyArray<SupportScenario>;
  /** Looks up: A survey, count or monitoring round that published numbers. */
  readonly surveys: ReadonlyArray<Survey>;
  /** Which ties between two labels can be made, by whom, and why the others cannot; by their labels and type. */
  readonly tieRules: ReadonlyArray<TieRule>;
  /** Where the organisations or schemes can get to: cities, ranked by the summed score of the paths to them. */
  readonly whereCan: ReachedEnds;
  /** Who gets to the cities: organisations and schemes, ranked by the summed score of their paths. */
  readonly whoReaches: ReachedEnds;
};


/** Look-ups and questions; nothing here writes. */
export type QueryActivitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ActivitySort>>;
  where?: InputMaybe<ActivityWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryChangesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  since?: InputMaybe<Scalars['ID']['input']>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCitySuggestionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  profile: FirmProfileInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCompareCitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  input?: InputMaybe<ShortlistInput>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryConflictsArgs = {
  input?: InputMaybe<ConflictsInput>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCuratedConflictsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ConflictSort>>;
  where?: InputMaybe<ConflictWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryDemandsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DemandSort>>;
  where?: InputMaybe<DemandWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryDirectionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DirectionSort>>;
  where?: InputMaybe<DirectionWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryExplainScoreArgs = {
  city: Scalars['ID']['input'];
  input?: InputMaybe<ShortlistInput>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryFindingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
  where?: InputMaybe<FindingWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryFirmClassesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FirmClassSort>>;
  where?: InputMaybe<FirmClassWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryFirmProfileArgs = {
  profile: FirmProfileInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryFocusAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FocusAreaSort>>;
  where?: InputMaybe<FocusAreaWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryImportancePerformanceArgs = {
  input: ImportancePerformanceInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryJointEntryArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: JointEntryInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryLadderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<SupportFilter>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryLessonsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LessonSort>>;
  where?: InputMaybe<LessonWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryLimitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LimitationSort>>;
  where?: InputMaybe<LimitationWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryMatchSchemesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: MatchSchemesInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryMissingLinksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PartnershipPathsInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryNeedsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NeedSort>>;
  where?: InputMaybe<NeedWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryNetworksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<NetworkSort>>;
  where?: InputMaybe<NetworkWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryPartnershipKindsArgs = {
  input: PartnershipPathsInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryPartnershipPathsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PartnershipPathsInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryProgrammesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProgrammeSort>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryRankTableArgs = {
  matrix: Scalars['String']['input'];
  method: RankMethodInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryRecommendationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RecommendationSort>>;
  where?: InputMaybe<RecommendationWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryResolveArgs = {
  kinds?: InputMaybe<ReadonlyArray<ThingKind>>;
  names: ReadonlyArray<Scalars['String']['input']>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryRulesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RuleSort>>;
  where?: InputMaybe<RuleWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ThingKind>>;
  lang?: InputMaybe<Lang>;
  text: Scalars['String']['input'];
};


/** Look-ups and questions; nothing here writes. */
export type QuerySectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SectorSort>>;
  where?: InputMaybe<SectorWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryShortlistArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input?: InputMaybe<ShortlistInput>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryStagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StageSort>>;
  where?: InputMaybe<StageWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySupportGapsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input?: InputMaybe<SupportGapsInput>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySupportKindsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SupportKindSort>>;
  where?: InputMaybe<SupportKindWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QuerySurveysArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SurveySort>>;
  where?: InputMaybe<SurveyWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryWhereCanArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PartnershipPathsInput;
};


/** Look-ups and questions; nothing here writes. */
export type QueryWhoReachesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PartnershipPathsInput;
};

/** One cell and its part in the score. */
export type RankCell = {
  readonly __typename?: 'RankCell';
  /** Why there is none; null when there is one. */
  readonly absence?: Maybe<Absence>;
  /** Part of the score; null when left out. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** Comparable value; null when left out. */
  readonly normalised?: Maybe<Scalars['Float']['output']>;
  /** What was done about it. */
  readonly treatment: Treatment;
  /** Raw value; null when missing. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A criterion of a caller's own table. */
export type RankCriterionInput = {
  /** Least raw value that an alternative must have; those below or without rank after all that pass. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Largest raw value that an alternative may have; those above or without rank after all that pass. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
  /** Whether more or less is better. */
  readonly direction?: InputMaybe<RankDirection>;
  /** Raw values that normalise to the ends of the scale under GOALPOSTS: two numbers, the lower first. */
  readonly goalposts?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Group that it belongs to; at the top when left out. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Column with the high end of each cell's interval. */
  readonly high?: InputMaybe<Scalars['String']['input']>;
  /** Column of the table. */
  readonly id: Scalars['String']['input'];
  /** Column with the low end of each cell's interval. */
  readonly low?: InputMaybe<Scalars['String']['input']>;
  /** Whether an alternative must have a value; those without rank after all that pass. */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Column with the probability, 0 to 1, that each value holds. */
  readonly trust?: InputMaybe<Scalars['String']['input']>;
  /** Weight relative to its siblings, finite and at least 0. */
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Whether more or less is better. */
export type RankDirection =
  /** More is better. */
  | 'MAX'
  /** Less is better. */
  | 'MIN';

/** A group of criteria or of groups. */
export type RankGroupInput = {
  /** Id, unlike that of any criterion. */
  readonly id: Scalars['String']['input'];
  /** Group above; at the top when left out. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** Weight relative to its siblings, finite and at least 0. */
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Everything that decides a ranking besides the table. */
export type RankMethodInput = {
  /** How comparable values become a score. */
  readonly aggregation?: InputMaybe<Aggregation>;
  /** Whether goalposts cut values outside to the ends. */
  readonly clip?: InputMaybe<Scalars['Boolean']['input']>;
  /** Criteria, each a column of the table, in any order; columns not named are ignored with a note. */
  readonly criteria: ReadonlyArray<RankCriterionInput>;
  /** Share of the scale, above 0 and below 1, that geometric and harmonic means lift lower values to; nothing is lifted when left out. */
  readonly floor?: InputMaybe<Scalars['Float']['input']>;
  /** Means of single groups where they differ from `aggregation`, which must be a mean then. */
  readonly groupAggregation?: InputMaybe<ReadonlyArray<GroupMeanInput>>;
  /** Groups of criteria or of groups; a group without parent is at the top. */
  readonly groups?: InputMaybe<ReadonlyArray<RankGroupInput>>;
  /** What stands in for a missing value. What is not applicable is always left out. */
  readonly missing?: InputMaybe<MissingRule>;
  /** How raw values become comparable. */
  readonly normalisation?: InputMaybe<Normalisation>;
  /** Columns whose labels are peer groups to rank within, such as country; GROUP_MEAN takes the first. */
  readonly peers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The best set under limits. */
  readonly portfolio?: InputMaybe<PortfolioInput>;
  /** Top of the scale, such as 1 or 100; NONE keeps values as they are. */
  readonly scale?: InputMaybe<Scalars['Float']['input']>;
  /** Asks which varied assumption moves the ranking. */
  readonly sensitivity?: InputMaybe<SensitivityInput>;
  /** What to vary; nothing when left out. */
  readonly uncertainty?: InputMaybe<UncertaintyInput>;
};

/** Ranks over many runs; 1 is best. Quantiles between two ranks are interpolated. */
export type RankRange = {
  readonly __typename?: 'RankRange';
  /** Worst rank. */
  readonly max: Scalars['Int']['output'];
  /** Mean rank. */
  readonly mean: Scalars['Float']['output'];
  /** Median rank. */
  readonly median: Scalars['Float']['output'];
  /** Best rank. */
  readonly min: Scalars['Int']['output'];
  /** Rank of the method as it stands. */
  readonly nominal: Scalars['Int']['output'];
  /** Rank that one run in twenty is better than. */
  readonly q05: Scalars['Float']['output'];
  /** Rank that one run in twenty is worse than. */
  readonly q95: Scalars['Float']['output'];
};

/** A ranking of the caller's own table with everything that led to it. */
export type RankTable = {
  readonly __typename?: 'RankTable';
  /** VIKOR's compromise set; null under other aggregations or of fewer than two alternatives. */
  readonly compromise?: Maybe<Compromise>;
  /** What pairwise majorities say; null unless the aggregation is COPELAND. */
  readonly condorcet?: Maybe<Condorcet>;
  /** Version of the engine. */
  readonly engineVersion: Scalars['String']['output'];
  /** Shares of weight at which the top k changes; empty when nothing was varied or scores are not linear. */
  readonly flipPoints: ReadonlyArray<FlipPoint>;
  /** Whether a larger score is better; false only under VIKOR. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** Columns of the table that the method does not name. */
  readonly ignoredColumns: ReadonlyArray<Scalars['String']['output']>;
  /** What to know besides, in sentences. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The best set under limits; null when not asked for. */
  readonly portfolio?: Maybe<Portfolio>;
  /** Best first; alternatives with a veto after all without; ties by id. */
  readonly rows: ReadonlyArray<RankedAlternative>;
  /** What to know of each criterion before any score. */
  readonly screening: ReadonlyArray<ScreenedCriterion>;
  /** Which assumption moves the ranking, the strongest first; empty when not asked for. */
  readonly sensitivity: ReadonlyArray<FactorSensitivity>;
  /** Everything used, defaults included, as JSON in the words of the method file. */
  readonly settings: Scalars['String']['output'];
  /** What the ranking becomes when assumptions vary: each by itself, then all together. Empty when nothing was varied. */
  readonly varied: ReadonlyArray<VariedRanks>;
  /** Weights of criteria and groups. */
  readonly weights: ReadonlyArray<TreeWeight>;
};

/** One alternative's place. */
export type RankedAlternative = {
  readonly __typename?: 'RankedAlternative';
  /** Parts of the score, by criterion; the contributions add up to it. */
  readonly cells: ReadonlyArray<RankCell>;
  /** Share of the weight that rests on known values, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** Its id in the table. */
  readonly id: Scalars['String']['output'];
  /** Places among those with the same label. */
  readonly peerRanks: ReadonlyArray<PeerRank>;
  /** Place, 1 first; equal scores share it and the next place is skipped (1, 2, 2, 4). */
  readonly rank: Scalars['Int']['output'];
  /** Ranks over the runs of all varied assumptions together; null when nothing was varied. */
  readonly rankRange?: Maybe<RankRange>;
  /** Score on the method's scale; null when nothing with weight is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Up to three criteria that lift it most above the mean. */
  readonly strengths: ReadonlyArray<PartDifference>;
  /** Ids of those that share the rank. */
  readonly tiedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Share of those runs in which it is among the top k, 0 to 1. */
  readonly topShare?: Maybe<Scalars['Float']['output']>;
  /** Required values and bounds that it misses; with any it ranks after all that pass. */
  readonly vetoes: ReadonlyArray<Veto>;
  /** Up to three criteria that hold it down most. */
  readonly weaknesses: ReadonlyArray<PartDifference>;
};

/** A value with its unit. */
export type RawValue = {
  readonly __typename?: 'RawValue';
  /** Why there is no value; null when there is one. */
  readonly absence?: Maybe<Absence>;
  /** Unit of the value. */
  readonly unit: Scalars['String']['output'];
  /** The value; null when missing. Zero means that something was looked for and none was found. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** An end that paths reach. */
export type ReachedEnd = {
  readonly __typename?: 'ReachedEnd';
  /** Its best path. */
  readonly bestPath: PartnershipPath;
  /** Whether one of them is direct. */
  readonly direct: Scalars['Boolean']['output'];
  /** Id of the organisation, scheme or city. */
  readonly id: Scalars['ID']['output'];
  /** Kinds of its paths, by summed score, then id. */
  readonly kinds: ReadonlyArray<ConnectingKind>;
  /** The organisation, scheme or city. */
  readonly node: PathNode;
  /** Number of its paths, at least 1. */
  readonly pathCount: Scalars['Int']['output'];
  /** Place, 1 first; equal sums share it and the next place is skipped. */
  readonly rank: Scalars['Int']['output'];
  /** Sum of the scores of its paths, above 0; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Ends of paths on one side, best reached first. */
export type ReachedEnds = {
  readonly __typename?: 'ReachedEnds';
  /** Ask with the settings again and get the same id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Ends, by summed score; equal sums share a rank and stand by id. */
  readonly ends: ReadonlyArray<ReachedEnd>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Everything that was used, defaults included. */
  readonly settings: PartnershipPathsSettings;
  /** In one sentence: how many were found, and the best. */
  readonly summary: Scalars['String']['output'];
  /** Number of ends that some path reaches. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Ends of paths on one side, best reached first. */
export type ReachedEndsSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A value under one reading of a source that contradicts itself. */
export type ReadingValue = {
  readonly __typename?: 'ReadingValue';
  /** The reading. */
  readonly reading: BriefReading;
  /** The value under it, in the criterion's unit. */
  readonly value: Scalars['Float']['output'];
};

/** One of the brief's three recommendations. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** Countries that it names. */
  readonly countries: ReadonlyArray<Country>;
  /** Demands that it answers; a reading. */
  readonly demands: ReadonlyArray<Demand>;
  /** The basic direction that it follows. */
  readonly directions: ReadonlyArray<Direction>;
  /** Firm classes that it is meant for; a reading. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** Stable id, such as `recommendation:support-ladder`. */
  readonly id: Scalars['ID']['output'];
  /** Measures, restated. */
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean, as printed. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Aim, restated. */
  readonly objective?: Maybe<Scalars['String']['output']>;
  /** Place in the brief, 1 to 3. */
  readonly order: Scalars['Int']['output'];
  /** Other names that the brief uses for it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps that it serves; a reading. */
  readonly steps: ReadonlyArray<Step>;
};


/** One of the brief's three recommendations. */
export type RecommendationCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** One of the brief's three recommendations. */
export type RecommendationDemandsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DemandSort>>;
  where?: InputMaybe<DemandWhere>;
};


/** One of the brief's three recommendations. */
export type RecommendationDirectionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DirectionSort>>;
  where?: InputMaybe<DirectionWhere>;
};


/** One of the brief's three recommendations. */
export type RecommendationFirmClassesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FirmClassSort>>;
  where?: InputMaybe<FirmClassWhere>;
};


/** One of the brief's three recommendations. */
export type RecommendationStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** One of the brief's three recommendations. */
export type RecommendationStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};

/** Conditions on related things of type Recommendation. */
export type RecommendationRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<RecommendationWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<RecommendationWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<RecommendationWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<RecommendationWhere>;
};

/** Fields to sort Recommendations by. The order in which sorts are applied is not guaranteed when specifying many fields in one RecommendationSort object. */
export type RecommendationSort = {
  /** Stable id, such as `recommendation:support-ladder`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Aim, restated. */
  readonly objective?: InputMaybe<SortDirection>;
  /** Place in the brief, 1 to 3. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Recommendation; all given ones must hold. */
export type RecommendationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RecommendationWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<RecommendationWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<RecommendationWhere>>;
  /** Countries that it names. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Demands that it answers; a reading. */
  readonly demands?: InputMaybe<DemandRelationshipFilters>;
  /** The basic direction that it follows. */
  readonly directions?: InputMaybe<DirectionRelationshipFilters>;
  /** Firm classes that it is meant for; a reading. */
  readonly firmClasses?: InputMaybe<FirmClassRelationshipFilters>;
  /** Stable id, such as `recommendation:support-ladder`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Measures, restated. */
  readonly measures?: InputMaybe<StringListFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Aim, restated. */
  readonly objective?: InputMaybe<StringScalarFilters>;
  /** Place in the brief, 1 to 3. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** Other names that the brief uses for it. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps that it serves; a reading. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
};

/** What may be passed on of a source. Naming it is asked for always. */
export type Redistribution =
  /** Single facts and short titles; the work itself is reserved. */
  | 'FACTS_ONLY'
  /** The work itself, on the conditions that `redistributionReason` states. */
  | 'FULL'
  /** Facts and short quotations. */
  | 'QUOTE'
  /** No licence or terms were found; nothing beyond single facts may be assumed. */
  | 'UNKNOWN';

/** Redistribution filters */
export type RedistributionEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Redistribution>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Redistribution>>;
};

/** Names and what they lead to. */
export type ResolveAnswer = {
  readonly __typename?: 'ResolveAnswer';
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Kinds of thing that the names could mean. */
  readonly kinds: ReadonlyArray<ThingKind>;
  /** How many names lead to one thing. */
  readonly matched: Scalars['Int']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** One row for each name, in the order given. */
  readonly rows: ReadonlyArray<ResolvedName>;
  /** Confidence from which a single best candidate is taken, 0 to 1. */
  readonly sureFrom: Scalars['Float']['output'];
};

/** Whether a name leads to one thing. */
export type ResolveStatus =
  /** To several equally; name their kind, or choose among the candidates. */
  | 'AMBIGUOUS'
  /** To one, surely enough. */
  | 'MATCHED'
  /** To nothing. */
  | 'NOT_FOUND'
  /** To none surely enough; look at the candidates. */
  | 'UNSURE';

/** What one name leads to. */
export type ResolvedName = {
  readonly __typename?: 'ResolvedName';
  /** Things that it may mean, the most likely first, at most 5. */
  readonly candidates: ReadonlyArray<NameCandidate>;
  /** Id of the one thing; null unless `status` is MATCHED. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The name as given. */
  readonly name: Scalars['String']['output'];
  /** Whether it leads to one thing. */
  readonly status: ResolveStatus;
};

/** One rule of a support scheme, read from the scheme's own words so that it can be asked of a firm. Rules belong to the years of their scheme's `eligibilityYear`. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** The words that it was read from, restated. */
  readonly basis: Scalars['String']['output'];
  /** How far it binds. */
  readonly force: RuleForce;
  /** Stable id, such as `rule:kcn-demonstration-overseas-public-partner`. */
  readonly id: Scalars['ID']['output'];
  /** What it asks, in English. */
  readonly name: Scalars['String']['output'];
  /** What it asks, in Korean. */
  readonly nameKo: Scalars['String']['output'];
  /** How it compares. */
  readonly operator: RuleOperator;
  /** The scheme; exactly one. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** What it looks at. */
  readonly subject: RuleSubject;
  /** Way of applying that it belongs to: a firm needs to meet the rules of one way only. Null when it holds for every way. */
  readonly track?: Maybe<Scalars['String']['output']>;
  /** Unit of the values: KRW, years or percent; null when they have none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it compares with: enum values, ids, numbers, or periods as ISO 8601 intervals (`..` for an end that was not seen). Empty where the operator needs none. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};


/** One rule of a support scheme, read from the scheme's own words so that it can be asked of a firm. Rules belong to the years of their scheme's `eligibilityYear`. */
export type RuleSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** One rule of a support scheme, read from the scheme's own words so that it can be asked of a firm. Rules belong to the years of their scheme's `eligibilityYear`. */
export type RuleStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** One rule asked of the firm. */
export type RuleCheck = {
  readonly __typename?: 'RuleCheck';
  /** The words that it was read from, restated; null for what is read from ties. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Whether the verdict rests on it; steps say when a scheme is of use, and decide nothing. */
  readonly decides: Scalars['Boolean']['output'];
  /** How far it binds. */
  readonly force: RuleForce;
  /** Id of the rule; the scheme's id with the relationship for what is read from ties (`scheme:ksp/SERVES`). */
  readonly id: Scalars['ID']['output'];
  /** What it asks. */
  readonly name: Scalars['String']['output'];
  /** What the firm is, has or aims at, possible values when it is not exact; null when not known. */
  readonly observed?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How it compares. */
  readonly operator: RuleOperator;
  /** Met, missed, or not known. */
  readonly outcome: RuleOutcome;
  /** Why it came out so. */
  readonly reason: CheckReason;
  /** What the rule asks for; empty where its operator needs nothing. */
  readonly required: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the statements behind the rule. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind the rule. */
  readonly statements: ReadonlyArray<Statement>;
  /** What it looks at. */
  readonly subject: RuleSubject;
  /** Way of applying that it belongs to; null for all ways. */
  readonly track?: Maybe<Scalars['String']['output']>;
  /** Unit of the values; null when they have none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** One rule asked of the firm. */
export type RuleCheckNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** How far a rule binds. */
export type RuleForce =
  /** A condition: who misses it is not eligible. Of periods: these are all of their years. */
  | 'REQUIRED'
  /** Whom the scheme is meant for, or a list that is not complete: who is outside may still be admitted, so nobody knows. Of periods: others of the same year may exist. */
  | 'TARGETED';

/** RuleForce filters */
export type RuleForceEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<RuleForce>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<RuleForce>>;
};

/** How a rule compares. */
export type RuleOperator =
  /** The source says that there is no limit. */
  | 'ANY'
  /** The value is at least this. */
  | 'AT_LEAST'
  /** The value is at most this. */
  | 'AT_MOST'
  /** Applications are taken in these periods. */
  | 'DURING'
  /** An event took place in these periods; when applications were taken was not seen. */
  | 'HELD'
  /** Applications are usually decided or taken in these months, 1 to 12. */
  | 'IN_MONTHS'
  /** The firm has, is or aims at one of the values. */
  | 'ONE_OF'
  /** Applications are taken all the time. */
  | 'STANDING'
  /** The source says or shows that there is a rule, and not which: nobody can be found to meet it. */
  | 'UNSTATED';

/** RuleOperator filters */
export type RuleOperatorEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<RuleOperator>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<RuleOperator>>;
};

/** Outcome of a rule. */
export type RuleOutcome =
  /** The firm misses it. */
  | 'FAIL'
  /** The firm meets it. */
  | 'PASS'
  /** Not known; never turned into PASS. */
  | 'UNKNOWN';

/** Conditions on related things of type Rule. */
export type RuleRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<RuleWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<RuleWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<RuleWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<RuleWhere>;
};

/** Fields to sort Rules by. The order in which sorts are applied is not guaranteed when specifying many fields in one RuleSort object. */
export type RuleSort = {
  /** The words that it was read from, restated. */
  readonly basis?: InputMaybe<SortDirection>;
  /** How far it binds. */
  readonly force?: InputMaybe<SortDirection>;
  /** Stable id, such as `rule:kcn-demonstration-overseas-public-partner`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What it asks, in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** What it asks, in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** How it compares. */
  readonly operator?: InputMaybe<SortDirection>;
  /** What it looks at. */
  readonly subject?: InputMaybe<SortDirection>;
  /** Way of applying that it belongs to: a firm needs to meet the rules of one way only. Null when it holds for every way. */
  readonly track?: InputMaybe<SortDirection>;
  /** Unit of the values: KRW, years or percent; null when they have none. */
  readonly unit?: InputMaybe<SortDirection>;
};

/** What a rule looks at. */
export type RuleSubject =
  /** Age of the firm, in whole years. */
  | 'AGE'
  /** Money asked, in won. */
  | 'AMOUNT'
  /** Whether and how a firm may apply at all. */
  | 'APPLICANT'
  /** Business. */
  | 'BUSINESS'
  /** Country that the firm aims at. */
  | 'COUNTRY'
  /** Share in the project company, in percent. */
  | 'EQUITY'
  /** Class of the brief's Table 2. */
  | 'FIRM_CLASS'
  /** Partners of the application: see PartnerKind. */
  | 'PARTNERS'
  /** Something that the firm has, is or does: see FirmQuality. */
  | 'QUALITY'
  /** Sector or focus area. */
  | 'SECTOR'
  /** Size class. */
  | 'SIZE'
  /** Step of the ladder. */
  | 'STEP'
  /** When applications are taken. */
  | 'WINDOW';

/** RuleSubject filters */
export type RuleSubjectEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<RuleSubject>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<RuleSubject>>;
};

/** Conditions on a Rule; all given ones must hold. */
export type RuleWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RuleWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<RuleWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<RuleWhere>>;
  /** The words that it was read from, restated. */
  readonly basis?: InputMaybe<StringScalarFilters>;
  /** How far it binds. */
  readonly force?: InputMaybe<RuleForceEnumScalarFilters>;
  /** Stable id, such as `rule:kcn-demonstration-overseas-public-partner`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What it asks, in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** What it asks, in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** How it compares. */
  readonly operator?: InputMaybe<RuleOperatorEnumScalarFilters>;
  /** The scheme; exactly one. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** What it looks at. */
  readonly subject?: InputMaybe<RuleSubjectEnumScalarFilters>;
  /** Way of applying that it belongs to: a firm needs to meet the rules of one way only. Null when it holds for every way. */
  readonly track?: InputMaybe<StringScalarFilters>;
  /** Unit of the values: KRW, years or percent; null when they have none. */
  readonly unit?: InputMaybe<StringScalarFilters>;
  /** What it compares with: enum values, ids, numbers, or periods as ISO 8601 intervals (`..` for an end that was not seen). Empty where the operator needs none. */
  readonly values?: InputMaybe<StringListFilters>;
};

/** What a scenario changes. */
export type ScenarioEffect = {
  readonly __typename?: 'ScenarioEffect';
  /** Cells by status before. */
  readonly before: CellCounts;
  /** Gaps that become covered. */
  readonly closed: ReadonlyArray<CellChange>;
  /** Gaps that stay gaps, with less lacking. */
  readonly narrowed: ReadonlyArray<CellChange>;
  /** Gaps that remain. */
  readonly remaining: Scalars['Int']['output'];
  /** Cells in which as much lacks as before, but of the other kind or with another certainty. */
  readonly shifted: ReadonlyArray<CellChange>;
  /** Cells in which more lacks than before. */
  readonly widened: ReadonlyArray<CellChange>;
};

/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type Scheme = {
  readonly __typename?: 'Scheme';
  /** Money, as printed; null when not stated. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** Who may apply, restated; null when not stated. */
  readonly applicant?: Maybe<Scalars['String']['output']>;
  /** What the call says of consortia, restated; null when not stated. */
  readonly consortium?: Maybe<Scalars['String']['output']>;
  /** Institution to ask; never a person. Null when not stated. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Countries that the scheme names as eligible; whether others are too says `countryScope`. */
  readonly countries: ReadonlyArray<Country>;
  /** Countries admitted, restated; null when not stated. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How the scheme limits countries; a reading of `country`. Null when nothing is stated, or only in words that cannot be read so. */
  readonly countryScope?: Maybe<CountryScope>;
  /** Year or years that the eligibility belongs to; null when no eligibility was found. */
  readonly eligibilityYear?: Maybe<Scalars['String']['output']>;
  /** Firm classes that the scheme is open to; a reading of its target. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** Firm sizes admitted, restated; null when not stated. */
  readonly firmSize?: Maybe<Scalars['String']['output']>;
  /** Stable id, such as `scheme:kcn-planning`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Organisations that run the scheme. */
  readonly operators: ReadonlyArray<Organisation>;
  /** How applications are decided, restated; null when not stated. */
  readonly procedure?: Maybe<Scalars['String']['output']>;
  /** The programme that the scheme is the application door of. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Its rules, read from the texts above so that they can be asked of a firm. */
  readonly rules: ReadonlyArray<Rule>;
  /** Fields admitted, restated; null when not stated. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Sectors that the scheme names; empty when it names none or only smart cities at large. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Day or year from which the scheme runs; null when not recorded. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps that the scheme serves; a reading, not the operator's words. */
  readonly steps: ReadonlyArray<Step>;
  /** Kinds of support that it gives, in the brief's terms. */
  readonly supportKinds: ReadonlyArray<SupportKind>;
  /** Whom the scheme is meant for, restated; null when not stated. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** Other terms, restated; null when none. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** When applications are taken, restated; null when not stated. */
  readonly window?: Maybe<Scalars['String']['output']>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeFirmClassesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FirmClassSort>>;
  where?: InputMaybe<FirmClassWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeOperatorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeProgrammesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProgrammeSort>>;
  where?: InputMaybe<ProgrammeWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeRulesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RuleSort>>;
  where?: InputMaybe<RuleWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeSectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SectorSort>>;
  where?: InputMaybe<SectorWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};


/** A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
export type SchemeSupportKindsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SupportKindSort>>;
  where?: InputMaybe<SupportKindWhere>;
};

/** A scheme, and how surely it serves what was asked about. */
export type SchemeFit = {
  readonly __typename?: 'SchemeFit';
  /** True for a scheme that only a scenario adds. */
  readonly hypothetical: Scalars['Boolean']['output'];
  /** Id of the scheme, or of the hypothetical scheme of a scenario. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What is uncertain or not stated; empty when sure. */
  readonly reasons: ReadonlyArray<FitReason>;
  /** The scheme; null for a hypothetical one. */
  readonly scheme?: Maybe<Scheme>;
  /** Ids of the statements behind the step, kind, class, country and sector that were looked at; empty for a hypothetical scheme. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True when everything asked about is stated and met; false when something is uncertain or not stated. */
  readonly sure: Scalars['Boolean']['output'];
};


/** A scheme, and how surely it serves what was asked about. */
export type SchemeFitNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** One scheme as it looks to the firm. */
export type SchemeMatch = {
  readonly __typename?: 'SchemeMatch';
  /** Sets of changes that would make the firm eligible: those with the fewest things to do, then the fewest to confirm. Empty when it is eligible, or when nothing that it can do makes it so. */
  readonly nearestChanges: ReadonlyArray<ChangeSet>;
  /** Every rule that was asked, and the steps that the scheme serves. */
  readonly rules: ReadonlyArray<RuleCheck>;
  /** The scheme, with its operators and the institution to ask. */
  readonly scheme: Scheme;
  /** Id of the scheme. */
  readonly schemeId: Scalars['ID']['output'];
  /** Verdict, and what is missing, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** When it is of use, by the steps that it serves. */
  readonly timing: SchemeTiming;
  /** Way of applying with the best outcome; null when there is one way only. */
  readonly track?: Maybe<Scalars['String']['output']>;
  /** Matters on which no rule is on record, which does not mean that there is none: ask the operator. */
  readonly unstated: ReadonlyArray<RuleSubject>;
  /** What its rules say together. */
  readonly verdict: MatchVerdict;
  /** Whether applications are taken on the day. */
  readonly window: SchemeWindow;
};


/** One scheme as it looks to the firm. */
export type SchemeMatchSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Schemes that carry the firm step by step to the next stage. */
export type SchemePackage = {
  readonly __typename?: 'SchemePackage';
  /** Ids of the steps on the way that no scheme open to the firm serves. */
  readonly gapStepIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The schemes, in the order of the first step that each serves. */
  readonly legs: ReadonlyArray<PackageLeg>;
  /** The package in one sentence, with the operator of each scheme. */
  readonly sentence: Scalars['String']['output'];
};


/** Schemes that carry the firm step by step to the next stage. */
export type SchemePackageSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Conditions on related things of type Scheme. */
export type SchemeRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<SchemeWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<SchemeWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<SchemeWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<SchemeWhere>;
};

/** Fields to sort Schemes by. The order in which sorts are applied is not guaranteed when specifying many fields in one SchemeSort object. */
export type SchemeSort = {
  /** Money, as printed; null when not stated. */
  readonly amount?: InputMaybe<SortDirection>;
  /** Who may apply, restated; null when not stated. */
  readonly applicant?: InputMaybe<SortDirection>;
  /** What the call says of consortia, restated; null when not stated. */
  readonly consortium?: InputMaybe<SortDirection>;
  /** Institution to ask; never a person. Null when not stated. */
  readonly contact?: InputMaybe<SortDirection>;
  /** Countries admitted, restated; null when not stated. */
  readonly country?: InputMaybe<SortDirection>;
  /** How the scheme limits countries; a reading of `country`. Null when nothing is stated, or only in words that cannot be read so. */
  readonly countryScope?: InputMaybe<SortDirection>;
  /** Year or years that the eligibility belongs to; null when no eligibility was found. */
  readonly eligibilityYear?: InputMaybe<SortDirection>;
  /** Firm sizes admitted, restated; null when not stated. */
  readonly firmSize?: InputMaybe<SortDirection>;
  /** Stable id, such as `scheme:kcn-planning`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** How applications are decided, restated; null when not stated. */
  readonly procedure?: InputMaybe<SortDirection>;
  /** Fields admitted, restated; null when not stated. */
  readonly sector?: InputMaybe<SortDirection>;
  /** Day or year from which the scheme runs; null when not recorded. */
  readonly startsOn?: InputMaybe<SortDirection>;
  /** Whom the scheme is meant for, restated; null when not stated. */
  readonly target?: InputMaybe<SortDirection>;
  /** Other terms, restated; null when none. */
  readonly terms?: InputMaybe<SortDirection>;
  /** When applications are taken, restated; null when not stated. */
  readonly window?: InputMaybe<SortDirection>;
};

/** When a scheme is of use to a firm, by the steps that it serves. */
export type SchemeTiming =
  /** It serves a later step. */
  | 'LATER'
  /** It serves the firm's next step. */
  | 'NOW'
  /** It serves no step of the ladder. */
  | 'NO_STEP'
  /** It serves only steps already taken; of use again in a new country. */
  | 'PASSED'
  /** The firm's furthest step is not known. */
  | 'UNKNOWN';

/** Conditions on a Scheme; all given ones must hold. */
export type SchemeWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SchemeWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<SchemeWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<SchemeWhere>>;
  /** Money, as printed; null when not stated. */
  readonly amount?: InputMaybe<StringScalarFilters>;
  /** Who may apply, restated; null when not stated. */
  readonly applicant?: InputMaybe<StringScalarFilters>;
  /** What the call says of consortia, restated; null when not stated. */
  readonly consortium?: InputMaybe<StringScalarFilters>;
  /** Institution to ask; never a person. Null when not stated. */
  readonly contact?: InputMaybe<StringScalarFilters>;
  /** Countries that the scheme names as eligible; whether others are too says `countryScope`. */
  readonly countries?: InputMaybe<CountryRelationshipFilters>;
  /** Countries admitted, restated; null when not stated. */
  readonly country?: InputMaybe<StringScalarFilters>;
  /** How the scheme limits countries; a reading of `country`. Null when nothing is stated, or only in words that cannot be read so. */
  readonly countryScope?: InputMaybe<CountryScopeEnumScalarFilters>;
  /** Year or years that the eligibility belongs to; null when no eligibility was found. */
  readonly eligibilityYear?: InputMaybe<StringScalarFilters>;
  /** Firm classes that the scheme is open to; a reading of its target. */
  readonly firmClasses?: InputMaybe<FirmClassRelationshipFilters>;
  /** Firm sizes admitted, restated; null when not stated. */
  readonly firmSize?: InputMaybe<StringScalarFilters>;
  /** Stable id, such as `scheme:kcn-planning`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Organisations that run the scheme. */
  readonly operators?: InputMaybe<OrganisationRelationshipFilters>;
  /** How applications are decided, restated; null when not stated. */
  readonly procedure?: InputMaybe<StringScalarFilters>;
  /** The programme that the scheme is the application door of. */
  readonly programmes?: InputMaybe<ProgrammeRelationshipFilters>;
  /** Its rules, read from the texts above so that they can be asked of a firm. */
  readonly rules?: InputMaybe<RuleRelationshipFilters>;
  /** Fields admitted, restated; null when not stated. */
  readonly sector?: InputMaybe<StringScalarFilters>;
  /** Sectors that the scheme names; empty when it names none or only smart cities at large. */
  readonly sectors?: InputMaybe<SectorRelationshipFilters>;
  /** Day or year from which the scheme runs; null when not recorded. */
  readonly startsOn?: InputMaybe<DateScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps that the scheme serves; a reading, not the operator's words. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
  /** Kinds of support that it gives, in the brief's terms. */
  readonly supportKinds?: InputMaybe<SupportKindRelationshipFilters>;
  /** Whom the scheme is meant for, restated; null when not stated. */
  readonly target?: InputMaybe<StringScalarFilters>;
  /** Other terms, restated; null when none. */
  readonly terms?: InputMaybe<StringScalarFilters>;
  /** When applications are taken, restated; null when not stated. */
  readonly window?: InputMaybe<StringScalarFilters>;
};

/** Whether applications are taken on a day. */
export type SchemeWindow = {
  readonly __typename?: 'SchemeWindow';
  /** Last day of the open call; null when none is open or its end is not known. */
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  /** The window in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Open, closed or unknown on the day. */
  readonly state: WindowState;
  /** Ids of the statements behind it. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind it. */
  readonly statements: ReadonlyArray<Statement>;
  /** Months, 1 to 12, of past calls or events: when to look, not when it is open. */
  readonly usualMonths: ReadonlyArray<Scalars['Int']['output']>;
  /** Years that the record of calls and events covers. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};


/** Whether applications are taken on a day. */
export type SchemeWindowSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Why a city has its place. */
export type ScoreExplanation = {
  readonly __typename?: 'ScoreExplanation';
  /** Comparison with the next better city; null for the first. */
  readonly above?: Maybe<CityComparison>;
  /** Comparison with the next worse city; null for the last. */
  readonly below?: Maybe<CityComparison>;
  /** Id of the shortlist: give it as `input.canonicalId` with the same city and get the same. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Shares of weight at which the city enters or leaves the top k. */
  readonly flipPoints: ReadonlyArray<FlipPoint>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Ranks when assumptions vary: each by itself, then all together. */
  readonly ranges: ReadonlyArray<SourceRanks>;
  /** The city's row. */
  readonly row: ShortlistRow;
  /** The explanation in words. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** Settings of the shortlist. */
  readonly settings: ShortlistSettings;
};


/** Why a city has its place. */
export type ScoreExplanationSentencesArgs = {
  lang?: InputMaybe<Lang>;
};

/** What to know of a criterion before any score. */
export type ScreenedCriterion = {
  readonly __typename?: 'ScreenedCriterion';
  /** Share of the known values that are the commonest one, 0 to 1. */
  readonly commonestShare: Scalars['Float']['output'];
  /** Criteria with a rank correlation of at least 0.9 either way. */
  readonly correlatedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Share of the alternatives with a value, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** What to beware of. */
  readonly flags: ReadonlyArray<ScreeningFlag>;
  /** Largest raw value; null when none is known. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Median raw value; null when none is known. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest raw value; null when none is known. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Ids far out, by more than 1.5 interquartile ranges. */
  readonly outliers: ReadonlyArray<Scalars['String']['output']>;
  /** Share in the whole, 0 to 1. */
  readonly weight: Scalars['Float']['output'];
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

/** What a search found, best first. */
export type SearchAnswer = {
  readonly __typename?: 'SearchAnswer';
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Hits of this page. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Everything that was used, defaults included. */
  readonly settings: SearchSettings;
  /** Number of hits. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Id of the thing; look it up by the field of its kind. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the thing. */
  readonly kind: ThingKind;
  /** Property that matched, such as `nameKo`, `otherNames` or `objective`. */
  readonly matchedProperty: Scalars['String']['output'];
  /** The name that matched, or the text around the words. */
  readonly matchedText: Scalars['String']['output'];
  /** Name in English; for a published number, what it measures; for a source, its title in whatever language. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Place among the hits, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Why it was found. */
  readonly reason: MatchReason;
  /** The statements behind the property that matched; none of a source, which is evidence itself. */
  readonly statements: ReadonlyArray<Statement>;
  /** Name in the language asked for, English where it has none. */
  readonly title: Scalars['String']['output'];
  /** Why it was found, in one sentence. */
  readonly why: Scalars['String']['output'];
};

/** Settings of a search. */
export type SearchSettings = {
  readonly __typename?: 'SearchSettings';
  /** Kinds of thing looked for. */
  readonly kinds: ReadonlyArray<ThingKind>;
  /** Language of titles and reasons. */
  readonly lang: Lang;
  /** What was looked for. */
  readonly text: Scalars['String']['output'];
};

/** A sector of Korean development cooperation that the brief names, with its OECD DAC CRS purpose codes. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** OECD DAC CRS purpose codes of the sector, five digits each; their names are in `statements`. */
  readonly crsCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Stable id, such as `sector:transport`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** OECD DAC CRS purpose code that fits best, five digits; null when none does. */
  readonly primaryCrsCode?: Maybe<Scalars['String']['output']>;
  /** Projects in the sector. */
  readonly projects: ReadonlyArray<Project>;
  /** Support schemes that name the sector; a reading of their field. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A sector of Korean development cooperation that the brief names, with its OECD DAC CRS purpose codes. */
export type SectorProjectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ProjectSort>>;
  where?: InputMaybe<ProjectWhere>;
};


/** A sector of Korean development cooperation that the brief names, with its OECD DAC CRS purpose codes. */
export type SectorSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** A sector of Korean development cooperation that the brief names, with its OECD DAC CRS purpose codes. */
export type SectorStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type Sector. */
export type SectorRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<SectorWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<SectorWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<SectorWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<SectorWhere>;
};

/** Fields to sort Sectors by. The order in which sorts are applied is not guaranteed when specifying many fields in one SectorSort object. */
export type SectorSort = {
  /** Stable id, such as `sector:transport`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** OECD DAC CRS purpose code that fits best, five digits; null when none does. */
  readonly primaryCrsCode?: InputMaybe<SortDirection>;
};

/** Conditions on a Sector; all given ones must hold. */
export type SectorWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SectorWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<SectorWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<SectorWhere>>;
  /** OECD DAC CRS purpose codes of the sector, five digits each; their names are in `statements`. */
  readonly crsCodes?: InputMaybe<StringListFilters>;
  /** Stable id, such as `sector:transport`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** OECD DAC CRS purpose code that fits best, five digits; null when none does. */
  readonly primaryCrsCode?: InputMaybe<StringScalarFilters>;
  /** Projects in the sector. */
  readonly projects?: InputMaybe<ProjectRelationshipFilters>;
  /** Support schemes that name the sector; a reading of their field. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** Sobol indices over what `uncertainty` varies. */
export type SensitivityInput = {
  /** Base sample N, 16 to 2,048; the method runs N times the factors plus two. */
  readonly draws?: InputMaybe<Scalars['Int']['input']>;
  /** Whether every weight is a factor of its own; under box noise only. */
  readonly eachWeight?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bootstrap resamples behind the intervals, 20 to 2,000. */
  readonly resamples?: InputMaybe<Scalars['Int']['input']>;
  /** Whole number, at least 0. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
};

/** How the sensitivity was estimated. */
export type SensitivitySettings = {
  readonly __typename?: 'SensitivitySettings';
  /** Base sample N; the method ran N times the factors plus two. */
  readonly draws: Scalars['Int']['output'];
  /** Whether every weight was a factor of its own. */
  readonly eachWeight: Scalars['Boolean']['output'];
  /** Bootstrap resamples behind the intervals. */
  readonly resamples: Scalars['Int']['output'];
  /** The same seed gives the same numbers everywhere. */
  readonly seed: Scalars['Int']['output'];
};

/** A ranked list of cities with everything that led to it. */
export type Shortlist = {
  readonly __typename?: 'Shortlist';
  /** Ask with it again and get the same settings. */
  readonly canonicalId: Scalars['ID']['output'];
  /** VIKOR's compromise set; null under other aggregations or of fewer than two cities. */
  readonly compromise?: Maybe<Compromise>;
  /** What pairwise majorities say; null unless the aggregation is COPELAND. */
  readonly condorcet?: Maybe<Condorcet>;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Shares of weight at which the top k changes; empty when nothing was varied or scores are not linear, see `notes`. */
  readonly flipPoints: ReadonlyArray<FlipPoint>;
  /** Whether a larger score is better; false only under VIKOR. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** What to know besides, in sentences. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** The best set under limits; null when not asked for. */
  readonly portfolio?: Maybe<Portfolio>;
  /** Cities, best first; those with a veto after all without; ties share a rank and stand in the order of their ids. */
  readonly rows: ReadonlyArray<ShortlistRow>;
  /** What to know of each criterion before any score. */
  readonly screening: ReadonlyArray<ScreenedCriterion>;
  /** Which assumption moves the ranking, the strongest first; empty when not asked for. */
  readonly sensitivity: ReadonlyArray<FactorSensitivity>;
  /** Everything that was used, defaults included. */
  readonly settings: ShortlistSettings;
  /** In one sentence: how many cities of which day were ranked by what. */
  readonly summary: Scalars['String']['output'];
  /** Number of cities ranked. */
  readonly totalCount: Scalars['Int']['output'];
  /** What the ranking becomes when assumptions vary: each by itself, then all together. Empty when nothing was varied. */
  readonly varied: ReadonlyArray<VariedRanks>;
  /** Weights of criteria and groups, effective ones included. */
  readonly weights: ReadonlyArray<TreeWeight>;
};


/** A ranked list of cities with everything that led to it. */
export type ShortlistNotesArgs = {
  lang?: InputMaybe<Lang>;
};


/** A ranked list of cities with everything that led to it. */
export type ShortlistSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** Goalposts and bounds of one criterion. */
export type ShortlistCriterionInput = {
  /** Least raw value that a city must have; those below or without rank after all that pass. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Largest raw value that a city may have; those above or without rank after all that pass. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
  /** Raw values that become 0 and 1 under GOALPOSTS: two numbers, the lower first. */
  readonly goalposts?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Id of a criterion. */
  readonly id: Scalars['ID']['input'];
};

/** A group of criteria that is put together by itself. */
export type ShortlistGroupInput = {
  /** need, readiness, fit, experience or presence. */
  readonly id: Scalars['ID']['input'];
  /** Its mean where it differs from `aggregation`: ARITHMETIC, GEOMETRIC or HARMONIC. */
  readonly mean?: InputMaybe<Aggregation>;
  /** Weight relative to the other groups, finite and at least 0; the sum of its criteria's weights when left out. */
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

/** What to rank by. Give a preset, or weights of your own, or the id of an earlier answer. */
export type ShortlistInput = {
  /** How comparable values become a score; the preset's, or ARITHMETIC, when left out. */
  readonly aggregation?: InputMaybe<Aggregation>;
  /** Ids of the cities to rank; all cities of the network on that day when left out. */
  readonly among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day that the answer describes: members, projects and statements of that day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether goalposts cut values outside to the ends; true when left out. */
  readonly clip?: InputMaybe<Scalars['Boolean']['input']>;
  /** Goalposts and bounds of single criteria where they differ from the usual ones. */
  readonly criteria?: InputMaybe<ReadonlyArray<ShortlistCriterionInput>>;
  /** Share of the scale, above 0 and below 1, that geometric and harmonic means lift lower values to; nothing is lifted when left out. */
  readonly floor?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Puts criteria together group by group, then the groups. Groups not named weigh the sum of their criteria's weights, so that an empty list
   * keeps the effective weights. Without it all criteria are put together at once, and the weight of a missing value goes to all the others instead of its group.
   */
  readonly groups?: InputMaybe<ReadonlyArray<ShortlistGroupInput>>;
  /** What stands in for a missing value; the preset's, or EXCLUDE, when left out. */
  readonly missing?: InputMaybe<MissingRule>;
  /** How raw values become comparable; the preset's, or GOALPOSTS, when left out. */
  readonly normalisation?: InputMaybe<Normalisation>;
  /** What to rank within besides: country, income-group, population-class; all three when left out. GROUP_MEAN takes the first. */
  readonly peers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The best set of cities under limits, by country, income-group or population-class. */
  readonly portfolio?: InputMaybe<PortfolioInput>;
  /** Id of a preset, see `presets`; `brief` when neither preset nor weights are given. */
  readonly preset?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the brief to believe where its summary and body contradict each other; BOTH when left out. */
  readonly reading?: InputMaybe<BriefReading>;
  /** Criteria that a city must have a value for; cities without rank after all that have. Empty with own weights unless given. */
  readonly required?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Asks which varied assumption moves the ranking; takes longer. */
  readonly sensitivity?: InputMaybe<SensitivityInput>;
  /**
   * What to vary. Left out, or naming nothing to vary: weights by a quarter either way, normalisation, any one criterion left out, and the
   * data within their doubt, in 1,000 draws. `draws: 0` varies nothing.
   */
  readonly uncertainty?: InputMaybe<UncertaintyInput>;
  /** Weights of your own instead of a preset; criteria not named weigh nothing. Finite, at least 0, not all 0. */
  readonly weights?: InputMaybe<ReadonlyArray<WeightInput>>;
  /** What to suppose for this answer alone. Nothing is written. */
  readonly whatIf?: InputMaybe<WhatIfInput>;
};

/** One city's place. */
export type ShortlistRow = {
  readonly __typename?: 'ShortlistRow';
  /** The city; null for one that the caller supposed. */
  readonly city?: Maybe<City>;
  /** Id of the city. */
  readonly cityId: Scalars['ID']['output'];
  /** Share of the weight that rests on known values, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** The score's parts, in the order of `criteria`. */
  readonly criteria: ReadonlyArray<CriterionScore>;
  /** The score's parts by group, in the order of need, readiness, fit, experience and presence. */
  readonly groups: ReadonlyArray<GroupScore>;
  /** Name of the city. */
  readonly name: Scalars['String']['output'];
  /** Whether the caller supposed any of its values. */
  readonly overridden: Scalars['Boolean']['output'];
  /** Places among the cities of its country, income group and population class. */
  readonly peerRanks: ReadonlyArray<PeerRank>;
  /** Place, 1 first; equal scores share it and the next place is skipped (1, 2, 2, 4). */
  readonly rank: Scalars['Int']['output'];
  /** Ranks over the runs of all varied assumptions together; null when nothing was varied. */
  readonly rankRange?: Maybe<RankRange>;
  /** Score, 0 to 1 under means of goalposts, min-max or rank, and under TOPSIS; null when nothing with weight is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Up to three criteria that lift it most above the mean of all cities. */
  readonly strengths: ReadonlyArray<PartDifference>;
  /** Whether the caller supposed the city. */
  readonly supposed: Scalars['Boolean']['output'];
  /** Ids of the cities that share the rank. */
  readonly tiedWith: ReadonlyArray<Scalars['ID']['output']>;
  /** Share of those runs in which it is among the top k, 0 to 1; null when nothing was varied. */
  readonly topShare?: Maybe<Scalars['Float']['output']>;
  /** Required values and bounds that it misses; a city with any ranks after all cities with none. */
  readonly vetoes: ReadonlyArray<Veto>;
  /** Up to three criteria that hold it down most. */
  readonly weaknesses: ReadonlyArray<PartDifference>;
};


/** One city's place. */
export type ShortlistRowNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Settings of a shortlist. */
export type ShortlistSettings = {
  readonly __typename?: 'ShortlistSettings';
  /** How comparable values became a score. */
  readonly aggregation: Aggregation;
  /** Ids that the ranking was limited to; null when it was not. */
  readonly among?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Day that the answer describes. */
  readonly asOf: Scalars['Date']['output'];
  /** Whether goalposts cut values outside to the ends. */
  readonly clip: Scalars['Boolean']['output'];
  /** Goalposts and bounds of every criterion ranked by. */
  readonly criteria: ReadonlyArray<CriterionSettings>;
  /** Share of the scale that geometric and harmonic means lifted lower values to; null when nothing was lifted. */
  readonly floor?: Maybe<Scalars['Float']['output']>;
  /** Groups in which criteria were put together; null when all were put together at once. */
  readonly groups?: Maybe<ReadonlyArray<GroupSettings>>;
  /** What stood in for a missing value. */
  readonly missing: MissingRule;
  /** How raw values became comparable. */
  readonly normalisation: Normalisation;
  /** What cities were ranked within besides. */
  readonly peers: ReadonlyArray<Scalars['String']['output']>;
  /** Limits of the best set; null when none was asked for. */
  readonly portfolio?: Maybe<PortfolioSettings>;
  /** Preset used; null with weights of the caller's own. */
  readonly preset?: Maybe<Preset>;
  /** Which part of the brief was believed. */
  readonly reading: BriefReading;
  /** Criteria that a city must have a value for. */
  readonly required: ReadonlyArray<Scalars['ID']['output']>;
  /** How the sensitivity was estimated; null when it was not asked for. */
  readonly sensitivity?: Maybe<SensitivitySettings>;
  /** What was varied; null when nothing was. */
  readonly uncertainty?: Maybe<UncertaintySettings>;
  /** Weight of every criterion, as given. */
  readonly weights: ReadonlyArray<CriterionWeight>;
  /** What the caller supposed; null when nothing was. */
  readonly whatIf?: Maybe<WhatIf>;
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

/** A Sobol index with the interval of nine bootstrap resamples in ten. */
export type SobolIndex = {
  readonly __typename?: 'SobolIndex';
  /** Lower end. */
  readonly q05: Scalars['Float']['output'];
  /** Upper end. */
  readonly q95: Scalars['Float']['output'];
  /** Estimate, 0 to 1 but for sampling error. */
  readonly value: Scalars['Float']['output'];
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** A document, page or data set that statements cite. */
export type Source = {
  readonly __typename?: 'Source';
  /** Day of publication, ISO 8601 at the source's precision; null when undated. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Stable id, such as `source:krihs-brief-1008`. */
  readonly id: Scalars['ID']['output'];
  /** Licence or terms; null when not known. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about the source; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  readonly publisher: Scalars['String']['output'];
  /** What may be passed on of it. */
  readonly redistribution: Redistribution;
  /** Why, and on what conditions. */
  readonly redistributionReason: Scalars['String']['output'];
  /** True when the source itself was seen, false when it is only named. */
  readonly seen: Scalars['Boolean']['output'];
  /** Statements that cite it. */
  readonly statements: ReadonlyArray<Statement>;
  /** Title; null when it was not in the excerpt seen. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Address; null when it has none or it was not seen. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document, page or data set that statements cite. */
export type SourceStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Ranks of one city when one assumption varies, or all together. */
export type SourceRanks = {
  readonly __typename?: 'SourceRanks';
  /** Its ranks. */
  readonly rankRange: RankRange;
  /** What varied. */
  readonly source: UncertaintySource;
  /** Share of the runs in the top k, 0 to 1. */
  readonly topShare: Scalars['Float']['output'];
};

/** Conditions on related things of type Source. */
export type SourceRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<SourceWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<SourceWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<SourceWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<SourceWhere>;
};

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort = {
  /** Day of publication, ISO 8601 at the source's precision; null when undated. */
  readonly date?: InputMaybe<SortDirection>;
  /** Stable id, such as `source:krihs-brief-1008`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Licence or terms; null when not known. */
  readonly licence?: InputMaybe<SortDirection>;
  /** What a reader should know about the source; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Publisher. */
  readonly publisher?: InputMaybe<SortDirection>;
  /** What may be passed on of it. */
  readonly redistribution?: InputMaybe<SortDirection>;
  /** Why, and on what conditions. */
  readonly redistributionReason?: InputMaybe<SortDirection>;
  /** True when the source itself was seen, false when it is only named. */
  readonly seen?: InputMaybe<SortDirection>;
  /** Title; null when it was not in the excerpt seen. */
  readonly title?: InputMaybe<SortDirection>;
  /** Address; null when it has none or it was not seen. */
  readonly url?: InputMaybe<SortDirection>;
};

/** Conditions on a Source; all given ones must hold. */
export type SourceWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Day of publication, ISO 8601 at the source's precision; null when undated. */
  readonly date?: InputMaybe<StringScalarFilters>;
  /** Stable id, such as `source:krihs-brief-1008`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Licence or terms; null when not known. */
  readonly licence?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about the source; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Publisher. */
  readonly publisher?: InputMaybe<StringScalarFilters>;
  /** What may be passed on of it. */
  readonly redistribution?: InputMaybe<RedistributionEnumScalarFilters>;
  /** Why, and on what conditions. */
  readonly redistributionReason?: InputMaybe<StringScalarFilters>;
  /** True when the source itself was seen, false when it is only named. */
  readonly seen?: InputMaybe<BooleanScalarFilters>;
  /** Statements that cite it. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Title; null when it was not in the excerpt seen. */
  readonly title?: InputMaybe<StringScalarFilters>;
  /** Address; null when it has none or it was not seen. */
  readonly url?: InputMaybe<StringScalarFilters>;
};

/** One of the three stages of a firm's entry abroad (brief, Table 3). */
export type Stage = {
  readonly __typename?: 'Stage';
  /** Letter A to C. */
  readonly code: Scalars['String']['output'];
  /** Stable id, `stage:a` to `stage:c`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Published numbers about the stage. */
  readonly observations: ReadonlyArray<Observation>;
  /** Place in the order, 1 to 3. */
  readonly order: Scalars['Int']['output'];
  /** Other names that the brief uses for the stage. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Steps of the stage; sort them by `order`. */
  readonly steps: ReadonlyArray<Step>;
};


/** One of the three stages of a firm's entry abroad (brief, Table 3). */
export type StageObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** One of the three stages of a firm's entry abroad (brief, Table 3). */
export type StageStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


/** One of the three stages of a firm's entry abroad (brief, Table 3). */
export type StageStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};

/** Conditions on related things of type Stage. */
export type StageRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<StageWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<StageWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<StageWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<StageWhere>;
};

/** Fields to sort Stages by. The order in which sorts are applied is not guaranteed when specifying many fields in one StageSort object. */
export type StageSort = {
  /** Letter A to C. */
  readonly code?: InputMaybe<SortDirection>;
  /** Stable id, `stage:a` to `stage:c`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in the order, 1 to 3. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Stage; all given ones must hold. */
export type StageWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StageWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<StageWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<StageWhere>>;
  /** Letter A to C. */
  readonly code?: InputMaybe<StringScalarFilters>;
  /** Stable id, `stage:a` to `stage:c`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Published numbers about the stage. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Place in the order, 1 to 3. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** Other names that the brief uses for the stage. */
  readonly otherNames?: InputMaybe<StringListFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Steps of the stage; sort them by `order`. */
  readonly steps?: InputMaybe<StepRelationshipFilters>;
};

/** One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept, and so are withdrawn ones: filter by `withdrawn` for what holds now. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Day that the source describes or was published, at its own precision (a year counts from 1 January); null when undated. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The value as its source prints it; equal to `value` where nothing was changed. */
  readonly asPrinted: Scalars['String']['output'];
  /** How far the statement can be trusted. */
  readonly confidence: Confidence;
  /** Conflicts, written down by people, that the statement is part of; `conflicts` adds those that are computed. */
  readonly disputes: ReadonlyArray<Conflict>;
  /** Dataset version that first held the statement. */
  readonly firstSeen: Scalars['String']['output'];
  /** Hash of dataset, subject, property, value, language and source; stable across loads. */
  readonly id: Scalars['ID']['output'];
  /** How the statement is known. */
  readonly knowledgeLevel: KnowledgeLevel;
  /** Language of the value, ISO 639-1; null when it has none. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** Dataset version that last held it; older than the present version when the statement was withdrawn. */
  readonly lastSeen: Scalars['String']['output'];
  /** Page, table, line or address in the source; null when the source is a single page without an address. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about this statement; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Seed file and row that hold the statement. */
  readonly origin: Scalars['String']['output'];
  /** True for the statement that the graph shows by default where several disagree. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Property (camelCase) or relationship type (UPPER_SNAKE) that is asserted. */
  readonly property: Scalars['String']['output'];
  /** First day on which the value holds; null when not stated. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The source; exactly one. */
  readonly sources: ReadonlyArray<Source>;
  /** Id of what the statement is about. */
  readonly subjectId: Scalars['ID']['output'];
  /** Unit of the value; null when it has none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Last day on which the value holds; null when open or not stated. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The value, or for a relationship the id of its other end. */
  readonly value: Scalars['String']['output'];
  /** True when the present version no longer holds it. It stays on record with its source, but `statements` of a thing leave it out. */
  readonly withdrawn: Scalars['Boolean']['output'];
};


/** One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept, and so are withdrawn ones: filter by `withdrawn` for what holds now. */
export type StatementDisputesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ConflictSort>>;
  where?: InputMaybe<ConflictWhere>;
};


/** One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept, and so are withdrawn ones: filter by `withdrawn` for what holds now. */
export type StatementSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};

/** Conditions on related things of type Statement. */
export type StatementRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<StatementWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<StatementWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<StatementWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<StatementWhere>;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  /** Day that the source describes or was published, at its own precision (a year counts from 1 January); null when undated. */
  readonly asOf?: InputMaybe<SortDirection>;
  /** The value as its source prints it; equal to `value` where nothing was changed. */
  readonly asPrinted?: InputMaybe<SortDirection>;
  /** How far the statement can be trusted. */
  readonly confidence?: InputMaybe<SortDirection>;
  /** Dataset version that first held the statement. */
  readonly firstSeen?: InputMaybe<SortDirection>;
  /** Hash of dataset, subject, property, value, language and source; stable across loads. */
  readonly id?: InputMaybe<SortDirection>;
  /** How the statement is known. */
  readonly knowledgeLevel?: InputMaybe<SortDirection>;
  /** Language of the value, ISO 639-1; null when it has none. */
  readonly lang?: InputMaybe<SortDirection>;
  /** Dataset version that last held it; older than the present version when the statement was withdrawn. */
  readonly lastSeen?: InputMaybe<SortDirection>;
  /** Page, table, line or address in the source; null when the source is a single page without an address. */
  readonly locator?: InputMaybe<SortDirection>;
  /** What a reader should know about this statement; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Seed file and row that hold the statement. */
  readonly origin?: InputMaybe<SortDirection>;
  /** True for the statement that the graph shows by default where several disagree. */
  readonly preferred?: InputMaybe<SortDirection>;
  /** Property (camelCase) or relationship type (UPPER_SNAKE) that is asserted. */
  readonly property?: InputMaybe<SortDirection>;
  /** First day on which the value holds; null when not stated. */
  readonly since?: InputMaybe<SortDirection>;
  /** Id of what the statement is about. */
  readonly subjectId?: InputMaybe<SortDirection>;
  /** Unit of the value; null when it has none. */
  readonly unit?: InputMaybe<SortDirection>;
  /** Last day on which the value holds; null when open or not stated. */
  readonly until?: InputMaybe<SortDirection>;
  /** The value, or for a relationship the id of its other end. */
  readonly value?: InputMaybe<SortDirection>;
  /** True when the present version no longer holds it. It stays on record with its source, but `statements` of a thing leave it out. */
  readonly withdrawn?: InputMaybe<SortDirection>;
};

/** Conditions on a Statement; all given ones must hold. */
export type StatementWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<StatementWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Day that the source describes or was published, at its own precision (a year counts from 1 January); null when undated. */
  readonly asOf?: InputMaybe<DateScalarFilters>;
  /** The value as its source prints it; equal to `value` where nothing was changed. */
  readonly asPrinted?: InputMaybe<StringScalarFilters>;
  /** How far the statement can be trusted. */
  readonly confidence?: InputMaybe<ConfidenceEnumScalarFilters>;
  /** Conflicts, written down by people, that the statement is part of; `conflicts` adds those that are computed. */
  readonly disputes?: InputMaybe<ConflictRelationshipFilters>;
  /** Dataset version that first held the statement. */
  readonly firstSeen?: InputMaybe<StringScalarFilters>;
  /** Hash of dataset, subject, property, value, language and source; stable across loads. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** How the statement is known. */
  readonly knowledgeLevel?: InputMaybe<KnowledgeLevelEnumScalarFilters>;
  /** Language of the value, ISO 639-1; null when it has none. */
  readonly lang?: InputMaybe<StringScalarFilters>;
  /** Dataset version that last held it; older than the present version when the statement was withdrawn. */
  readonly lastSeen?: InputMaybe<StringScalarFilters>;
  /** Page, table, line or address in the source; null when the source is a single page without an address. */
  readonly locator?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about this statement; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** Seed file and row that hold the statement. */
  readonly origin?: InputMaybe<StringScalarFilters>;
  /** True for the statement that the graph shows by default where several disagree. */
  readonly preferred?: InputMaybe<BooleanScalarFilters>;
  /** Property (camelCase) or relationship type (UPPER_SNAKE) that is asserted. */
  readonly property?: InputMaybe<StringScalarFilters>;
  /** First day on which the value holds; null when not stated. */
  readonly since?: InputMaybe<DateScalarFilters>;
  /** The source; exactly one. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Id of what the statement is about. */
  readonly subjectId?: InputMaybe<IdScalarFilters>;
  /** Unit of the value; null when it has none. */
  readonly unit?: InputMaybe<StringScalarFilters>;
  /** Last day on which the value holds; null when open or not stated. */
  readonly until?: InputMaybe<DateScalarFilters>;
  /** The value, or for a relationship the id of its other end. */
  readonly value?: InputMaybe<StringScalarFilters>;
  /** True when the present version no longer holds it. It stays on record with its source, but `statements` of a thing leave it out. */
  readonly withdrawn?: InputMaybe<BooleanScalarFilters>;
};

/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type Step = {
  readonly __typename?: 'Step';
  /** Activities of the step; sort them by `order`. */
  readonly activities: ReadonlyArray<Activity>;
  /** Code A1 to C4. */
  readonly code: Scalars['String']['output'];
  /** Demands of firms that speak of the step; a reading. */
  readonly demands: ReadonlyArray<Demand>;
  /** Findings that speak of the step, such as those of the focus groups; a reading. */
  readonly findings: ReadonlyArray<Finding>;
  /** Stable id, such as `step:b2`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** The step after this one; empty for the last. */
  readonly nextSteps: ReadonlyArray<Step>;
  /** Published numbers about the step, such as the firms with experience (Table 4). */
  readonly observations: ReadonlyArray<Observation>;
  /** Place in the order, 1 to 12. */
  readonly order: Scalars['Int']['output'];
  /** Schemes that serve the step. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The stage; exactly one. */
  readonly stages: ReadonlyArray<Stage>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepActivitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ActivitySort>>;
  where?: InputMaybe<ActivityWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepDemandsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DemandSort>>;
  where?: InputMaybe<DemandWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepFindingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
  where?: InputMaybe<FindingWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepNextStepsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StepSort>>;
  where?: InputMaybe<StepWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepStagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StageSort>>;
  where?: InputMaybe<StageWhere>;
};


/** One of the twelve steps of a firm's entry abroad (brief, Table 3). */
export type StepStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Experience of a step (Table 4). */
export type StepExperience = {
  readonly __typename?: 'StepExperience';
  /** Id of the conflict between the two. */
  readonly conflictId?: Maybe<Scalars['ID']['output']>;
  /** Firms with experience of the step, as printed. */
  readonly firms: Scalars['Float']['output'];
  /** Every number of firms that all counts and shares of the table agree with; the brief prints 21, the table fits 20 alone. */
  readonly fittingBases: ReadonlyArray<Scalars['Int']['output']>;
  /** Firms surveyed, as printed in the text. */
  readonly printedBase?: Maybe<Scalars['Int']['output']>;
  /** Their share in percent, as printed. */
  readonly rate: Scalars['Float']['output'];
  /** Ids of the statements behind the figures. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Conditions on related things of type Step. */
export type StepRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<StepWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<StepWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<StepWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<StepWhere>;
};

/** Fields to sort Steps by. The order in which sorts are applied is not guaranteed when specifying many fields in one StepSort object. */
export type StepSort = {
  /** Code A1 to C4. */
  readonly code?: InputMaybe<SortDirection>;
  /** Stable id, such as `step:b2`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** Place in the order, 1 to 12. */
  readonly order?: InputMaybe<SortDirection>;
};

/** Conditions on a Step; all given ones must hold. */
export type StepWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StepWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<StepWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<StepWhere>>;
  /** Activities of the step; sort them by `order`. */
  readonly activities?: InputMaybe<ActivityRelationshipFilters>;
  /** Code A1 to C4. */
  readonly code?: InputMaybe<StringScalarFilters>;
  /** Demands of firms that speak of the step; a reading. */
  readonly demands?: InputMaybe<DemandRelationshipFilters>;
  /** Findings that speak of the step, such as those of the focus groups; a reading. */
  readonly findings?: InputMaybe<FindingRelationshipFilters>;
  /** Stable id, such as `step:b2`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** The step after this one; empty for the last. */
  readonly nextSteps?: InputMaybe<StepRelationshipFilters>;
  /** Published numbers about the step, such as the firms with experience (Table 4). */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Place in the order, 1 to 12. */
  readonly order?: InputMaybe<IntScalarFilters>;
  /** Schemes that serve the step. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** The stage; exactly one. */
  readonly stages?: InputMaybe<StageRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** String list filters */
export type StringListFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The list includes this. */
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  /** Contains this text, case and accents as given. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text, case and accents as given. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text, case and accents as given. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Axes of the cube. */
export type SupportAxesInput = {
  /** Further axes: one cell for every class, ASEAN country or sector. One that `filter` fixes has that single value. */
  readonly by?: InputMaybe<ReadonlyArray<SupportSplit>>;
  /** Ids of the kinds of city development support to look at; all when left out. */
  readonly cityDevelopment?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the middle axis is the twelve steps or the three stages. */
  readonly entry?: InputMaybe<EntryAxis>;
  /** Ids of the kinds of firm entry support to look at; all when left out. */
  readonly firmEntry?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Scheme axis of the brief's three-axis model; the third axis is the entry stage. */
export type SupportAxis =
  /** Support of smart city development: studies, plans, demonstrations, pilots. */
  | 'CITY_DEVELOPMENT'
  /** Support of firms' entry: branches, roadshows, market pioneering, exhibitions. */
  | 'FIRM_ENTRY';

/** SupportAxis filters */
export type SupportAxisEnumScalarFilters = {
  /** Equal to; null finds what has no value. */
  readonly eq?: InputMaybe<SupportAxis>;
  /** Equal to one of these, at most 4,000. */
  readonly in?: InputMaybe<ReadonlyArray<SupportAxis>>;
};

/** A cell of the cube. */
export type SupportCell = {
  readonly __typename?: 'SupportCell';
  /** Why there is no unmet demand to tell; null when there is. */
  readonly absence?: Maybe<Absence>;
  /** Kind of city development support. */
  readonly cityDevelopment: SupportKind;
  /** Schemes of the kind of city development support, sure ones first. */
  readonly cityDevelopmentSchemes: ReadonlyArray<SchemeFit>;
  /** How the kind of city development support is served here. */
  readonly cityDevelopmentSide: SideStatus;
  /** Country; null when not looked at. */
  readonly country?: Maybe<Country>;
  /** Class of firm; null when not looked at. */
  readonly firmClass?: Maybe<FirmClass>;
  /** Kind of firm entry support. */
  readonly firmEntry: SupportKind;
  /** Schemes of the kind of firm entry support, sure ones first. */
  readonly firmEntrySchemes: ReadonlyArray<SchemeFit>;
  /** How the kind of firm entry support is served here. */
  readonly firmEntrySide: SideStatus;
  /** Stable id, made of the axes' values. */
  readonly id: Scalars['ID']['output'];
  /** Place among the gaps, 1 is the largest unmet demand; equal demand shares it and the next place is skipped. Null for a covered cell. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Sector; null when not looked at. */
  readonly sector?: Maybe<Sector>;
  /** How much support lacks, 0 (covered) to 1 (nothing at all). */
  readonly shortfall: Scalars['Float']['output'];
  /** The stage. */
  readonly stage: Stage;
  /** Whether the cell is served. */
  readonly status: GapStatus;
  /** The step; null when the axis is stages. */
  readonly step?: Maybe<Step>;
  /** Shortfall times the share of firms that lack the experience times the trust in the voices, 0 or more; of a stage, the sum over its steps. Null when no survey was out by the day. */
  readonly unmetDemand?: Maybe<Scalars['Float']['output']>;
  /** Demands of Table 5 and findings of the focus groups that speak to the cell. */
  readonly voices: ReadonlyArray<DemandVoice>;
};

/** For whom and where support is asked about. What is left out is not looked at. */
export type SupportFilter = {
  /** Id of a country that belongs to ASEAN on the day, such as `country:vn`. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a firm class, such as `firm-class:d`. */
  readonly firmClass?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a sector, such as `sector:transport`. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a stage, such as `stage:b`. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a step, such as `step:b2`. */
  readonly step?: InputMaybe<Scalars['ID']['input']>;
};

/** The cube and what it shows. */
export type SupportGaps = {
  readonly __typename?: 'SupportGaps';
  /** Ask with this id as `input.canonicalId` again and get the same. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Cells: gaps first, by rank; then covered cells, in the order of the axes. */
  readonly cells: ReadonlyArray<SupportCell>;
  /** Cells by status, over the whole cube. */
  readonly counts: CellCounts;
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** The same for each step or stage, with the schemes that no cell can show. */
  readonly entries: ReadonlyArray<EntrySupport>;
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** What the scenario changes; null without one. */
  readonly scenario?: Maybe<ScenarioEffect>;
  /** Everything that was used, defaults included. */
  readonly settings: SupportGapsSettings;
  /** In one sentence: how many cells, how many of them covered, where the largest unmet demand is. */
  readonly summary: Scalars['String']['output'];
  /** Number of cells in the cube. */
  readonly totalCount: Scalars['Int']['output'];
};


/** The cube and what it shows. */
export type SupportGapsSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** What to ask of the support system. */
export type SupportGapsInput = {
  /** Day that the answer describes (default: 2025-04-07, the brief's day). */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The cube's axes. */
  readonly axes?: InputMaybe<SupportAxesInput>;
  /** Settings of an earlier answer, in place of everything else. */
  readonly canonicalId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom and where; a condition left out is not looked at, unless `axes.by` splits by it. */
  readonly filter?: InputMaybe<SupportFilter>;
  /** Schemes to add or take away, in thought. */
  readonly scenario?: InputMaybe<SupportScenarioInput>;
};

/** Everything that was used for a cube. */
export type SupportGapsSettings = {
  readonly __typename?: 'SupportGapsSettings';
  /** Hypothetical schemes, those of ready scenarios included. */
  readonly added: ReadonlyArray<HypotheticalScheme>;
  /** Day that the answer describes. */
  readonly asOf: Scalars['Date']['output'];
  /** Further axes. */
  readonly by: ReadonlyArray<SupportSplit>;
  /** Kinds of city development support. */
  readonly cityDevelopment: ReadonlyArray<Scalars['ID']['output']>;
  /** Grain of the entry axis. */
  readonly entry: EntryAxis;
  /** For whom and where. */
  readonly filter: SupportSettings;
  /** Kinds of firm entry support. */
  readonly firmEntry: ReadonlyArray<Scalars['ID']['output']>;
  /** Schemes taken away. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
  /** Ready scenarios applied. */
  readonly scenarioIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A kind of support on one of the two scheme axes of the brief's three-axis model. */
export type SupportKind = {
  readonly __typename?: 'SupportKind';
  /** Which axis it lies on. */
  readonly axis: SupportAxis;
  /** Demands of firms that name the kind. */
  readonly demands: ReadonlyArray<Demand>;
  /** Stable id, such as `support-kind:roadshow`. */
  readonly id: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean, as printed. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** Schemes of the kind. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A kind of support on one of the two scheme axes of the brief's three-axis model. */
export type SupportKindDemandsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DemandSort>>;
  where?: InputMaybe<DemandWhere>;
};


/** A kind of support on one of the two scheme axes of the brief's three-axis model. */
export type SupportKindSchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
};


/** A kind of support on one of the two scheme axes of the brief's three-axis model. */
export type SupportKindStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type SupportKind. */
export type SupportKindRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<SupportKindWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<SupportKindWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<SupportKindWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<SupportKindWhere>;
};

/** Fields to sort SupportKinds by. The order in which sorts are applied is not guaranteed when specifying many fields in one SupportKindSort object. */
export type SupportKindSort = {
  /** Which axis it lies on. */
  readonly axis?: InputMaybe<SortDirection>;
  /** Stable id, such as `support-kind:roadshow`. */
  readonly id?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<SortDirection>;
};

/** Conditions on a SupportKind; all given ones must hold. */
export type SupportKindWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SupportKindWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<SupportKindWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<SupportKindWhere>>;
  /** Which axis it lies on. */
  readonly axis?: InputMaybe<SupportAxisEnumScalarFilters>;
  /** Demands of firms that name the kind. */
  readonly demands?: InputMaybe<DemandRelationshipFilters>;
  /** Stable id, such as `support-kind:roadshow`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean, as printed. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** Schemes of the kind. */
  readonly schemes?: InputMaybe<SchemeRelationshipFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
};

/** A ready scenario. */
export type SupportScenario = {
  readonly __typename?: 'SupportScenario';
  /** Schemes that it adds. */
  readonly added: ReadonlyArray<HypotheticalScheme>;
  /** Who stands behind the reading. */
  readonly author: Scalars['String']['output'];
  /** Stable id, such as `ak-challenge`. */
  readonly id: Scalars['ID']['output'];
  /** Lines of the brief that it rests on. */
  readonly lines: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Why it is read so. */
  readonly rationale: Scalars['String']['output'];
  /** Id of the recommendation that it reads. */
  readonly recommendationId: Scalars['ID']['output'];
};


/** A ready scenario. */
export type SupportScenarioNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A ready scenario. */
export type SupportScenarioRationaleArgs = {
  lang?: InputMaybe<Lang>;
};

/** Schemes to add or take away, in thought. Ready scenarios, additions and removals may be combined. */
export type SupportScenarioInput = {
  /** Schemes that do not exist. */
  readonly add?: InputMaybe<ReadonlyArray<HypotheticalSchemeInput>>;
  /** Ids of ready scenarios, see `supportScenarios`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of schemes to take away. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** For whom, where and when support was asked about; null means not looked at. */
export type SupportSettings = {
  readonly __typename?: 'SupportSettings';
  /** Day that the answer describes. */
  readonly asOf: Scalars['Date']['output'];
  /** Country. */
  readonly country?: Maybe<Scalars['ID']['output']>;
  /** Firm class. */
  readonly firmClass?: Maybe<Scalars['ID']['output']>;
  /** Sector. */
  readonly sector?: Maybe<Scalars['ID']['output']>;
  /** Stage. */
  readonly stage?: Maybe<Scalars['ID']['output']>;
  /** Step. */
  readonly step?: Maybe<Scalars['ID']['output']>;
};

/** A further axis of the cube. */
export type SupportSplit =
  /** The countries that belong to ASEAN on the day. */
  | 'COUNTRY'
  /** The five classes of firms and institutions. */
  | 'FIRM_CLASS'
  /** The seven sectors. */
  | 'SECTOR';

/** A supposed city. */
export type SupposedCity = {
  readonly __typename?: 'SupposedCity';
  /** Id of its country; null when not given. */
  readonly country?: Maybe<Scalars['ID']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** World Bank income group of its country; null when not given. */
  readonly incomeGroup?: Maybe<IncomeGroup>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Inhabitants; null when not given. */
  readonly population?: Maybe<Scalars['Int']['output']>;
};

/** A supposed city. */
export type SupposedCityInput = {
  /** Id of its country, for ranks within and limits. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** An id of its own, unlike that of any city ranked, such as `city:new`. */
  readonly id: Scalars['ID']['input'];
  /** World Bank income group of its country. */
  readonly incomeGroup?: InputMaybe<IncomeGroup>;
  /** Name; the id when left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Inhabitants. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
};

/** A supposed value. */
export type SupposedValue = {
  readonly __typename?: 'SupposedValue';
  /** Id of the city. */
  readonly city: Scalars['ID']['output'];
  /** Id of the criterion. */
  readonly criterion: Scalars['ID']['output'];
  /** The value, in the criterion's unit; null supposes that it is not known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A supposed value: give `value`, or `missing: true`. */
export type SupposedValueInput = {
  /** Id of a city. */
  readonly city: Scalars['ID']['input'];
  /** Id of a criterion. */
  readonly criterion: Scalars['ID']['input'];
  /** Supposes that the value is not known. */
  readonly missing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The value, in the criterion's unit. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** A survey, count or monitoring round that published numbers. */
export type Survey = {
  readonly __typename?: 'Survey';
  /** Countries covered as printed; null when not stated. */
  readonly countryCount?: Maybe<Scalars['Int']['output']>;
  /** Stable id, such as `survey:brief-firms`. */
  readonly id: Scalars['ID']['output'];
  /** How answers were gathered; null when not stated. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The numbers it published. */
  readonly observations: ReadonlyArray<Observation>;
  /** Respondents as printed; null when not stated. */
  readonly respondents?: Maybe<Scalars['Int']['output']>;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Year of the survey; null when not stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A survey, count or monitoring round that published numbers. */
export type SurveyObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** A survey, count or monitoring round that published numbers. */
export type SurveyStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** Conditions on related things of type Survey. */
export type SurveyRelationshipFilters = {
  /** At least one thing is related, and none is known not to match; `{}` asks for any at all. */
  readonly all?: InputMaybe<SurveyWhere>;
  /** No related thing is known to match; `{}` asks for none at all. */
  readonly none?: InputMaybe<SurveyWhere>;
  /** Exactly one tie leads to a thing that matches; `{}` asks for one tie to anything. */
  readonly single?: InputMaybe<SurveyWhere>;
  /** At least one related thing matches; `{}` asks for any at all. */
  readonly some?: InputMaybe<SurveyWhere>;
};

/** Fields to sort Surveys by. The order in which sorts are applied is not guaranteed when specifying many fields in one SurveySort object. */
export type SurveySort = {
  /** Countries covered as printed; null when not stated. */
  readonly countryCount?: InputMaybe<SortDirection>;
  /** Stable id, such as `survey:brief-firms`. */
  readonly id?: InputMaybe<SortDirection>;
  /** How answers were gathered; null when not stated. */
  readonly mode?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<SortDirection>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<SortDirection>;
  /** Respondents as printed; null when not stated. */
  readonly respondents?: InputMaybe<SortDirection>;
  /** Year of the survey; null when not stated. */
  readonly year?: InputMaybe<SortDirection>;
};

/** Conditions on a Survey; all given ones must hold. */
export type SurveyWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SurveyWhere>>;
  /** This does not hold, as far as is known: what has no value is neither equal to something nor different from it. */
  readonly NOT?: InputMaybe<SurveyWhere>;
  /** At least one of these holds; all must say something, or none of them. */
  readonly OR?: InputMaybe<ReadonlyArray<SurveyWhere>>;
  /** Countries covered as printed; null when not stated. */
  readonly countryCount?: InputMaybe<IntScalarFilters>;
  /** Stable id, such as `survey:brief-firms`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** How answers were gathered; null when not stated. */
  readonly mode?: InputMaybe<StringScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** Name in Korean; null when no source gives it. */
  readonly nameKo?: InputMaybe<StringScalarFilters>;
  /** What a reader should know about these facts; null when there is nothing to add. */
  readonly note?: InputMaybe<StringScalarFilters>;
  /** The numbers it published. */
  readonly observations?: InputMaybe<ObservationRelationshipFilters>;
  /** Respondents as printed; null when not stated. */
  readonly respondents?: InputMaybe<IntScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
  /** Year of the survey; null when not stated. */
  readonly year?: InputMaybe<IntScalarFilters>;
};

/** Kinds of thing: the prefixes of ids in upper case. */
export type ThingKind =
  /** Activity of a step. */
  | 'ACTIVITY'
  /** City, or another place that a fact names. */
  | 'CITY'
  /** Conflict that people wrote down. */
  | 'CONFLICT'
  /** Country. */
  | 'COUNTRY'
  /** Demand of firms. */
  | 'DEMAND'
  /** Direction of improvement. */
  | 'DIRECTION'
  /** Finding of the brief. */
  | 'FINDING'
  /** Class of firms. */
  | 'FIRM_CLASS'
  /** Focus area of the ASEAN Smart Cities Network. */
  | 'FOCUS_AREA'
  /** Lesson from other countries. */
  | 'LESSON'
  /** Limitation that the brief found. */
  | 'LIMITATION'
  /** Need that officials named. */
  | 'NEED'
  /** Network or framework. */
  | 'NETWORK'
  /** Published number. */
  | 'OBSERVATION'
  /** Organisation. */
  | 'ORG'
  /** Programme. */
  | 'PROGRAMME'
  /** Project. */
  | 'PROJECT'
  /** Recommendation. */
  | 'RECOMMENDATION'
  /** Eligibility rule of a support scheme. */
  | 'RULE'
  /** Support scheme. */
  | 'SCHEME'
  /** Sector of development assistance. */
  | 'SECTOR'
  /** Document, page or data set that statements cite, by its title; by its publisher as text. */
  | 'SOURCE'
  /** Stage of entry abroad. */
  | 'STAGE'
  /** Step of entry abroad. */
  | 'STEP'
  /** Kind of support. */
  | 'SUPPORT_KIND'
  /** Survey or monitoring round. */
  | 'SURVEY';

/** Where the lines between high and low stand. */
export type ThresholdRule =
  /** Where the caller puts them. */
  | 'GIVEN'
  /** At the mean of the items that have both values. */
  | 'MEAN'
  /** At their median. */
  | 'MEDIAN';

/** Paths that share a rank. */
export type TieGroup = {
  readonly __typename?: 'TieGroup';
  /** Whether they are direct. */
  readonly direct: Scalars['Boolean']['output'];
  /** The rank. */
  readonly rank: Scalars['Int']['output'];
  /** The score. */
  readonly score: Scalars['Float']['output'];
  /** Number of paths with it. */
  readonly size: Scalars['Int']['output'];
};

/** What can be said of making a tie of one type between nodes of two labels. */
export type TieRule = {
  readonly __typename?: 'TieRule';
  /** Whether somebody can decide to make it. */
  readonly buildable: Scalars['Boolean']['output'];
  /** Who makes it; null when it cannot be made. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Label that the tie leads from. */
  readonly from: Scalars['String']['output'];
  /** Sorts of organisation that can make it; null when all can, or when it cannot be made. */
  readonly kinds?: Maybe<ReadonlyArray<OrganisationKind>>;
  /** What making it is called; null when it cannot be made. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Whether it can only be made to work that is not over. */
  readonly openOnly: Scalars['Boolean']['output'];
  /** Why it can be made, and when not; or why not at all. */
  readonly reason: Scalars['String']['output'];
  /** Type of the relationship. */
  readonly relationship: Scalars['String']['output'];
  /** Label that it leads to. */
  readonly to: Scalars['String']['output'];
};


/** What can be said of making a tie of one type between nodes of two labels. */
export type TieRuleByArgs = {
  lang?: InputMaybe<Lang>;
};


/** What can be said of making a tie of one type between nodes of two labels. */
export type TieRuleMeansArgs = {
  lang?: InputMaybe<Lang>;
};


/** What can be said of making a tie of one type between nodes of two labels. */
export type TieRuleReasonArgs = {
  lang?: InputMaybe<Lang>;
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

/** Weight of a criterion or a group. */
export type TreeWeight = {
  readonly __typename?: 'TreeWeight';
  /** Share in the whole, 0 to 1. */
  readonly effective: Scalars['Float']['output'];
  /** The criterion or group. */
  readonly id: Scalars['String']['output'];
  /** Whether it is a group. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** Group above; null at the top. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Share among its siblings, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** As given, relative to its siblings. */
  readonly weight: Scalars['Float']['output'];
};

/** Which assumptions are varied, each by itself and all together. */
export type UncertaintyInput = {
  /** Aggregations to try, every one with every normalisation. */
  readonly aggregations?: InputMaybe<ReadonlyArray<Aggregation>>;
  /** Weights each times a number from 1 - box to 1 + box; above 0, at most 1. */
  readonly box?: InputMaybe<Scalars['Float']['input']>;
  /** Whether cells move within their intervals and fail by their trust; false when left out. */
  readonly data?: InputMaybe<Scalars['Boolean']['input']>;
  /** Weights from a Dirichlet distribution instead: 0 for all weights equally likely, n of at least 1 for about the given ones, the closer the larger. */
  readonly dirichlet?: InputMaybe<Scalars['Int']['input']>;
  /** Runs of each random source, 1 to 10,000; 1,000 when left out. */
  readonly draws?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each criterion in turn is left out; false when left out. */
  readonly leaveOneOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** Normalisations to try, every one with every aggregation. */
  readonly normalisations?: InputMaybe<ReadonlyArray<Normalisation>>;
  /** Whole number, at least 0: the same seed gives the same numbers everywhere. 1 when left out. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
  /** The k of top shares; 5 when left out. */
  readonly top?: InputMaybe<Scalars['Int']['input']>;
};

/** What was varied. */
export type UncertaintySettings = {
  readonly __typename?: 'UncertaintySettings';
  /** Aggregations tried; empty when methods were not varied, or when groups had means of their own. */
  readonly aggregations: ReadonlyArray<Aggregation>;
  /** Weights each times a number from 1 - box to 1 + box; null when not so varied. */
  readonly box?: Maybe<Scalars['Float']['output']>;
  /** Whether values moved within the doubt of their sources. */
  readonly data: Scalars['Boolean']['output'];
  /** Weights from a Dirichlet distribution: 0 for all equally likely, larger numbers closer to the given ones; null when not so varied. */
  readonly dirichlet?: Maybe<Scalars['Int']['output']>;
  /** Runs of each random source. */
  readonly draws: Scalars['Int']['output'];
  /** Whether each criterion in turn was left out. */
  readonly leaveOneOut: Scalars['Boolean']['output'];
  /** Normalisations tried; empty when methods were not varied. */
  readonly normalisations: ReadonlyArray<Normalisation>;
  /** The same seed gives the same numbers everywhere. */
  readonly seed: Scalars['Int']['output'];
  /** The k of top shares. */
  readonly top: Scalars['Int']['output'];
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

/** What the ranking becomes when one source varies, or all together. */
export type VariedRanks = {
  readonly __typename?: 'VariedRanks';
  /** Share of the runs in which the alternative of the row stood above that of the column, 0 to 1. */
  readonly above: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Ids, best first, at most 50, to which `above` refers. */
  readonly pairIds: ReadonlyArray<Scalars['String']['output']>;
  /** Ranks of every alternative, in the order of ids. */
  readonly rows: ReadonlyArray<VariedRow>;
  /** Number of runs. */
  readonly runs: Scalars['Int']['output'];
  /** Share of the runs whose top k holds just the same alternatives, 0 to 1. */
  readonly sameTop: Scalars['Float']['output'];
  /** What varied. */
  readonly source: UncertaintySource;
};

/** Ranks of one alternative over the runs. */
export type VariedRow = {
  readonly __typename?: 'VariedRow';
  /** The alternative. */
  readonly id: Scalars['String']['output'];
  /** Its ranks. */
  readonly rankRange: RankRange;
  /** Share of the runs in the top k, 0 to 1. */
  readonly topShare: Scalars['Float']['output'];
};

/** A required value or bound that an alternative misses. */
export type Veto = {
  readonly __typename?: 'Veto';
  /** The bound; null when missing. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** What is wrong. */
  readonly reason: VetoReason;
  /** Raw value; null when missing. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

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
  readonly criterion: Scalars['ID']['input'];
  /** Weight relative to the others, finite and at least 0. */
  readonly weight: Scalars['Float']['input'];
};

/** What the caller supposed. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** Supposed cities. */
  readonly addCities: ReadonlyArray<SupposedCity>;
  /** Ids of cities left out. */
  readonly dropCities: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of criteria left out. */
  readonly dropCriteria: ReadonlyArray<Scalars['ID']['output']>;
  /** Supposed values. */
  readonly values: ReadonlyArray<SupposedValue>;
};

/** What to suppose for one answer. */
export type WhatIfInput = {
  /** Cities to add, at most 20; what `values` does not say of them is not known. */
  readonly addCities?: InputMaybe<ReadonlyArray<SupposedCityInput>>;
  /** Ids of cities to leave out. */
  readonly dropCities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of criteria to leave out. */
  readonly dropCriteria?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Values to suppose, of cities on record or of `addCities`; at most 200. */
  readonly values?: InputMaybe<ReadonlyArray<SupposedValueInput>>;
};

/** Whether applications are taken on a day. */
export type WindowState =
  /** The calls of the day's year are known and the day lies in none, or the scheme has not begun. */
  | 'CLOSED'
  /** The day lies in a known call, or the scheme stands open all the time. */
  | 'OPEN'
  /** No call of the day's year is on record, or others may exist. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: Absence;
  Activity: ResolverTypeWrapper<Activity>;
  ActivityRelationshipFilters: ActivityRelationshipFilters;
  ActivitySort: ActivitySort;
  ActivityWhere: ActivityWhere;
  Aggregation: Aggregation;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanScalarFilters: BooleanScalarFilters;
  BriefReading: BriefReading;
  Business: Business;
  BusinessListEnumScalarFilters: BusinessListEnumScalarFilters;
  CellChange: ResolverTypeWrapper<CellChange>;
  CellCounts: ResolverTypeWrapper<CellCounts>;
  CellStatus: CellStatus;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeKind: ChangeKind;
  ChangeSet: ResolverTypeWrapper<ChangeSetParent>;
  ChangesAnswer: ResolverTypeWrapper<ChangesResult>;
  ChangesSettings: ResolverTypeWrapper<ChangesSettings>;
  CheckReason: CheckReason;
  City: ResolverTypeWrapper<City>;
  CityActiveOrganisationsConnection: ResolverTypeWrapper<CityActiveOrganisationsConnection>;
  CityActiveOrganisationsRelationship: ResolverTypeWrapper<CityActiveOrganisationsRelationship>;
  CityAgreementsConnection: ResolverTypeWrapper<CityAgreementsConnection>;
  CityAgreementsRelationship: ResolverTypeWrapper<CityAgreementsRelationship>;
  CityComparison: ResolverTypeWrapper<CityComparisonModel>;
  CityComparisons: ResolverTypeWrapper<Omit<CityComparisons, 'comparisons' | 'settings'> & { comparisons: ReadonlyArray<ResolversTypes['CityComparison']>, settings: ResolversTypes['ShortlistSettings'] }>;
  CityFocusAreasConnection: ResolverTypeWrapper<CityFocusAreasConnection>;
  CityFocusAreasRelationship: ResolverTypeWrapper<CityFocusAreasRelationship>;
  CityHighlightsConnection: ResolverTypeWrapper<CityHighlightsConnection>;
  CityHighlightsRelationship: ResolverTypeWrapper<CityHighlightsRelationship>;
  CityKind: CityKind;
  CityKindEnumScalarFilters: CityKindEnumScalarFilters;
  CityNetworksConnection: ResolverTypeWrapper<CityNetworksConnection>;
  CityNetworksRelationship: ResolverTypeWrapper<CityNetworksRelationship>;
  CityOfficesConnection: ResolverTypeWrapper<CityOfficesConnection>;
  CityOfficesRelationship: ResolverTypeWrapper<CityOfficesRelationship>;
  CityRelationshipFilters: CityRelationshipFilters;
  CitySisterCitiesConnection: ResolverTypeWrapper<CitySisterCitiesConnection>;
  CitySisterCitiesRelationship: ResolverTypeWrapper<CitySisterCitiesRelationship>;
  CitySort: CitySort;
  CitySuggestion: ResolverTypeWrapper<CitySuggestionModel>;
  CitySuggestions: ResolverTypeWrapper<SuggestionsParent>;
  CityWhere: CityWhere;
  ClaimVerdict: ClaimVerdict;
  ComparedCriterion: ResolverTypeWrapper<ComparedCriterion>;
  Compromise: ResolverTypeWrapper<Compromise>;
  Condorcet: ResolverTypeWrapper<Condorcet>;
  Confidence: Confidence;
  ConfidenceEnumScalarFilters: ConfidenceEnumScalarFilters;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConflictBasis: ConflictBasis;
  ConflictCheck: ResolverTypeWrapper<CheckParent>;
  ConflictCheckName: ConflictCheckName;
  ConflictKind: ConflictKind;
  ConflictKindEnumScalarFilters: ConflictKindEnumScalarFilters;
  ConflictRelationshipFilters: ConflictRelationshipFilters;
  ConflictSeverity: ConflictSeverity;
  ConflictSeverityEnumScalarFilters: ConflictSeverityEnumScalarFilters;
  ConflictSort: ConflictSort;
  ConflictWhere: ConflictWhere;
  ConflictsAnswer: ResolverTypeWrapper<ConflictsResult>;
  ConflictsInput: ConflictsInput;
  ConflictsSettings: ResolverTypeWrapper<ConflictsSettings>;
  ConnectingKind: ResolverTypeWrapper<KindParent>;
  Country: ResolverTypeWrapper<Country>;
  CountryActiveOrganisationsConnection: ResolverTypeWrapper<CountryActiveOrganisationsConnection>;
  CountryActiveOrganisationsRelationship: ResolverTypeWrapper<CountryActiveOrganisationsRelationship>;
  CountryAgreementsConnection: ResolverTypeWrapper<CountryAgreementsConnection>;
  CountryAgreementsRelationship: ResolverTypeWrapper<CountryAgreementsRelationship>;
  CountryNetworksConnection: ResolverTypeWrapper<CountryNetworksConnection>;
  CountryNetworksRelationship: ResolverTypeWrapper<CountryNetworksRelationship>;
  CountryRelationshipFilters: CountryRelationshipFilters;
  CountryRepresentativesConnection: ResolverTypeWrapper<CountryRepresentativesConnection>;
  CountryRepresentativesRelationship: ResolverTypeWrapper<CountryRepresentativesRelationship>;
  CountryScope: CountryScope;
  CountryScopeEnumScalarFilters: CountryScopeEnumScalarFilters;
  CountrySort: CountrySort;
  CountryWhere: CountryWhere;
  Criterion: ResolverTypeWrapper<CriterionModel>;
  CriterionScore: ResolverTypeWrapper<CriterionScoreModel>;
  CriterionSettings: ResolverTypeWrapper<CriterionSettings>;
  CriterionWeight: ResolverTypeWrapper<Omit<CriterionWeight, 'criterion'> & { criterion: ResolversTypes['Criterion'] }>;
  Dataset: ResolverTypeWrapper<DatasetInfo>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateScalarFilters: DateScalarFilters;
  Demand: ResolverTypeWrapper<Demand>;
  DemandKind: DemandKind;
  DemandKindEnumScalarFilters: DemandKindEnumScalarFilters;
  DemandRelationshipFilters: DemandRelationshipFilters;
  DemandSort: DemandSort;
  DemandVoice: ResolverTypeWrapper<HeardVoice>;
  DemandWhere: DemandWhere;
  Direction: ResolverTypeWrapper<Direction>;
  DirectionKind: DirectionKind;
  DirectionKindEnumScalarFilters: DirectionKindEnumScalarFilters;
  DirectionRelationshipFilters: DirectionRelationshipFilters;
  DirectionSort: DirectionSort;
  DirectionWhere: DirectionWhere;
  EntryAxis: EntryAxis;
  EntrySupport: ResolverTypeWrapper<Omit<EntrySupport, 'outsideKinds'> & { outsideKinds: ReadonlyArray<ResolversTypes['SchemeFit']> }>;
  ExistingWay: ResolverTypeWrapper<ExistingWay>;
  FactorSensitivity: ResolverTypeWrapper<FactorSensitivityModel>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingKind: FindingKind;
  FindingKindEnumScalarFilters: FindingKindEnumScalarFilters;
  FindingRelationshipFilters: FindingRelationshipFilters;
  FindingSort: FindingSort;
  FindingWhere: FindingWhere;
  FirmClass: ResolverTypeWrapper<FirmClass>;
  FirmClassRelationshipFilters: FirmClassRelationshipFilters;
  FirmClassSort: FirmClassSort;
  FirmClassWhere: FirmClassWhere;
  FirmProfile: ResolverTypeWrapper<FirmProfileModel>;
  FirmProfileInput: FirmProfileInput;
  FirmQuality: FirmQuality;
  FitCondition: FitCondition;
  FitDoubt: FitDoubt;
  FitReason: ResolverTypeWrapper<FitReason>;
  FlipPoint: ResolverTypeWrapper<FlipPointModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatScalarFilters: FloatScalarFilters;
  FocusArea: ResolverTypeWrapper<FocusArea>;
  FocusAreaCitiesConnection: ResolverTypeWrapper<FocusAreaCitiesConnection>;
  FocusAreaCitiesRelationship: ResolverTypeWrapper<FocusAreaCitiesRelationship>;
  FocusAreaRelationshipFilters: FocusAreaRelationshipFilters;
  FocusAreaSort: FocusAreaSort;
  FocusAreaWhere: FocusAreaWhere;
  GapClaim: ResolverTypeWrapper<ClaimSeed>;
  GapStatus: GapStatus;
  GroupMeanInput: GroupMeanInput;
  GroupScore: ResolverTypeWrapper<GroupScoreModel>;
  GroupSettings: ResolverTypeWrapper<GroupAnswer>;
  HopDirection: HopDirection;
  HypotheticalScheme: ResolverTypeWrapper<SchemeFacts>;
  HypotheticalSchemeInput: HypotheticalSchemeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDScalarFilters: IdScalarFilters;
  ImportancePerformance: ResolverTypeWrapper<ImportancePerformanceAnswer>;
  ImportancePerformanceInput: ImportancePerformanceInput;
  ImportancePerformanceItem: ResolverTypeWrapper<ImportancePerformanceItem>;
  ImportancePerformanceItemInput: ImportancePerformanceItemInput;
  IncomeGroup: IncomeGroup;
  IncomeGroupEnumScalarFilters: IncomeGroupEnumScalarFilters;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntListFilters: IntListFilters;
  IntScalarFilters: IntScalarFilters;
  JointEntry: ResolverTypeWrapper<JointAnswer>;
  JointEntryInput: JointEntryInput;
  JointEntrySettings: ResolverTypeWrapper<Omit<JointEntrySettings, 'profile'> & { profile: ResolversTypes['FirmProfile'] }>;
  JointPartner: ResolverTypeWrapper<JointPartnerParent>;
  JointReason: ResolverTypeWrapper<JointReasonModel>;
  JointReasonKind: JointReasonKind;
  KindSupport: ResolverTypeWrapper<KindSupportAnswer>;
  KnowledgeLevel: KnowledgeLevel;
  KnowledgeLevelEnumScalarFilters: KnowledgeLevelEnumScalarFilters;
  KnownConflict: ResolverTypeWrapper<KnownConflictModel>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Ladder: ResolverTypeWrapper<LadderAnswer>;
  LadderStage: ResolverTypeWrapper<LadderStageAnswer>;
  LadderStep: ResolverTypeWrapper<LadderStepAnswer>;
  Lang: Lang;
  Lesson: ResolverTypeWrapper<Lesson>;
  LessonRelationshipFilters: LessonRelationshipFilters;
  LessonSort: LessonSort;
  LessonWhere: LessonWhere;
  LimitLine: ResolverTypeWrapper<ReportedLimit>;
  Limitation: ResolverTypeWrapper<Limitation>;
  LimitationRelationshipFilters: LimitationRelationshipFilters;
  LimitationSort: LimitationSort;
  LimitationWhere: LimitationWhere;
  Link: ResolverTypeWrapper<Link>;
  LinkKind: LinkKind;
  MatchReason: MatchReason;
  MatchSchemes: ResolverTypeWrapper<MatchAnswer>;
  MatchSchemesInput: MatchSchemesInput;
  MatchSchemesSettings: ResolverTypeWrapper<Omit<MatchSchemesSettings, 'profile'> & { profile: ResolversTypes['FirmProfile'] }>;
  MatchVerdict: MatchVerdict;
  MissingLink: ResolverTypeWrapper<LinkParent>;
  MissingLinkGroup: ResolverTypeWrapper<GroupParent>;
  MissingLinks: ResolverTypeWrapper<MissingLinksAnswer>;
  MissingRule: MissingRule;
  NameCandidate: ResolverTypeWrapper<Candidate>;
  NearestChange: ResolverTypeWrapper<NearestChange>;
  Need: ResolverTypeWrapper<Need>;
  NeedKind: NeedKind;
  NeedKindEnumScalarFilters: NeedKindEnumScalarFilters;
  NeedReading: NeedReading;
  NeedReadingListEnumScalarFilters: NeedReadingListEnumScalarFilters;
  NeedRelationshipFilters: NeedRelationshipFilters;
  NeedSort: NeedSort;
  NeedWhere: NeedWhere;
  Network: ResolverTypeWrapper<Network>;
  NetworkCitiesConnection: ResolverTypeWrapper<NetworkCitiesConnection>;
  NetworkCitiesRelationship: ResolverTypeWrapper<NetworkCitiesRelationship>;
  NetworkCountriesConnection: ResolverTypeWrapper<NetworkCountriesConnection>;
  NetworkCountriesRelationship: ResolverTypeWrapper<NetworkCountriesRelationship>;
  NetworkKind: NetworkKind;
  NetworkKindEnumScalarFilters: NetworkKindEnumScalarFilters;
  NetworkRelationshipFilters: NetworkRelationshipFilters;
  NetworkSort: NetworkSort;
  NetworkWhere: NetworkWhere;
  Normalisation: Normalisation;
  Observation: ResolverTypeWrapper<Observation>;
  ObservationRelationshipFilters: ObservationRelationshipFilters;
  ObservationSort: ObservationSort;
  ObservationWhere: ObservationWhere;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationActiveInConnection: ResolverTypeWrapper<OrganisationActiveInConnection>;
  OrganisationActiveInRelationship: ResolverTypeWrapper<OrganisationActiveInRelationship>;
  OrganisationAgreementsConnection: ResolverTypeWrapper<OrganisationAgreementsConnection>;
  OrganisationAgreementsRelationship: ResolverTypeWrapper<OrganisationAgreementsRelationship>;
  OrganisationFundedProjectsConnection: ResolverTypeWrapper<OrganisationFundedProjectsConnection>;
  OrganisationFundedProjectsRelationship: ResolverTypeWrapper<OrganisationFundedProjectsRelationship>;
  OrganisationKind: OrganisationKind;
  OrganisationKindEnumScalarFilters: OrganisationKindEnumScalarFilters;
  OrganisationNetworksConnection: ResolverTypeWrapper<OrganisationNetworksConnection>;
  OrganisationNetworksRelationship: ResolverTypeWrapper<OrganisationNetworksRelationship>;
  OrganisationOfficesConnection: ResolverTypeWrapper<OrganisationOfficesConnection>;
  OrganisationOfficesRelationship: ResolverTypeWrapper<OrganisationOfficesRelationship>;
  OrganisationPartnersConnection: ResolverTypeWrapper<OrganisationPartnersConnection>;
  OrganisationPartnersRelationship: ResolverTypeWrapper<OrganisationPartnersRelationship>;
  OrganisationProjectsConnection: ResolverTypeWrapper<OrganisationProjectsConnection>;
  OrganisationProjectsRelationship: ResolverTypeWrapper<OrganisationProjectsRelationship>;
  OrganisationRelationshipFilters: OrganisationRelationshipFilters;
  OrganisationRepresentsConnection: ResolverTypeWrapper<OrganisationRepresentsConnection>;
  OrganisationRepresentsRelationship: ResolverTypeWrapper<OrganisationRepresentsRelationship>;
  OrganisationSisterCitiesConnection: ResolverTypeWrapper<OrganisationSisterCitiesConnection>;
  OrganisationSisterCitiesRelationship: ResolverTypeWrapper<OrganisationSisterCitiesRelationship>;
  OrganisationSize: OrganisationSize;
  OrganisationSizeEnumScalarFilters: OrganisationSizeEnumScalarFilters;
  OrganisationSizeListEnumScalarFilters: OrganisationSizeListEnumScalarFilters;
  OrganisationSort: OrganisationSort;
  OrganisationWhere: OrganisationWhere;
  PackageLeg: ResolverTypeWrapper<LegParent>;
  PageState: ResolverTypeWrapper<PageState>;
  PartDifference: ResolverTypeWrapper<PartDifference>;
  PartnerKind: PartnerKind;
  PartnershipKinds: ResolverTypeWrapper<KindsAnswer>;
  PartnershipPath: ResolverTypeWrapper<PathParent>;
  PartnershipPaths: ResolverTypeWrapper<PathsAnswer>;
  PartnershipPathsInput: PartnershipPathsInput;
  PartnershipPathsSettings: ResolverTypeWrapper<PartnershipPathsSettings>;
  PathBasis: PathBasis;
  PathHop: ResolverTypeWrapper<Hop>;
  PathKind: ResolverTypeWrapper<PathKindSeed>;
  PathNode: ResolverTypeWrapper<PathNode>;
  PathPair: ResolverTypeWrapper<PathPair>;
  PathRelationship: ResolverTypeWrapper<PathEdgeModel>;
  PeerLimit: ResolverTypeWrapper<PeerLimit>;
  PeerLimitInput: PeerLimitInput;
  PeerRank: ResolverTypeWrapper<PeerRankModel>;
  PlanType: PlanType;
  PlanTypeEnumScalarFilters: PlanTypeEnumScalarFilters;
  Portfolio: ResolverTypeWrapper<Portfolio>;
  PortfolioInput: PortfolioInput;
  PortfolioSettings: ResolverTypeWrapper<PortfolioSettings>;
  Preset: ResolverTypeWrapper<PresetModel>;
  ProfileChangeKind: ProfileChangeKind;
  ProfileEvidence: ResolverTypeWrapper<EvidenceParent>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeFundersConnection: ResolverTypeWrapper<ProgrammeFundersConnection>;
  ProgrammeFundersRelationship: ResolverTypeWrapper<ProgrammeFundersRelationship>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeKindEnumScalarFilters: ProgrammeKindEnumScalarFilters;
  ProgrammeRelationshipFilters: ProgrammeRelationshipFilters;
  ProgrammeSort: ProgrammeSort;
  ProgrammeWhere: ProgrammeWhere;
  Project: ResolverTypeWrapper<Project>;
  ProjectAgreementsConnection: ResolverTypeWrapper<ProjectAgreementsConnection>;
  ProjectAgreementsRelationship: ResolverTypeWrapper<ProjectAgreementsRelationship>;
  ProjectFundersConnection: ResolverTypeWrapper<ProjectFundersConnection>;
  ProjectFundersRelationship: ResolverTypeWrapper<ProjectFundersRelationship>;
  ProjectKind: ProjectKind;
  ProjectKindEnumScalarFilters: ProjectKindEnumScalarFilters;
  ProjectOperatorsConnection: ResolverTypeWrapper<ProjectOperatorsConnection>;
  ProjectOperatorsRelationship: ResolverTypeWrapper<ProjectOperatorsRelationship>;
  ProjectParticipantsConnection: ResolverTypeWrapper<ProjectParticipantsConnection>;
  ProjectParticipantsRelationship: ResolverTypeWrapper<ProjectParticipantsRelationship>;
  ProjectRelationshipFilters: ProjectRelationshipFilters;
  ProjectSort: ProjectSort;
  ProjectStatus: ProjectStatus;
  ProjectStatusEnumScalarFilters: ProjectStatusEnumScalarFilters;
  ProjectWhere: ProjectWhere;
  Quadrant: Quadrant;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankCell: ResolverTypeWrapper<RowCell>;
  RankCriterionInput: RankCriterionInput;
  RankDirection: RankDirection;
  RankGroupInput: RankGroupInput;
  RankMethodInput: RankMethodInput;
  RankRange: ResolverTypeWrapper<RankRange>;
  RankTable: ResolverTypeWrapper<RankTableAnswer>;
  RankedAlternative: ResolverTypeWrapper<RankedRow>;
  RawValue: ResolverTypeWrapper<RawValue>;
  ReachedEnd: ResolverTypeWrapper<EndParent>;
  ReachedEnds: ResolverTypeWrapper<EndsAnswer>;
  ReadingValue: ResolverTypeWrapper<ReadingValue>;
  Recommendation: ResolverTypeWrapper<Recommendation>;
  RecommendationRelationshipFilters: RecommendationRelationshipFilters;
  RecommendationSort: RecommendationSort;
  RecommendationWhere: RecommendationWhere;
  Redistribution: Redistribution;
  RedistributionEnumScalarFilters: RedistributionEnumScalarFilters;
  ResolveAnswer: ResolverTypeWrapper<ResolveResult>;
  ResolveStatus: ResolveStatus;
  ResolvedName: ResolverTypeWrapper<ResolvedNameModel>;
  Rule: ResolverTypeWrapper<Rule>;
  RuleCheck: ResolverTypeWrapper<CheckRow>;
  RuleForce: RuleForce;
  RuleForceEnumScalarFilters: RuleForceEnumScalarFilters;
  RuleOperator: RuleOperator;
  RuleOperatorEnumScalarFilters: RuleOperatorEnumScalarFilters;
  RuleOutcome: RuleOutcome;
  RuleRelationshipFilters: RuleRelationshipFilters;
  RuleSort: RuleSort;
  RuleSubject: RuleSubject;
  RuleSubjectEnumScalarFilters: RuleSubjectEnumScalarFilters;
  RuleWhere: RuleWhere;
  ScenarioEffect: ResolverTypeWrapper<ScenarioEffect>;
  Scheme: ResolverTypeWrapper<Scheme>;
  SchemeFit: ResolverTypeWrapper<Fit>;
  SchemeMatch: ResolverTypeWrapper<MatchParent>;
  SchemePackage: ResolverTypeWrapper<PackageParent>;
  SchemeRelationshipFilters: SchemeRelationshipFilters;
  SchemeSort: SchemeSort;
  SchemeTiming: SchemeTiming;
  SchemeWhere: SchemeWhere;
  SchemeWindow: ResolverTypeWrapper<WindowParent>;
  ScoreExplanation: ResolverTypeWrapper<ExplanationParent>;
  ScreenedCriterion: ResolverTypeWrapper<ScreenedCriterionModel>;
  ScreeningFlag: ScreeningFlag;
  SearchAnswer: ResolverTypeWrapper<SearchResult>;
  SearchHit: ResolverTypeWrapper<HitParent>;
  SearchSettings: ResolverTypeWrapper<SearchSettings>;
  Sector: ResolverTypeWrapper<Sector>;
  SectorRelationshipFilters: SectorRelationshipFilters;
  SectorSort: SectorSort;
  SectorWhere: SectorWhere;
  SensitivityInput: SensitivityInput;
  SensitivitySettings: ResolverTypeWrapper<SensitivitySettings>;
  Shortlist: ResolverTypeWrapper<ShortlistAnswer>;
  ShortlistCriterionInput: ShortlistCriterionInput;
  ShortlistGroupInput: ShortlistGroupInput;
  ShortlistInput: ShortlistInput;
  ShortlistRow: ResolverTypeWrapper<ShortlistRowModel>;
  ShortlistSettings: ResolverTypeWrapper<Omit<ShortlistSettings, 'groups' | 'preset' | 'weights'> & { groups?: Maybe<ReadonlyArray<ResolversTypes['GroupSettings']>>, preset?: Maybe<ResolversTypes['Preset']>, weights: ReadonlyArray<ResolversTypes['CriterionWeight']> }>;
  SideStatus: SideStatus;
  SobolIndex: ResolverTypeWrapper<SobolIndex>;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Source>;
  SourceRanks: ResolverTypeWrapper<SourceRanksModel>;
  SourceRelationshipFilters: SourceRelationshipFilters;
  SourceSort: SourceSort;
  SourceWhere: SourceWhere;
  Stage: ResolverTypeWrapper<Stage>;
  StageRelationshipFilters: StageRelationshipFilters;
  StageSort: StageSort;
  StageWhere: StageWhere;
  Statement: ResolverTypeWrapper<Statement>;
  StatementRelationshipFilters: StatementRelationshipFilters;
  StatementSort: StatementSort;
  StatementWhere: StatementWhere;
  Step: ResolverTypeWrapper<Step>;
  StepExperience: ResolverTypeWrapper<StepExperience>;
  StepRelationshipFilters: StepRelationshipFilters;
  StepSort: StepSort;
  StepWhere: StepWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  SupportAxesInput: SupportAxesInput;
  SupportAxis: SupportAxis;
  SupportAxisEnumScalarFilters: SupportAxisEnumScalarFilters;
  SupportCell: ResolverTypeWrapper<RankedCell>;
  SupportFilter: SupportFilter;
  SupportGaps: ResolverTypeWrapper<GapsAnswer>;
  SupportGapsInput: SupportGapsInput;
  SupportGapsSettings: ResolverTypeWrapper<Omit<SupportGapsSettings, 'added'> & { added: ReadonlyArray<ResolversTypes['HypotheticalScheme']> }>;
  SupportKind: ResolverTypeWrapper<SupportKind>;
  SupportKindRelationshipFilters: SupportKindRelationshipFilters;
  SupportKindSort: SupportKindSort;
  SupportKindWhere: SupportKindWhere;
  SupportScenario: ResolverTypeWrapper<ScenarioSeed>;
  SupportScenarioInput: SupportScenarioInput;
  SupportSettings: ResolverTypeWrapper<SupportSettings>;
  SupportSplit: SupportSplit;
  SupposedCity: ResolverTypeWrapper<SupposedCity>;
  SupposedCityInput: SupposedCityInput;
  SupposedValue: ResolverTypeWrapper<SupposedValue>;
  SupposedValueInput: SupposedValueInput;
  Survey: ResolverTypeWrapper<Survey>;
  SurveyRelationshipFilters: SurveyRelationshipFilters;
  SurveySort: SurveySort;
  SurveyWhere: SurveyWhere;
  ThingKind: ThingKind;
  ThresholdRule: ThresholdRule;
  TieGroup: ResolverTypeWrapper<TieGroup>;
  TieRule: ResolverTypeWrapper<TieRuleParent>;
  Treatment: Treatment;
  TreeWeight: ResolverTypeWrapper<TreeWeightModel>;
  UncertaintyInput: UncertaintyInput;
  UncertaintySettings: ResolverTypeWrapper<UncertaintySettings>;
  UncertaintySource: UncertaintySource;
  VariedRanks: ResolverTypeWrapper<VariedRanking>;
  VariedRow: ResolverTypeWrapper<VariedRow>;
  Veto: ResolverTypeWrapper<Veto>;
  VetoReason: VetoReason;
  WeightInput: WeightInput;
  WhatIf: ResolverTypeWrapper<WhatIf>;
  WhatIfInput: WhatIfInput;
  WindowState: WindowState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: Activity;
  ActivityRelationshipFilters: ActivityRelationshipFilters;
  ActivitySort: ActivitySort;
  ActivityWhere: ActivityWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanScalarFilters: BooleanScalarFilters;
  BusinessListEnumScalarFilters: BusinessListEnumScalarFilters;
  CellChange: CellChange;
  CellCounts: CellCounts;
  Change: ChangeModel;
  ChangeCount: ChangeCount;
  ChangeSet: ChangeSetParent;
  ChangesAnswer: ChangesResult;
  ChangesSettings: ChangesSettings;
  City: City;
  CityActiveOrganisationsConnection: CityActiveOrganisationsConnection;
  CityActiveOrganisationsRelationship: CityActiveOrganisationsRelationship;
  CityAgreementsConnection: CityAgreementsConnection;
  CityAgreementsRelationship: CityAgreementsRelationship;
  CityComparison: CityComparisonModel;
  CityComparisons: Omit<CityComparisons, 'comparisons' | 'settings'> & { comparisons: ReadonlyArray<ResolversParentTypes['CityComparison']>, settings: ResolversParentTypes['ShortlistSettings'] };
  CityFocusAreasConnection: CityFocusAreasConnection;
  CityFocusAreasRelationship: CityFocusAreasRelationship;
  CityHighlightsConnection: CityHighlightsConnection;
  CityHighlightsRelationship: CityHighlightsRelationship;
  CityKindEnumScalarFilters: CityKindEnumScalarFilters;
  CityNetworksConnection: CityNetworksConnection;
  CityNetworksRelationship: CityNetworksRelationship;
  CityOfficesConnection: CityOfficesConnection;
  CityOfficesRelationship: CityOfficesRelationship;
  CityRelationshipFilters: CityRelationshipFilters;
  CitySisterCitiesConnection: CitySisterCitiesConnection;
  CitySisterCitiesRelationship: CitySisterCitiesRelationship;
  CitySort: CitySort;
  CitySuggestion: CitySuggestionModel;
  CitySuggestions: SuggestionsParent;
  CityWhere: CityWhere;
  ComparedCriterion: ComparedCriterion;
  Compromise: Compromise;
  Condorcet: Condorcet;
  ConfidenceEnumScalarFilters: ConfidenceEnumScalarFilters;
  Conflict: Conflict;
  ConflictCheck: CheckParent;
  ConflictKindEnumScalarFilters: ConflictKindEnumScalarFilters;
  ConflictRelationshipFilters: ConflictRelationshipFilters;
  ConflictSeverityEnumScalarFilters: ConflictSeverityEnumScalarFilters;
  ConflictSort: ConflictSort;
  ConflictWhere: ConflictWhere;
  ConflictsAnswer: ConflictsResult;
  ConflictsInput: ConflictsInput;
  ConflictsSettings: ConflictsSettings;
  ConnectingKind: KindParent;
  Country: Country;
  CountryActiveOrganisationsConnection: CountryActiveOrganisationsConnection;
  CountryActiveOrganisationsRelationship: CountryActiveOrganisationsRelationship;
  CountryAgreementsConnection: CountryAgreementsConnection;
  CountryAgreementsRelationship: CountryAgreementsRelationship;
  CountryNetworksConnection: CountryNetworksConnection;
  CountryNetworksRelationship: CountryNetworksRelationship;
  CountryRelationshipFilters: CountryRelationshipFilters;
  CountryRepresentativesConnection: CountryRepresentativesConnection;
  CountryRepresentativesRelationship: CountryRepresentativesRelationship;
  CountryScopeEnumScalarFilters: CountryScopeEnumScalarFilters;
  CountrySort: CountrySort;
  CountryWhere: CountryWhere;
  Criterion: CriterionModel;
  CriterionScore: CriterionScoreModel;
  CriterionSettings: CriterionSettings;
  CriterionWeight: Omit<CriterionWeight, 'criterion'> & { criterion: ResolversParentTypes['Criterion'] };
  Dataset: DatasetInfo;
  Date: Scalars['Date']['output'];
  DateScalarFilters: DateScalarFilters;
  Demand: Demand;
  DemandKindEnumScalarFilters: DemandKindEnumScalarFilters;
  DemandRelationshipFilters: DemandRelationshipFilters;
  DemandSort: DemandSort;
  DemandVoice: HeardVoice;
  DemandWhere: DemandWhere;
  Direction: Direction;
  DirectionKindEnumScalarFilters: DirectionKindEnumScalarFilters;
  DirectionRelationshipFilters: DirectionRelationshipFilters;
  DirectionSort: DirectionSort;
  DirectionWhere: DirectionWhere;
  EntrySupport: Omit<EntrySupport, 'outsideKinds'> & { outsideKinds: ReadonlyArray<ResolversParentTypes['SchemeFit']> };
  ExistingWay: ExistingWay;
  FactorSensitivity: FactorSensitivityModel;
  Finding: Finding;
  FindingKindEnumScalarFilters: FindingKindEnumScalarFilters;
  FindingRelationshipFilters: FindingRelationshipFilters;
  FindingSort: FindingSort;
  FindingWhere: FindingWhere;
  FirmClass: FirmClass;
  FirmClassRelationshipFilters: FirmClassRelationshipFilters;
  FirmClassSort: FirmClassSort;
  FirmClassWhere: FirmClassWhere;
  FirmProfile: FirmProfileModel;
  FirmProfileInput: FirmProfileInput;
  FitReason: FitReason;
  FlipPoint: FlipPointModel;
  Float: Scalars['Float']['output'];
  FloatScalarFilters: FloatScalarFilters;
  FocusArea: FocusArea;
  FocusAreaCitiesConnection: FocusAreaCitiesConnection;
  FocusAreaCitiesRelationship: FocusAreaCitiesRelationship;
  FocusAreaRelationshipFilters: FocusAreaRelationshipFilters;
  FocusAreaSort: FocusAreaSort;
  FocusAreaWhere: FocusAreaWhere;
  GapClaim: ClaimSeed;
  GroupMeanInput: GroupMeanInput;
  GroupScore: GroupScoreModel;
  GroupSettings: GroupAnswer;
  HypotheticalScheme: SchemeFacts;
  HypotheticalSchemeInput: HypotheticalSchemeInput;
  ID: Scalars['ID']['output'];
  IDScalarFilters: IdScalarFilters;
  ImportancePerformance: ImportancePerformanceAnswer;
  ImportancePerformanceInput: ImportancePerformanceInput;
  ImportancePerformanceItem: ImportancePerformanceItem;
  ImportancePerformanceItemInput: ImportancePerformanceItemInput;
  IncomeGroupEnumScalarFilters: IncomeGroupEnumScalarFilters;
  Int: Scalars['Int']['output'];
  IntListFilters: IntListFilters;
  IntScalarFilters: IntScalarFilters;
  JointEntry: JointAnswer;
  JointEntryInput: JointEntryInput;
  JointEntrySettings: Omit<JointEntrySettings, 'profile'> & { profile: ResolversParentTypes['FirmProfile'] };
  JointPartner: JointPartnerParent;
  JointReason: JointReasonModel;
  KindSupport: KindSupportAnswer;
  KnowledgeLevelEnumScalarFilters: KnowledgeLevelEnumScalarFilters;
  KnownConflict: KnownConflictModel;
  LabelCount: LabelCount;
  Ladder: LadderAnswer;
  LadderStage: LadderStageAnswer;
  LadderStep: LadderStepAnswer;
  Lesson: Lesson;
  LessonRelationshipFilters: LessonRelationshipFilters;
  LessonSort: LessonSort;
  LessonWhere: LessonWhere;
  LimitLine: ReportedLimit;
  Limitation: Limitation;
  LimitationRelationshipFilters: LimitationRelationshipFilters;
  LimitationSort: LimitationSort;
  LimitationWhere: LimitationWhere;
  Link: Link;
  MatchSchemes: MatchAnswer;
  MatchSchemesInput: MatchSchemesInput;
  MatchSchemesSettings: Omit<MatchSchemesSettings, 'profile'> & { profile: ResolversParentTypes['FirmProfile'] };
  MissingLink: LinkParent;
  MissingLinkGroup: GroupParent;
  MissingLinks: MissingLinksAnswer;
  NameCandidate: Candidate;
  NearestChange: NearestChange;
  Need: Need;
  NeedKindEnumScalarFilters: NeedKindEnumScalarFilters;
  NeedReadingListEnumScalarFilters: NeedReadingListEnumScalarFilters;
  NeedRelationshipFilters: NeedRelationshipFilters;
  NeedSort: NeedSort;
  NeedWhere: NeedWhere;
  Network: Network;
  NetworkCitiesConnection: NetworkCitiesConnection;
  NetworkCitiesRelationship: NetworkCitiesRelationship;
  NetworkCountriesConnection: NetworkCountriesConnection;
  NetworkCountriesRelationship: NetworkCountriesRelationship;
  NetworkKindEnumScalarFilters: NetworkKindEnumScalarFilters;
  NetworkRelationshipFilters: NetworkRelationshipFilters;
  NetworkSort: NetworkSort;
  NetworkWhere: NetworkWhere;
  Observation: Observation;
  ObservationRelationshipFilters: ObservationRelationshipFilters;
  ObservationSort: ObservationSort;
  ObservationWhere: ObservationWhere;
  Organisation: Organisation;
  OrganisationActiveInConnection: OrganisationActiveInConnection;
  OrganisationActiveInRelationship: OrganisationActiveInRelationship;
  OrganisationAgreementsConnection: OrganisationAgreementsConnection;
  OrganisationAgreementsRelationship: OrganisationAgreementsRelationship;
  OrganisationFundedProjectsConnection: OrganisationFundedProjectsConnection;
  OrganisationFundedProjectsRelationship: OrganisationFundedProjectsRelationship;
  OrganisationKindEnumScalarFilters: OrganisationKindEnumScalarFilters;
  OrganisationNetworksConnection: OrganisationNetworksConnection;
  OrganisationNetworksRelationship: OrganisationNetworksRelationship;
  OrganisationOfficesConnection: OrganisationOfficesConnection;
  OrganisationOfficesRelationship: OrganisationOfficesRelationship;
  OrganisationPartnersConnection: OrganisationPartnersConnection;
  OrganisationPartnersRelationship: OrganisationPartnersRelationship;
  OrganisationProjectsConnection: OrganisationProjectsConnection;
  OrganisationProjectsRelationship: OrganisationProjectsRelationship;
  OrganisationRelationshipFilters: OrganisationRelationshipFilters;
  OrganisationRepresentsConnection: OrganisationRepresentsConnection;
  OrganisationRepresentsRelationship: OrganisationRepresentsRelationship;
  OrganisationSisterCitiesConnection: OrganisationSisterCitiesConnection;
  OrganisationSisterCitiesRelationship: OrganisationSisterCitiesRelationship;
  OrganisationSizeEnumScalarFilters: OrganisationSizeEnumScalarFilters;
  OrganisationSizeListEnumScalarFilters: OrganisationSizeListEnumScalarFilters;
  OrganisationSort: OrganisationSort;
  OrganisationWhere: OrganisationWhere;
  PackageLeg: LegParent;
  PageState: PageState;
  PartDifference: PartDifference;
  PartnershipKinds: KindsAnswer;
  PartnershipPath: PathParent;
  PartnershipPaths: PathsAnswer;
  PartnershipPathsInput: PartnershipPathsInput;
  PartnershipPathsSettings: PartnershipPathsSettings;
  PathHop: Hop;
  PathKind: PathKindSeed;
  PathNode: PathNode;
  PathPair: PathPair;
  PathRelationship: PathEdgeModel;
  PeerLimit: PeerLimit;
  PeerLimitInput: PeerLimitInput;
  PeerRank: PeerRankModel;
  PlanTypeEnumScalarFilters: PlanTypeEnumScalarFilters;
  Portfolio: Portfolio;
  PortfolioInput: PortfolioInput;
  PortfolioSettings: PortfolioSettings;
  Preset: PresetModel;
  ProfileEvidence: EvidenceParent;
  Programme: Programme;
  ProgrammeFundersConnection: ProgrammeFundersConnection;
  ProgrammeFundersRelationship: ProgrammeFundersRelationship;
  ProgrammeKindEnumScalarFilters: ProgrammeKindEnumScalarFilters;
  ProgrammeRelationshipFilters: ProgrammeRelationshipFilters;
  ProgrammeSort: ProgrammeSort;
  ProgrammeWhere: ProgrammeWhere;
  Project: Project;
  ProjectAgreementsConnection: ProjectAgreementsConnection;
  ProjectAgreementsRelationship: ProjectAgreementsRelationship;
  ProjectFundersConnection: ProjectFundersConnection;
  ProjectFundersRelationship: ProjectFundersRelationship;
  ProjectKindEnumScalarFilters: ProjectKindEnumScalarFilters;
  ProjectOperatorsConnection: ProjectOperatorsConnection;
  ProjectOperatorsRelationship: ProjectOperatorsRelationship;
  ProjectParticipantsConnection: ProjectParticipantsConnection;
  ProjectParticipantsRelationship: ProjectParticipantsRelationship;
  ProjectRelationshipFilters: ProjectRelationshipFilters;
  ProjectSort: ProjectSort;
  ProjectStatusEnumScalarFilters: ProjectStatusEnumScalarFilters;
  ProjectWhere: ProjectWhere;
  Query: Record<PropertyKey, never>;
  RankCell: RowCell;
  RankCriterionInput: RankCriterionInput;
  RankGroupInput: RankGroupInput;
  RankMethodInput: RankMethodInput;
  RankRange: RankRange;
  RankTable: RankTableAnswer;
  RankedAlternative: RankedRow;
  RawValue: RawValue;
  ReachedEnd: EndParent;
  ReachedEnds: EndsAnswer;
  ReadingValue: ReadingValue;
  Recommendation: Recommendation;
  RecommendationRelationshipFilters: RecommendationRelationshipFilters;
  RecommendationSort: RecommendationSort;
  RecommendationWhere: RecommendationWhere;
  RedistributionEnumScalarFilters: RedistributionEnumScalarFilters;
  ResolveAnswer: ResolveResult;
  ResolvedName: ResolvedNameModel;
  Rule: Rule;
  RuleCheck: CheckRow;
  RuleForceEnumScalarFilters: RuleForceEnumScalarFilters;
  RuleOperatorEnumScalarFilters: RuleOperatorEnumScalarFilters;
  RuleRelationshipFilters: RuleRelationshipFilters;
  RuleSort: RuleSort;
  RuleSubjectEnumScalarFilters: RuleSubjectEnumScalarFilters;
  RuleWhere: RuleWhere;
  ScenarioEffect: ScenarioEffect;
  Scheme: Scheme;
  SchemeFit: Fit;
  SchemeMatch: MatchParent;
  SchemePackage: PackageParent;
  SchemeRelationshipFilters: SchemeRelationshipFilters;
  SchemeSort: SchemeSort;
  SchemeWhere: SchemeWhere;
  SchemeWindow: WindowParent;
  ScoreExplanation: ExplanationParent;
  ScreenedCriterion: ScreenedCriterionModel;
  SearchAnswer: SearchResult;
  SearchHit: HitParent;
  SearchSettings: SearchSettings;
  Sector: Sector;
  SectorRelationshipFilters: SectorRelationshipFilters;
  SectorSort: SectorSort;
  SectorWhere: SectorWhere;
  SensitivityInput: SensitivityInput;
  SensitivitySettings: SensitivitySettings;
  Shortlist: ShortlistAnswer;
  ShortlistCriterionInput: ShortlistCriterionInput;
  ShortlistGroupInput: ShortlistGroupInput;
  ShortlistInput: ShortlistInput;
  ShortlistRow: ShortlistRowModel;
  ShortlistSettings: Omit<ShortlistSettings, 'groups' | 'preset' | 'weights'> & { groups?: Maybe<ReadonlyArray<ResolversParentTypes['GroupSettings']>>, preset?: Maybe<ResolversParentTypes['Preset']>, weights: ReadonlyArray<ResolversParentTypes['CriterionWeight']> };
  SobolIndex: SobolIndex;
  Source: Source;
  SourceRanks: SourceRanksModel;
  SourceRelationshipFilters: SourceRelationshipFilters;
  SourceSort: SourceSort;
  SourceWhere: SourceWhere;
  Stage: Stage;
  StageRelationshipFilters: StageRelationshipFilters;
  StageSort: StageSort;
  StageWhere: StageWhere;
  Statement: Statement;
  StatementRelationshipFilters: StatementRelationshipFilters;
  StatementSort: StatementSort;
  StatementWhere: StatementWhere;
  Step: Step;
  StepExperience: StepExperience;
  StepRelationshipFilters: StepRelationshipFilters;
  StepSort: StepSort;
  StepWhere: StepWhere;
  String: Scalars['String']['output'];
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  SupportAxesInput: SupportAxesInput;
  SupportAxisEnumScalarFilters: SupportAxisEnumScalarFilters;
  SupportCell: RankedCell;
  SupportFilter: SupportFilter;
  SupportGaps: GapsAnswer;
  SupportGapsInput: SupportGapsInput;
  SupportGapsSettings: Omit<SupportGapsSettings, 'added'> & { added: ReadonlyArray<ResolversParentTypes['HypotheticalScheme']> };
  SupportKind: SupportKind;
  SupportKindRelationshipFilters: SupportKindRelationshipFilters;
  SupportKindSort: SupportKindSort;
  SupportKindWhere: SupportKindWhere;
  SupportScenario: ScenarioSeed;
  SupportScenarioInput: SupportScenarioInput;
  SupportSettings: SupportSettings;
  SupposedCity: SupposedCity;
  SupposedCityInput: SupposedCityInput;
  SupposedValue: SupposedValue;
  SupposedValueInput: SupposedValueInput;
  Survey: Survey;
  SurveyRelationshipFilters: SurveyRelationshipFilters;
  SurveySort: SurveySort;
  SurveyWhere: SurveyWhere;
  TieGroup: TieGroup;
  TieRule: TieRuleParent;
  TreeWeight: TreeWeightModel;
  UncertaintyInput: UncertaintyInput;
  UncertaintySettings: UncertaintySettings;
  VariedRanks: VariedRanking;
  VariedRow: VariedRow;
  Veto: Veto;
  WeightInput: WeightInput;
  WhatIf: WhatIf;
  WhatIfInput: WhatIfInput;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ActivityStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<ActivityStepsArgs>>;
};

export type CellChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellChange'] = ResolversParentTypes['CellChange']> = {
  after?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shortfallAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shortfallBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CellCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellCounts'] = ResolversParentTypes['CellCounts']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['NearestChange']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeSetSentenceArgs, 'lang'>>;
};

export type ChangesAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesAnswer'] = ResolversParentTypes['ChangesAnswer']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ChangesSettings'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangesSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesSettings'] = ResolversParentTypes['ChangesSettings']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  actionPlanTargets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actionPlanVision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activeOrganisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CityActiveOrganisationsArgs>>;
  activeOrganisationsConnection?: Resolver<ResolversTypes['CityActiveOrganisationsConnection'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CityAgreementsArgs>>;
  agreementsConnection?: Resolver<ResolversTypes['CityAgreementsConnection'], ParentType, ContextType>;
  chiefSmartCityOfficerOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chiefSmartCityOfficerPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<CityCountriesArgs>>;
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<CityFocusAreasArgs>>;
  focusAreasConnection?: Resolver<ResolversTypes['CityFocusAreasConnection'], ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CityGovernmentsArgs>>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<CityHighlightsArgs>>;
  highlightsConnection?: Resolver<ResolversTypes['CityHighlightsConnection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNationalCapital?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CityKind'], ParentType, ContextType>;
  landAreaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<CityNetworksArgs>>;
  networksConnection?: Resolver<ResolversTypes['CityNetworksConnection'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<CityObservationsArgs>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CityOfficesArgs>>;
  officesConnection?: Resolver<ResolversTypes['CityOfficesConnection'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<CityProjectsArgs>>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sisterCities?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CitySisterCitiesArgs>>;
  sisterCitiesConnection?: Resolver<ResolversTypes['CitySisterCitiesConnection'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CityStatementsArgs>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CityActiveOrganisationsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityActiveOrganisationsConnection'] = ResolversParentTypes['CityActiveOrganisationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityActiveOrganisationsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityActiveOrganisationsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityActiveOrganisationsRelationship'] = ResolversParentTypes['CityActiveOrganisationsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CityAgreementsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityAgreementsConnection'] = ResolversParentTypes['CityAgreementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityAgreementsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityAgreementsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityAgreementsRelationship'] = ResolversParentTypes['CityAgreementsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CityComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityComparison'] = ResolversParentTypes['CityComparison']> = {
  a?: Resolver<ResolversTypes['ShortlistRow'], ParentType, ContextType>;
  aboveShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ShortlistRow'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ComparedCriterion']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CityComparisonSentencesArgs, 'lang'>>;
};

export type CityComparisonsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityComparisons'] = ResolversParentTypes['CityComparisons']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['CityComparison']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ShortlistSettings'], ParentType, ContextType>;
};

export type CityFocusAreasConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityFocusAreasConnection'] = ResolversParentTypes['CityFocusAreasConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityFocusAreasRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityFocusAreasRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityFocusAreasRelationship'] = ResolversParentTypes['CityFocusAreasRelationship']> = {
  node?: Resolver<ResolversTypes['FocusArea'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CityHighlightsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityHighlightsConnection'] = ResolversParentTypes['CityHighlightsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityHighlightsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityHighlightsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityHighlightsRelationship'] = ResolversParentTypes['CityHighlightsRelationship']> = {
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CityNetworksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityNetworksConnection'] = ResolversParentTypes['CityNetworksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityNetworksRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityNetworksRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityNetworksRelationship'] = ResolversParentTypes['CityNetworksRelationship']> = {
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CityOfficesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityOfficesConnection'] = ResolversParentTypes['CityOfficesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityOfficesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityOfficesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CityOfficesRelationship'] = ResolversParentTypes['CityOfficesRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CitySisterCitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitySisterCitiesConnection'] = ResolversParentTypes['CitySisterCitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitySisterCitiesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitySisterCitiesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitySisterCitiesRelationship'] = ResolversParentTypes['CitySisterCitiesRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CitySuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitySuggestion'] = ResolversParentTypes['CitySuggestion']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitySuggestionReasonsArgs, 'lang'>>;
  row?: Resolver<ResolversTypes['ShortlistRow'], ParentType, ContextType>;
  sharedFocusAreas?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CitySuggestionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitySuggestions'] = ResolversParentTypes['CitySuggestions']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['FirmProfile'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ShortlistSettings'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['CitySuggestion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitySuggestionsWeightReasonsArgs, 'lang'>>;
};

export type ComparedCriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedCriterion'] = ResolversParentTypes['ComparedCriterion']> = {
  a?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CompromiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Compromise'] = ResolversParentTypes['Compromise']> = {
  acceptableAdvantage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptableStability?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CondorcetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Condorcet'] = ResolversParentTypes['Condorcet']> = {
  cycles?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConflictDisputedArgs>>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanationKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ConflictSeverity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConflictStatementsArgs>>;
};

export type ConflictCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictCheck'] = ResolversParentTypes['ConflictCheck']> = {
  check?: Resolver<ResolversTypes['ConflictCheckName'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictCheckFindingArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ConflictSeverity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ConflictsAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictsAnswer'] = ResolversParentTypes['ConflictsAnswer']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['KnownConflict']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ConflictsSettings'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictsSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictsSettings'] = ResolversParentTypes['ConflictsSettings']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ConflictBasis']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConflictKind']>, ParentType, ContextType>;
  severities?: Resolver<ReadonlyArray<ResolversTypes['ConflictSeverity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConnectingKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectingKind'] = ResolversParentTypes['ConnectingKind']> = {
  bestPath?: Resolver<ResolversTypes['PartnershipPath'], ParentType, ContextType>;
  dwpc?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathKind'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  activeOrganisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CountryActiveOrganisationsArgs>>;
  activeOrganisationsConnection?: Resolver<ResolversTypes['CountryActiveOrganisationsConnection'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  agreementsConnection?: Resolver<ResolversTypes['CountryAgreementsConnection'], ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capitalKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<CountryCitiesArgs>>;
  dacCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gniPerCapitaUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeGroup?: Resolver<Maybe<ResolversTypes['IncomeGroup']>, ParentType, ContextType>;
  incomeGroupAt?: Resolver<Maybe<ResolversTypes['IncomeGroup']>, ParentType, ContextType, RequireFields<CountryIncomeGroupAtArgs, 'asOf'>>;
  iso2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isoNumeric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalRepresentativeOrganisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalRepresentativeOrganisationKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalRepresentativePost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<CountryNetworksArgs>>;
  networksConnection?: Resolver<ResolversTypes['CountryNetworksConnection'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<CountryObservationsArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CountryOrganisationsArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<CountryProjectsArgs>>;
  representatives?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<CountryRepresentativesArgs>>;
  representativesConnection?: Resolver<ResolversTypes['CountryRepresentativesConnection'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<CountrySchemesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CountryStatementsArgs>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryActiveOrganisationsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryActiveOrganisationsConnection'] = ResolversParentTypes['CountryActiveOrganisationsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryActiveOrganisationsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryActiveOrganisationsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryActiveOrganisationsRelationship'] = ResolversParentTypes['CountryActiveOrganisationsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CountryAgreementsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryAgreementsConnection'] = ResolversParentTypes['CountryAgreementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryAgreementsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryAgreementsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryAgreementsRelationship'] = ResolversParentTypes['CountryAgreementsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CountryNetworksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryNetworksConnection'] = ResolversParentTypes['CountryNetworksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryNetworksRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryNetworksRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryNetworksRelationship'] = ResolversParentTypes['CountryNetworksRelationship']> = {
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CountryRepresentativesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRepresentativesConnection'] = ResolversParentTypes['CountryRepresentativesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryRepresentativesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryRepresentativesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRepresentativesRelationship'] = ResolversParentTypes['CountryRepresentativesRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CriterionDescriptionArgs, 'lang'>>;
  goalposts?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CriterionNameArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriterionScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionScore'] = ResolversParentTypes['CriterionScore']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['RawValue'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ReadingValue']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['RawValue']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CriterionSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionSettings'] = ResolversParentTypes['CriterionSettings']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  goalposts?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CriterionWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionWeight'] = ResolversParentTypes['CriterionWeight']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DemandKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType, Partial<DemandRecommendationsArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DemandStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<DemandStepsArgs>>;
  supportKinds?: Resolver<ReadonlyArray<ResolversTypes['SupportKind']>, ParentType, ContextType, Partial<DemandSupportKindsArgs>>;
};

export type DemandVoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandVoice'] = ResolversParentTypes['DemandVoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DemandVoiceNameArgs, 'lang'>>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DirectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Direction'] = ResolversParentTypes['Direction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectionKind'], ParentType, ContextType>;
  limitations?: Resolver<ReadonlyArray<ResolversTypes['Limitation']>, ParentType, ContextType, Partial<DirectionLimitationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType, Partial<DirectionRecommendationsArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DirectionStatementsArgs>>;
};

export type EntrySupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntrySupport'] = ResolversParentTypes['EntrySupport']> = {
  counts?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outsideKinds?: Resolver<ReadonlyArray<ResolversTypes['SchemeFit']>, ParentType, ContextType>;
};

export type ExistingWayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExistingWay'] = ResolversParentTypes['ExistingWay']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FactorSensitivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactorSensitivity'] = ResolversParentTypes['FactorSensitivity']> = {
  factor?: Resolver<ResolversTypes['UncertaintySource'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['SobolIndex'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SobolIndex'], ParentType, ContextType>;
  weightOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<FindingFirmClassesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<FindingOrganisationsArgs>>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType, Partial<FindingStagesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<FindingStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<FindingStepsArgs>>;
};

export type FirmClassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmClass'] = ResolversParentTypes['FirmClass']> = {
  businesses?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<FirmClassFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<FirmClassOrganisationsArgs>>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<FirmClassSchemesArgs>>;
  sizes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationSize']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<FirmClassStatementsArgs>>;
};

export type FirmProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmProfile'] = ResolversParentTypes['FirmProfile']> = {
  amountKrw?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  businesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Business']>>, ParentType, ContextType>;
  cityIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  classId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  countryIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  equityPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firmId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromGraph?: Resolver<ReadonlyArray<ResolversTypes['ProfileEvidence']>, ParentType, ContextType>;
  furthestOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  furthestStepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['FirmQuality']>, ParentType, ContextType>;
  lacks?: Resolver<ReadonlyArray<ResolversTypes['FirmQuality']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartnerKind']>>, ParentType, ContextType>;
  sectorIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sizes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationSize']>, ParentType, ContextType>;
};

export type FitReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  condition?: Resolver<ResolversTypes['FitCondition'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['FitDoubt'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlipPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlipPoint'] = ResolversParentTypes['FlipPoint']> = {
  below?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FocusAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<FocusAreaCitiesArgs>>;
  citiesConnection?: Resolver<ResolversTypes['FocusAreaCitiesConnection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType, Partial<FocusAreaNeedsArgs>>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<FocusAreaObservationsArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<FocusAreaProjectsArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<FocusAreaStatementsArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FocusAreaCitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FocusAreaCitiesConnection'] = ResolversParentTypes['FocusAreaCitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FocusAreaCitiesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FocusAreaCitiesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FocusAreaCitiesRelationship'] = ResolversParentTypes['FocusAreaCitiesRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type GapClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapClaim'] = ResolversParentTypes['GapClaim']> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapClaimClaimArgs, 'lang'>>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapClaimHowArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
};

export type GroupScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupScore'] = ResolversParentTypes['GroupScore']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupScoreNameArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupSettings'] = ResolversParentTypes['GroupSettings']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Aggregation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupSettingsNameArgs, 'lang'>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HypotheticalSchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HypotheticalScheme'] = ResolversParentTypes['HypotheticalScheme']> = {
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  firmClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HypotheticalSchemeNameArgs, 'lang'>>;
  otherCountries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  uncertain?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImportancePerformanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportancePerformance'] = ResolversParentTypes['ImportancePerformance']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importanceThreshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ImportancePerformanceItem']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfactionThreshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImportancePerformanceSummaryArgs, 'lang'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  thresholds?: Resolver<ResolversTypes['ThresholdRule'], ParentType, ContextType>;
};

export type ImportancePerformanceItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportancePerformanceItem'] = ResolversParentTypes['ImportancePerformanceItem']> = {
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quadrant?: Resolver<Maybe<ResolversTypes['Quadrant']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JointEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointEntry'] = ResolversParentTypes['JointEntry']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['JointPartner']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['JointEntrySettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JointEntrySummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointEntrySettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointEntrySettings'] = ResolversParentTypes['JointEntrySettings']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['FirmProfile'], ParentType, ContextType>;
};

export type JointPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointPartner'] = ResolversParentTypes['JointPartner']> = {
  firm?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  firmId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensSchemeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  potential?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['JointReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JointPartnerSentenceArgs, 'lang'>>;
  tiedWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JointReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointReason'] = ResolversParentTypes['JointReason']> = {
  brings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointReasonKind'], ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type KindSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindSupport'] = ResolversParentTypes['KindSupport']> = {
  firmClass?: Resolver<ResolversTypes['FirmClass'], ParentType, ContextType>;
  supportKind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  sure?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unsure?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type KnownConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KnownConflict'] = ResolversParentTypes['KnownConflict']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['ConflictBasis']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['ConflictCheck']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<KnownConflictClaimArgs, 'lang'>>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<KnownConflictExplanationArgs, 'lang'>>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KnownConflictFindingArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KnownConflictNameArgs, 'lang'>>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KnownConflictReadingArgs, 'lang'>>;
  severity?: Resolver<ResolversTypes['ConflictSeverity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  subjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LadderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ladder'] = ResolversParentTypes['Ladder']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitLine?: Resolver<Maybe<ResolversTypes['LimitLine']>, ParentType, ContextType>;
  limitLineAbsence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['SupportSettings'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['LadderStage']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LadderSummaryArgs, 'lang'>>;
};

export type LadderStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LadderStage'] = ResolversParentTypes['LadderStage']> = {
  anyStepRateAtLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanStepRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanStepRateExact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindSupport']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['StepExperience']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['SchemeFit']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
};

export type LessonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<LessonCountriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitations?: Resolver<ReadonlyArray<ResolversTypes['Limitation']>, ParentType, ContextType, Partial<LessonLimitationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<LessonStatementsArgs>>;
};

export type LimitLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LimitLine'] = ResolversParentTypes['LimitLine']> = {
  after?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  beyondKnown?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LimitLineSentenceArgs, 'lang'>>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  steepestFall?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  steepestFallPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LimitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Limitation'] = ResolversParentTypes['Limitation']> = {
  directions?: Resolver<ReadonlyArray<ResolversTypes['Direction']>, ParentType, ContextType, Partial<LimitationDirectionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType, Partial<LimitationLessonsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<LimitationStatementsArgs>>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MatchSchemesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchSchemes'] = ResolversParentTypes['MatchSchemes']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SchemeMatch']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['SchemePackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['MatchSchemesSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatchSchemesSummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchSchemesSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchSchemesSettings'] = ResolversParentTypes['MatchSchemesSettings']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  packages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['FirmProfile'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['MatchVerdict']>, ParentType, ContextType>;
};

export type MissingLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingLink'] = ResolversParentTypes['MissingLink']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PathNode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinkSentenceArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['PathNode'], ParentType, ContextType>;
};

export type MissingLinkGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingLinkGroup'] = ResolversParentTypes['MissingLinkGroup']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinkGroupByArgs, 'lang'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hopsSaved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['MissingLink']>, ParentType, ContextType, RequireFields<MissingLinkGroupLinksArgs, 'first'>>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinkGroupMeansArgs, 'lang'>>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinkGroupReasonArgs, 'lang'>>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingLinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingLinks'] = ResolversParentTypes['MissingLinks']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['MissingLinkGroup']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PartnershipPathsSettings'], ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinksSummaryArgs, 'lang'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  today?: Resolver<Maybe<ResolversTypes['ExistingWay']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameCandidate'] = ResolversParentTypes['NameCandidate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThingKind'], ParentType, ContextType>;
  matchedProperty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type NearestChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearestChange'] = ResolversParentTypes['NearestChange']> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfileChangeKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RuleSubject'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<NeedFocusAreasArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['NeedReading']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<NeedStatementsArgs>>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<NetworkCitiesArgs>>;
  citiesAt?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, RequireFields<NetworkCitiesAtArgs, 'asOf'>>;
  citiesConnection?: Resolver<ResolversTypes['NetworkCitiesConnection'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<NetworkCountriesArgs>>;
  countriesAt?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<NetworkCountriesAtArgs, 'asOf'>>;
  countriesConnection?: Resolver<ResolversTypes['NetworkCountriesConnection'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkKind'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<NetworkObservationsArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<NetworkStatementsArgs>>;
};

export type NetworkCitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCitiesConnection'] = ResolversParentTypes['NetworkCitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkCitiesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkCitiesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCitiesRelationship'] = ResolversParentTypes['NetworkCitiesRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type NetworkCountriesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCountriesConnection'] = ResolversParentTypes['NetworkCountriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkCountriesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkCountriesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCountriesRelationship'] = ResolversParentTypes['NetworkCountriesRelationship']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<ObservationCitiesArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<ObservationCountriesArgs>>;
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<ObservationFocusAreasArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowerBound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<ObservationNetworksArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<ObservationProgrammesArgs>>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType, Partial<ObservationStagesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ObservationStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<ObservationStepsArgs>>;
  surveys?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType, Partial<ObservationSurveysArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<OrganisationActiveInArgs>>;
  activeInConnection?: Resolver<ResolversTypes['OrganisationActiveInConnection'], ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<OrganisationAgreementsArgs>>;
  agreementsConnection?: Resolver<ResolversTypes['OrganisationAgreementsConnection'], ParentType, ContextType>;
  businesses?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<OrganisationCountriesArgs>>;
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<OrganisationFirmClassesArgs>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundedProjects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationFundedProjectsArgs>>;
  fundedProjectsConnection?: Resolver<ResolversTypes['OrganisationFundedProjectsConnection'], ParentType, ContextType>;
  governs?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<OrganisationGovernsArgs>>;
  home?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iatiRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameLocal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<OrganisationNetworksArgs>>;
  networksConnection?: Resolver<ResolversTypes['OrganisationNetworksConnection'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<OrganisationOfficesArgs>>;
  officesConnection?: Resolver<ResolversTypes['OrganisationOfficesConnection'], ParentType, ContextType>;
  operatedProjects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationOperatedProjectsArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationPartnersArgs>>;
  partnersConnection?: Resolver<ResolversTypes['OrganisationPartnersConnection'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<OrganisationProgrammesArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<OrganisationProjectsArgs>>;
  projectsConnection?: Resolver<ResolversTypes['OrganisationProjectsConnection'], ParentType, ContextType>;
  reportsTo?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationReportsToArgs>>;
  represents?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<OrganisationRepresentsArgs>>;
  representsConnection?: Resolver<ResolversTypes['OrganisationRepresentsConnection'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<OrganisationSchemesArgs>>;
  sisterCities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<OrganisationSisterCitiesArgs>>;
  sisterCitiesConnection?: Resolver<ResolversTypes['OrganisationSisterCitiesConnection'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['OrganisationSize']>, ParentType, ContextType>;
  stakes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationStakesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OrganisationStatementsArgs>>;
};

export type OrganisationActiveInConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationActiveInConnection'] = ResolversParentTypes['OrganisationActiveInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationActiveInRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationActiveInRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationActiveInRelationship'] = ResolversParentTypes['OrganisationActiveInRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationAgreementsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationAgreementsConnection'] = ResolversParentTypes['OrganisationAgreementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationAgreementsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationAgreementsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationAgreementsRelationship'] = ResolversParentTypes['OrganisationAgreementsRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationFundedProjectsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationFundedProjectsConnection'] = ResolversParentTypes['OrganisationFundedProjectsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFundedProjectsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationFundedProjectsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationFundedProjectsRelationship'] = ResolversParentTypes['OrganisationFundedProjectsRelationship']> = {
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationNetworksConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationNetworksConnection'] = ResolversParentTypes['OrganisationNetworksConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationNetworksRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationNetworksRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationNetworksRelationship'] = ResolversParentTypes['OrganisationNetworksRelationship']> = {
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationOfficesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationOfficesConnection'] = ResolversParentTypes['OrganisationOfficesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationOfficesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationOfficesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationOfficesRelationship'] = ResolversParentTypes['OrganisationOfficesRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationPartnersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationPartnersConnection'] = ResolversParentTypes['OrganisationPartnersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationPartnersRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationPartnersRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationPartnersRelationship'] = ResolversParentTypes['OrganisationPartnersRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationProjectsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationProjectsConnection'] = ResolversParentTypes['OrganisationProjectsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationProjectsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationProjectsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationProjectsRelationship'] = ResolversParentTypes['OrganisationProjectsRelationship']> = {
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationRepresentsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationRepresentsConnection'] = ResolversParentTypes['OrganisationRepresentsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationRepresentsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationRepresentsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationRepresentsRelationship'] = ResolversParentTypes['OrganisationRepresentsRelationship']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type OrganisationSisterCitiesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationSisterCitiesConnection'] = ResolversParentTypes['OrganisationSisterCitiesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationSisterCitiesRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationSisterCitiesRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationSisterCitiesRelationship'] = ResolversParentTypes['OrganisationSisterCitiesRelationship']> = {
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type PackageLegResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackageLeg'] = ResolversParentTypes['PackageLeg']> = {
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
};

export type PageStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageState'] = ResolversParentTypes['PageState']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartDifference'] = ResolversParentTypes['PartDifference']> = {
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnershipKindsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipKinds'] = ResolversParentTypes['PartnershipKinds']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConnectingKind']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PartnershipPathsSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipKindsSummaryArgs, 'lang'>>;
};

export type PartnershipPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPath'] = ResolversParentTypes['PartnershipPath']> = {
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathKind'], ParentType, ContextType>;
  nodeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipPathSentenceArgs, 'lang'>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnershipPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPaths'] = ResolversParentTypes['PartnershipPaths']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  connectedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutGroup?: Resolver<Maybe<ResolversTypes['TieGroup']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearestMissingLink?: Resolver<Maybe<ResolversTypes['MissingLinkGroup']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  pairCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PathPair']>, ParentType, ContextType, RequireFields<PartnershipPathsPairsArgs, 'first'>>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['PartnershipPath']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['PathRelationship']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PartnershipPathsSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipPathsSummaryArgs, 'lang'>>;
  tieGroups?: Resolver<ReadonlyArray<ResolversTypes['TieGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipPathsSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPathsSettings'] = ResolversParentTypes['PartnershipPathsSettings']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  avoid?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  damping?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  fromKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganisationKind']>>, ParentType, ContextType>;
  halfLifeYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hubCountriesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leastTrust?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectStatus']>>, ParentType, ContextType>;
  tieKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkKind']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PathKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathKind'] = ResolversParentTypes['PathKind']> = {
  basis?: Resolver<ResolversTypes['PathBasis'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathKindMeaningArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathKindNameArgs, 'lang'>>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathPairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathPair'] = ResolversParentTypes['PathPair']> = {
  bestPathId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathRelationship'] = ResolversParentTypes['PathRelationship']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PeerLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerLimit'] = ResolversParentTypes['PeerLimit']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeerRankResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerRank'] = ResolversParentTypes['PeerRank']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  ids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortfolioSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioSettings'] = ResolversParentTypes['PortfolioSettings']> = {
  atLeast?: Resolver<ReadonlyArray<ResolversTypes['PeerLimit']>, ParentType, ContextType>;
  atMost?: Resolver<ReadonlyArray<ResolversTypes['PeerLimit']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Preset'] = ResolversParentTypes['Preset']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['MissingRule'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresetNameArgs, 'lang'>>;
  normalisation?: Resolver<ResolversTypes['Normalisation'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresetRationaleArgs, 'lang'>>;
  required?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['CriterionWeight']>, ParentType, ContextType>;
};

export type ProfileEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfileEvidence'] = ResolversParentTypes['ProfileEvidence']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  applicants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProgrammeFundersArgs>>;
  fundersConnection?: Resolver<ResolversTypes['ProgrammeFundersConnection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<ProgrammeObservationsArgs>>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProgrammeOperatorsArgs>>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<ProgrammeProjectsArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ProgrammeStatementsArgs>>;
};

export type ProgrammeFundersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeFundersConnection'] = ResolversParentTypes['ProgrammeFundersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeFundersRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeFundersRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeFundersRelationship'] = ResolversParentTypes['ProgrammeFundersRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProjectAgreementsArgs>>;
  agreementsConnection?: Resolver<ResolversTypes['ProjectAgreementsConnection'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<ProjectCitiesArgs>>;
  components?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<ProjectCountriesArgs>>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<ProjectFocusAreasArgs>>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProjectFundersArgs>>;
  fundersConnection?: Resolver<ResolversTypes['ProjectFundersConnection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inAscnCity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProjectOperatorsArgs>>;
  operatorsConnection?: Resolver<ResolversTypes['ProjectOperatorsConnection'], ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<ProjectParentsArgs>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ProjectParticipantsArgs>>;
  participantsConnection?: Resolver<ResolversTypes['ProjectParticipantsConnection'], ParentType, ContextType>;
  planType?: Resolver<Maybe<ResolversTypes['PlanType']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<ProjectProgrammesArgs>>;
  reportYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, Partial<ProjectSectorsArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ProjectStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType, RequireFields<ProjectStatusAtArgs, 'asOf'>>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectAgreementsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAgreementsConnection'] = ResolversParentTypes['ProjectAgreementsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectAgreementsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectAgreementsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAgreementsRelationship'] = ResolversParentTypes['ProjectAgreementsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ProjectFundersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFundersConnection'] = ResolversParentTypes['ProjectFundersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectFundersRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectFundersRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFundersRelationship'] = ResolversParentTypes['ProjectFundersRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ProjectOperatorsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectOperatorsConnection'] = ResolversParentTypes['ProjectOperatorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectOperatorsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectOperatorsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectOperatorsRelationship'] = ResolversParentTypes['ProjectOperatorsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ProjectParticipantsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectParticipantsConnection'] = ResolversParentTypes['ProjectParticipantsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticipantsRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectParticipantsRelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectParticipantsRelationship'] = ResolversParentTypes['ProjectParticipantsRelationship']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType, Partial<QueryActivitiesArgs>>;
  changes?: Resolver<ResolversTypes['ChangesAnswer'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<QueryCitiesArgs>>;
  citySuggestions?: Resolver<ResolversTypes['CitySuggestions'], ParentType, ContextType, RequireFields<QueryCitySuggestionsArgs, 'profile'>>;
  compareCities?: Resolver<ResolversTypes['CityComparisons'], ParentType, ContextType, RequireFields<QueryCompareCitiesArgs, 'ids'>>;
  conflicts?: Resolver<ResolversTypes['ConflictsAnswer'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  curatedConflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<QueryCuratedConflictsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<QueryDemandsArgs>>;
  directions?: Resolver<ReadonlyArray<ResolversTypes['Direction']>, ParentType, ContextType, Partial<QueryDirectionsArgs>>;
  explainScore?: Resolver<ResolversTypes['ScoreExplanation'], ParentType, ContextType, RequireFields<QueryExplainScoreArgs, 'city'>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<QueryFirmClassesArgs>>;
  firmProfile?: Resolver<ResolversTypes['FirmProfile'], ParentType, ContextType, RequireFields<QueryFirmProfileArgs, 'profile'>>;
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<QueryFocusAreasArgs>>;
  gapClaims?: Resolver<ReadonlyArray<ResolversTypes['GapClaim']>, ParentType, ContextType>;
  importancePerformance?: Resolver<ResolversTypes['ImportancePerformance'], ParentType, ContextType, RequireFields<QueryImportancePerformanceArgs, 'input'>>;
  jointEntry?: Resolver<ResolversTypes['JointEntry'], ParentType, ContextType, RequireFields<QueryJointEntryArgs, 'first' | 'input'>>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, Partial<QueryLadderArgs>>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType, Partial<QueryLessonsArgs>>;
  limitations?: Resolver<ReadonlyArray<ResolversTypes['Limitation']>, ParentType, ContextType, Partial<QueryLimitationsArgs>>;
  matchSchemes?: Resolver<ResolversTypes['MatchSchemes'], ParentType, ContextType, RequireFields<QueryMatchSchemesArgs, 'input'>>;
  missingLinks?: Resolver<ResolversTypes['MissingLinks'], ParentType, ContextType, RequireFields<QueryMissingLinksArgs, 'first' | 'input'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<QueryNetworksArgs>>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  partnershipKinds?: Resolver<ResolversTypes['PartnershipKinds'], ParentType, ContextType, RequireFields<QueryPartnershipKindsArgs, 'input'>>;
  partnershipPaths?: Resolver<ResolversTypes['PartnershipPaths'], ParentType, ContextType, RequireFields<QueryPartnershipPathsArgs, 'first' | 'input'>>;
  pathKinds?: Resolver<ReadonlyArray<ResolversTypes['PathKind']>, ParentType, ContextType>;
  presets?: Resolver<ReadonlyArray<ResolversTypes['Preset']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  rankTable?: Resolver<ResolversTypes['RankTable'], ParentType, ContextType, RequireFields<QueryRankTableArgs, 'matrix' | 'method'>>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  resolve?: Resolver<ResolversTypes['ResolveAnswer'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'names'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<QuerySchemesArgs>>;
  search?: Resolver<ResolversTypes['SearchAnswer'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'lang' | 'text'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, Partial<QuerySectorsArgs>>;
  shortlist?: Resolver<ResolversTypes['Shortlist'], ParentType, ContextType, Partial<QueryShortlistArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType, Partial<QueryStagesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<QueryStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<QueryStepsArgs>>;
  supportGaps?: Resolver<ResolversTypes['SupportGaps'], ParentType, ContextType, RequireFields<QuerySupportGapsArgs, 'first'>>;
  supportKinds?: Resolver<ReadonlyArray<ResolversTypes['SupportKind']>, ParentType, ContextType, Partial<QuerySupportKindsArgs>>;
  supportScenarios?: Resolver<ReadonlyArray<ResolversTypes['SupportScenario']>, ParentType, ContextType>;
  surveys?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType, Partial<QuerySurveysArgs>>;
  tieRules?: Resolver<ReadonlyArray<ResolversTypes['TieRule']>, ParentType, ContextType>;
  whereCan?: Resolver<ResolversTypes['ReachedEnds'], ParentType, ContextType, RequireFields<QueryWhereCanArgs, 'first' | 'input'>>;
  whoReaches?: Resolver<ResolversTypes['ReachedEnds'], ParentType, ContextType, RequireFields<QueryWhoReachesArgs, 'first' | 'input'>>;
};

export type RankCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankCell'] = ResolversParentTypes['RankCell']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['Treatment'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RankRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankRange'] = ResolversParentTypes['RankRange']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nominal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  q05?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankTable'] = ResolversParentTypes['RankTable']> = {
  compromise?: Resolver<Maybe<ResolversTypes['Compromise']>, ParentType, ContextType>;
  condorcet?: Resolver<Maybe<ResolversTypes['Condorcet']>, ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flipPoints?: Resolver<ReadonlyArray<ResolversTypes['FlipPoint']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ignoredColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RankedAlternative']>, ParentType, ContextType>;
  screening?: Resolver<ReadonlyArray<ResolversTypes['ScreenedCriterion']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['FactorSensitivity']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  varied?: Resolver<ReadonlyArray<ResolversTypes['VariedRanks']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['TreeWeight']>, ParentType, ContextType>;
};

export type RankedAlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedAlternative'] = ResolversParentTypes['RankedAlternative']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RankCell']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peerRanks?: Resolver<ReadonlyArray<ResolversTypes['PeerRank']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['PartDifference']>, ParentType, ContextType>;
  tiedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['Veto']>, ParentType, ContextType>;
  weaknesses?: Resolver<ReadonlyArray<ResolversTypes['PartDifference']>, ParentType, ContextType>;
};

export type RawValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RawValue'] = ResolversParentTypes['RawValue']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReachedEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedEnd'] = ResolversParentTypes['ReachedEnd']> = {
  bestPath?: Resolver<ResolversTypes['PartnershipPath'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConnectingKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PathNode'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReachedEndsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedEnds'] = ResolversParentTypes['ReachedEnds']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['ReachedEnd']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PartnershipPathsSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReachedEndsSummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadingValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadingValue'] = ResolversParentTypes['ReadingValue']> = {
  reading?: Resolver<ResolversTypes['BriefReading'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<RecommendationCountriesArgs>>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<RecommendationDemandsArgs>>;
  directions?: Resolver<ReadonlyArray<ResolversTypes['Direction']>, ParentType, ContextType, Partial<RecommendationDirectionsArgs>>;
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<RecommendationFirmClassesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<RecommendationStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<RecommendationStepsArgs>>;
};

export type ResolveAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResolveAnswer'] = ResolversParentTypes['ResolveAnswer']> = {
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ThingKind']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ResolvedName']>, ParentType, ContextType>;
  sureFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolvedNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResolvedName'] = ResolversParentTypes['ResolvedName']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['NameCandidate']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolveStatus'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['RuleForce'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['RuleOperator'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<RuleSchemesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<RuleStatementsArgs>>;
  subject?: Resolver<ResolversTypes['RuleSubject'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['RuleForce'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleCheckNameArgs, 'lang'>>;
  observed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['RuleOperator'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckReason'], ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RuleSubject'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScenarioEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioEffect'] = ResolversParentTypes['ScenarioEffect']> = {
  before?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  narrowed?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shifted?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  widened?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<SchemeCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryScope?: Resolver<Maybe<ResolversTypes['CountryScope']>, ParentType, ContextType>;
  eligibilityYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<SchemeFirmClassesArgs>>;
  firmSize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<SchemeOperatorsArgs>>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<SchemeProgrammesArgs>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<SchemeRulesArgs>>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, Partial<SchemeSectorsArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SchemeStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<SchemeStepsArgs>>;
  supportKinds?: Resolver<ReadonlyArray<ResolversTypes['SupportKind']>, ParentType, ContextType, Partial<SchemeSupportKindsArgs>>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeFitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemeFit'] = ResolversParentTypes['SchemeFit']> = {
  hypothetical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SchemeFitNameArgs, 'lang'>>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['FitReason']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SchemeMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemeMatch'] = ResolversParentTypes['SchemeMatch']> = {
  nearestChanges?: Resolver<ReadonlyArray<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleCheck']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SchemeMatchSentenceArgs, 'lang'>>;
  timing?: Resolver<ResolversTypes['SchemeTiming'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unstated?: Resolver<ReadonlyArray<ResolversTypes['RuleSubject']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['SchemeWindow'], ParentType, ContextType>;
};

export type SchemePackageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemePackage'] = ResolversParentTypes['SchemePackage']> = {
  gapStepIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['PackageLeg']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SchemePackageSentenceArgs, 'lang'>>;
};

export type SchemeWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemeWindow'] = ResolversParentTypes['SchemeWindow']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SchemeWindowSentenceArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['WindowState'], ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  usualMonths?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScoreExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreExplanation'] = ResolversParentTypes['ScoreExplanation']> = {
  above?: Resolver<Maybe<ResolversTypes['CityComparison']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['CityComparison']>, ParentType, ContextType>;
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flipPoints?: Resolver<ReadonlyArray<ResolversTypes['FlipPoint']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['SourceRanks']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['ShortlistRow'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScoreExplanationSentencesArgs, 'lang'>>;
  settings?: Resolver<ResolversTypes['ShortlistSettings'], ParentType, ContextType>;
};

export type ScreenedCriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenedCriterion'] = ResolversParentTypes['ScreenedCriterion']> = {
  commonestShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  correlatedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ScreeningFlag']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outliers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer']> = {
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['SearchSettings'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThingKind'], ParentType, ContextType>;
  matchedProperty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchSettings'] = ResolversParentTypes['SearchSettings']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ThingKind']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Lang'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  crsCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryCrsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<SectorProjectsArgs>>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<SectorSchemesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SectorStatementsArgs>>;
};

export type SensitivitySettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SensitivitySettings'] = ResolversParentTypes['SensitivitySettings']> = {
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eachWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resamples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shortlist'] = ResolversParentTypes['Shortlist']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  compromise?: Resolver<Maybe<ResolversTypes['Compromise']>, ParentType, ContextType>;
  condorcet?: Resolver<Maybe<ResolversTypes['Condorcet']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flipPoints?: Resolver<ReadonlyArray<ResolversTypes['FlipPoint']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ShortlistNotesArgs, 'lang'>>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ShortlistRow']>, ParentType, ContextType>;
  screening?: Resolver<ReadonlyArray<ResolversTypes['ScreenedCriterion']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['FactorSensitivity']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ShortlistSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShortlistSummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  varied?: Resolver<ReadonlyArray<ResolversTypes['VariedRanks']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['TreeWeight']>, ParentType, ContextType>;
};

export type ShortlistRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortlistRow'] = ResolversParentTypes['ShortlistRow']> = {
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriterionScore']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupScore']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShortlistRowNameArgs, 'lang'>>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peerRanks?: Resolver<ReadonlyArray<ResolversTypes['PeerRank']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['PartDifference']>, ParentType, ContextType>;
  supposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tiedWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['Veto']>, ParentType, ContextType>;
  weaknesses?: Resolver<ReadonlyArray<ResolversTypes['PartDifference']>, ParentType, ContextType>;
};

export type ShortlistSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortlistSettings'] = ResolversParentTypes['ShortlistSettings']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  among?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriterionSettings']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GroupSettings']>>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['MissingRule'], ParentType, ContextType>;
  normalisation?: Resolver<ResolversTypes['Normalisation'], ParentType, ContextType>;
  peers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['PortfolioSettings']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['Preset']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['BriefReading'], ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['SensitivitySettings']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['UncertaintySettings']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['CriterionWeight']>, ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType>;
};

export type SobolIndexResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SobolIndex'] = ResolversParentTypes['SobolIndex']> = {
  q05?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redistribution?: Resolver<ResolversTypes['Redistribution'], ParentType, ContextType>;
  redistributionReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SourceStatementsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRanksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRanks'] = ResolversParentTypes['SourceRanks']> = {
  rankRange?: Resolver<ResolversTypes['RankRange'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UncertaintySource'], ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<StageObservationsArgs>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<StageStatementsArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<StageStepsArgs>>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<StatementDisputesArgs>>;
  firstSeen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledgeLevel?: Resolver<ResolversTypes['KnowledgeLevel'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<StatementSourcesArgs>>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType, Partial<StepActivitiesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<StepDemandsArgs>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<StepFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType, Partial<StepNextStepsArgs>>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<StepObservationsArgs>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<StepSchemesArgs>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType, Partial<StepStagesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<StepStatementsArgs>>;
};

export type StepExperienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepExperience'] = ResolversParentTypes['StepExperience']> = {
  conflictId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fittingBases?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  printedBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupportCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportCell'] = ResolversParentTypes['SupportCell']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  cityDevelopment?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  cityDevelopmentSchemes?: Resolver<ReadonlyArray<ResolversTypes['SchemeFit']>, ParentType, ContextType>;
  cityDevelopmentSide?: Resolver<ResolversTypes['SideStatus'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  firmClass?: Resolver<Maybe<ResolversTypes['FirmClass']>, ParentType, ContextType>;
  firmEntry?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  firmEntrySchemes?: Resolver<ReadonlyArray<ResolversTypes['SchemeFit']>, ParentType, ContextType>;
  firmEntrySide?: Resolver<ResolversTypes['SideStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  unmetDemand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['DemandVoice']>, ParentType, ContextType>;
};

export type SupportGapsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportGaps'] = ResolversParentTypes['SupportGaps']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['SupportCell']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['EntrySupport']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['ScenarioEffect']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['SupportGapsSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportGapsSummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportGapsSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportGapsSettings'] = ResolversParentTypes['SupportGapsSettings']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['HypotheticalScheme']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['SupportSplit']>, ParentType, ContextType>;
  cityDevelopment?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['EntryAxis'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['SupportSettings'], ParentType, ContextType>;
  firmEntry?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  scenarioIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupportKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportKind'] = ResolversParentTypes['SupportKind']> = {
  axis?: Resolver<ResolversTypes['SupportAxis'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<SupportKindDemandsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<SupportKindSchemesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SupportKindStatementsArgs>>;
};

export type SupportScenarioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportScenario'] = ResolversParentTypes['SupportScenario']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['HypotheticalScheme']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportScenarioNameArgs, 'lang'>>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportScenarioRationaleArgs, 'lang'>>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupportSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportSettings'] = ResolversParentTypes['SupportSettings']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firmClass?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupposedCityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedCity'] = ResolversParentTypes['SupposedCity']> = {
  country?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeGroup?: Resolver<Maybe<ResolversTypes['IncomeGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupposedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedValue'] = ResolversParentTypes['SupposedValue']> = {
  city?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  countryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<SurveyObservationsArgs>>;
  respondents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SurveyStatementsArgs>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TieGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieGroup'] = ResolversParentTypes['TieGroup']> = {
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieRule'] = ResolversParentTypes['TieRule']> = {
  buildable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TieRuleByArgs, 'lang'>>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganisationKind']>>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TieRuleMeansArgs, 'lang'>>;
  openOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieRuleReasonArgs, 'lang'>>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreeWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TreeWeight'] = ResolversParentTypes['TreeWeight']> = {
  effective?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UncertaintySettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UncertaintySettings'] = ResolversParentTypes['UncertaintySettings']> = {
  aggregations?: Resolver<ReadonlyArray<ResolversTypes['Aggregation']>, ParentType, ContextType>;
  box?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dirichlet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveOneOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  normalisations?: Resolver<ReadonlyArray<ResolversTypes['Normalisation']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  top?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariedRanksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VariedRanks'] = ResolversParentTypes['VariedRanks']> = {
  above?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  pairIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['VariedRow']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameTop?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['UncertaintySource'], ParentType, ContextType>;
};

export type VariedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VariedRow'] = ResolversParentTypes['VariedRow']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankRange?: Resolver<ResolversTypes['RankRange'], ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VetoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Veto'] = ResolversParentTypes['Veto']> = {
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VetoReason'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  addCities?: Resolver<ReadonlyArray<ResolversTypes['SupposedCity']>, ParentType, ContextType>;
  dropCities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dropCriteria?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['SupposedValue']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Activity?: ActivityResolvers<ContextType>;
  CellChange?: CellChangeResolvers<ContextType>;
  CellCounts?: CellCountsResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangesAnswer?: ChangesAnswerResolvers<ContextType>;
  ChangesSettings?: ChangesSettingsResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityActiveOrganisationsConnection?: CityActiveOrganisationsConnectionResolvers<ContextType>;
  CityActiveOrganisationsRelationship?: CityActiveOrganisationsRelationshipResolvers<ContextType>;
  CityAgreementsConnection?: CityAgreementsConnectionResolvers<ContextType>;
  CityAgreementsRelationship?: CityAgreementsRelationshipResolvers<ContextType>;
  CityComparison?: CityComparisonResolvers<ContextType>;
  CityComparisons?: CityComparisonsResolvers<ContextType>;
  CityFocusAreasConnection?: CityFocusAreasConnectionResolvers<ContextType>;
  CityFocusAreasRelationship?: CityFocusAreasRelationshipResolvers<ContextType>;
  CityHighlightsConnection?: CityHighlightsConnectionResolvers<ContextType>;
  CityHighlightsRelationship?: CityHighlightsRelationshipResolvers<ContextType>;
  CityNetworksConnection?: CityNetworksConnectionResolvers<ContextType>;
  CityNetworksRelationship?: CityNetworksRelationshipResolvers<ContextType>;
  CityOfficesConnection?: CityOfficesConnectionResolvers<ContextType>;
  CityOfficesRelationship?: CityOfficesRelationshipResolvers<ContextType>;
  CitySisterCitiesConnection?: CitySisterCitiesConnectionResolvers<ContextType>;
  CitySisterCitiesRelationship?: CitySisterCitiesRelationshipResolvers<ContextType>;
  CitySuggestion?: CitySuggestionResolvers<ContextType>;
  CitySuggestions?: CitySuggestionsResolvers<ContextType>;
  ComparedCriterion?: ComparedCriterionResolvers<ContextType>;
  Compromise?: CompromiseResolvers<ContextType>;
  Condorcet?: CondorcetResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictCheck?: ConflictCheckResolvers<ContextType>;
  ConflictsAnswer?: ConflictsAnswerResolvers<ContextType>;
  ConflictsSettings?: ConflictsSettingsResolvers<ContextType>;
  ConnectingKind?: ConnectingKindResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryActiveOrganisationsConnection?: CountryActiveOrganisationsConnectionResolvers<ContextType>;
  CountryActiveOrganisationsRelationship?: CountryActiveOrganisationsRelationshipResolvers<ContextType>;
  CountryAgreementsConnection?: CountryAgreementsConnectionResolvers<ContextType>;
  CountryAgreementsRelationship?: CountryAgreementsRelationshipResolvers<ContextType>;
  CountryNetworksConnection?: CountryNetworksConnectionResolvers<ContextType>;
  CountryNetworksRelationship?: CountryNetworksRelationshipResolvers<ContextType>;
  CountryRepresentativesConnection?: CountryRepresentativesConnectionResolvers<ContextType>;
  CountryRepresentativesRelationship?: CountryRepresentativesRelationshipResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionScore?: CriterionScoreResolvers<ContextType>;
  CriterionSettings?: CriterionSettingsResolvers<ContextType>;
  CriterionWeight?: CriterionWeightResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Demand?: DemandResolvers<ContextType>;
  DemandVoice?: DemandVoiceResolvers<ContextType>;
  Direction?: DirectionResolvers<ContextType>;
  EntrySupport?: EntrySupportResolvers<ContextType>;
  ExistingWay?: ExistingWayResolvers<ContextType>;
  FactorSensitivity?: FactorSensitivityResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FirmClass?: FirmClassResolvers<ContextType>;
  FirmProfile?: FirmProfileResolvers<ContextType>;
  FitReason?: FitReasonResolvers<ContextType>;
  FlipPoint?: FlipPointResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FocusAreaCitiesConnection?: FocusAreaCitiesConnectionResolvers<ContextType>;
  FocusAreaCitiesRelationship?: FocusAreaCitiesRelationshipResolvers<ContextType>;
  GapClaim?: GapClaimResolvers<ContextType>;
  GroupScore?: GroupScoreResolvers<ContextType>;
  GroupSettings?: GroupSettingsResolvers<ContextType>;
  HypotheticalScheme?: HypotheticalSchemeResolvers<ContextType>;
  ImportancePerformance?: ImportancePerformanceResolvers<ContextType>;
  ImportancePerformanceItem?: ImportancePerformanceItemResolvers<ContextType>;
  JointEntry?: JointEntryResolvers<ContextType>;
  JointEntrySettings?: JointEntrySettingsResolvers<ContextType>;
  JointPartner?: JointPartnerResolvers<ContextType>;
  JointReason?: JointReasonResolvers<ContextType>;
  KindSupport?: KindSupportResolvers<ContextType>;
  KnownConflict?: KnownConflictResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderStage?: LadderStageResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LimitLine?: LimitLineResolvers<ContextType>;
  Limitation?: LimitationResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MatchSchemes?: MatchSchemesResolvers<ContextType>;
  MatchSchemesSettings?: MatchSchemesSettingsResolvers<ContextType>;
  MissingLink?: MissingLinkResolvers<ContextType>;
  MissingLinkGroup?: MissingLinkGroupResolvers<ContextType>;
  MissingLinks?: MissingLinksResolvers<ContextType>;
  NameCandidate?: NameCandidateResolvers<ContextType>;
  NearestChange?: NearestChangeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkCitiesConnection?: NetworkCitiesConnectionResolvers<ContextType>;
  NetworkCitiesRelationship?: NetworkCitiesRelationshipResolvers<ContextType>;
  NetworkCountriesConnection?: NetworkCountriesConnectionResolvers<ContextType>;
  NetworkCountriesRelationship?: NetworkCountriesRelationshipResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationActiveInConnection?: OrganisationActiveInConnectionResolvers<ContextType>;
  OrganisationActiveInRelationship?: OrganisationActiveInRelationshipResolvers<ContextType>;
  OrganisationAgreementsConnection?: OrganisationAgreementsConnectionResolvers<ContextType>;
  OrganisationAgreementsRelationship?: OrganisationAgreementsRelationshipResolvers<ContextType>;
  OrganisationFundedProjectsConnection?: OrganisationFundedProjectsConnectionResolvers<ContextType>;
  OrganisationFundedProjectsRelationship?: OrganisationFundedProjectsRelationshipResolvers<ContextType>;
  OrganisationNetworksConnection?: OrganisationNetworksConnectionResolvers<ContextType>;
  OrganisationNetworksRelationship?: OrganisationNetworksRelationshipResolvers<ContextType>;
  OrganisationOfficesConnection?: OrganisationOfficesConnectionResolvers<ContextType>;
  OrganisationOfficesRelationship?: OrganisationOfficesRelationshipResolvers<ContextType>;
  OrganisationPartnersConnection?: OrganisationPartnersConnectionResolvers<ContextType>;
  OrganisationPartnersRelationship?: OrganisationPartnersRelationshipResolvers<ContextType>;
  OrganisationProjectsConnection?: OrganisationProjectsConnectionResolvers<ContextType>;
  OrganisationProjectsRelationship?: OrganisationProjectsRelationshipResolvers<ContextType>;
  OrganisationRepresentsConnection?: OrganisationRepresentsConnectionResolvers<ContextType>;
  OrganisationRepresentsRelationship?: OrganisationRepresentsRelationshipResolvers<ContextType>;
  OrganisationSisterCitiesConnection?: OrganisationSisterCitiesConnectionResolvers<ContextType>;
  OrganisationSisterCitiesRelationship?: OrganisationSisterCitiesRelationshipResolvers<ContextType>;
  PackageLeg?: PackageLegResolvers<ContextType>;
  PageState?: PageStateResolvers<ContextType>;
  PartDifference?: PartDifferenceResolvers<ContextType>;
  PartnershipKinds?: PartnershipKindsResolvers<ContextType>;
  PartnershipPath?: PartnershipPathResolvers<ContextType>;
  PartnershipPaths?: PartnershipPathsResolvers<ContextType>;
  PartnershipPathsSettings?: PartnershipPathsSettingsResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathKind?: PathKindResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  PathPair?: PathPairResolvers<ContextType>;
  PathRelationship?: PathRelationshipResolvers<ContextType>;
  PeerLimit?: PeerLimitResolvers<ContextType>;
  PeerRank?: PeerRankResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioSettings?: PortfolioSettingsResolvers<ContextType>;
  Preset?: PresetResolvers<ContextType>;
  ProfileEvidence?: ProfileEvidenceResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeFundersConnection?: ProgrammeFundersConnectionResolvers<ContextType>;
  ProgrammeFundersRelationship?: ProgrammeFundersRelationshipResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAgreementsConnection?: ProjectAgreementsConnectionResolvers<ContextType>;
  ProjectAgreementsRelationship?: ProjectAgreementsRelationshipResolvers<ContextType>;
  ProjectFundersConnection?: ProjectFundersConnectionResolvers<ContextType>;
  ProjectFundersRelationship?: ProjectFundersRelationshipResolvers<ContextType>;
  ProjectOperatorsConnection?: ProjectOperatorsConnectionResolvers<ContextType>;
  ProjectOperatorsRelationship?: ProjectOperatorsRelationshipResolvers<ContextType>;
  ProjectParticipantsConnection?: ProjectParticipantsConnectionResolvers<ContextType>;
  ProjectParticipantsRelationship?: ProjectParticipantsRelationshipResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankCell?: RankCellResolvers<ContextType>;
  RankRange?: RankRangeResolvers<ContextType>;
  RankTable?: RankTableResolvers<ContextType>;
  RankedAlternative?: RankedAlternativeResolvers<ContextType>;
  RawValue?: RawValueResolvers<ContextType>;
  ReachedEnd?: ReachedEndResolvers<ContextType>;
  ReachedEnds?: ReachedEndsResolvers<ContextType>;
  ReadingValue?: ReadingValueResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  ResolveAnswer?: ResolveAnswerResolvers<ContextType>;
  ResolvedName?: ResolvedNameResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  ScenarioEffect?: ScenarioEffectResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeFit?: SchemeFitResolvers<ContextType>;
  SchemeMatch?: SchemeMatchResolvers<ContextType>;
  SchemePackage?: SchemePackageResolvers<ContextType>;
  SchemeWindow?: SchemeWindowResolvers<ContextType>;
  ScoreExplanation?: ScoreExplanationResolvers<ContextType>;
  ScreenedCriterion?: ScreenedCriterionResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchSettings?: SearchSettingsResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SensitivitySettings?: SensitivitySettingsResolvers<ContextType>;
  Shortlist?: ShortlistResolvers<ContextType>;
  ShortlistRow?: ShortlistRowResolvers<ContextType>;
  ShortlistSettings?: ShortlistSettingsResolvers<ContextType>;
  SobolIndex?: SobolIndexResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceRanks?: SourceRanksResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepExperience?: StepExperienceResolvers<ContextType>;
  SupportCell?: SupportCellResolvers<ContextType>;
  SupportGaps?: SupportGapsResolvers<ContextType>;
  SupportGapsSettings?: SupportGapsSettingsResolvers<ContextType>;
  SupportKind?: SupportKindResolvers<ContextType>;
  SupportScenario?: SupportScenarioResolvers<ContextType>;
  SupportSettings?: SupportSettingsResolvers<ContextType>;
  SupposedCity?: SupposedCityResolvers<ContextType>;
  SupposedValue?: SupposedValueResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  TieGroup?: TieGroupResolvers<ContextType>;
  TieRule?: TieRuleResolvers<ContextType>;
  TreeWeight?: TreeWeightResolvers<ContextType>;
  UncertaintySettings?: UncertaintySettingsResolvers<ContextType>;
  VariedRanks?: VariedRanksResolvers<ContextType>;
  VariedRow?: VariedRowResolvers<ContextType>;
  Veto?: VetoResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
};

