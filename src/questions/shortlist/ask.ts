import { NotFoundError } from '../../domain/input-error';
import { methodVersion, rankCities, type ShortlistRow } from '../../domain/shortlist/shortlist';
import { encodeCanonicalId } from '../canonical-id';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import { suggest } from '../suggest';
import { gatherFacts } from './gather';
import type { ShortlistInput } from '../../__generated__/resolvers';
import { resolveSettings, type ResolvedSettings } from './settings';

/** Most rows of one page. */
const maxRows = 100;

/** A shortlist with everything that led to it. */
export interface ShortlistAnswer {
  readonly page: Page<
    ShortlistRow & {
      readonly city: { readonly name: string; readonly nameKo: string | null; readonly countryId: string };
    }
  >;
  readonly settings: ResolvedSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
  readonly canonicalId: string;
}

/** Answers `shortlist` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askShortlist = async (
  { reader, presets }: Services,
  input: ShortlistInput,
  paging: { first?: number | null | undefined; after?: string | null | undefined } = {},
): Promise<ShortlistAnswer> => {
  const settings = resolveSettings(input, presets);
  return atOneVersion(reader, async (datasetVersion) => {
    const { cities, needs } = await gatherFacts(reader, settings.asOf);
    const members = new Map(cities.map((city) => [city.id, city]));
    for (const id of settings.among ?? [])
      if (!members.has(id))
        throw new NotFoundError(
          'input.among',
          `"${id}" is no city of the network on ${settings.asOf}.`,
          suggest(id, members.keys()),
        );
    const chosen = settings.among === null ? cities : cities.filter(({ id }) => settings.among?.includes(id));
    const rows = rankCities(chosen, needs, settings).flatMap((row) => {
      const city = members.get(row.cityId);
      return city ? [{ ...row, city }] : [];
    });
    return {
      page: pageOf(rows, ({ cityId }) => cityId, { first: paging.first, after: paging.after, max: maxRows }),
      settings,
      datasetVersion,
      methodVersion,
      canonicalId: encodeCanonicalId('shortlist', settings),
    };
  });
};
