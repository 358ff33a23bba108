import { changeKinds, changesOf, type Change, type ChangeKind } from '../../domain/changes';
import { labelOfId } from '../../domain/ids';
import { InputError, NotFoundError } from '../../domain/input-error';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import { suggest } from '../suggest';
import { heldVersions, movedStatements } from './statements';

/** What changes may be asked with. */
export interface ChangesInput {
  readonly since?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Changes that fit, before they are put into words. */
export interface ChangesResult {
  readonly page: Page<Change>;
  readonly counts: readonly { readonly kind: ChangeKind; readonly count: number }[];
  readonly settings: { readonly since: string; readonly about: string | null; readonly kinds: readonly ChangeKind[] };
  readonly versions: readonly string[];
  readonly datasetVersion: string;
}

const most = 500;

/** The last load of a version, counted from 1. @throws NotFoundError when the graph never held it. */
const loadOf = (since: string, versions: readonly string[]): number => {
  const load = versions.lastIndexOf(since) + 1;
  if (load === 0)
    throw new NotFoundError(
      'since',
      `"${since}" is no dataset version that this graph has held; \`versions\` of the answer lists them all.`,
      suggest(since, new Set(versions)),
    );
  return load;
};

/** Answers `changes` for the API and the command line alike. @throws InputError or NotFoundError naming the argument. */
export const askChanges = async ({ reader }: Services, input: ChangesInput): Promise<ChangesResult> => {
  const about = input.about ?? null;
  if (about !== null && labelOfId(about) === null)
    throw new InputError(
      'about',
      `"${about}" is no id; expected one such as city:vn-da-nang. \`search\` finds ids by name.`,
    );
  return atOneVersion(reader, async (datasetVersion) => {
    const [held] = await reader.read(heldVersions, {});
    const versions = held?.versions ?? [datasetVersion];
    const since = input.since ?? versions[versions.length - 2] ?? datasetVersion;
    const kinds = input.kinds ?? changeKinds;
    const all = changesOf(await reader.read(movedStatements, { load: loadOf(since, versions), about }));
    const fitting = all.filter(({ kind }) => kinds.includes(kind));
    return {
      page: pageOf(fitting, ({ id }) => id, { first: input.first ?? 50, after: input.after, max: most }),
      counts: changeKinds.flatMap((kind) => {
        const count = fitting.filter((change) => change.kind === kind).length;
        return count === 0 ? [] : [{ kind, count }];
      }),
      settings: { since, about, kinds },
      versions,
      datasetVersion,
    };
  });
};
