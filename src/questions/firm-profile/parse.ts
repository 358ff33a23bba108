import type { FirmProfileInput } from '../../__generated__/resolvers';
import { classOf, fitsClass, type ClassTerms } from '../../domain/firm-profile/class-of';
import { firmSizes, type FirmProfile, type FurthestStep, type ProfileField } from '../../domain/firm-profile/profile';
import type { Reader } from '../../graph/reader';
import { dayOf } from '../day';
import { knownOfFirm, type KnownOfFirm } from './known';
import { InputProblems } from './problems';
import { profileTerms, type ProfileTerm } from './statements';
import { unique } from '../unique';

/** Word for a firm that has taken no step yet. */
const noStep = 'none';

/** An id as given, or a short form with its prefix: `B2` is `step:b2`. */
const withPrefix = (text: string, prefix: string): string =>
  text.includes(':') ? text : `${prefix}:${text.toLowerCase()}`;

type Terms = ReadonlyMap<string, ProfileTerm>;

const idsOf = (terms: Terms, labels: readonly string[]): string[] =>
  [...terms.values()].filter(({ label }) => labels.includes(label)).map(({ id }) => id);

/** Finds what the fields name; what they name wrongly is added to `problems`. */
const finder = (terms: Terms, at: string, problems: InputProblems) => {
  const find = (
    field: string,
    what: string,
    labels: readonly string[],
    prefixes: readonly string[],
    text: string,
  ): ProfileTerm | null => {
    const candidates = prefixes.map((prefix) => terms.get(withPrefix(text, prefix)));
    const found = candidates.find((term) => term && labels.includes(term.label));
    if (found) return found;
    const known = idsOf(terms, labels);
    const listed = known.length <= 15 ? `; expected one of ${known.join(', ')}` : '';
    problems.addUnknown(
      `${at}.${field}`,
      `"${text}" is no ${what}${listed}.`,
      withPrefix(text, prefixes[0] ?? ''),
      known,
    );
    return null;
  };
  const list = (given: readonly string[] | null | undefined, ...how: [string, string, string[], string[]]) =>
    given == null ? null : unique(given.flatMap((text) => find(...how, text)?.id ?? []));
  return { find, list };
};

const classTerms = ({ id, sizes, businesses }: ProfileTerm): ClassTerms => ({
  id,
  sizes: sizes ?? [],
  businesses: businesses ?? [],
});

const checkNumbers = (input: FirmProfileInput, at: string, problems: InputProblems): void => {
  const { equityPercent, amountKrw, holds, lacks } = input;
  if (equityPercent != null && !(equityPercent >= 0 && equityPercent <= 100))
    problems.add(`${at}.equityPercent`, `must be 0 to 100 percent, got ${equityPercent}.`);
  if (amountKrw != null && !(amountKrw > 0 && Number.isFinite(amountKrw)))
    problems.add(`${at}.amountKrw`, `must be above 0 won, got ${amountKrw}; leave it out when no amount is asked.`);
  for (const quality of new Set(holds ?? []))
    if (lacks?.includes(quality))
      problems.add(`${at}.holds`, `and ${at}.lacks both name ${quality}; the firm has it or not, so name it in one.`);
};

const classAndSize = (
  input: FirmProfileInput,
  given: ProfileTerm | null,
  known: KnownOfFirm | null,
  terms: Terms,
  at: string,
  problems: InputProblems,
) => {
  const classes = [...terms.values()].filter(({ label }) => label === 'FirmClass').map(classTerms);
  const stated = given && classTerms(given);
  if (stated && !fitsClass(stated, input.size ?? null, null))
    problems.add(
      `${at}.size`,
      `${input.size ?? ''} contradicts ${stated.id}, whose firms are ${stated.sizes.join(' or ')}; change one of them.`,
    );
  if (stated && !fitsClass(stated, null, input.businesses ?? null))
    problems.add(
      `${at}.businesses`,
      `${(input.businesses ?? []).join(', ')} contradict ${stated.id}, whose firms are in ${stated.businesses.join(' or ')}; change one of them.`,
    );
  // What the graph knows stands only where it does not contradict what the caller says.
  const knownSize = known?.size && (!stated || fitsClass(stated, known.size, null)) ? known.size : null;
  const size = input.size ?? knownSize;
  const recorded = classes.find(({ id }) => id === known?.classId) ?? null;
  const knownBusinesses =
    known?.businesses && (!stated || fitsClass(stated, null, known.businesses)) ? known.businesses : null;
  const businesses = input.businesses ?? knownBusinesses;
  const kept = recorded && fitsClass(recorded, size, businesses) ? recorded : null;
  const own = stated ?? kept ?? classOf(classes, size, businesses);
  const sizes = size === null ? (own?.sizes ?? firmSizes) : [size];
  // Support institutions are not in every business that their class takes in.
  const implied = own && own.businesses.length === 1 ? own.businesses : null;
  return {
    classId: own?.id ?? null,
    sizes: firmSizes.filter((one) => sizes.includes(one)),
    businesses: businesses === null ? implied : (unique(businesses) as typeof businesses),
    // What follows from an uncertain class is no more certain than the class.
    implied: {
      size: size === null && !stated && kept !== null,
      businesses: businesses === null && !stated && kept !== null && implied !== null,
    },
    used: {
      firmClass: !stated && kept !== null,
      size: input.size == null && knownSize !== null,
      businesses: input.businesses == null && knownBusinesses !== null,
    },
  };
};

const furthestStep = (
  text: string | null | undefined,
  known: KnownOfFirm | null,
  terms: Terms,
  find: ReturnType<typeof finder>['find'],
): FurthestStep | null => {
  if (text?.toLowerCase() === noStep) return { id: null, order: 0 };
  const term =
    text == null
      ? [...terms.values()].find(({ label, code }) => label === 'Step' && code === known?.stepCode)
      : find('furthestStep', `step, nor \`${noStep}\``, ['Step'], ['step'], text);
  return term ? { id: term.id, order: term.order ?? 0 } : null;
};

/**
 * A caller's profile, its gaps filled from the graph.
 * @param at where the profile stands in the caller's input, such as `input.profile`.
 * @param problems what is wrong already, to be told with the rest.
 * @throws InputError or NotFoundError that tells everything wrong at once.
 */
export const parseFirmProfile = async (
  reader: Reader,
  input: FirmProfileInput,
  at = 'profile',
  problems = new InputProblems(),
): Promise<FirmProfile> => {
  const terms: Terms = new Map((await reader.read(profileTerms, {})).map((term) => [term.id, term]));
  const known = input.firm == null ? null : await knownOfFirm(reader, input.firm, `${at}.firm`, problems);
  const { find, list } = finder(terms, at, problems);

  const firmClass =
    input.firmClass == null ? null : find('firmClass', 'firm class', ['FirmClass'], ['firm-class'], input.firmClass);
  const step = furthestStep(input.furthestStep, known, terms, find);
  const sectorIds =
    list(input.sectors, 'sectors', 'sector or focus area', ['Sector', 'FocusArea'], ['sector', 'focus-area']) ??
    known?.sectorIds ??
    null;
  const cityIds = list(input.cities, 'cities', 'city', ['City'], ['city']) ?? known?.cityIds ?? null;
  const givenCountries = list(input.countries, 'countries', 'country', ['Country'], ['country']);
  const countryIds = givenCountries ?? (input.cities == null ? (known?.countryIds ?? null) : null);
  const countriesOfCities = (input.cities == null ? [] : (cityIds ?? [])).flatMap(
    (id) => terms.get(id)?.countryId ?? [],
  );
  const foundedOn = { day: known?.foundedOn ?? null };
  problems.collect(() => {
    if (input.foundedOn != null) foundedOn.day = dayOf(`${at}.foundedOn`, input.foundedOn);
  });
  checkNumbers(input, at, problems);
  const { used, implied, ...classed } = classAndSize(input, firmClass, known, terms, at, problems);
  problems.throwIfAny();

  const filled: Record<ProfileField, boolean> = {
    ...used,
    furthestStep: input.furthestStep == null && step !== null,
    sectors: input.sectors == null && sectorIds !== null,
    countries: givenCountries === null && input.cities == null && countryIds !== null,
    cities: input.cities == null && cityIds !== null,
    foundedOn: input.foundedOn == null && foundedOn.day !== null,
  };
  const isFilled = ([field]: readonly [ProfileField, unknown]): boolean => filled[field];
  return {
    firmId: known?.id ?? null,
    ...classed,
    furthestStep: step,
    sectorIds,
    countryIds:
      countryIds === null && countriesOfCities.length === 0
        ? null
        : unique([...(countryIds ?? []), ...countriesOfCities]),
    cityIds,
    partners: input.partners == null ? null : [...new Set(input.partners)].sort(),
    holds: [...new Set(input.holds ?? [])].sort(),
    lacks: [...new Set(input.lacks ?? [])].sort(),
    foundedOn: foundedOn.day,
    equityPercent: input.equityPercent ?? null,
    amountKrw: input.amountKrw ?? null,
    evidence: known ? Object.fromEntries(known.evidence.filter(isFilled)) : {},
    uncertain: [
      ...(known?.uncertain ?? []).filter((field) => filled[field]),
      ...(known?.uncertain.includes('firmClass') && implied.size ? ['size' as const] : []),
      ...(known?.uncertain.includes('firmClass') && implied.businesses ? ['businesses' as const] : []),
    ],
  };
};
