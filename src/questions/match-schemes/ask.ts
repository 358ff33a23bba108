import type { MatchSchemesInput } from '../../__generated__/resolvers';
import type { FirmProfile } from '../../domain/firm-profile/profile';
import { costToSettle, matchSchemes, methodVersion, type SchemeMatch } from '../../domain/matching/match';
import { packagesFor, stepsToNextStage, type SchemePackage } from '../../domain/matching/packages';
import type { Verdict } from '../../domain/matching/verdict';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { parseFirmProfile } from '../firm-profile/parse';
import { InputProblems } from '../firm-profile/problems';
import { pageOf, type Page } from '../page';
import { today } from '../today';
import { gatherSchemes, type SchemeFacts } from './gather';
import { matchSettings, type MatchSettings } from './settings';

/** Most schemes of one page. */
const maxRows = 100;

/** Schemes matched with a firm, with everything that led to it. */
export interface MatchAnswer {
  readonly page: Page<SchemeMatch>;
  /** How many schemes have each verdict, whatever is shown. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly packages: readonly SchemePackage[];
  readonly profile: FirmProfile;
  readonly settings: MatchSettings;
  readonly facts: SchemeFacts;
  readonly datasetVersion: string;
  readonly methodVersion: string;
  readonly partial: string | null;
}

const packagesOf = (facts: SchemeFacts, matches: readonly SchemeMatch[], profile: FirmProfile, limit: number) => {
  if (profile.furthestStep === null)
    return {
      packages: [],
      partial: 'Packages were left out: the furthest step is not known. Give furthestStep, `none` when none is taken.',
    };
  const way = stepsToNextStage(facts.ladder, profile.furthestStep.order);
  const standing = new Map(
    matches.map((match) => [match.schemeId, { verdict: match.verdict, cost: costToSettle(match) }]),
  );
  const standingOf = (id: string) => standing.get(id) ?? { verdict: 'NOT_ELIGIBLE' as const, cost: 0 };
  const { packages, complete } = packagesFor(facts.schemes, standingOf, way, limit);
  return { packages, partial: complete ? null : 'Packages were left out: there are too many to look at all of them.' };
};

/** Answers `matchSchemes` for the API and the command line alike. @throws InputError or NotFoundError telling everything wrong. */
export const askMatchSchemes = async (
  services: Services,
  input: MatchSchemesInput,
  paging: { first?: number | null | undefined; after?: string | null | undefined } = {},
): Promise<MatchAnswer> => {
  const problems = new InputProblems();
  const settings = matchSettings(input, today(), problems);
  return atOneVersion(services.reader, async (datasetVersion) => {
    const profile = await parseFirmProfile(services.reader, settings.profile, 'input.profile', problems);
    const facts = await gatherSchemes(services.reader);
    const matches = matchSchemes(facts.schemes, profile, settings.on);
    const shown = matches.filter(({ verdict }) => settings.verdicts.includes(verdict));
    const count = (wanted: Verdict): number => matches.filter(({ verdict }) => verdict === wanted).length;
    return {
      page: pageOf(shown, ({ schemeId }) => schemeId, { first: paging.first, after: paging.after, max: maxRows }),
      counts: { ELIGIBLE: count('ELIGIBLE'), UNKNOWN: count('UNKNOWN'), NOT_ELIGIBLE: count('NOT_ELIGIBLE') },
      ...packagesOf(facts, matches, profile, settings.packages),
      profile,
      settings,
      facts,
      datasetVersion,
      methodVersion,
    };
  });
};
