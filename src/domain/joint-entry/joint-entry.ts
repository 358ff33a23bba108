import type { FirmBusiness, FirmProfile, FirmSize } from '../firm-profile/profile';

/** Raised when an answer to the same profile and facts changes. */
export const methodVersion = 'joint-entry-1';

/** What makes two firms a pair for joint entry. */
export type JointReasonKind = 'SIZE' | 'BUSINESS' | 'SECTORS' | 'PLACES';

/** A firm that might go along. */
export interface JointFirm {
  readonly id: string;
  readonly sizes: readonly FirmSize[];
  readonly businesses: readonly FirmBusiness[];
  /** 1 when a statement that is not uncertain gives its class, else 0.4: the trust that paths give uncertain ties. */
  readonly classTrust: number;
  readonly classStatementIds: readonly string[];
  /** Fields of its projects abroad; empty when none are on record. */
  readonly sectorIds: readonly string[];
  /** Countries of its projects, offices, agreements and work abroad. */
  readonly countryIds: readonly string[];
  /** Statements behind fields and countries, by id of either. */
  readonly statementIds: ReadonlyMap<string, readonly string[]>;
}

/** One part of a pair's score. */
export interface JointReason {
  readonly kind: JointReasonKind;
  /** How far it holds, 0 to 1, trust included; null when not known. */
  readonly value: number | null;
  /** What the partner brings: sizes, businesses, fields or countries. */
  readonly brings: readonly string[];
  readonly statementIds: readonly string[];
}

/** A partner with its place. */
export interface JointPartner {
  readonly firmId: string;
  readonly rank: number;
  readonly tiedWith: readonly string[];
  /** Mean of the four parts with unknown ones counted as 0: what is proven, 0 to 1. */
  readonly score: number;
  /** The same with unknown parts counted as 1: what it could be, 0 to 1. */
  readonly potential: number;
  readonly reasons: readonly JointReason[];
}

const small: readonly FirmSize[] = ['MID', 'SME'];
const isLarge = (sizes: readonly FirmSize[]): boolean => sizes.every((size) => size === 'LARGE');
const isSmall = (sizes: readonly FirmSize[]): boolean => sizes.every((size) => small.includes(size));

const sizePart = ({ sizes }: FirmProfile, firm: JointFirm): JointReason => {
  const known = isLarge(sizes) || isSmall(sizes) || sizes.every((size) => size === 'PUBLIC');
  const complements = (isLarge(sizes) && isSmall(firm.sizes)) || (isSmall(sizes) && isLarge(firm.sizes));
  return {
    kind: 'SIZE',
    value: known ? (complements ? firm.classTrust : 0) : null,
    brings: complements ? firm.sizes : [],
    statementIds: complements ? firm.classStatementIds : [],
  };
};

const businessPart = ({ businesses }: FirmProfile, firm: JointFirm): JointReason => {
  const brings = firm.businesses.filter((one) => one !== 'SUPPORT' && businesses?.includes(one) === false);
  const complements = brings.length > 0;
  return {
    kind: 'BUSINESS',
    value: businesses === null ? null : complements ? firm.classTrust : 0,
    brings,
    statementIds: complements ? firm.classStatementIds : [],
  };
};

/** Share of what the firm looks for that the partner has on record. */
const sharePart = (
  kind: JointReasonKind,
  wanted: readonly string[] | null,
  own: readonly string[],
  firm: JointFirm,
): JointReason => {
  const brings = (wanted ?? []).filter((id) => own.includes(id));
  const known = wanted !== null && wanted.length > 0 && own.length > 0;
  return {
    kind,
    value: known ? brings.length / wanted.length : null,
    brings,
    statementIds: [...new Set(brings.flatMap((id) => firm.statementIds.get(id) ?? []))].sort(),
  };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Equal to within rounding. */
const closeness = 1e-12;

/**
 * Firms that complement a firm, best first: one large and one small (joint entry), or one that plans and one that solves (fusion). The
 * score is the mean of four parts: size and business complement (1 or 0, times the trust in the partner's class), the share of the firm's
 * fields in which the partner has worked, the share of its countries in which the partner is present. A firm that complements neither in
 * size nor in business is no partner, whatever else it has. Ties share a rank and stand in the order of their ids.
 */
export const jointPartners = (profile: FirmProfile, firms: readonly JointFirm[]): JointPartner[] => {
  const scored = firms
    .filter(({ id }) => id !== profile.firmId)
    .map((firm) => {
      const reasons = [
        sizePart(profile, firm),
        businessPart(profile, firm),
        sharePart('SECTORS', profile.sectorIds, firm.sectorIds, firm),
        sharePart('PLACES', profile.countryIds, firm.countryIds, firm),
      ];
      return {
        firmId: firm.id,
        reasons,
        score: mean(reasons.map(({ value }) => value ?? 0)),
        potential: mean(reasons.map(({ value }) => value ?? 1)),
      };
    })
    .filter(({ reasons }) =>
      reasons.some(({ kind, value }) => (kind === 'SIZE' || kind === 'BUSINESS') && (value ?? 0) > 0),
    )
    .sort((a, b) => (Math.abs(a.score - b.score) > closeness ? b.score - a.score : a.firmId < b.firmId ? -1 : 1));
  return scored.map((partner) => {
    const equal = scored.filter(({ score }) => Math.abs(score - partner.score) <= closeness);
    const better = scored.filter(({ score }) => score > partner.score + closeness).length;
    return {
      ...partner,
      rank: better + 1,
      tiedWith: equal.map(({ firmId }) => firmId).filter((id) => id !== partner.firmId),
    };
  });
};
