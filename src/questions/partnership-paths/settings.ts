import type { PartnershipPathsInput } from '../../__generated__/resolvers';
import { parsePattern } from '../../domain/paths/pattern';
import type { TieKind, Trust } from '../../domain/paths/tie';
import type { PathKindSeed } from '../../ingest/path-kinds';
import { dayOf } from '../day';
import type { InputProblems } from '../firm-profile/problems';
import { unique } from '../unique';

/** Everything used, defaults included. */
export interface PathsSettings {
  readonly from: readonly string[] | null;
  readonly fromKinds: NonNullable<PartnershipPathsInput['fromKinds']> | null;
  readonly to: readonly string[] | null;
  readonly hubCountriesOnly: boolean;
  readonly maxHops: number;
  readonly kinds: readonly string[];
  readonly avoid: readonly string[];
  readonly via: readonly string[];
  readonly statuses: NonNullable<PartnershipPathsInput['statuses']> | null;
  readonly tieKinds: readonly TieKind[] | null;
  readonly leastTrust: Trust;
  readonly damping: number;
  readonly halfLifeYears: number | null;
  readonly asOf: string | null;
}

/** Longest path that may be asked for, and the longest looked for by default. */
const longest = 6;
const usual = 4;
const usualDamping = 0.5;
const longestHalfLife = 100;

/** Most ids in one list of an input. */
const mostIds = 1_000;

/** The ids of a list, each once; an empty list is a mistake, since leaving it out means any. */
const listGiven = <Item extends string>(
  field: string,
  given: readonly Item[] | null | undefined,
  problems: InputProblems,
): Item[] | null => {
  if (given == null) return null;
  if (given.length === 0) problems.add(field, 'is empty; name at least one, or leave it out for all.');
  if (given.length > mostIds) problems.add(field, `holds ${given.length} ids; at most ${mostIds} may be given.`);
  return unique(given.slice(0, mostIds));
};

const hopsGiven = (given: number | null | undefined, problems: InputProblems): number => {
  if (given == null) return usual;
  if (Number.isInteger(given) && given >= 1 && given <= longest) return given;
  problems.add('input.maxHops', `must be a whole number from 1 to ${longest}, got ${given}.`);
  return usual;
};

const hopsOfKind = ({ pattern }: PathKindSeed): number => parsePattern(pattern).steps.length;

/** The kinds to look for, in the order of the catalogue. Kinds that are named must fit within the hops; of all kinds those that fit are taken. */
const kindsGiven = (
  { kinds, excludeKinds }: PartnershipPathsInput,
  maxHops: number,
  catalogue: readonly PathKindSeed[],
  problems: InputProblems,
): string[] => {
  const ids = catalogue.map(({ id }) => id);
  const lists = { 'input.kinds': kinds, 'input.excludeKinds': excludeKinds };
  for (const [field, list] of Object.entries(lists)) {
    for (const kind of list ?? [])
      if (!ids.includes(kind))
        problems.addUnknown(field, `"${kind}" is no kind of path; see \`pathKinds\`.`, kind, ids);
  }
  if (kinds?.length === 0) problems.add('input.kinds', 'is empty; name kinds, or leave it out to look for all.');
  for (const kind of catalogue.filter(({ id }) => kinds?.includes(id))) {
    if (hopsOfKind(kind) > maxHops)
      problems.add(
        'input.kinds',
        `names "${kind.id}", whose paths have ${hopsOfKind(kind)} hops; raise maxHops from ${maxHops}.`,
      );
    if (excludeKinds?.includes(kind.id))
      problems.add('input.excludeKinds', `names "${kind.id}", which \`kinds\` asks for; name it in one of them.`);
  }
  const left = catalogue.filter(
    (kind) => (kinds?.includes(kind.id) ?? true) && !excludeKinds?.includes(kind.id) && hopsOfKind(kind) <= maxHops,
  );
  if (left.length === 0 && kinds == null)
    problems.add('input.excludeKinds', `leaves no kind of at most ${maxHops} hops; exclude fewer.`);
  return left.map(({ id }) => id);
};

/** An id on both sides names one thing twice; a path joins two. */
const checkSides = ({ from, to }: PartnershipPathsInput, problems: InputProblems): void => {
  if (from == null && to == null)
    problems.add('input', 'names neither `from` nor `to`; at least one side must be given.');
  for (const id of unique(from ?? []).filter((one) => to?.includes(one)))
    problems.add('input.to', `names "${id}", where paths start; a path joins two different things.`);
};

/** Reads what needs no graph; what is wrong is added to `problems`. */
export const pathsSettings = (
  input: PartnershipPathsInput,
  catalogue: readonly PathKindSeed[],
  problems: InputProblems,
): PathsSettings => {
  checkSides(input, problems);
  const { damping, halfLifeYears, asOf, statuses } = input;
  if (damping != null && !(damping >= 0 && damping <= 1))
    problems.add('input.damping', `must be a number from 0 to 1, got ${damping}.`);
  if (halfLifeYears != null && !(halfLifeYears > 0 && halfLifeYears <= longestHalfLife))
    problems.add('input.halfLifeYears', `must be above 0 and at most ${longestHalfLife}, got ${halfLifeYears}.`);
  if (statuses != null && asOf != null)
    problems.add('input.statuses', 'are those last reported, which says nothing about a past day; leave out `asOf`.');
  let day: string | null = null;
  problems.collect(() => {
    day = asOf == null ? null : dayOf('input.asOf', asOf);
  });
  const maxHops = hopsGiven(input.maxHops, problems);
  return {
    from: listGiven('input.from', input.from, problems),
    fromKinds: listGiven('input.fromKinds', input.fromKinds, problems),
    to: listGiven('input.to', input.to, problems),
    hubCountriesOnly: input.hubCountriesOnly ?? false,
    maxHops,
    kinds: kindsGiven(input, maxHops, catalogue, problems),
    avoid: unique(input.avoid ?? []),
    via: unique(input.via ?? []),
    statuses: listGiven('input.statuses', statuses, problems),
    tieKinds: listGiven('input.tieKinds', input.tieKinds, problems),
    leastTrust: input.leastTrust ?? 'RECALLED',
    damping: damping ?? usualDamping,
    halfLifeYears: halfLifeYears ?? null,
    asOf: day,
  };
};
