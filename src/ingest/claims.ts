import { z } from 'zod';
import type { ProblemList } from './problems';
import { bilingual, lines, slug } from './scenarios';

const common = {
  id: slug,
  lines,
  /** The claim, restated. */
  claim: bilingual,
  /** How the graph shows it, and which part; or why it cannot be derived. */
  how: bilingual,
};

const derivable = z.strictObject({
  ...common,
  verdict: z.enum(['HOLDS', 'HOLDS_IN_PART']),
  /** GraphQL that derives it. */
  query: z.string().min(1),
  /** What the answer must hold. */
  finds: z.record(z.string(), z.unknown()),
});

const notDerivable = z.strictObject({ ...common, verdict: z.literal('NOT_DERIVABLE') });

/** `claims.yaml`: what the brief claims about gaps, each with its derivation or the reason why there is none. */
export const claimsFile = z.strictObject({
  claims: z.array(z.discriminatedUnion('verdict', [derivable, notDerivable])),
});

export type ClaimSeed = z.infer<typeof claimsFile>['claims'][number];

/** Each claim has an id of its own. */
export const checkClaims = (claims: readonly ClaimSeed[], problems: ProblemList): void => {
  const taken = new Set<string>();
  for (const { id } of claims) {
    if (taken.has(id)) problems.add('claims.yaml', null, id, 'stands twice; give each claim an id of its own.');
    taken.add(id);
  }
};
