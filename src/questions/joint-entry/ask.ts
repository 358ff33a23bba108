import type { JointEntryInput } from '../../__generated__/resolvers';
import type { FirmProfile, FirmSize, PartnerKind } from '../../domain/firm-profile/profile';
import { InputError } from '../../domain/input-error';
import { jointPartners, methodVersion, type JointFirm, type JointPartner } from '../../domain/joint-entry/joint-entry';
import { matchSchemes } from '../../domain/matching/match';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { parseFirmProfile } from '../firm-profile/parse';
import { InputProblems } from '../firm-profile/problems';
import { gatherSchemes, type SchemeFacts } from '../match-schemes/gather';
import { pageOf, type Page } from '../page';
import { today } from '../today';
import { jointSettings, type JointSettings } from './settings';
import { jointFirms, type JointFirmRow } from './statements';

/** Most partners of one page. */
const maxRows = 100;

/** A partner with the schemes that it brings nearer. */
export interface PartnerRow extends JointPartner {
  readonly firm: JointFirmRow;
  readonly opensSchemeIds: readonly string[];
}

/** Partners of a firm with everything that led to them. */
export interface JointAnswer {
  readonly page: Page<PartnerRow>;
  readonly profile: FirmProfile;
  readonly settings: JointSettings;
  readonly names: SchemeFacts['names'];
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

const jointFirm = ({ id, sizes, businesses, certain, classStatementIds, terms }: JointFirmRow): JointFirm => ({
  id,
  sizes,
  businesses,
  classTrust: certain ? 1 : 0.4,
  classStatementIds,
  sectorIds: terms.map((term) => term.id).filter((term) => !term.startsWith('country:')),
  countryIds: terms.map((term) => term.id).filter((term) => term.startsWith('country:')),
  statementIds: new Map(terms.map((term) => [term.id, term.statementIds])),
});

const partnerOfSize: Readonly<Record<FirmSize, PartnerKind>> = {
  LARGE: 'KOREAN_LARGE',
  MID: 'KOREAN_MID',
  SME: 'KOREAN_SME',
  PUBLIC: 'KOREAN_PUBLIC_BODY',
};

/** Schemes whose nearest change asks for a partner that a firm of these sizes surely is. */
const opened = (wanted: ReadonlyMap<string, readonly string[]>, sizes: readonly FirmSize[]): string[] =>
  [...wanted]
    .filter(([, kinds]) => sizes.every((size) => kinds.includes(partnerOfSize[size])))
    .map(([schemeId]) => schemeId)
    .sort();

/** Answers `jointEntry` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askJointEntry = async (
  { reader }: Services,
  input: JointEntryInput,
  paging: { first?: number | null | undefined; after?: string | null | undefined } = {},
): Promise<JointAnswer> => {
  const problems = new InputProblems();
  const settings = jointSettings(input, today(), problems);
  return atOneVersion(reader, async (datasetVersion) => {
    const profile = await parseFirmProfile(reader, settings.profile, 'input.profile', problems);
    if (profile.businesses === null && profile.classId === null && profile.sizes.length > 1)
      throw new InputError(
        'input.profile',
        'says neither size nor business; give class, size, business or a firm of the graph.',
      );
    const [rows, facts] = await Promise.all([reader.read(jointFirms, {}), gatherSchemes(reader)]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const wanted = new Map(
      matchSchemes(facts.schemes, profile, settings.on).map(({ schemeId, nearest }) => [
        schemeId,
        nearest.flatMap((set) => set.filter(({ subject }) => subject === 'PARTNERS').flatMap(({ anyOf }) => anyOf)),
      ]),
    );
    const partners = jointPartners(profile, rows.map(jointFirm)).flatMap((partner): PartnerRow[] => {
      const firm = byId.get(partner.firmId);
      return firm ? [{ ...partner, firm, opensSchemeIds: opened(wanted, firm.sizes) }] : [];
    });
    return {
      page: pageOf(partners, ({ firmId }) => firmId, { first: paging.first, after: paging.after, max: maxRows }),
      profile,
      settings,
      names: facts.names,
      datasetVersion,
      methodVersion,
    };
  });
};
