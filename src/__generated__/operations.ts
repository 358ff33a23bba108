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

/** Field of business in the terms of the brief's Table 2. */
export type Business =
  /** Urban planning and development. */
  | 'PLANNING_DEVELOPMENT'
  /** Services and solutions. */
  | 'SERVICE_SOLUTION'
  /** Support of other firms. */
  | 'SUPPORT';

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

/** How far a statement can be trusted. */
export type Confidence =
  /** Known from memory; the source is named but was not seen. */
  | 'RECALLED'
  /** Seen in the named source. */
  | 'SOURCED'
  /** Partly stated, undated, conflicting or only planned; show it with its mark. */
  | 'UNCERTAIN';

/** How a conflict is known. */
export type ConflictBasis =
  /** A check finds it in the graph. */
  | 'COMPUTED'
  /** People wrote it down, with a reading and its reason. */
  | 'CURATED';

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

/** Which conflicts to answer; all conditions must hold. */
export type ConflictsInput = {
  /** Id of a thing that the disputed statements are about or name. */
  readonly about?: string | null | undefined;
  /** Cursor of the conflict after which to go on, from pageInfo.endCursor. */
  readonly after?: string | null | undefined;
  /** Only what people wrote down, or only what checks find; both when left out. */
  readonly basis?: ConflictBasis | null | undefined;
  /** Number of conflicts, 1 to 100; 20 when left out. */
  readonly first?: number | null | undefined;
  /** Sorts of disagreement. */
  readonly kinds?: ReadonlyArray<ConflictKind> | null | undefined;
  /** Severities. */
  readonly severities?: ReadonlyArray<ConflictSeverity> | null | undefined;
  /** Id of a source that a disputed statement cites. */
  readonly source?: string | null | undefined;
};

/** Grain of the entry axis. */
export type EntryAxis =
  /** Three stages; a stage is covered when every one of its steps is. */
  | 'STAGE'
  /** Twelve steps. */
  | 'STEP';

/**
 * A firm that looks for support, partners or cities. Everything may be left out: what is left out is not known, and is never taken for no.
 * What the graph knows of `firm` fills the gaps; a value given here comes before it.
 */
export type FirmProfileInput = {
  /** Money asked of one scheme, in won, above 0; rules on amounts are asked only when it is given. */
  readonly amountKrw?: number | null | undefined;
  /** Businesses that the firm is in; the class must admit one of them. */
  readonly businesses?: ReadonlyArray<Business> | null | undefined;
  /** Cities that the firm aims at; their countries count as aimed at, too. */
  readonly cities?: ReadonlyArray<string> | null | undefined;
  /** Countries that the firm aims at: `country:vn` or `VN`. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Share in the project company, 0 to 100 percent. */
  readonly equityPercent?: number | null | undefined;
  /** Id of an organisation, such as `org:noble`, whose class, size, business, sectors, places and furthest step come from the graph. */
  readonly firm?: string | null | undefined;
  /** Class of the brief's Table 2: `firm-class:d` or `D`. */
  readonly firmClass?: string | null | undefined;
  /** Day of foundation. */
  readonly foundedOn?: string | null | undefined;
  /** Furthest step taken abroad: `step:b2` or `B2`; `none` when no step is taken yet. */
  readonly furthestStep?: string | null | undefined;
  /** What the firm has, is or does, of what calls ask for. */
  readonly holds?: ReadonlyArray<FirmQuality> | null | undefined;
  /** What the firm has, is or does not, of what calls ask for. */
  readonly lacks?: ReadonlyArray<FirmQuality> | null | undefined;
  /** Partners that the firm has for what it applies with; an empty list says that it has none. */
  readonly partners?: ReadonlyArray<PartnerKind> | null | undefined;
  /** Sectors and focus areas that the firm works in, such as `sector:transport` or `focus-area:safety-security`. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** Size class; it must be one that the class admits. */
  readonly size?: OrganisationSize | null | undefined;
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

/** A firm to match, or the id of an earlier answer. */
export type MatchSchemesInput = {
  /** `canonicalId` of an earlier answer: uses exactly its settings. Give nothing else with it. */
  readonly canonicalId?: string | null | undefined;
  /** Day on which windows and ages are looked at; today (UTC) when left out. */
  readonly on?: string | null | undefined;
  /** Number of packages, 0 to 20; 3 when left out. */
  readonly packages?: number | null | undefined;
  /** The firm; needed unless `canonicalId` is given. */
  readonly profile?: FirmProfileInput | null | undefined;
  /** Verdicts to show; all when left out. */
  readonly verdicts?: ReadonlyArray<MatchVerdict> | null | undefined;
};

/** What a scheme's rules on record say together. */
export type MatchVerdict =
  /** All rules of one way of applying are met. */
  | 'ELIGIBLE'
  /** At least one rule of every way of applying is missed. */
  | 'NOT_ELIGIBLE'
  /** Something that decides is not known; never a yes. */
  | 'UNKNOWN';

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

/** Between what paths are looked for, and which. Restrictions leave paths out; only `asOf` and `leastTrust` change the graph, and with it the scores. */
export type PartnershipPathsInput = {
  /** Day that the answer describes: ties not yet known or begun then are left out. Today when left out. */
  readonly asOf?: string | null | undefined;
  /** Ids of nodes that no path may visit. */
  readonly avoid?: ReadonlyArray<string> | null | undefined;
  /** How much hubs are held down: 0 not at all, 1 fully. */
  readonly damping?: number | null | undefined;
  /** Kinds not to look for. */
  readonly excludeKinds?: ReadonlyArray<string> | null | undefined;
  /**
   * Where paths start: ids of organisations (firms, institutions, ministries) and schemes. The id of a firm class or a country stands for all
   * organisations of it. Any organisation or scheme when left out.
   */
  readonly from?: ReadonlyArray<string> | null | undefined;
  /** Of the organisations in `from`, only those of these kinds, such as MINISTRY. */
  readonly fromKinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Years after which work, money and agreements count half, above 0, at most 100; age does not count when left out. */
  readonly halfLifeYears?: number | null | undefined;
  /** Of the cities in `to`, only those of countries where a Korean organisation keeps an office in some city. */
  readonly hubCountriesOnly?: boolean | null | undefined;
  /** Kinds to look for, see `pathKinds`; all when left out. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Least trust in a tie for it to be walked. UNCERTAIN walks all; such ties keep their mark. */
  readonly leastTrust?: Confidence | null | undefined;
  /** Longest path in hops, 1 to 6. */
  readonly maxHops?: number | null | undefined;
  /** Standings that every project on a path must have, as last reported; any when left out. Not together with `asOf`. */
  readonly statuses?: ReadonlyArray<ProjectStatus> | null | undefined;
  /** Natures that every tie on a path must have, where its relationship has several; any when left out. Ties without one are walked all the same. */
  readonly tieKinds?: ReadonlyArray<LinkKind> | null | undefined;
  /** Where paths end: ids of cities. The id of a country stands for its cities, that of a network for its members. Any city when left out. */
  readonly to?: ReadonlyArray<string> | null | undefined;
  /** Ids of nodes that every path must visit. */
  readonly via?: ReadonlyArray<string> | null | undefined;
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

/** How far a rule binds. */
export type RuleForce =
  /** A condition: who misses it is not eligible. Of periods: these are all of their years. */
  | 'REQUIRED'
  /** Whom the scheme is meant for, or a list that is not complete: who is outside may still be admitted, so nobody knows. Of periods: others of the same year may exist. */
  | 'TARGETED';

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

/** Outcome of a rule. */
export type RuleOutcome =
  /** The firm misses it. */
  | 'FAIL'
  /** The firm meets it. */
  | 'PASS'
  /** Not known; never turned into PASS. */
  | 'UNKNOWN';

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

/** Whether applications are taken on a day. */
export type WindowState =
  /** The calls of the day's year are known and the day lies in none, or the scheme has not begun. */
  | 'CLOSED'
  /** The day lies in a known call, or the scheme stands open all the time. */
  | 'OPEN'
  /** No call of the day's year is on record, or others may exist. */
  | 'UNKNOWN';

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  about?: string | null | undefined;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly versions: ReadonlyArray<string>, readonly datasetVersion: string, readonly counts: ReadonlyArray<{ readonly kind: ChangeKind, readonly count: number }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly subjectId: string, readonly property: string, readonly lang: string | null, readonly before: string | null, readonly value: string | null, readonly sourceId: string, readonly statements: ReadonlyArray<{ readonly id: string, readonly firstSeen: string, readonly lastSeen: string, readonly withdrawn: boolean, readonly locator: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly since: string, readonly about: string | null, readonly kinds: ReadonlyArray<ChangeKind> } } };

export type ConflictsQueryVariables = Exact<{
  input?: ConflictsInput | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly basis: ReadonlyArray<ConflictBasis>, readonly kind: ConflictKind, readonly severity: ConflictSeverity, readonly name: string, readonly claim: string | null, readonly finding: string, readonly explanation: string | null, readonly reading: string, readonly locator: string | null, readonly subjectIds: ReadonlyArray<string>, readonly statements: ReadonlyArray<{ readonly id: string, readonly subjectId: string, readonly property: string, readonly value: string, readonly asPrinted: string, readonly asOf: string | null, readonly confidence: Confidence, readonly knowledgeLevel: KnowledgeLevel, readonly locator: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string, readonly date: string | null, readonly url: string | null, readonly licence: string | null, readonly redistribution: Redistribution }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly check: ConflictCheckName, readonly kind: ConflictKind, readonly severity: ConflictSeverity, readonly finding: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly about: string | null, readonly kinds: ReadonlyArray<ConflictKind>, readonly severities: ReadonlyArray<ConflictSeverity>, readonly source: string | null, readonly basis: ConflictBasis | null } } };

export type CompareCitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  input?: ShortlistInput | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type CompareCitiesQuery = { readonly compareCities: { readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly comparisons: ReadonlyArray<{ readonly difference: number | null, readonly aboveShare: number | null, readonly sentences: ReadonlyArray<string>, readonly a: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly b: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly criteria: ReadonlyArray<{ readonly criterionId: string, readonly a: number | null, readonly b: number | null, readonly difference: number }> }>, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly clip: boolean, readonly floor: number | null, readonly aggregation: Aggregation, readonly missing: MissingRule, readonly reading: BriefReading, readonly peers: ReadonlyArray<string>, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly mean: Aggregation | null }> | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly goalposts: ReadonlyArray<number>, readonly atLeast: number | null, readonly atMost: number | null }>, readonly portfolio: { readonly size: number, readonly atMost: ReadonlyArray<{ readonly peers: string, readonly count: number }>, readonly atLeast: ReadonlyArray<{ readonly peers: string, readonly count: number }> } | null, readonly uncertainty: { readonly draws: number, readonly seed: number, readonly box: number | null, readonly dirichlet: number | null, readonly normalisations: ReadonlyArray<Normalisation>, readonly aggregations: ReadonlyArray<Aggregation>, readonly leaveOneOut: boolean, readonly data: boolean, readonly top: number } | null, readonly sensitivity: { readonly draws: number, readonly seed: number, readonly resamples: number, readonly eachWeight: boolean } | null, readonly whatIf: { readonly dropCities: ReadonlyArray<string>, readonly dropCriteria: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly city: string, readonly criterion: string, readonly value: number | null }>, readonly addCities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly incomeGroup: IncomeGroup | null, readonly population: number | null }> } | null } } };

export type ExplainScoreQueryVariables = Exact<{
  city: string;
  input?: ShortlistInput | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type ExplainScoreQuery = { readonly explainScore: { readonly sentences: ReadonlyArray<string>, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly row: { readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly topShare: number | null, readonly cityId: string, readonly name: string, readonly supposed: boolean, readonly overridden: boolean, readonly vetoes: ReadonlyArray<{ readonly criterionId: string, readonly reason: VetoReason, readonly value: number | null, readonly bound: number | null }>, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } | null, readonly peerRanks: ReadonlyArray<{ readonly peers: string, readonly group: string | null, readonly rank: number | null, readonly of: number }>, readonly strengths: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly weaknesses: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> } | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number, readonly contribution: number | null, readonly value: number | null }>, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly interval: ReadonlyArray<number> | null, readonly treatment: Treatment, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }>, readonly recorded: { readonly value: number | null, readonly absence: Absence | null } | null }> }, readonly above: { readonly difference: number | null, readonly aboveShare: number | null, readonly sentences: ReadonlyArray<string>, readonly a: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly b: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly criteria: ReadonlyArray<{ readonly criterionId: string, readonly a: number | null, readonly b: number | null, readonly difference: number }> } | null, readonly below: { readonly difference: number | null, readonly aboveShare: number | null, readonly sentences: ReadonlyArray<string>, readonly a: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly b: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly criteria: ReadonlyArray<{ readonly criterionId: string, readonly a: number | null, readonly b: number | null, readonly difference: number }> } | null, readonly ranges: ReadonlyArray<{ readonly source: UncertaintySource, readonly topShare: number, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } }>, readonly flipPoints: ReadonlyArray<{ readonly criterionId: string, readonly id: string, readonly enters: boolean, readonly below: boolean, readonly share: number }>, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly clip: boolean, readonly floor: number | null, readonly aggregation: Aggregation, readonly missing: MissingRule, readonly reading: BriefReading, readonly peers: ReadonlyArray<string>, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly mean: Aggregation | null }> | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly goalposts: ReadonlyArray<number>, readonly atLeast: number | null, readonly atMost: number | null }>, readonly portfolio: { readonly size: number, readonly atMost: ReadonlyArray<{ readonly peers: string, readonly count: number }>, readonly atLeast: ReadonlyArray<{ readonly peers: string, readonly count: number }> } | null, readonly uncertainty: { readonly draws: number, readonly seed: number, readonly box: number | null, readonly dirichlet: number | null, readonly normalisations: ReadonlyArray<Normalisation>, readonly aggregations: ReadonlyArray<Aggregation>, readonly leaveOneOut: boolean, readonly data: boolean, readonly top: number } | null, readonly sensitivity: { readonly draws: number, readonly seed: number, readonly resamples: number, readonly eachWeight: boolean } | null, readonly whatIf: { readonly dropCities: ReadonlyArray<string>, readonly dropCriteria: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly city: string, readonly criterion: string, readonly value: number | null }>, readonly addCities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly incomeGroup: IncomeGroup | null, readonly population: number | null }> } | null } } };

export type CitySuggestionsQueryVariables = Exact<{
  profile: FirmProfileInput;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type CitySuggestionsQuery = { readonly citySuggestions: { readonly totalCount: number, readonly weightReasons: ReadonlyArray<string>, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly suggestions: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly sharedFocusAreas: ReadonlyArray<string>, readonly row: { readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly topShare: number | null, readonly cityId: string, readonly name: string, readonly supposed: boolean, readonly overridden: boolean, readonly vetoes: ReadonlyArray<{ readonly criterionId: string, readonly reason: VetoReason, readonly value: number | null, readonly bound: number | null }>, readonly rankRange: { readonly nominal: number, readonly mean: number, readonly median: number, readonly q05: number, readonly q95: number, readonly min: number, readonly max: number } | null, readonly peerRanks: ReadonlyArray<{ readonly peers: string, readonly group: string | null, readonly rank: number | null, readonly of: number }>, readonly strengths: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly weaknesses: ReadonlyArray<{ readonly criterionId: string, readonly difference: number }>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> } | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number, readonly contribution: number | null, readonly value: number | null }>, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly interval: ReadonlyArray<number> | null, readonly treatment: Treatment, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }>, readonly recorded: { readonly value: number | null, readonly absence: Absence | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly clip: boolean, readonly floor: number | null, readonly aggregation: Aggregation, readonly missing: MissingRule, readonly reading: BriefReading, readonly peers: ReadonlyArray<string>, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly mean: Aggregation | null }> | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly goalposts: ReadonlyArray<number>, readonly atLeast: number | null, readonly atMost: number | null }>, readonly portfolio: { readonly size: number, readonly atMost: ReadonlyArray<{ readonly peers: string, readonly count: number }>, readonly atLeast: ReadonlyArray<{ readonly peers: string, readonly count: number }> } | null, readonly uncertainty: { readonly draws: number, readonly seed: number, readonly box: number | null, readonly dirichlet: number | null, readonly normalisations: ReadonlyArray<Normalisation>, readonly aggregations: ReadonlyArray<Aggregation>, readonly leaveOneOut: boolean, readonly data: boolean, readonly top: number } | null, readonly sensitivity: { readonly draws: number, readonly seed: number, readonly resamples: number, readonly eachWeight: boolean } | null, readonly whatIf: { readonly dropCities: ReadonlyArray<string>, readonly dropCriteria: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly city: string, readonly criterion: string, readonly value: number | null }>, readonly addCities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly incomeGroup: IncomeGroup | null, readonly population: number | null }> } | null } } };

export type ComparisonPartsFragment = { readonly difference: number | null, readonly aboveShare: number | null, readonly sentences: ReadonlyArray<string>, readonly a: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly b: { readonly cityId: string, readonly name: string, readonly rank: number, readonly score: number | null }, readonly criteria: ReadonlyArray<{ readonly criterionId: string, readonly a: number | null, readonly b: number | null, readonly difference: number }> };

export type ImportancePerformanceQueryVariables = Exact<{
  input: ImportancePerformanceInput;
  lang?: Lang | null | undefined;
}>;


export type ImportancePerformanceQuery = { readonly importancePerformance: { readonly summary: string, readonly absence: Absence | null, readonly importanceThreshold: number | null, readonly satisfactionThreshold: number | null, readonly thresholds: ThresholdRule, readonly asOf: string | null, readonly datasetVersion: string, readonly methodVersion: string, readonly partial: string | null, readonly items: ReadonlyArray<{ readonly name: string, readonly importance: number | null, readonly satisfaction: number | null, readonly gap: number | null, readonly quadrant: Quadrant | null, readonly statementIds: ReadonlyArray<string> }>, readonly survey: { readonly id: string, readonly name: string, readonly nameKo: string | null } | null } };

export type JointEntryQueryVariables = Exact<{
  profile: FirmProfileInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type JointEntryQuery = { readonly jointEntry: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly partners: ReadonlyArray<{ readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number, readonly potential: number, readonly firmId: string, readonly sentence: string, readonly opensSchemeIds: ReadonlyArray<string>, readonly firm: { readonly name: string, readonly nameKo: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: JointReasonKind, readonly value: number | null, readonly brings: ReadonlyArray<string>, readonly statementIds: ReadonlyArray<string> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly firmId: string | null, readonly classId: string | null, readonly sizes: ReadonlyArray<OrganisationSize>, readonly businesses: ReadonlyArray<Business> | null, readonly sectorIds: ReadonlyArray<string> | null, readonly countryIds: ReadonlyArray<string> | null } } };

export type LadderQueryVariables = Exact<{
  filter?: SupportFilter | null | undefined;
  asOf?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type LadderQuery = { readonly ladder: { readonly summary: string, readonly limitLineAbsence: Absence | null, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly stages: ReadonlyArray<{ readonly meanStepRate: number | null, readonly meanStepRateExact: number | null, readonly anyStepRateAtLeast: number | null, readonly statementIds: ReadonlyArray<string>, readonly stage: { readonly id: string, readonly code: string, readonly name: string, readonly nameKo: string | null } }>, readonly steps: ReadonlyArray<{ readonly step: { readonly id: string, readonly code: string, readonly name: string, readonly nameKo: string | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly order: number, readonly name: string, readonly nameKo: string | null }> }, readonly experience: { readonly firms: number, readonly rate: number, readonly printedBase: number | null, readonly fittingBases: ReadonlyArray<number>, readonly conflictId: string | null, readonly statementIds: ReadonlyArray<string> } | null, readonly schemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly byKind: ReadonlyArray<{ readonly sure: ReadonlyArray<string>, readonly unsure: ReadonlyArray<string>, readonly supportKind: { readonly id: string } | null, readonly firmClass: { readonly id: string, readonly letter: string } }> }>, readonly limitLine: { readonly threshold: number, readonly steepestFallPoints: number, readonly reportedBy: ReadonlyArray<string>, readonly statementIds: ReadonlyArray<string>, readonly sentence: string, readonly after: { readonly id: string, readonly code: string }, readonly before: { readonly id: string, readonly code: string }, readonly beyondKnown: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly steepestFall: { readonly id: string, readonly code: string } } | null, readonly settings: { readonly asOf: string, readonly firmClass: string | null, readonly country: string | null, readonly sector: string | null, readonly stage: string | null, readonly step: string | null } } };

export type MatchSchemesQueryVariables = Exact<{
  input: MatchSchemesInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type MatchSchemesQuery = { readonly matchSchemes: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly matches: ReadonlyArray<{ readonly schemeId: string, readonly verdict: MatchVerdict, readonly track: string | null, readonly timing: SchemeTiming, readonly sentence: string, readonly unstated: ReadonlyArray<RuleSubject>, readonly scheme: { readonly name: string, readonly nameKo: string | null, readonly amount: string | null, readonly contact: string | null, readonly eligibilityYear: string | null, readonly operators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> }, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string, readonly subject: RuleSubject, readonly operator: RuleOperator, readonly force: RuleForce, readonly track: string | null, readonly decides: boolean, readonly outcome: RuleOutcome, readonly reason: CheckReason, readonly observed: ReadonlyArray<string> | null, readonly required: ReadonlyArray<string>, readonly unit: string | null, readonly basis: string | null, readonly statementIds: ReadonlyArray<string> }>, readonly nearestChanges: ReadonlyArray<{ readonly sentence: string, readonly changes: ReadonlyArray<{ readonly kind: ProfileChangeKind, readonly subject: RuleSubject, readonly anyOf: ReadonlyArray<string> }> }>, readonly window: { readonly state: WindowState, readonly usualMonths: ReadonlyArray<number>, readonly years: ReadonlyArray<number>, readonly closesOn: string | null, readonly sentence: string, readonly statementIds: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly packages: ReadonlyArray<{ readonly gapStepIds: ReadonlyArray<string>, readonly sentence: string, readonly legs: ReadonlyArray<{ readonly schemeId: string, readonly verdict: MatchVerdict, readonly stepIds: ReadonlyArray<string> }> }>, readonly settings: { readonly on: string, readonly verdicts: ReadonlyArray<MatchVerdict>, readonly packages: number, readonly profile: { readonly firmId: string | null, readonly classId: string | null, readonly sizes: ReadonlyArray<OrganisationSize>, readonly businesses: ReadonlyArray<Business> | null, readonly furthestStepId: string | null, readonly furthestOrder: number | null, readonly sectorIds: ReadonlyArray<string> | null, readonly countryIds: ReadonlyArray<string> | null, readonly cityIds: ReadonlyArray<string> | null, readonly partners: ReadonlyArray<PartnerKind> | null, readonly holds: ReadonlyArray<FirmQuality>, readonly lacks: ReadonlyArray<FirmQuality>, readonly foundedOn: string | null, readonly equityPercent: number | null, readonly amountKrw: number | null, readonly fromGraph: ReadonlyArray<{ readonly field: string, readonly uncertain: boolean, readonly statementIds: ReadonlyArray<string> }> } } } };

export type MissingLinksQueryVariables = Exact<{
  input: PartnershipPathsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type MissingLinksQuery = { readonly missingLinks: { readonly summary: string, readonly totalCount: number, readonly linkCount: number, readonly starts: ReadonlyArray<string>, readonly targets: ReadonlyArray<string>, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly today: { readonly score: number, readonly hops: number } | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly score: number, readonly gain: number, readonly hopsSaved: number | null, readonly relationship: string, readonly means: string, readonly by: string, readonly reason: string, readonly sure: boolean, readonly count: number, readonly fromCount: number, readonly toCount: number, readonly kind: { readonly id: string, readonly name: string, readonly basis: PathBasis }, readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly direction: HopDirection, readonly from: { readonly id: string, readonly label: string, readonly name: string, readonly nameKo: string | null }, readonly to: { readonly id: string, readonly label: string, readonly name: string, readonly nameKo: string | null }, readonly before: ReadonlyArray<{ readonly from: string, readonly to: string, readonly relationship: string, readonly direction: HopDirection, readonly role: string | null, readonly kind: LinkKind | null, readonly status: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: Confidence, readonly statementIds: ReadonlyArray<string> }>, readonly after: ReadonlyArray<{ readonly from: string, readonly to: string, readonly relationship: string, readonly direction: HopDirection, readonly role: string | null, readonly kind: LinkKind | null, readonly status: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: Confidence, readonly statementIds: ReadonlyArray<string> }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } } };

export type PartnershipKindsQueryVariables = Exact<{
  input: PartnershipPathsInput;
  lang?: Lang | null | undefined;
}>;


export type PartnershipKindsQuery = { readonly partnershipKinds: { readonly summary: string, readonly pathCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly kinds: ReadonlyArray<{ readonly pathCount: number, readonly dwpc: number, readonly score: number, readonly share: number, readonly kind: { readonly id: string, readonly name: string, readonly meaning: string, readonly basis: PathBasis, readonly direct: boolean, readonly pattern: string }, readonly bestPath: { readonly id: string, readonly score: number, readonly sentence: string } }>, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } } };

export type PartnershipPathsQueryVariables = Exact<{
  input: PartnershipPathsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type PartnershipPathsQuery = { readonly partnershipPaths: { readonly summary: string, readonly totalCount: number, readonly connectedPairs: number, readonly pairCount: number | null, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly paths: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly direct: boolean, readonly rank: number, readonly score: number, readonly share: number, readonly sentence: string, readonly nodeIds: ReadonlyArray<string>, readonly relationshipIds: ReadonlyArray<string>, readonly kind: { readonly id: string, readonly name: string, readonly basis: PathBasis } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly name: string, readonly nameKo: string | null }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly type: string, readonly role: string | null, readonly kind: LinkKind | null, readonly status: string | null, readonly since: string | null, readonly until: string | null, readonly confidence: Confidence, readonly weight: number, readonly statements: ReadonlyArray<{ readonly id: string, readonly asPrinted: string, readonly locator: string | null, readonly asOf: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string, readonly date: string | null, readonly url: string | null }> }> }>, readonly pairs: ReadonlyArray<{ readonly from: string, readonly to: string, readonly pathCount: number, readonly score: number, readonly bestPathId: string }>, readonly cutGroup: { readonly rank: number, readonly size: number } | null, readonly tieGroups: ReadonlyArray<{ readonly rank: number, readonly direct: boolean, readonly score: number, readonly size: number }>, readonly nearestMissingLink: { readonly id: string, readonly score: number, readonly relationship: string, readonly means: string, readonly by: string, readonly reason: string, readonly sure: boolean, readonly count: number, readonly links: ReadonlyArray<{ readonly id: string, readonly sentence: string }> } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } } };

export type PathSettingsPartsFragment = { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null };

export type WhoReachesQueryVariables = Exact<{
  input: PartnershipPathsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type WhoReachesQuery = { readonly whoReaches: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly ends: ReadonlyArray<{ readonly rank: number, readonly id: string, readonly score: number, readonly pathCount: number, readonly direct: boolean, readonly node: { readonly label: string, readonly name: string, readonly nameKo: string | null }, readonly kinds: ReadonlyArray<{ readonly pathCount: number, readonly score: number, readonly kind: { readonly id: string, readonly name: string } }>, readonly bestPath: { readonly id: string, readonly score: number, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } } };

export type WhereCanQueryVariables = Exact<{
  input: PartnershipPathsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type WhereCanQuery = { readonly whereCan: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly ends: ReadonlyArray<{ readonly rank: number, readonly id: string, readonly score: number, readonly pathCount: number, readonly direct: boolean, readonly node: { readonly label: string, readonly name: string, readonly nameKo: string | null }, readonly kinds: ReadonlyArray<{ readonly pathCount: number, readonly score: number, readonly kind: { readonly id: string, readonly name: string } }>, readonly bestPath: { readonly id: string, readonly score: number, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } } };

export type ReachedEndsPartsFragment = { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly ends: ReadonlyArray<{ readonly rank: number, readonly id: string, readonly score: number, readonly pathCount: number, readonly direct: boolean, readonly node: { readonly label: string, readonly name: string, readonly nameKo: string | null }, readonly kinds: ReadonlyArray<{ readonly pathCount: number, readonly score: number, readonly kind: { readonly id: string, readonly name: string } }>, readonly bestPath: { readonly id: string, readonly score: number, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly from: ReadonlyArray<string> | null, readonly fromKinds: ReadonlyArray<OrganisationKind> | null, readonly to: ReadonlyArray<string> | null, readonly hubCountriesOnly: boolean, readonly maxHops: number, readonly kinds: ReadonlyArray<string>, readonly avoid: ReadonlyArray<string>, readonly via: ReadonlyArray<string>, readonly statuses: ReadonlyArray<ProjectStatus> | null, readonly tieKinds: ReadonlyArray<LinkKind> | null, readonly leastTrust: Confidence, readonly damping: number, readonly halfLifeYears: number | null, readonly asOf: string | null } };

export type ResolveQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<ThingKind> | ThingKind | null | undefined;
}>;


export type ResolveQuery = { readonly resolve: { readonly matched: number, readonly kinds: ReadonlyArray<ThingKind>, readonly sureFrom: number, readonly datasetVersion: string, readonly methodVersion: string, readonly rows: ReadonlyArray<{ readonly name: string, readonly status: ResolveStatus, readonly id: string | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: ThingKind, readonly name: string, readonly nameKo: string | null, readonly reason: MatchReason, readonly matchedProperty: string, readonly matchedText: string, readonly confidence: number }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<ThingKind> | ThingKind | null | undefined;
  lang?: Lang | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly datasetVersion: string, readonly partial: string | null, readonly hits: ReadonlyArray<{ readonly rank: number, readonly id: string, readonly kind: ThingKind, readonly title: string, readonly name: string, readonly nameKo: string | null, readonly reason: MatchReason, readonly matchedProperty: string, readonly matchedText: string, readonly why: string, readonly statements: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string, readonly date: string | null, readonly url: string | null }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly text: string, readonly kinds: ReadonlyArray<ThingKind>, readonly lang: Lang } } };

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

export type SupportCellCountsFragment = { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number };

export type SupportSchemeFitFragment = { readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> };

export type SupportCellChangeFragment = { readonly id: string, readonly before: GapStatus, readonly after: GapStatus, readonly shortfallBefore: number, readonly shortfallAfter: number };

export type SupportGapsQueryVariables = Exact<{
  input?: SupportGapsInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Lang | null | undefined;
}>;


export type SupportGapsQuery = { readonly supportGaps: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly counts: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly entries: ReadonlyArray<{ readonly id: string, readonly counts: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly outsideKinds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }> }>, readonly cells: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly status: GapStatus, readonly cityDevelopmentSide: SideStatus, readonly firmEntrySide: SideStatus, readonly shortfall: number, readonly unmetDemand: number | null, readonly absence: Absence | null, readonly cityDevelopment: { readonly id: string, readonly name: string, readonly nameKo: string | null }, readonly step: { readonly id: string, readonly code: string } | null, readonly stage: { readonly id: string, readonly code: string }, readonly firmEntry: { readonly id: string, readonly name: string, readonly nameKo: string | null }, readonly firmClass: { readonly id: string } | null, readonly country: { readonly id: string } | null, readonly sector: { readonly id: string } | null, readonly cityDevelopmentSchemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly firmEntrySchemes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hypothetical: boolean, readonly sure: boolean, readonly reasons: ReadonlyArray<{ readonly condition: FitCondition, readonly why: FitDoubt, readonly words: string | null }> }>, readonly voices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly trust: number, readonly statementIds: ReadonlyArray<string> }> }>, readonly scenario: { readonly remaining: number, readonly before: { readonly covered: number, readonly partial: number, readonly unknown: number, readonly missing: number }, readonly closed: ReadonlyArray<{ readonly id: string, readonly before: GapStatus, readonly after: GapStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }>, readonly narrowed: ReadonlyArray<{ readonly id: string, readonly before: GapStatus, readonly after: GapStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }>, readonly widened: ReadonlyArray<{ readonly id: string, readonly before: GapStatus, readonly after: GapStatus, readonly shortfallBefore: number, readonly shortfallAfter: number }> } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly asOf: string, readonly cityDevelopment: ReadonlyArray<string>, readonly entry: EntryAxis, readonly firmEntry: ReadonlyArray<string>, readonly by: ReadonlyArray<SupportSplit>, readonly scenarioIds: ReadonlyArray<string>, readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly filter: { readonly firmClass: string | null, readonly country: string | null, readonly sector: string | null, readonly stage: string | null, readonly step: string | null } } } };

export const ComparisonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CityComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aboveShare"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ComparisonPartsFragment, unknown>;
export const PathSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<PathSettingsPartsFragment, unknown>;
export const ReachedEndsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachedEndsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachedEnds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<ReachedEndsPartsFragment, unknown>;
export const RankRangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<RankRangePartsFragment, unknown>;
export const ShortlistRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<ShortlistRowPartsFragment, unknown>;
export const ShortlistSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<ShortlistSettingsPartsFragment, unknown>;
export const SupportCellCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<SupportCellCountsFragment, unknown>;
export const SupportSchemeFitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportSchemeFit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hypothetical"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<SupportSchemeFitFragment, unknown>;
export const SupportCellChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallBefore"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallAfter"}}]}}]} as unknown as DocumentNode<SupportCellChangeFragment, unknown>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"subjectIds"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"knowledgeLevel"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"severities"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}}]}}]}}]} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const CompareCitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareCities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareCities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CityComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aboveShare"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<CompareCitiesQuery, CompareCitiesQueryVariables>;
export const ExplainScoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainScore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"city"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"above"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"below"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flipPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enters"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CityComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aboveShare"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<ExplainScoreQuery, ExplainScoreQueryVariables>;
export const CitySuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitySuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FirmProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citySuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sharedFocusAreas"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weightReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<CitySuggestionsQuery, CitySuggestionsQueryVariables>;
export const ImportancePerformanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportancePerformance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportancePerformanceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importancePerformance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"importanceThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<ImportancePerformanceQuery, ImportancePerformanceQueryVariables>;
export const JointEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FirmProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"potential"}},{"kind":"Field","name":{"kind":"Name","value":"firmId"}},{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"brings"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensSchemeIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmId"}},{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}},{"kind":"Field","name":{"kind":"Name","value":"businesses"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIds"}},{"kind":"Field","name":{"kind":"Name","value":"countryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<JointEntryQuery, JointEntryQueryVariables>;
export const LadderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ladder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ladder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meanStepRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanStepRateExact"}},{"kind":"Field","name":{"kind":"Name","value":"anyStepRateAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"printedBase"}},{"kind":"Field","name":{"kind":"Name","value":"fittingBases"}},{"kind":"Field","name":{"kind":"Name","value":"conflictId"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"beyondKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steepestFall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steepestFallPoints"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"limitLineAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<LadderQuery, LadderQueryVariables>;
export const MatchSchemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchSchemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchSchemesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchSchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemeId"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"eligibilityYear"}},{"kind":"Field","name":{"kind":"Name","value":"operators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"anyOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"usualMonths"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unstated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemeId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"stepIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStepIds"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmId"}},{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}},{"kind":"Field","name":{"kind":"Name","value":"businesses"}},{"kind":"Field","name":{"kind":"Name","value":"furthestStepId"}},{"kind":"Field","name":{"kind":"Name","value":"furthestOrder"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIds"}},{"kind":"Field","name":{"kind":"Name","value":"countryIds"}},{"kind":"Field","name":{"kind":"Name","value":"cityIds"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"lacks"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"equityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"amountKrw"}},{"kind":"Field","name":{"kind":"Name","value":"fromGraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"}},{"kind":"Field","name":{"kind":"Name","value":"packages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<MatchSchemesQuery, MatchSchemesQueryVariables>;
export const MissingLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"hopsSaved"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"means"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"fromCount"}},{"kind":"Field","name":{"kind":"Name","value":"toCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<MissingLinksQuery, MissingLinksQueryVariables>;
export const PartnershipKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"dwpc"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<PartnershipKindsQuery, PartnershipKindsQueryVariables>;
export const PartnershipPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nodeIds"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bestPathId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectedPairs"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"cutGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestMissingLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"means"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<PartnershipPathsQuery, PartnershipPathsQueryVariables>;
export const WhoReachesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoReaches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoReaches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachedEndsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachedEndsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachedEnds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]} as unknown as DocumentNode<WhoReachesQuery, WhoReachesQueryVariables>;
export const WhereCanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereCan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whereCan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReachedEndsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PathSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipPathsSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromKinds"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"hubCountriesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastTrust"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"halfLifeYears"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReachedEndsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachedEnds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PathSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]} as unknown as DocumentNode<WhereCanQuery, WhereCanQueryVariables>;
export const ResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matchedProperty"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"sureFrom"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}}]}}]}}]} as unknown as DocumentNode<ResolveQuery, ResolveQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matchedProperty"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ShortlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isGroup"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"commonestShare"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"outliers"}},{"kind":"Field","name":{"kind":"Name","value":"correlatedWith"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"acceptableAdvantage"}},{"kind":"Field","name":{"kind":"Name","value":"acceptableStability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condorcet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"winner"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}}]}},{"kind":"Field","name":{"kind":"Name","value":"varied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"sameTop"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"weightOf"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flipPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enters"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortlistSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RankRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominal"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"q05"}},{"kind":"Field","name":{"kind":"Name","value":"q95"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"vetoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topShare"}},{"kind":"Field","name":{"kind":"Name","value":"peerRanks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionId"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supposed"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortlistSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalposts"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncertainty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"dirichlet"}},{"kind":"Field","name":{"kind":"Name","value":"normalisations"}},{"kind":"Field","name":{"kind":"Name","value":"aggregations"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOneOut"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"top"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resamples"}},{"kind":"Field","name":{"kind":"Name","value":"eachWeight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"incomeGroup"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropCities"}},{"kind":"Field","name":{"kind":"Name","value":"dropCriteria"}}]}}]}}]} as unknown as DocumentNode<ShortlistQuery, ShortlistQueryVariables>;
export const SupportGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportGapsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outsideKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopmentSide"}},{"kind":"Field","name":{"kind":"Name","value":"firmEntrySide"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopmentSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmEntrySchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportSchemeFit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}},{"kind":"Field","name":{"kind":"Name","value":"unmetDemand"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrowed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"widened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportCellChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"cityDevelopment"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"firmEntry"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmClass"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenarioIds"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportSchemeFit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hypothetical"}},{"kind":"Field","name":{"kind":"Name","value":"sure"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportCellChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CellChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallBefore"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallAfter"}}]}}]} as unknown as DocumentNode<SupportGapsQuery, SupportGapsQueryVariables>;