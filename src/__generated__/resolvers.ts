import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetInfo } from '../questions/dataset/version';
import type { ShortlistAnswer } from '../questions/shortlist/ask';
import type { ShortlistRow as ShortlistRowModel, CriterionScore as CriterionScoreModel } from '../domain/shortlist/shortlist';
import type { Criterion as CriterionModel } from '../domain/shortlist/criterion';
import type { Preset as PresetModel } from '../ingest/presets';
import type { PathsAnswer } from '../questions/partnership-paths/ask';
import type { PathParent } from '../questions/partnership-paths/resolve';
import type { Hop } from '../domain/paths/graph';
import type { PathKindSeed } from '../ingest/path-kinds';
import type { LadderAnswer, LadderStageAnswer, LadderStepAnswer, KindSupportAnswer, ReportedLimit } from '../questions/ladder/ask';
import type { Fit } from '../domain/gaps/fit';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import type { RankedCell } from '../domain/gaps/cube';
import type { HeardVoice } from '../domain/gaps/demand';
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
  /** Filter type where all of the related Activities match this filter */
  readonly all?: InputMaybe<ActivityWhere>;
  /** Filter type where none of the related Activities match this filter */
  readonly none?: InputMaybe<ActivityWhere>;
  /** Filter type where one of the related Activities match this filter */
  readonly single?: InputMaybe<ActivityWhere>;
  /** Filter type where some of the related Activities match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActivityWhere>;
  /** At least one of these holds. */
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
  readonly after: CellStatus;
  /** Status before. */
  readonly before: CellStatus;
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
  /** Filter type where all of the related Cities match this filter */
  readonly all?: InputMaybe<CityWhere>;
  /** Filter type where none of the related Cities match this filter */
  readonly none?: InputMaybe<CityWhere>;
  /** Filter type where one of the related Cities match this filter */
  readonly single?: InputMaybe<CityWhere>;
  /** Filter type where some of the related Cities match this filter */
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

/** Conditions on a City; all given ones must hold. */
export type CityWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CityWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CityWhere>;
  /** At least one of these holds. */
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
  /** What is claimed, restated. */
  readonly claim: Scalars['String']['output'];
  /** Likely explanation, restated; null when none is known. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** What is wrong or open with it, restated. */
  readonly finding: Scalars['String']['output'];
  /** Stable id, such as `conflict:d1`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of disagreement it is. */
  readonly kind: ConflictKind;
  /** Where it stands, such as lines or tables. */
  readonly locator: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** The reading that this graph shows by default, and why. */
  readonly reading: Scalars['String']['output'];
  /** How much it can mislead. */
  readonly severity: ConflictSeverity;
  /** The assertions behind the values above, each with its source. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
export type ConflictStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

/** What sort of disagreement a Conflict is. */
export type ConflictKind =
  /** A printed number does not follow from the others. */
  | 'ARITHMETIC'
  /** Two statements exclude each other. */
  | 'CONTRADICTION'
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

/** Fields to sort Conflicts by. The order in which sorts are applied is not guaranteed when specifying many fields in one ConflictSort object. */
export type ConflictSort = {
  /** What is claimed, restated. */
  readonly claim?: InputMaybe<SortDirection>;
  /** Likely explanation, restated; null when none is known. */
  readonly explanation?: InputMaybe<SortDirection>;
  /** What is wrong or open with it, restated. */
  readonly finding?: InputMaybe<SortDirection>;
  /** Stable id, such as `conflict:d1`. */
  readonly id?: InputMaybe<SortDirection>;
  /** What sort of disagreement it is. */
  readonly kind?: InputMaybe<SortDirection>;
  /** Where it stands, such as lines or tables. */
  readonly locator?: InputMaybe<SortDirection>;
  /** Name in English. */
  readonly name?: InputMaybe<SortDirection>;
  /** The reading that this graph shows by default, and why. */
  readonly reading?: InputMaybe<SortDirection>;
  /** How much it can mislead. */
  readonly severity?: InputMaybe<SortDirection>;
};

/** Conditions on a Conflict; all given ones must hold. */
export type ConflictWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ConflictWhere>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** What is claimed, restated. */
  readonly claim?: InputMaybe<StringScalarFilters>;
  /** Likely explanation, restated; null when none is known. */
  readonly explanation?: InputMaybe<StringScalarFilters>;
  /** What is wrong or open with it, restated. */
  readonly finding?: InputMaybe<StringScalarFilters>;
  /** Stable id, such as `conflict:d1`. */
  readonly id?: InputMaybe<IdScalarFilters>;
  /** What sort of disagreement it is. */
  readonly kind?: InputMaybe<ConflictKindEnumScalarFilters>;
  /** Where it stands, such as lines or tables. */
  readonly locator?: InputMaybe<StringScalarFilters>;
  /** Name in English. */
  readonly name?: InputMaybe<StringScalarFilters>;
  /** The reading that this graph shows by default, and why. */
  readonly reading?: InputMaybe<StringScalarFilters>;
  /** How much it can mislead. */
  readonly severity?: InputMaybe<ConflictSeverityEnumScalarFilters>;
  /** The assertions behind the values above, each with its source. */
  readonly statements?: InputMaybe<StatementRelationshipFilters>;
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
  /** Filter type where all of the related Countries match this filter */
  readonly all?: InputMaybe<CountryWhere>;
  /** Filter type where none of the related Countries match this filter */
  readonly none?: InputMaybe<CountryWhere>;
  /** Filter type where one of the related Countries match this filter */
  readonly single?: InputMaybe<CountryWhere>;
  /** Filter type where some of the related Countries match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<CountryWhere>;
  /** At least one of these holds. */
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
  /** Group that it belongs to: need, readiness, fit, track-record or network. */
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
  /** Part of the score; the contributions of a city add up to its score. Null when missing. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterion: Criterion;
  /** Value on 0 to 1; null when missing. */
  readonly normalised?: Maybe<Scalars['Float']['output']>;
  /** The value before normalisation. */
  readonly raw: RawValue;
  /** The value under each reading of a source that contradicts itself; empty when there is one. */
  readonly readings: ReadonlyArray<ReadingValue>;
  /** Ids of the statements behind the value. */
  readonly statementIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The statements behind the value. */
  readonly statements: ReadonlyArray<Statement>;
  /** How the value is known. */
  readonly status: CellStatus;
  /** Share of the criterion in all weights, 0 to 1. */
  readonly weight: Scalars['Float']['output'];
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
  /** Filter type where all of the related Demands match this filter */
  readonly all?: InputMaybe<DemandWhere>;
  /** Filter type where none of the related Demands match this filter */
  readonly none?: InputMaybe<DemandWhere>;
  /** Filter type where one of the related Demands match this filter */
  readonly single?: InputMaybe<DemandWhere>;
  /** Filter type where some of the related Demands match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<DemandWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Directions match this filter */
  readonly all?: InputMaybe<DirectionWhere>;
  /** Filter type where none of the related Directions match this filter */
  readonly none?: InputMaybe<DirectionWhere>;
  /** Filter type where one of the related Directions match this filter */
  readonly single?: InputMaybe<DirectionWhere>;
  /** Filter type where some of the related Directions match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<DirectionWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Findings match this filter */
  readonly all?: InputMaybe<FindingWhere>;
  /** Filter type where none of the related Findings match this filter */
  readonly none?: InputMaybe<FindingWhere>;
  /** Filter type where one of the related Findings match this filter */
  readonly single?: InputMaybe<FindingWhere>;
  /** Filter type where some of the related Findings match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<FindingWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related FirmClasses match this filter */
  readonly all?: InputMaybe<FirmClassWhere>;
  /** Filter type where none of the related FirmClasses match this filter */
  readonly none?: InputMaybe<FirmClassWhere>;
  /** Filter type where one of the related FirmClasses match this filter */
  readonly single?: InputMaybe<FirmClassWhere>;
  /** Filter type where some of the related FirmClasses match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<FirmClassWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related FocusAreas match this filter */
  readonly all?: InputMaybe<FocusAreaWhere>;
  /** Filter type where none of the related FocusAreas match this filter */
  readonly none?: InputMaybe<FocusAreaWhere>;
  /** Filter type where one of the related FocusAreas match this filter */
  readonly single?: InputMaybe<FocusAreaWhere>;
  /** Filter type where some of the related FocusAreas match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<FocusAreaWhere>;
  /** At least one of these holds. */
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

/** Whether a relationship points along the hop. */
export type HopDirection =
  /** From the hop's end to its start. */
  | 'AGAINST'
  /** From the hop's start to its end. */
  | 'ALONG';

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
  /** Filter type where all of the related Lessons match this filter */
  readonly all?: InputMaybe<LessonWhere>;
  /** Filter type where none of the related Lessons match this filter */
  readonly none?: InputMaybe<LessonWhere>;
  /** Filter type where one of the related Lessons match this filter */
  readonly single?: InputMaybe<LessonWhere>;
  /** Filter type where some of the related Lessons match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<LessonWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Limitations match this filter */
  readonly all?: InputMaybe<LimitationWhere>;
  /** Filter type where none of the related Limitations match this filter */
  readonly none?: InputMaybe<LimitationWhere>;
  /** Filter type where one of the related Limitations match this filter */
  readonly single?: InputMaybe<LimitationWhere>;
  /** Filter type where some of the related Limitations match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<LimitationWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Needs match this filter */
  readonly all?: InputMaybe<NeedWhere>;
  /** Filter type where none of the related Needs match this filter */
  readonly none?: InputMaybe<NeedWhere>;
  /** Filter type where one of the related Needs match this filter */
  readonly single?: InputMaybe<NeedWhere>;
  /** Filter type where some of the related Needs match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<NeedWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Networks match this filter */
  readonly all?: InputMaybe<NetworkWhere>;
  /** Filter type where none of the related Networks match this filter */
  readonly none?: InputMaybe<NetworkWhere>;
  /** Filter type where one of the related Networks match this filter */
  readonly single?: InputMaybe<NetworkWhere>;
  /** Filter type where some of the related Networks match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<NetworkWhere>;
  /** At least one of these holds. */
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

/** How raw values become comparable on 0 to 1. */
export type Normalisation =
  /** Fixed ends for each criterion, values outside cut to them: one more city moves nobody's score. */
  | 'GOALPOSTS'
  /** Smallest and largest value of the ranked cities as ends. */
  | 'MIN_MAX';

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
  /** Filter type where all of the related Observations match this filter */
  readonly all?: InputMaybe<ObservationWhere>;
  /** Filter type where none of the related Observations match this filter */
  readonly none?: InputMaybe<ObservationWhere>;
  /** Filter type where one of the related Observations match this filter */
  readonly single?: InputMaybe<ObservationWhere>;
  /** Filter type where some of the related Observations match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<ObservationWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Organisations match this filter */
  readonly all?: InputMaybe<OrganisationWhere>;
  /** Filter type where none of the related Organisations match this filter */
  readonly none?: InputMaybe<OrganisationWhere>;
  /** Filter type where one of the related Organisations match this filter */
  readonly single?: InputMaybe<OrganisationWhere>;
  /** Filter type where some of the related Organisations match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<OrganisationWhere>;
  /** At least one of these holds. */
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

/** One path. */
export type PartnershipPath = {
  readonly __typename?: 'PartnershipPath';
  /** The hops, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** Stable id, made of the kind and the nodes. */
  readonly id: Scalars['ID']['output'];
  /** What kind of path it is. */
  readonly kind: PathKind;
  /** Place, 1 first; equal scores share it and the next place is skipped. */
  readonly rank: Scalars['Int']['output'];
  /** Above 0, at most 1; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** Why the path is there, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Share in the scores of all paths found, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};


/** One path. */
export type PartnershipPathSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** Paths between two things, best first. */
export type PartnershipPaths = {
  readonly __typename?: 'PartnershipPaths';
  /** Ask with the settings again and get the same id. */
  readonly canonicalId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Every node of the paths on this page, once, by id. */
  readonly nodes: ReadonlyArray<PathNode>;
  /** Where this page stands. */
  readonly pageInfo: PageState;
  /** What was left out and why; null when nothing was. */
  readonly partial?: Maybe<Scalars['String']['output']>;
  /** Paths, best first; paths of equal score stand in the order of their ids. Empty when there is none. */
  readonly paths: ReadonlyArray<PartnershipPath>;
  /** Everything that was used, defaults included. */
  readonly settings: PartnershipPathsSettings;
  /** In one sentence: how many paths were found between what, or that there are none. */
  readonly summary: Scalars['String']['output'];
  /** Groups of paths with equal score, best first, over all paths found. */
  readonly tieGroups: ReadonlyArray<TieGroup>;
  /** Number of paths found. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Paths between two things, best first. */
export type PartnershipPathsSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** Settings of a search for paths. */
export type PartnershipPathsSettings = {
  readonly __typename?: 'PartnershipPathsSettings';
  /** Day that the answer describes; null for today's graph. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** How much hubs were held down. */
  readonly damping: Scalars['Float']['output'];
  /** Where the paths start. */
  readonly from: Scalars['ID']['output'];
  /** Whether uncertain ties were walked. */
  readonly includeUncertain: Scalars['Boolean']['output'];
  /** Kinds looked for. */
  readonly kinds: ReadonlyArray<Scalars['ID']['output']>;
  /** Longest path in hops. */
  readonly maxHops: Scalars['Int']['output'];
  /** Where they end. */
  readonly to: Scalars['ID']['output'];
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

/** Weights that someone stands behind. */
export type Preset = {
  readonly __typename?: 'Preset';
  /** Who stands behind the weights. */
  readonly author: Scalars['String']['output'];
  /** Day on which they were set. */
  readonly date: Scalars['Date']['output'];
  /** Stable id, such as `brief`. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
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
  /** Filter type where all of the related Programmes match this filter */
  readonly all?: InputMaybe<ProgrammeWhere>;
  /** Filter type where none of the related Programmes match this filter */
  readonly none?: InputMaybe<ProgrammeWhere>;
  /** Filter type where one of the related Programmes match this filter */
  readonly single?: InputMaybe<ProgrammeWhere>;
  /** Filter type where some of the related Programmes match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProgrammeWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Projects match this filter */
  readonly all?: InputMaybe<ProjectWhere>;
  /** Filter type where none of the related Projects match this filter */
  readonly none?: InputMaybe<ProjectWhere>;
  /** Filter type where one of the related Projects match this filter */
  readonly single?: InputMaybe<ProjectWhere>;
  /** Filter type where some of the related Projects match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProjectWhere>;
  /** At least one of these holds. */
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
  /** Looks up: Any place that a fact names. The cities of the ASEAN Smart Cities Network are those with a MEMBER_OF link to `network:ascn`. */
  readonly cities: ReadonlyArray<City>;
  /** Looks up: A disagreement: inside one source, between sources, or between a source and arithmetic. Both sides are kept. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Looks up: A state: a member of ASEAN, the Republic of Korea, or another country that a fact names. Ids are `country:` and the ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyArray<Country>;
  /** The criteria that a shortlist may weigh. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** What the graph holds now: version, size and sources. */
  readonly dataset: Dataset;
  /** Looks up: A demand of firms on policy (brief, Table 5). */
  readonly demands: ReadonlyArray<Demand>;
  /** Looks up: A direction of improvement: of Table 1, or one of the three basic directions of the proposals. */
  readonly directions: ReadonlyArray<Direction>;
  /** Looks up: Something that a document found or claims: a focus group's result, a case, a statement on governance or method. */
  readonly findings: ReadonlyArray<Finding>;
  /** Looks up: One of the brief's five classes of firms and institutions abroad (Table 2): A to D are firms by size and business, E is the support institutions. */
  readonly firmClasses: ReadonlyArray<FirmClass>;
  /** Looks up: One of the six development focus areas of the ASEAN Smart Cities Framework. */
  readonly focusAreas: ReadonlyArray<FocusArea>;
  /**
   * Importance-performance analysis after Martilla and James (1977): items by importance and satisfaction in four quadrants.
   * Of a survey in the graph, or of items that the caller gives. A survey whose values are not published has no items, and says so.
   */
  readonly importancePerformance: ImportancePerformance;
  /**
   * The twelve steps of a firm's entry abroad, in order: what firms do there, how many have got there, which schemes serve them, and where firms stop.
   * A scheme that may fit, but not surely, is listed with its reasons and never counted as serving.
   */
  readonly ladder: Ladder;
  /** Looks up: A lesson that the brief draws from other countries (Table 1), restated. */
  readonly lessons: ReadonlyArray<Lesson>;
  /** Looks up: A limitation of Korea's present cooperation (brief, Table 1). */
  readonly limitations: ReadonlyArray<Limitation>;
  /** Looks up: Something that ASEAN city officials said they need, expect or see as Korea's strength, in the brief's survey of 78 officials. */
  readonly needs: ReadonlyArray<Need>;
  /** Looks up: The ASEAN Smart Cities Network, ASEAN itself, and the frameworks around them (ASUS, MPAC 2025, KASI, CSP, the AKCF, national plans). */
  readonly networks: ReadonlyArray<Network>;
  /** Looks up: One published number. */
  readonly observations: ReadonlyArray<Observation>;
  /** Looks up: A firm, public institution, ministry, agency, local government, association, university or multilateral body. */
  readonly organisations: ReadonlyArray<Organisation>;
  /**
   * How an organisation, a scheme or a ministry gets to a city: typed paths, best first, each hop with its statements. Paths visit nothing twice.
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
  /** Looks up: A Korean support scheme for going abroad. Amounts and windows belong to the year given: check the current notice. */
  readonly schemes: ReadonlyArray<Scheme>;
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
  /** Looks up: One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept. */
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
};


/** Look-ups and questions; nothing here writes. */
export type QueryActivitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ActivitySort>>;
  where?: InputMaybe<ActivityWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitySort>>;
  where?: InputMaybe<CityWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryConflictsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ConflictSort>>;
  where?: InputMaybe<ConflictWhere>;
};


/** Look-ups and questions; nothing here writes. */
export type QueryCountriesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CountrySort>>;
  where?: InputMaybe<CountryWhere>;
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
export type QueryPartnershipPathsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  damping?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  includeUncertain?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
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
export type QuerySchemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SchemeSort>>;
  where?: InputMaybe<SchemeWhere>;
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

/** How comparable values become a score; formulas in docs/method-engine.md. */
export type RankAggregation =
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
  /** What was done: observed, excluded, zero, worst, median or group-mean. */
  readonly treatment: Scalars['String']['output'];
  /** Raw value; null when missing. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** VIKOR's answer: the set that cannot be told apart. */
export type RankCompromise = {
  readonly __typename?: 'RankCompromise';
  /** Whether the best leads the second by enough. */
  readonly acceptableAdvantage: Scalars['Boolean']['output'];
  /** Whether the best is also best by group utility or by worst regret. */
  readonly acceptableStability: Scalars['Boolean']['output'];
  /** Ids, best first. */
  readonly ids: ReadonlyArray<Scalars['String']['output']>;
};

/** What pairwise majorities say. */
export type RankCondorcet = {
  readonly __typename?: 'RankCondorcet';
  /** Sets that beat each other in a circle. */
  readonly cycles: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** The one that beats every other; null where none does. */
  readonly winner?: Maybe<Scalars['String']['output']>;
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

/** How much more a criterion gives than the mean, in points of the score; negative when less. */
export type RankDifference = {
  readonly __typename?: 'RankDifference';
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** Points of the score. */
  readonly difference: Scalars['Float']['output'];
};

/** Whether more or less is better. */
export type RankDirection =
  /** More is better. */
  | 'MAX'
  /** Less is better. */
  | 'MIN';

/** Where a criterion's share takes an alternative into or out of the top k, the others keeping their proportions. */
export type RankFlipPoint = {
  readonly __typename?: 'RankFlipPoint';
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

/** The mean of one group. */
export type RankGroupAggregationInput = {
  /** The group. */
  readonly group: Scalars['String']['input'];
  /** Its mean: ARITHMETIC, GEOMETRIC or HARMONIC. */
  readonly mean: RankAggregation;
};

/** A group of criteria or of groups. */
export type RankGroupInput = {
  /** Id, unlike that of any criterion. */
  readonly id: Scalars['String']['input'];
  /** Group above; at the top when left out. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** Weight relative to its siblings, finite and at least 0. */
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Place among the alternatives with the same label. */
export type RankInPeers = {
  readonly __typename?: 'RankInPeers';
  /** The label; null when it has none and is not ranked there. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Number of alternatives with the label. */
  readonly of: Scalars['Int']['output'];
  /** Column of the labels. */
  readonly peers: Scalars['String']['output'];
  /** Place, 1 first. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};

/** A Sobol index with the interval of nine bootstrap resamples in ten. */
export type RankIndex = {
  readonly __typename?: 'RankIndex';
  /** Lower end. */
  readonly q05: Scalars['Float']['output'];
  /** Upper end. */
  readonly q95: Scalars['Float']['output'];
  /** Estimate, 0 to 1 but for sampling error. */
  readonly value: Scalars['Float']['output'];
};

/** A number of members by the groups of one column. */
export type RankLimitInput = {
  /** Number of members, at least 1. */
  readonly count: Scalars['Int']['input'];
  /** Column whose labels are the groups, such as country. */
  readonly peers: Scalars['String']['input'];
};

/** Everything that decides a ranking besides the table. */
export type RankMethodInput = {
  /** How comparable values become a score. */
  readonly aggregation?: InputMaybe<RankAggregation>;
  /** Whether goalposts cut values outside to the ends. */
  readonly clip?: InputMaybe<Scalars['Boolean']['input']>;
  /** Criteria, each a column of the table, in any order; columns not named are ignored with a note. */
  readonly criteria: ReadonlyArray<RankCriterionInput>;
  /** Share of the scale, above 0 and below 1, that geometric and harmonic means lift lower values to; nothing is lifted when left out. */
  readonly floor?: InputMaybe<Scalars['Float']['input']>;
  /** Means of single groups where they differ from `aggregation`, which must be a mean then. */
  readonly groupAggregation?: InputMaybe<ReadonlyArray<RankGroupAggregationInput>>;
  /** Groups of criteria or of groups; a group without parent is at the top. */
  readonly groups?: InputMaybe<ReadonlyArray<RankGroupInput>>;
  /** What stands in for a missing value. What is not applicable is always left out. */
  readonly missing?: InputMaybe<RankMissing>;
  /** How raw values become comparable. */
  readonly normalisation?: InputMaybe<RankNormalisation>;
  /** Columns whose labels are peer groups to rank within, such as country; GROUP_MEAN takes the first. */
  readonly peers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The best set under limits. */
  readonly portfolio?: InputMaybe<RankPortfolioInput>;
  /** Top of the scale, such as 1 or 100; NONE keeps values as they are. */
  readonly scale?: InputMaybe<Scalars['Float']['input']>;
  /** Asks which varied assumption moves the ranking. */
  readonly sensitivity?: InputMaybe<RankSensitivityInput>;
  /** What to vary; nothing when left out. */
  readonly uncertainty?: InputMaybe<RankUncertaintyInput>;
};

/** What stands in for a missing value. */
export type RankMissing =
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
export type RankNormalisation =
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

/** The best set under limits. */
export type RankPortfolio = {
  readonly __typename?: 'RankPortfolio';
  /** Ids, best score first; null when no set meets the limits. */
  readonly ids?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether no other set can be better. */
  readonly proven: Scalars['Boolean']['output'];
  /** Sum of the scores. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** The best set of alternatives by total score. */
export type RankPortfolioInput = {
  /** Fewest members from every group of a column. */
  readonly atLeast?: InputMaybe<ReadonlyArray<RankLimitInput>>;
  /** Most members from any one group of a column. */
  readonly atMost?: InputMaybe<ReadonlyArray<RankLimitInput>>;
  /** Number of members. */
  readonly size: Scalars['Int']['input'];
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

/** What to know of a criterion before any score. */
export type RankScreening = {
  readonly __typename?: 'RankScreening';
  /** Share of the known values that are the commonest one, 0 to 1. */
  readonly commonestShare: Scalars['Float']['output'];
  /** Criteria with a rank correlation of at least 0.9 either way. */
  readonly correlatedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Share of the alternatives with a value, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** What to beware of. */
  readonly flags: ReadonlyArray<RankScreeningFlag>;
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
export type RankScreeningFlag =
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

/** An assumption and how much of the ranking's movement it explains. */
export type RankSensitivity = {
  readonly __typename?: 'RankSensitivity';
  /** weights, methods, leaveOneOut or data. */
  readonly factor: Scalars['String']['output'];
  /** Share explained by itself. */
  readonly first: RankIndex;
  /** Share in which it takes part, by itself or with others. */
  readonly total: RankIndex;
  /** Criterion or group whose weight it is; null for the whole source. */
  readonly weightOf?: Maybe<Scalars['String']['output']>;
};

/** Sobol indices over what `uncertainty` varies. */
export type RankSensitivityInput = {
  /** Base sample N, 16 to 2,048; the method runs N times the factors plus two. */
  readonly draws?: InputMaybe<Scalars['Int']['input']>;
  /** Whether every weight is a factor of its own; under box noise only. */
  readonly eachWeight?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bootstrap resamples behind the intervals, 20 to 2,000. */
  readonly resamples?: InputMaybe<Scalars['Int']['input']>;
  /** Whole number, at least 0. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
};

/** A ranking of the caller's own table with everything that led to it. */
export type RankTable = {
  readonly __typename?: 'RankTable';
  /** VIKOR's compromise set; null under other aggregations or of fewer than two alternatives. */
  readonly compromise?: Maybe<RankCompromise>;
  /** What pairwise majorities say; null unless the aggregation is COPELAND. */
  readonly condorcet?: Maybe<RankCondorcet>;
  /** Version of the engine. */
  readonly engineVersion: Scalars['String']['output'];
  /** Shares of weight at which the top k changes; empty when nothing was varied or scores are not linear. */
  readonly flipPoints: ReadonlyArray<RankFlipPoint>;
  /** Whether a larger score is better; false only under VIKOR. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** Columns of the table that the method does not name. */
  readonly ignoredColumns: ReadonlyArray<Scalars['String']['output']>;
  /** What to know besides, in sentences. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The best set under limits; null when not asked for. */
  readonly portfolio?: Maybe<RankPortfolio>;
  /** Best first; alternatives with a veto after all without; ties by id. */
  readonly rows: ReadonlyArray<RankedAlternative>;
  /** What to know of each criterion before any score. */
  readonly screening: ReadonlyArray<RankScreening>;
  /** Which assumption moves the ranking, the strongest first; empty when not asked for. */
  readonly sensitivity: ReadonlyArray<RankSensitivity>;
  /** Everything used, defaults included, as JSON in the words of the method file. */
  readonly settings: Scalars['String']['output'];
  /** What the ranking becomes when assumptions vary: each by itself, then all together. Empty when nothing was varied. */
  readonly varied: ReadonlyArray<VariedRanks>;
  /** Weights of criteria and groups. */
  readonly weights: ReadonlyArray<RankWeight>;
};

/** Which assumptions are varied, each by itself and all together. */
export type RankUncertaintyInput = {
  /** Aggregations to try, every one with every normalisation. */
  readonly aggregations?: InputMaybe<ReadonlyArray<RankAggregation>>;
  /** Weights each times a number from 1 - box to 1 + box; above 0, at most 1. */
  readonly box?: InputMaybe<Scalars['Float']['input']>;
  /** Whether cells move within their intervals and fail by their trust. */
  readonly data?: InputMaybe<Scalars['Boolean']['input']>;
  /** Weights from a Dirichlet distribution instead: 0 for all weights equally likely, n of at least 1 for about the given ones, the closer the larger. */
  readonly dirichlet?: InputMaybe<Scalars['Int']['input']>;
  /** Runs of each random source, 1 to 10,000. */
  readonly draws?: InputMaybe<Scalars['Int']['input']>;
  /** Whether each criterion in turn is left out. */
  readonly leaveOneOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** Normalisations to try, every one with every aggregation. */
  readonly normalisations?: InputMaybe<ReadonlyArray<RankNormalisation>>;
  /** Whole number, at least 0: the same seed gives the same numbers everywhere. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
  /** The k of top shares. */
  readonly top?: InputMaybe<Scalars['Int']['input']>;
};

/** A required value or bound that an alternative misses. */
export type RankVeto = {
  readonly __typename?: 'RankVeto';
  /** The bound; null when missing. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** The criterion. */
  readonly criterionId: Scalars['String']['output'];
  /** What is wrong. */
  readonly reason: RankVetoReason;
  /** Raw value; null when missing. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Why an alternative ranks after all that pass. */
export type RankVetoReason =
  /** Its value is above the largest allowed. */
  | 'ABOVE'
  /** Its value is below the least allowed. */
  | 'BELOW'
  /** It has no value. */
  | 'MISSING';

/** Weight of a criterion or a group. */
export type RankWeight = {
  readonly __typename?: 'RankWeight';
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
  readonly peerRanks: ReadonlyArray<RankInPeers>;
  /** Place, 1 first; equal scores share it and the next place is skipped (1, 2, 2, 4). */
  readonly rank: Scalars['Int']['output'];
  /** Ranks over the runs of all varied assumptions together; null when nothing was varied. */
  readonly rankRange?: Maybe<RankRange>;
  /** Score on the method's scale; null when nothing with weight is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Up to three criteria that lift it most above the mean. */
  readonly strengths: ReadonlyArray<RankDifference>;
  /** Ids of those that share the rank. */
  readonly tiedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Share of those runs in which it is among the top k, 0 to 1. */
  readonly topShare?: Maybe<Scalars['Float']['output']>;
  /** Required values and bounds that it misses; with any it ranks after all that pass. */
  readonly vetoes: ReadonlyArray<RankVeto>;
  /** Up to three criteria that hold it down most. */
  readonly weaknesses: ReadonlyArray<RankDifference>;
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
  /** Filter type where all of the related Recommendations match this filter */
  readonly all?: InputMaybe<RecommendationWhere>;
  /** Filter type where none of the related Recommendations match this filter */
  readonly none?: InputMaybe<RecommendationWhere>;
  /** Filter type where one of the related Recommendations match this filter */
  readonly single?: InputMaybe<RecommendationWhere>;
  /** Filter type where some of the related Recommendations match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<RecommendationWhere>;
  /** At least one of these holds. */
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
  /** True when everything asked about is stated and met; false when something is uncertain or not stated. */
  readonly sure: Scalars['Boolean']['output'];
};


/** A scheme, and how surely it serves what was asked about. */
export type SchemeFitNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Conditions on related things of type Scheme. */
export type SchemeRelationshipFilters = {
  /** Filter type where all of the related Schemes match this filter */
  readonly all?: InputMaybe<SchemeWhere>;
  /** Filter type where none of the related Schemes match this filter */
  readonly none?: InputMaybe<SchemeWhere>;
  /** Filter type where one of the related Schemes match this filter */
  readonly single?: InputMaybe<SchemeWhere>;
  /** Filter type where some of the related Schemes match this filter */
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

/** Conditions on a Scheme; all given ones must hold. */
export type SchemeWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SchemeWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SchemeWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Sectors match this filter */
  readonly all?: InputMaybe<SectorWhere>;
  /** Filter type where none of the related Sectors match this filter */
  readonly none?: InputMaybe<SectorWhere>;
  /** Filter type where one of the related Sectors match this filter */
  readonly single?: InputMaybe<SectorWhere>;
  /** Filter type where some of the related Sectors match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<SectorWhere>;
  /** At least one of these holds. */
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

/** A ranked list of cities with everything that led to it. */
export type Shortlist = {
  readonly __typename?: 'Shortlist';
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
  /** Cities, best first; ties share a rank and stand in the order of their ids. */
  readonly rows: ReadonlyArray<ShortlistRow>;
  /** Everything that was used, defaults included. */
  readonly settings: ShortlistSettings;
  /** In one sentence: how many cities of which day were ranked by what. */
  readonly summary: Scalars['String']['output'];
  /** Number of cities ranked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A ranked list of cities with everything that led to it. */
export type ShortlistSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** What to rank by. Give a preset, or weights of your own, or the id of an earlier answer. */
export type ShortlistInput = {
  /** Ids of the cities to rank; all cities of the network on that day when left out. */
  readonly among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day that the answer describes: members, projects and statements of that day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: InputMaybe<Scalars['ID']['input']>;
  /** How raw values become comparable. */
  readonly normalisation?: InputMaybe<Normalisation>;
  /** Id of a preset, see `presets`; `brief` when neither preset nor weights are given. */
  readonly preset?: InputMaybe<Scalars['ID']['input']>;
  /** Which part of the brief to believe where its summary and body contradict each other. */
  readonly reading?: InputMaybe<BriefReading>;
  /** Criteria that a city must have a value for; cities without rank after all that have. Empty with own weights unless given. */
  readonly required?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Weights of your own instead of a preset; criteria not named weigh nothing. Finite, at least 0, not all 0. */
  readonly weights?: InputMaybe<ReadonlyArray<WeightInput>>;
};

/** One city's place. */
export type ShortlistRow = {
  readonly __typename?: 'ShortlistRow';
  /** The city. */
  readonly city: City;
  /** Id of the city. */
  readonly cityId: Scalars['ID']['output'];
  /** Share of the weight that rests on known values, 0 to 1. */
  readonly coverage: Scalars['Float']['output'];
  /** The score's parts, in the order of `criteria`. */
  readonly criteria: ReadonlyArray<CriterionScore>;
  /** Place, 1 first; equal scores share it and the next place is skipped (1, 2, 2, 4). */
  readonly rank: Scalars['Int']['output'];
  /** Weighted mean of the known criteria, 0 to 1; null when nothing with weight is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Ids of the cities that share the rank. */
  readonly tiedWith: ReadonlyArray<Scalars['ID']['output']>;
  /** Required criteria without a value; a city with any ranks after all cities with none. */
  readonly unmetRequirements: ReadonlyArray<Scalars['ID']['output']>;
};

/** Settings of a shortlist. */
export type ShortlistSettings = {
  readonly __typename?: 'ShortlistSettings';
  /** Ids that the ranking was limited to; null when it was not. */
  readonly among?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Day that the answer describes. */
  readonly asOf: Scalars['Date']['output'];
  /** How raw values became comparable. */
  readonly normalisation: Normalisation;
  /** Preset used; null with weights of the caller's own. */
  readonly preset?: Maybe<Preset>;
  /** Which part of the brief was believed. */
  readonly reading: BriefReading;
  /** Criteria that a city must have a value for. */
  readonly required: ReadonlyArray<Scalars['ID']['output']>;
  /** Weight of every criterion, as given. */
  readonly weights: ReadonlyArray<CriterionWeight>;
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

/** Conditions on related things of type Source. */
export type SourceRelationshipFilters = {
  /** Filter type where all of the related Sources match this filter */
  readonly all?: InputMaybe<SourceWhere>;
  /** Filter type where none of the related Sources match this filter */
  readonly none?: InputMaybe<SourceWhere>;
  /** Filter type where one of the related Sources match this filter */
  readonly single?: InputMaybe<SourceWhere>;
  /** Filter type where some of the related Sources match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** At least one of these holds. */
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
  /** Filter type where all of the related Stages match this filter */
  readonly all?: InputMaybe<StageWhere>;
  /** Filter type where none of the related Stages match this filter */
  readonly none?: InputMaybe<StageWhere>;
  /** Filter type where one of the related Stages match this filter */
  readonly single?: InputMaybe<StageWhere>;
  /** Filter type where some of the related Stages match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<StageWhere>;
  /** At least one of these holds. */
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

/** One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Day that the source describes or was published, at its own precision (a year counts from 1 January); null when undated. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The value as its source prints it; equal to `value` where nothing was changed. */
  readonly asPrinted: Scalars['String']['output'];
  /** How far the statement can be trusted. */
  readonly confidence: Confidence;
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
};


/** One assertion: a value of a property, or a relationship, as one source gives it. Statements that disagree are all kept. */
export type StatementSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};

/** Conditions on related things of type Statement. */
export type StatementRelationshipFilters = {
  /** Filter type where all of the related Statements match this filter */
  readonly all?: InputMaybe<StatementWhere>;
  /** Filter type where none of the related Statements match this filter */
  readonly none?: InputMaybe<StatementWhere>;
  /** Filter type where one of the related Statements match this filter */
  readonly single?: InputMaybe<StatementWhere>;
  /** Filter type where some of the related Statements match this filter */
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
};

/** Conditions on a Statement; all given ones must hold. */
export type StatementWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StatementWhere>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Day that the source describes or was published, at its own precision (a year counts from 1 January); null when undated. */
  readonly asOf?: InputMaybe<DateScalarFilters>;
  /** The value as its source prints it; equal to `value` where nothing was changed. */
  readonly asPrinted?: InputMaybe<StringScalarFilters>;
  /** How far the statement can be trusted. */
  readonly confidence?: InputMaybe<ConfidenceEnumScalarFilters>;
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
  /** Filter type where all of the related Steps match this filter */
  readonly all?: InputMaybe<StepWhere>;
  /** Filter type where none of the related Steps match this filter */
  readonly none?: InputMaybe<StepWhere>;
  /** Filter type where one of the related Steps match this filter */
  readonly single?: InputMaybe<StepWhere>;
  /** Filter type where some of the related Steps match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<StepWhere>;
  /** At least one of these holds. */
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
  readonly status: CellStatus;
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
  /** Ids of hypothetical schemes, those of ready scenarios included. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
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
  /** Filter type where all of the related SupportKinds match this filter */
  readonly all?: InputMaybe<SupportKindWhere>;
  /** Filter type where none of the related SupportKinds match this filter */
  readonly none?: InputMaybe<SupportKindWhere>;
  /** Filter type where one of the related SupportKinds match this filter */
  readonly single?: InputMaybe<SupportKindWhere>;
  /** Filter type where some of the related SupportKinds match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<SupportKindWhere>;
  /** At least one of these holds. */
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
  /** Ids of the schemes that it adds. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
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
  /** Filter type where all of the related Surveys match this filter */
  readonly all?: InputMaybe<SurveyWhere>;
  /** Filter type where none of the related Surveys match this filter */
  readonly none?: InputMaybe<SurveyWhere>;
  /** Filter type where one of the related Surveys match this filter */
  readonly single?: InputMaybe<SurveyWhere>;
  /** Filter type where some of the related Surveys match this filter */
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
  /** This does not hold. */
  readonly NOT?: InputMaybe<SurveyWhere>;
  /** At least one of these holds. */
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

/** Where the lines between high and low stand. */
export type ThresholdRule =
  /** Where the caller puts them. */
  | 'GIVEN'
  /** At the mean of the items that have both values. */
  | 'MEAN'
  /** At their median. */
  | 'MEDIAN';

/** Paths that share a score. */
export type TieGroup = {
  readonly __typename?: 'TieGroup';
  /** The score. */
  readonly score: Scalars['Float']['output'];
  /** Number of paths with it. */
  readonly size: Scalars['Int']['output'];
};

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
  /** weights, methods, leaveOneOut, data, or together. */
  readonly source: Scalars['String']['output'];
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

/** Weight of one criterion. */
export type WeightInput = {
  /** Id of a criterion, see `criteria`. */
  readonly criterion: Scalars['ID']['input'];
  /** Weight relative to the others, finite and at least 0. */
  readonly weight: Scalars['Float']['input'];
};



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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanScalarFilters: BooleanScalarFilters;
  BriefReading: BriefReading;
  Business: Business;
  BusinessListEnumScalarFilters: BusinessListEnumScalarFilters;
  CellChange: ResolverTypeWrapper<CellChange>;
  CellCounts: ResolverTypeWrapper<CellCounts>;
  CellStatus: CellStatus;
  City: ResolverTypeWrapper<City>;
  CityActiveOrganisationsConnection: ResolverTypeWrapper<CityActiveOrganisationsConnection>;
  CityActiveOrganisationsRelationship: ResolverTypeWrapper<CityActiveOrganisationsRelationship>;
  CityAgreementsConnection: ResolverTypeWrapper<CityAgreementsConnection>;
  CityAgreementsRelationship: ResolverTypeWrapper<CityAgreementsRelationship>;
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
  CityWhere: CityWhere;
  Confidence: Confidence;
  ConfidenceEnumScalarFilters: ConfidenceEnumScalarFilters;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConflictKind: ConflictKind;
  ConflictKindEnumScalarFilters: ConflictKindEnumScalarFilters;
  ConflictSeverity: ConflictSeverity;
  ConflictSeverityEnumScalarFilters: ConflictSeverityEnumScalarFilters;
  ConflictSort: ConflictSort;
  ConflictWhere: ConflictWhere;
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
  FitCondition: FitCondition;
  FitDoubt: FitDoubt;
  FitReason: ResolverTypeWrapper<FitReason>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatScalarFilters: FloatScalarFilters;
  FocusArea: ResolverTypeWrapper<FocusArea>;
  FocusAreaCitiesConnection: ResolverTypeWrapper<FocusAreaCitiesConnection>;
  FocusAreaCitiesRelationship: ResolverTypeWrapper<FocusAreaCitiesRelationship>;
  FocusAreaRelationshipFilters: FocusAreaRelationshipFilters;
  FocusAreaSort: FocusAreaSort;
  FocusAreaWhere: FocusAreaWhere;
  HopDirection: HopDirection;
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
  KindSupport: ResolverTypeWrapper<KindSupportAnswer>;
  KnowledgeLevel: KnowledgeLevel;
  KnowledgeLevelEnumScalarFilters: KnowledgeLevelEnumScalarFilters;
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
  PageState: ResolverTypeWrapper<PageState>;
  PartnershipPath: ResolverTypeWrapper<PathParent>;
  PartnershipPaths: ResolverTypeWrapper<PathsAnswer>;
  PartnershipPathsSettings: ResolverTypeWrapper<PartnershipPathsSettings>;
  PathBasis: PathBasis;
  PathHop: ResolverTypeWrapper<Hop>;
  PathKind: ResolverTypeWrapper<PathKindSeed>;
  PathNode: ResolverTypeWrapper<PathNode>;
  PlanType: PlanType;
  PlanTypeEnumScalarFilters: PlanTypeEnumScalarFilters;
  Preset: ResolverTypeWrapper<PresetModel>;
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
  RankAggregation: RankAggregation;
  RankCell: ResolverTypeWrapper<RankCell>;
  RankCompromise: ResolverTypeWrapper<RankCompromise>;
  RankCondorcet: ResolverTypeWrapper<RankCondorcet>;
  RankCriterionInput: RankCriterionInput;
  RankDifference: ResolverTypeWrapper<RankDifference>;
  RankDirection: RankDirection;
  RankFlipPoint: ResolverTypeWrapper<RankFlipPoint>;
  RankGroupAggregationInput: RankGroupAggregationInput;
  RankGroupInput: RankGroupInput;
  RankInPeers: ResolverTypeWrapper<RankInPeers>;
  RankIndex: ResolverTypeWrapper<RankIndex>;
  RankLimitInput: RankLimitInput;
  RankMethodInput: RankMethodInput;
  RankMissing: RankMissing;
  RankNormalisation: RankNormalisation;
  RankPortfolio: ResolverTypeWrapper<RankPortfolio>;
  RankPortfolioInput: RankPortfolioInput;
  RankRange: ResolverTypeWrapper<RankRange>;
  RankScreening: ResolverTypeWrapper<RankScreening>;
  RankScreeningFlag: RankScreeningFlag;
  RankSensitivity: ResolverTypeWrapper<RankSensitivity>;
  RankSensitivityInput: RankSensitivityInput;
  RankTable: ResolverTypeWrapper<RankTable>;
  RankUncertaintyInput: RankUncertaintyInput;
  RankVeto: ResolverTypeWrapper<RankVeto>;
  RankVetoReason: RankVetoReason;
  RankWeight: ResolverTypeWrapper<RankWeight>;
  RankedAlternative: ResolverTypeWrapper<RankedAlternative>;
  RawValue: ResolverTypeWrapper<RawValue>;
  ReadingValue: ResolverTypeWrapper<ReadingValue>;
  Recommendation: ResolverTypeWrapper<Recommendation>;
  RecommendationRelationshipFilters: RecommendationRelationshipFilters;
  RecommendationSort: RecommendationSort;
  RecommendationWhere: RecommendationWhere;
  ScenarioEffect: ResolverTypeWrapper<ScenarioEffect>;
  Scheme: ResolverTypeWrapper<Scheme>;
  SchemeFit: ResolverTypeWrapper<Fit>;
  SchemeRelationshipFilters: SchemeRelationshipFilters;
  SchemeSort: SchemeSort;
  SchemeWhere: SchemeWhere;
  Sector: ResolverTypeWrapper<Sector>;
  SectorRelationshipFilters: SectorRelationshipFilters;
  SectorSort: SectorSort;
  SectorWhere: SectorWhere;
  Shortlist: ResolverTypeWrapper<ShortlistAnswer>;
  ShortlistInput: ShortlistInput;
  ShortlistRow: ResolverTypeWrapper<ShortlistRowModel>;
  ShortlistSettings: ResolverTypeWrapper<Omit<ShortlistSettings, 'preset' | 'weights'> & { preset?: Maybe<ResolversTypes['Preset']>, weights: ReadonlyArray<ResolversTypes['CriterionWeight']> }>;
  SideStatus: SideStatus;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Source>;
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
  SupportGapsSettings: ResolverTypeWrapper<SupportGapsSettings>;
  SupportKind: ResolverTypeWrapper<SupportKind>;
  SupportKindRelationshipFilters: SupportKindRelationshipFilters;
  SupportKindSort: SupportKindSort;
  SupportKindWhere: SupportKindWhere;
  SupportScenario: ResolverTypeWrapper<ScenarioSeed>;
  SupportScenarioInput: SupportScenarioInput;
  SupportSettings: ResolverTypeWrapper<SupportSettings>;
  SupportSplit: SupportSplit;
  Survey: ResolverTypeWrapper<Survey>;
  SurveyRelationshipFilters: SurveyRelationshipFilters;
  SurveySort: SurveySort;
  SurveyWhere: SurveyWhere;
  ThresholdRule: ThresholdRule;
  TieGroup: ResolverTypeWrapper<TieGroup>;
  VariedRanks: ResolverTypeWrapper<VariedRanks>;
  VariedRow: ResolverTypeWrapper<VariedRow>;
  WeightInput: WeightInput;
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
  City: City;
  CityActiveOrganisationsConnection: CityActiveOrganisationsConnection;
  CityActiveOrganisationsRelationship: CityActiveOrganisationsRelationship;
  CityAgreementsConnection: CityAgreementsConnection;
  CityAgreementsRelationship: CityAgreementsRelationship;
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
  CityWhere: CityWhere;
  ConfidenceEnumScalarFilters: ConfidenceEnumScalarFilters;
  Conflict: Conflict;
  ConflictKindEnumScalarFilters: ConflictKindEnumScalarFilters;
  ConflictSeverityEnumScalarFilters: ConflictSeverityEnumScalarFilters;
  ConflictSort: ConflictSort;
  ConflictWhere: ConflictWhere;
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
  Finding: Finding;
  FindingKindEnumScalarFilters: FindingKindEnumScalarFilters;
  FindingRelationshipFilters: FindingRelationshipFilters;
  FindingSort: FindingSort;
  FindingWhere: FindingWhere;
  FirmClass: FirmClass;
  FirmClassRelationshipFilters: FirmClassRelationshipFilters;
  FirmClassSort: FirmClassSort;
  FirmClassWhere: FirmClassWhere;
  FitReason: FitReason;
  Float: Scalars['Float']['output'];
  FloatScalarFilters: FloatScalarFilters;
  FocusArea: FocusArea;
  FocusAreaCitiesConnection: FocusAreaCitiesConnection;
  FocusAreaCitiesRelationship: FocusAreaCitiesRelationship;
  FocusAreaRelationshipFilters: FocusAreaRelationshipFilters;
  FocusAreaSort: FocusAreaSort;
  FocusAreaWhere: FocusAreaWhere;
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
  KindSupport: KindSupportAnswer;
  KnowledgeLevelEnumScalarFilters: KnowledgeLevelEnumScalarFilters;
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
  PageState: PageState;
  PartnershipPath: PathParent;
  PartnershipPaths: PathsAnswer;
  PartnershipPathsSettings: PartnershipPathsSettings;
  PathHop: Hop;
  PathKind: PathKindSeed;
  PathNode: PathNode;
  PlanTypeEnumScalarFilters: PlanTypeEnumScalarFilters;
  Preset: PresetModel;
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
  RankCell: RankCell;
  RankCompromise: RankCompromise;
  RankCondorcet: RankCondorcet;
  RankCriterionInput: RankCriterionInput;
  RankDifference: RankDifference;
  RankFlipPoint: RankFlipPoint;
  RankGroupAggregationInput: RankGroupAggregationInput;
  RankGroupInput: RankGroupInput;
  RankInPeers: RankInPeers;
  RankIndex: RankIndex;
  RankLimitInput: RankLimitInput;
  RankMethodInput: RankMethodInput;
  RankPortfolio: RankPortfolio;
  RankPortfolioInput: RankPortfolioInput;
  RankRange: RankRange;
  RankScreening: RankScreening;
  RankSensitivity: RankSensitivity;
  RankSensitivityInput: RankSensitivityInput;
  RankTable: RankTable;
  RankUncertaintyInput: RankUncertaintyInput;
  RankVeto: RankVeto;
  RankWeight: RankWeight;
  RankedAlternative: RankedAlternative;
  RawValue: RawValue;
  ReadingValue: ReadingValue;
  Recommendation: Recommendation;
  RecommendationRelationshipFilters: RecommendationRelationshipFilters;
  RecommendationSort: RecommendationSort;
  RecommendationWhere: RecommendationWhere;
  ScenarioEffect: ScenarioEffect;
  Scheme: Scheme;
  SchemeFit: Fit;
  SchemeRelationshipFilters: SchemeRelationshipFilters;
  SchemeSort: SchemeSort;
  SchemeWhere: SchemeWhere;
  Sector: Sector;
  SectorRelationshipFilters: SectorRelationshipFilters;
  SectorSort: SectorSort;
  SectorWhere: SectorWhere;
  Shortlist: ShortlistAnswer;
  ShortlistInput: ShortlistInput;
  ShortlistRow: ShortlistRowModel;
  ShortlistSettings: Omit<ShortlistSettings, 'preset' | 'weights'> & { preset?: Maybe<ResolversParentTypes['Preset']>, weights: ReadonlyArray<ResolversParentTypes['CriterionWeight']> };
  Source: Source;
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
  SupportGapsSettings: SupportGapsSettings;
  SupportKind: SupportKind;
  SupportKindRelationshipFilters: SupportKindRelationshipFilters;
  SupportKindSort: SupportKindSort;
  SupportKindWhere: SupportKindWhere;
  SupportScenario: ScenarioSeed;
  SupportScenarioInput: SupportScenarioInput;
  SupportSettings: SupportSettings;
  Survey: Survey;
  SurveyRelationshipFilters: SurveyRelationshipFilters;
  SurveySort: SurveySort;
  SurveyWhere: SurveyWhere;
  TieGroup: TieGroup;
  VariedRanks: VariedRanks;
  VariedRow: VariedRow;
  WeightInput: WeightInput;
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
  after?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
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

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ConflictSeverity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConflictStatementsArgs>>;
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
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['RawValue'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ReadingValue']>, ParentType, ContextType>;
  statementIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type FitReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FitReason'] = ResolversParentTypes['FitReason']> = {
  condition?: Resolver<ResolversTypes['FitCondition'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['FitDoubt'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type KindSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindSupport'] = ResolversParentTypes['KindSupport']> = {
  firmClass?: Resolver<ResolversTypes['FirmClass'], ParentType, ContextType>;
  supportKind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  sure?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unsure?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type PageStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageState'] = ResolversParentTypes['PageState']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartnershipPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPath'] = ResolversParentTypes['PartnershipPath']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathKind'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipPathSentenceArgs, 'lang'>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnershipPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPaths'] = ResolversParentTypes['PartnershipPaths']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['PartnershipPath']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PartnershipPathsSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnershipPathsSummaryArgs, 'lang'>>;
  tieGroups?: Resolver<ReadonlyArray<ResolversTypes['TieGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipPathsSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnershipPathsSettings'] = ResolversParentTypes['PartnershipPathsSettings']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  damping?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includeUncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LinkKind']>, ParentType, ContextType>;
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

export type PresetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Preset'] = ResolversParentTypes['Preset']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresetNameArgs, 'lang'>>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresetRationaleArgs, 'lang'>>;
  required?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['CriterionWeight']>, ParentType, ContextType>;
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
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType, Partial<QueryCitiesArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType, Partial<QueryDemandsArgs>>;
  directions?: Resolver<ReadonlyArray<ResolversTypes['Direction']>, ParentType, ContextType, Partial<QueryDirectionsArgs>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
  firmClasses?: Resolver<ReadonlyArray<ResolversTypes['FirmClass']>, ParentType, ContextType, Partial<QueryFirmClassesArgs>>;
  focusAreas?: Resolver<ReadonlyArray<ResolversTypes['FocusArea']>, ParentType, ContextType, Partial<QueryFocusAreasArgs>>;
  importancePerformance?: Resolver<ResolversTypes['ImportancePerformance'], ParentType, ContextType, RequireFields<QueryImportancePerformanceArgs, 'input'>>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, Partial<QueryLadderArgs>>;
  lessons?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType, Partial<QueryLessonsArgs>>;
  limitations?: Resolver<ReadonlyArray<ResolversTypes['Limitation']>, ParentType, ContextType, Partial<QueryLimitationsArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType, Partial<QueryNeedsArgs>>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType, Partial<QueryNetworksArgs>>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  partnershipPaths?: Resolver<ResolversTypes['PartnershipPaths'], ParentType, ContextType, RequireFields<QueryPartnershipPathsArgs, 'damping' | 'first' | 'from' | 'includeUncertain' | 'maxHops' | 'to'>>;
  pathKinds?: Resolver<ReadonlyArray<ResolversTypes['PathKind']>, ParentType, ContextType>;
  presets?: Resolver<ReadonlyArray<ResolversTypes['Preset']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
  rankTable?: Resolver<ResolversTypes['RankTable'], ParentType, ContextType, RequireFields<QueryRankTableArgs, 'matrix' | 'method'>>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType, Partial<QuerySchemesArgs>>;
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
};

export type RankCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankCell'] = ResolversParentTypes['RankCell']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RankCompromiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankCompromise'] = ResolversParentTypes['RankCompromise']> = {
  acceptableAdvantage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptableStability?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankCondorcetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankCondorcet'] = ResolversParentTypes['RankCondorcet']> = {
  cycles?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankDifference'] = ResolversParentTypes['RankDifference']> = {
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankFlipPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankFlipPoint'] = ResolversParentTypes['RankFlipPoint']> = {
  below?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankInPeersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankInPeers'] = ResolversParentTypes['RankInPeers']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RankIndexResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankIndex'] = ResolversParentTypes['RankIndex']> = {
  q05?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankPortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankPortfolio'] = ResolversParentTypes['RankPortfolio']> = {
  ids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type RankScreeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankScreening'] = ResolversParentTypes['RankScreening']> = {
  commonestShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  correlatedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RankScreeningFlag']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outliers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankSensitivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankSensitivity'] = ResolversParentTypes['RankSensitivity']> = {
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['RankIndex'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['RankIndex'], ParentType, ContextType>;
  weightOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankTable'] = ResolversParentTypes['RankTable']> = {
  compromise?: Resolver<Maybe<ResolversTypes['RankCompromise']>, ParentType, ContextType>;
  condorcet?: Resolver<Maybe<ResolversTypes['RankCondorcet']>, ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flipPoints?: Resolver<ReadonlyArray<ResolversTypes['RankFlipPoint']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ignoredColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['RankPortfolio']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RankedAlternative']>, ParentType, ContextType>;
  screening?: Resolver<ReadonlyArray<ResolversTypes['RankScreening']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['RankSensitivity']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  varied?: Resolver<ReadonlyArray<ResolversTypes['VariedRanks']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['RankWeight']>, ParentType, ContextType>;
};

export type RankVetoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankVeto'] = ResolversParentTypes['RankVeto']> = {
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  criterionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RankVetoReason'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RankWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankWeight'] = ResolversParentTypes['RankWeight']> = {
  effective?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankedAlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedAlternative'] = ResolversParentTypes['RankedAlternative']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['RankCell']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peerRanks?: Resolver<ReadonlyArray<ResolversTypes['RankInPeers']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankRange?: Resolver<Maybe<ResolversTypes['RankRange']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['RankDifference']>, ParentType, ContextType>;
  tiedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['RankVeto']>, ParentType, ContextType>;
  weaknesses?: Resolver<ReadonlyArray<ResolversTypes['RankDifference']>, ParentType, ContextType>;
};

export type RawValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RawValue'] = ResolversParentTypes['RawValue']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type ScenarioEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioEffect'] = ResolversParentTypes['ScenarioEffect']> = {
  before?: Resolver<ResolversTypes['CellCounts'], ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  narrowed?: Resolver<ReadonlyArray<ResolversTypes['CellChange']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ShortlistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shortlist'] = ResolversParentTypes['Shortlist']> = {
  canonicalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageState'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ShortlistRow']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ShortlistSettings'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShortlistSummaryArgs, 'lang'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortlistRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortlistRow'] = ResolversParentTypes['ShortlistRow']> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  cityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriterionScore']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tiedWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unmetRequirements?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ShortlistSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortlistSettings'] = ResolversParentTypes['ShortlistSettings']> = {
  among?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  normalisation?: Resolver<ResolversTypes['Normalisation'], ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['Preset']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['BriefReading'], ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['CriterionWeight']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SourceStatementsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
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
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariedRanksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VariedRanks'] = ResolversParentTypes['VariedRanks']> = {
  above?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  pairIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['VariedRow']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameTop?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VariedRow'] = ResolversParentTypes['VariedRow']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankRange?: Resolver<ResolversTypes['RankRange'], ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Activity?: ActivityResolvers<ContextType>;
  CellChange?: CellChangeResolvers<ContextType>;
  CellCounts?: CellCountsResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityActiveOrganisationsConnection?: CityActiveOrganisationsConnectionResolvers<ContextType>;
  CityActiveOrganisationsRelationship?: CityActiveOrganisationsRelationshipResolvers<ContextType>;
  CityAgreementsConnection?: CityAgreementsConnectionResolvers<ContextType>;
  CityAgreementsRelationship?: CityAgreementsRelationshipResolvers<ContextType>;
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
  Conflict?: ConflictResolvers<ContextType>;
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
  CriterionWeight?: CriterionWeightResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Demand?: DemandResolvers<ContextType>;
  DemandVoice?: DemandVoiceResolvers<ContextType>;
  Direction?: DirectionResolvers<ContextType>;
  EntrySupport?: EntrySupportResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FirmClass?: FirmClassResolvers<ContextType>;
  FitReason?: FitReasonResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FocusAreaCitiesConnection?: FocusAreaCitiesConnectionResolvers<ContextType>;
  FocusAreaCitiesRelationship?: FocusAreaCitiesRelationshipResolvers<ContextType>;
  ImportancePerformance?: ImportancePerformanceResolvers<ContextType>;
  ImportancePerformanceItem?: ImportancePerformanceItemResolvers<ContextType>;
  KindSupport?: KindSupportResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderStage?: LadderStageResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LimitLine?: LimitLineResolvers<ContextType>;
  Limitation?: LimitationResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
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
  PageState?: PageStateResolvers<ContextType>;
  PartnershipPath?: PartnershipPathResolvers<ContextType>;
  PartnershipPaths?: PartnershipPathsResolvers<ContextType>;
  PartnershipPathsSettings?: PartnershipPathsSettingsResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathKind?: PathKindResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  Preset?: PresetResolvers<ContextType>;
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
  RankCompromise?: RankCompromiseResolvers<ContextType>;
  RankCondorcet?: RankCondorcetResolvers<ContextType>;
  RankDifference?: RankDifferenceResolvers<ContextType>;
  RankFlipPoint?: RankFlipPointResolvers<ContextType>;
  RankInPeers?: RankInPeersResolvers<ContextType>;
  RankIndex?: RankIndexResolvers<ContextType>;
  RankPortfolio?: RankPortfolioResolvers<ContextType>;
  RankRange?: RankRangeResolvers<ContextType>;
  RankScreening?: RankScreeningResolvers<ContextType>;
  RankSensitivity?: RankSensitivityResolvers<ContextType>;
  RankTable?: RankTableResolvers<ContextType>;
  RankVeto?: RankVetoResolvers<ContextType>;
  RankWeight?: RankWeightResolvers<ContextType>;
  RankedAlternative?: RankedAlternativeResolvers<ContextType>;
  RawValue?: RawValueResolvers<ContextType>;
  ReadingValue?: ReadingValueResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  ScenarioEffect?: ScenarioEffectResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeFit?: SchemeFitResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Shortlist?: ShortlistResolvers<ContextType>;
  ShortlistRow?: ShortlistRowResolvers<ContextType>;
  ShortlistSettings?: ShortlistSettingsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
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
  Survey?: SurveyResolvers<ContextType>;
  TieGroup?: TieGroupResolvers<ContextType>;
  VariedRanks?: VariedRanksResolvers<ContextType>;
  VariedRow?: VariedRowResolvers<ContextType>;
};

