import { z } from 'zod';

const bilingual = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });

/** A step of a pattern: `>TYPE` along the relationship or `<TYPE` against it, then the label arrived at. */
const patternText = z
  .string()
  .regex(
    /^[A-Z][A-Za-z]+( [<>][A-Z_]+ [A-Z][A-Za-z]+){1,6}$/,
    'must read like "Organisation >PARTICIPATES_IN Project >LOCATED_IN City".',
  );

/** `path-kinds.yaml`: the kinds of partnership path, each with its meaning. */
export const pathKindsFile = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: bilingual,
        /** What a path of the kind says to a policy maker. */
        meaning: bilingual,
        /** What such a path is: past work, a formal relation, an eligibility or a likeness. */
        basis: z.enum(['PAST_WORK', 'FORMAL_RELATION', 'ELIGIBILITY', 'SIMILARITY']),
        pattern: patternText,
        /** Whether nobody stands between the two ends: the start's own work, office or agreement in the city. */
        direct: z.boolean().default(false),
        /** Factor on the score of every path of the kind, above 0, at most 1. */
        weight: z.number().gt(0).max(1),
      }),
    )
    .min(1),
});

export type PathKindSeed = z.infer<typeof pathKindsFile>['kinds'][number];
