import type { FirmProfileInput } from '../../__generated__/resolvers';
import type { FirmProfile } from '../../domain/firm-profile/profile';
import type { ShortlistRow } from '../../domain/shortlist/shortlist';
import { presetOfClass, reweigh, weightChanges, type WeightChange } from '../../domain/suggestions/reweigh';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { parseFirmProfile } from '../firm-profile/parse';
import { pageOf, type Page } from '../page';
import { askRanking, type RankedCities } from '../shortlist/ask';
import { resolveSettings } from '../shortlist/settings';

/** Most cities of one page. */
const maxRows = 100;

/** A city for a firm. */
export interface CitySuggestion {
  readonly row: ShortlistRow;
  readonly profile: FirmProfile;
  readonly sharedFocusAreas: readonly string[];
}

/** Cities for a firm, and how they came to be in this order. */
export interface SuggestionsAnswer {
  readonly ranked: RankedCities;
  readonly page: Page<CitySuggestion>;
  readonly profile: FirmProfile;
  readonly preset: string;
  readonly changes: readonly WeightChange[];
}

/** Answers `citySuggestions`. @throws InputError or NotFoundError naming the field, of everything wrong. */
export const askSuggestions = async (
  services: Services,
  {
    profile: given,
    asOf,
    first,
    after,
  }: {
    readonly profile: FirmProfileInput;
    readonly asOf?: string | null | undefined;
    readonly first?: number | null | undefined;
    readonly after?: string | null | undefined;
  },
): Promise<SuggestionsAnswer> =>
  atOneVersion(services.reader, async (version) => {
    const profile = await parseFirmProfile(services.reader, given);
    const preset = presetOfClass(profile.classId);
    const base = resolveSettings({ preset }, services.presets);
    const changes = weightChanges(profile);
    const weights = Object.entries(reweigh(base.weights, changes)).map(([criterion, weight]) => ({
      criterion,
      weight,
    }));
    const ranked = await askRanking(services, changes.length === 0 ? { asOf, preset } : { asOf, weights });
    const { cities } = await services.shortlistFacts(version, ranked.settings.asOf);
    const areasOf = new Map(cities.map(({ id, focusAreas }) => [id, focusAreas.map((area) => area.id)]));
    const suggestions = ranked.rows.map((row) => ({
      row,
      profile,
      sharedFocusAreas: [...new Set(areasOf.get(row.cityId) ?? [])]
        .filter((id) => profile.sectorIds?.includes(id))
        .sort(),
    }));
    const page = pageOf(suggestions, ({ row }) => row.cityId, { first, after, max: maxRows });
    return { ranked, page, profile, preset, changes };
  });
