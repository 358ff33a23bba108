import { z } from 'zod';
import type { FirmProfileInput, MatchSchemesInput } from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { maxPackages } from '../../domain/matching/packages';
import type { Verdict } from '../../domain/matching/verdict';
import { refuseBesideId, settingsHeld } from '../canonical-id';
import { dayOf } from '../day';
import { heldProfile, plainProfile } from '../firm-profile/held';
import { InputProblems } from '../firm-profile/problems';

const allVerdicts: readonly Verdict[] = ['ELIGIBLE', 'UNKNOWN', 'NOT_ELIGIBLE'];

/** Everything used, defaults included; the profile as given. */
export interface MatchSettings {
  readonly profile: FirmProfileInput;
  readonly on: string;
  readonly verdicts: readonly Verdict[];
  readonly packages: number;
}

const heldSettings = z.strictObject({
  profile: heldProfile,
  on: z.string(),
  verdicts: z.array(z.enum(['ELIGIBLE', 'UNKNOWN', 'NOT_ELIGIBLE'])),
  packages: z.number(),
});

/**
 * Settings from a caller's input; `today` is the day used when none is given. What is wrong is added to `problems`, so that it can be told
 * together with what is wrong with the profile.
 * @throws InputError when the id of an earlier answer cannot be used.
 */
export const matchSettings = (input: MatchSchemesInput, today: string, problems: InputProblems): MatchSettings => {
  refuseBesideId(input);
  if (input.canonicalId != null)
    return matchSettings(settingsHeld('match', input.canonicalId, heldSettings, 'a match'), today, problems);
  if (input.profile == null)
    throw new InputError('input.profile', 'is missing; describe the firm, {} for one of which nothing is known.');
  const packages = input.packages ?? 3;
  if (!Number.isInteger(packages) || packages < 0 || packages > maxPackages)
    problems.add('input.packages', `must be a whole number from 0 to ${maxPackages}, got ${packages}.`);
  if (input.verdicts?.length === 0)
    problems.add('input.verdicts', 'is empty; name verdicts, or leave it out to see them all.');
  const on = { day: today };
  problems.collect(() => {
    if (input.on != null) on.day = dayOf('input.on', input.on);
  });
  const wanted = input.verdicts ?? allVerdicts;
  return {
    profile: plainProfile(input.profile),
    on: on.day,
    verdicts: allVerdicts.filter((verdict) => wanted.includes(verdict)),
    packages,
  };
};
