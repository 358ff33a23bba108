import type { ShortlistInput } from '../../__generated__/resolvers';
import { MethodError } from '../../domain/method/problem';
import { methodVersion, rankCities, type CityRanking, type ShortlistRow } from '../../domain/shortlist/shortlist';
import { InputProblems } from '../firm-profile/problems';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import { placeOf } from './check-settings';
import type { ShortlistFacts } from './gather';
import type { ResolvedSettings } from './resolved-settings';
import { resolveSettings } from './settings';
import type { CountryName } from './statements';

/** Most rows of one page. */
const maxRows = 100;

/** A ranking of cities with everything that led to it. */
export interface RankedCities extends CityRanking {
  readonly settings: ResolvedSettings;
  /** Names of the cities' countries by id. */
  readonly countries: ReadonlyMap<string, CountryName>;
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

/** A shortlist, a page of it at a time. */
export interface ShortlistAnswer extends Omit<RankedCities, 'rows'> {
  readonly page: Page<ShortlistRow>;
}

/** Adds every city that the settings name and that is not there to be ranked. */
const checkCities = (
  { among, whatIf, asOf }: ResolvedSettings,
  members: readonly string[],
  problems: InputProblems,
): void => {
  const require = (field: string, id: string, known: readonly string[]) => {
    if (!known.includes(id)) problems.addUnknown(field, `"${id}" is no city of the network on ${asOf}.`, id, known);
  };
  const added = whatIf.addCities.map(({ id }) => id);
  for (const id of among ?? []) require('input.among', id, members);
  const ranked = among === null ? members : members.filter((id) => among.includes(id));
  for (const id of whatIf.dropCities) require('input.whatIf.dropCities', id, ranked);
  for (const id of new Set(whatIf.values.map(({ city }) => city)))
    require('input.whatIf.values', id, [...ranked, ...added]);
  for (const id of added)
    if (members.includes(id))
      problems.add('input.whatIf.addCities', `"${id}" is a city of the network already; suppose values of it instead.`);
};

const rank = ({ cities, needs }: ShortlistFacts, settings: ResolvedSettings): CityRanking => {
  const problems = new InputProblems();
  checkCities(
    settings,
    cities.map(({ id }) => id),
    problems,
  );
  problems.throwIfAny();
  try {
    return rankCities(
      settings.among === null ? cities : cities.filter(({ id }) => settings.among?.includes(id)),
      needs,
      settings,
    );
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    for (const found of error.problems) problems.add(...placeOf(found));
    problems.throwIfAny();
    throw error;
  }
};

/** Ranks all cities that the input asks for. @throws InputError or NotFoundError naming the field, of everything wrong. */
export const askRanking = async (
  { reader, presets, shortlistFacts }: Pick<Services, 'reader' | 'presets' | 'shortlistFacts'>,
  input: ShortlistInput,
): Promise<RankedCities> => {
  const settings = resolveSettings(input, presets);
  return atOneVersion(reader, async (datasetVersion) => {
    const facts = await shortlistFacts(datasetVersion, settings.asOf);
    return {
      ...rank(facts, settings),
      settings,
      countries: facts.countries,
      datasetVersion,
      methodVersion,
    };
  });
};

/** Answers `shortlist` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askShortlist = async (
  services: Services,
  input: ShortlistInput,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined } = {},
): Promise<ShortlistAnswer> => {
  const { rows, ...answer } = await askRanking(services, input);
  return { ...answer, page: pageOf(rows, ({ cityId }) => cityId, { first, after, max: maxRows }) };
};
