import type {
  ConflictBasis,
  ConflictKind,
  ConflictsInput,
  ConflictSeverity,
  ConflictsSettings,
} from '../../__generated__/resolvers';
import { methodVersion } from '../../domain/conflicts';
import { NotFoundError } from '../../domain/input-error';
import type { Reader } from '../../graph/reader';
import type { Services } from '../context';
import { atOneVersion } from '../dataset/version';
import { pageOf, type Page } from '../page';
import type { KnownConflict } from './known';
import { holdsId } from './statements';

/** Conflicts that fit, before they are put into words. */
export interface ConflictsResult {
  readonly page: Page<KnownConflict>;
  readonly settings: ConflictsSettings;
  readonly datasetVersion: string;
  readonly methodVersion: string;
}

const allKinds: readonly ConflictKind[] = [
  'ARITHMETIC',
  'DEFINITION',
  'CONTRADICTION',
  'DATE',
  'COUNT',
  'LABEL',
  'EXTERNAL',
];
const allSeverities: readonly ConflictSeverity[] = ['HIGH', 'MEDIUM', 'LOW', 'NONE'];
const most = 100;

/** How a conflict is known. */
export const basisOf = ({ written, checks }: KnownConflict): ConflictBasis[] => [
  ...(written === null ? [] : (['CURATED'] as const)),
  ...(checks.length === 0 ? [] : (['COMPUTED'] as const)),
];

const checkId = async (reader: Reader, field: string, id: string | null): Promise<void> => {
  if (id === null) return;
  const [found] = await reader.read(holdsId, { id });
  if (!found?.holds)
    throw new NotFoundError(field, `"${id}" names nothing in the graph; \`search\` finds ids by name.`);
};

const fits =
  ({ about, kinds, severities, source, basis }: ConflictsSettings) =>
  (conflict: KnownConflict): boolean =>
    kinds.includes(conflict.kind) &&
    severities.includes(conflict.severity) &&
    (about == null ||
      conflict.id === about ||
      conflict.subjectIds.includes(about) ||
      conflict.objectIds.includes(about)) &&
    (source == null || conflict.sourceIds.includes(source)) &&
    (basis == null || basisOf(conflict).includes(basis));

/** Answers `conflicts` for the API and the command line alike. @throws InputError or NotFoundError naming the field. */
export const askConflicts = async (
  { reader, conflicts }: Services,
  input: ConflictsInput,
): Promise<ConflictsResult> => {
  const settings: ConflictsSettings = {
    about: input.about ?? null,
    kinds: input.kinds ?? allKinds,
    severities: input.severities ?? allSeverities,
    source: input.source ?? null,
    basis: input.basis ?? null,
  };
  return atOneVersion(reader, async (datasetVersion) => {
    await checkId(reader, 'about', settings.about ?? null);
    await checkId(reader, 'source', settings.source ?? null);
    const all = await conflicts(datasetVersion);
    return {
      page: pageOf(all.filter(fits(settings)), ({ id }) => id, {
        first: input.first ?? 20,
        after: input.after,
        max: most,
      }),
      settings,
      datasetVersion,
      methodVersion,
    };
  });
};
