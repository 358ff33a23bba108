import { setImmediate } from 'node:timers/promises';
import type { ThingKind } from '../../__generated__/resolvers';
import { InputError } from '../../domain/input-error';
import { methodVersion, resolveName, sure, type ResolvedName } from '../../domain/search/resolve-names';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { checkName } from './check-text';
import { kindOf, labelsOf, thingKinds } from './kinds';

/** Names that one call may bring. */
export const mostNames = 500;

/** Names that are compared before others get their turn: a misspelt one takes a millisecond or two. */
const batch = 20;

/** What names lead to, before it is put into words. */
export interface ResolveResult {
  readonly rows: readonly ResolvedName[];
  readonly matched: number;
  readonly kinds: readonly ThingKind[];
  readonly sureFrom: number;
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

/** Answers `resolve` for the API and the command line alike. @throws InputError naming the argument. */
export const askResolve = async (
  { reader, nameIndex }: Services,
  { names, kinds }: { readonly names: readonly string[]; readonly kinds?: readonly ThingKind[] | null | undefined },
): Promise<ResolveResult> => {
  if (names.length === 0 || names.length > mostNames)
    throw new InputError('names', `must be 1 to ${mostNames}, got ${names.length}; ask in parts.`);
  names.forEach((name, index) => checkName(`names[${index}]`, name));
  const labels = labelsOf(kinds ?? thingKinds.filter((kind) => kind !== 'SOURCE'));
  return atOneVersion(reader, async (datasetVersion) => {
    const index = await nameIndex(datasetVersion);
    const rows: ResolvedName[] = [];
    for (const [position, name] of names.entries()) {
      if (position > 0 && position % batch === 0) await setImmediate();
      rows.push(resolveName(index, name, (label) => labels.includes(label)));
    }
    return {
      rows,
      matched: rows.filter(({ status }) => status === 'MATCHED').length,
      kinds: labels.map(kindOf),
      sureFrom: sure,
      datasetVersion,
      methodVersion,
    };
  });
};
