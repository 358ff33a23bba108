/** Size classes of an organisation. */
export const firmSizes = ['LARGE', 'MID', 'SME', 'PUBLIC'] as const;

export type FirmSize = (typeof firmSizes)[number];

/** Fields of business in the terms of the brief's Table 2. */
export const firmBusinesses = ['PLANNING_DEVELOPMENT', 'SERVICE_SOLUTION', 'SUPPORT'] as const;

export type FirmBusiness = (typeof firmBusinesses)[number];

/** Sorts of partner that a firm may have for what it applies with. */
export const partnerKinds = [
  'OVERSEAS_GOVERNMENT',
  'OVERSEAS_PUBLIC_BODY',
  'OVERSEAS_PRIVATE',
  'KOREAN_SME',
  'KOREAN_MID',
  'KOREAN_LARGE',
  'KOREAN_PUBLIC_BODY',
  'KOREAN_LOCAL_GOVERNMENT',
  'LENDER',
] as const;

export type PartnerKind = (typeof partnerKinds)[number];

/** What calls ask whether a firm has, is or does. */
export const firmQualities = [
  'START_UP',
  'COMMERCIAL_SOLUTION',
  'CONSTRUCTION_LICENCE',
  'OVERSEAS_EXPERIENCE',
  'NEW_MARKET',
  'PROJECT_IN_VIEW',
  'PROJECT_SPONSOR',
  'PROJECT_CONTRACT',
  'NO_BRANCH_ABROAD',
] as const;

export type FirmQuality = (typeof firmQualities)[number];

/** Where a firm stands on the ladder of twelve steps: the furthest step taken, with its place 1 to 12; 0 and no id when none is taken yet. */
export interface FurthestStep {
  readonly id: string | null;
  readonly order: number;
}

/** Parts of a profile that the graph can fill. */
export type ProfileField =
  'firmClass' | 'size' | 'businesses' | 'furthestStep' | 'sectors' | 'countries' | 'cities' | 'foundedOn';

/**
 * What is known of a firm that looks for support, partners or cities. `null` is not known and never means no; an empty list means that
 * there is none. Ids are those of the graph, sorted.
 */
export interface FirmProfile {
  /** `org:` id when the firm is one of the graph. */
  readonly firmId: string | null;
  /** `firm-class:` id. */
  readonly classId: string | null;
  /** Sizes that the firm may be of, at least one; more than one when its size is not known exactly. */
  readonly sizes: readonly FirmSize[];
  /** Businesses that the firm is in. */
  readonly businesses: readonly FirmBusiness[] | null;
  readonly furthestStep: FurthestStep | null;
  /** `sector:` and `focus-area:` ids. */
  readonly sectorIds: readonly string[] | null;
  /** `country:` ids that the firm aims at or works in; Korea is none. Holds the countries of `cityIds`. */
  readonly countryIds: readonly string[] | null;
  readonly cityIds: readonly string[] | null;
  readonly partners: readonly PartnerKind[] | null;
  /** Qualities that the firm has; what is in neither list is not known. */
  readonly holds: readonly FirmQuality[];
  readonly lacks: readonly FirmQuality[];
  /** `YYYY-MM-DD`. */
  readonly foundedOn: string | null;
  /** Share in the project company, in percent. */
  readonly equityPercent: number | null;
  /** Money asked of one scheme, in won. */
  readonly amountKrw: number | null;
  /** Statements behind what the graph filled in, by field; a field that the caller gave is absent. */
  readonly evidence: Readonly<Partial<Record<ProfileField, readonly string[]>>>;
  /** Fields that rest on uncertain statements alone. */
  readonly uncertain: readonly ProfileField[];
}
