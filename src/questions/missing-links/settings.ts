import type { MissingLinksInput } from '../../__generated__/resolvers';
import type { PathKindSeed } from '../../ingest/path-kinds';
import { dayOf } from '../day';
import type { InputProblems } from '../firm-profile/problems';

/** Everything used, defaults included. */
export interface MissingLinksSettings {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly kinds: readonly string[];
  readonly damping: number;
  readonly asOf: string | null;
  readonly includeUncertain: boolean;
}

/** Longest path that may be asked for, and the longest looked for by default, as for `partnershipPaths`. */
const longest = 6;
const usual = 4;

/** The settings of an input; what is wrong with it is added to the problems. */
export const missingLinksSettings = (
  input: MissingLinksInput,
  pathKinds: readonly PathKindSeed[],
  problems: InputProblems,
): MissingLinksSettings => {
  const maxHops = input.maxHops ?? usual;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > longest)
    problems.add('maxHops', `must be a whole number from 1 to ${longest}, got ${maxHops}.`);
  const damping = input.damping ?? 0.5;
  if (!Number.isFinite(damping) || damping < 0 || damping > 1)
    problems.add('damping', `must be a number from 0 to 1, got ${damping}.`);
  const ids = pathKinds.map(({ id }) => id);
  for (const kind of input.kinds ?? [])
    if (!ids.includes(kind))
      problems.addUnknown('kinds', `"${kind}" is no kind of path; see \`pathKinds\`.`, kind, ids);
  if (input.kinds?.length === 0) problems.add('kinds', 'is empty; name kinds, or leave it out to look for all.');
  if (input.from === input.to) problems.add('to', `is the same as from, "${input.from}"; name two different things.`);
  let asOf: string | null = null;
  problems.collect(() => {
    asOf = input.asOf == null ? null : dayOf('asOf', input.asOf);
  });
  return {
    from: input.from,
    to: input.to,
    maxHops,
    kinds: ids.filter((id) => input.kinds?.includes(id) ?? true),
    damping,
    asOf,
    includeUncertain: input.includeUncertain ?? false,
  };
};
