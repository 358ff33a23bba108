import { z } from 'zod';
import type { ProblemList } from './problems';
import type { Placed, SourceRow } from './rows';

/** `licences.yaml`: what may be passed on of a source, by the licence that its row states. */
export const licencesFile = z.strictObject({
  licences: z.array(
    z.strictObject({
      licence: z.string().min(1),
      redistribution: z.enum(['FACTS_ONLY', 'QUOTE', 'FULL']),
      reason: z.string().min(1),
    }),
  ),
});

export type Licences = z.infer<typeof licencesFile>['licences'];

/** What may be passed on of a source, and why. */
export interface Redistribution {
  readonly redistribution: string;
  readonly redistributionReason: string;
}

const unknown: Redistribution = {
  redistribution: 'UNKNOWN',
  redistributionReason: 'No licence or terms were found; ask the publisher before passing on more than single facts.',
};

/** What may be passed on under a licence; a source that states none is UNKNOWN. */
export const redistributionOf = (licence: string, licences: Licences): Redistribution => {
  const found = licences.find((entry) => entry.licence === licence);
  return found ? { redistribution: found.redistribution, redistributionReason: found.reason } : unknown;
};

/** Adds a problem for every licence that a source states and `licences.yaml` does not explain. */
export const checkLicences = (
  sources: readonly Placed<SourceRow>[],
  licences: Licences,
  problems: ProblemList,
): void => {
  const known = new Set(['', ...licences.map(({ licence }) => licence)]);
  for (const { file, line, row } of sources)
    if (!known.has(row.licence))
      problems.add(
        file,
        line,
        'licence',
        `"${row.licence}" is not in licences.yaml; add what may be passed on under it.`,
      );
};
