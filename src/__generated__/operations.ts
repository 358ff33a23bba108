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

/** How a criterion's value is known. */
export type CellStatus =
  /** Computed from several facts by this project's mapping. */
  | 'DERIVED'
  /** Known only for the country, and used for its city. */
  | 'INHERITED'
  /** Not known; set aside, never zero. */
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

/** Whether a relationship points along the hop. */
export type HopDirection =
  /** From the hop's end to its start. */
  | 'AGAINST'
  /** From the hop's start to its end. */
  | 'ALONG';

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

/** Weight of one criterion. */
export type WeightInput = {
  /** Id of a criterion, see `criteria`. */
  readonly criterion: string;
  /** Weight relative to the others, finite and at least 0. */
  readonly weight: number;
};

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


export type ShortlistQuery = { readonly shortlist: { readonly summary: string, readonly totalCount: number, readonly datasetVersion: string, readonly methodVersion: string, readonly canonicalId: string, readonly partial: string | null, readonly rows: ReadonlyArray<{ readonly rank: number, readonly tiedWith: ReadonlyArray<string>, readonly score: number | null, readonly coverage: number, readonly unmetRequirements: ReadonlyArray<string>, readonly city: { readonly id: string, readonly name: string, readonly nameKo: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKo: string | null }> }, readonly criteria: ReadonlyArray<{ readonly status: CellStatus, readonly normalised: number | null, readonly weight: number, readonly contribution: number | null, readonly statementIds: ReadonlyArray<string>, readonly criterion: { readonly id: string, readonly name: string }, readonly raw: { readonly value: number | null, readonly unit: string, readonly absence: Absence | null }, readonly readings: ReadonlyArray<{ readonly reading: BriefReading, readonly value: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly settings: { readonly asOf: string, readonly required: ReadonlyArray<string>, readonly among: ReadonlyArray<string> | null, readonly normalisation: Normalisation, readonly reading: BriefReading, readonly preset: { readonly id: string, readonly name: string, readonly author: string, readonly rationale: string } | null, readonly weights: ReadonlyArray<{ readonly weight: number, readonly share: number, readonly criterion: { readonly id: string } }> } } };


export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"subjectIds"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"knowledgeLevel"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"severities"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}}]}}]}}]} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const PartnershipPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"damping"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"damping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"damping"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeUncertain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeUncertain"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asPrinted"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"maxHops"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"includeUncertain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<PartnershipPathsQuery, PartnershipPathsQueryVariables>;
export const ResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matchedProperty"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"sureFrom"}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}}]}}]}}]} as unknown as DocumentNode<ResolveQuery, ResolveQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matchedProperty"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ShortlistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tiedWith"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"unmetRequirements"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"normalised"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"statementIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"preset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"normalisation"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalId"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}}]}}]}}]} as unknown as DocumentNode<ShortlistQuery, ShortlistQueryVariables>;