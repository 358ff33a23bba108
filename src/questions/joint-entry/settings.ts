import { z } from 'zod';
import type { FirmProfileInput, JointEntryInput } from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { refuseBesideId, settingsHeld } from '../canonical-id';
import { dayOf } from '../day';
import { heldProfile, plainProfile } from '../firm-profile/held';
import type { InputProblems } from '../firm-profile/problems';

/** Everything used, defaults included; the profile as given. */
export interface JointSettings {
  readonly profile: FirmProfileInput;
  readonly on: string;
}

const heldSettings = z.strictObject({ profile: heldProfile, on: z.string() });

/**
 * Settings from a caller's input; `today` is the day used when none is given. What is wrong is added to `problems`, so that it can be told
 * together with what is wrong with the profile.
 * @throws InputError when the id of an earlier answer cannot be used, or neither it nor a profile is given.
 */
export const jointSettings = (input: JointEntryInput, today: string, problems: InputProblems): JointSettings => {
  refuseBesideId(input);
  if (input.canonicalId != null)
    return jointSettings(settingsHeld('joint', input.canonicalId, heldSettings, 'joint entry'), today, problems);
  if (input.profile == null)
    throw new InputError('input.profile', 'is missing; describe the firm: its class, size, business or its id.');
  const on = { day: today };
  problems.collect(() => {
    if (input.on != null) on.day = dayOf('input.on', input.on);
  });
  return { profile: plainProfile(input.profile), on: on.day };
};
