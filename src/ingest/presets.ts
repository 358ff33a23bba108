import { z } from 'zod';
import { means, missingRules, normalisations, wholeMethods } from '../domain/method/method';

const bilingual = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });

/** `presets.yaml`: weights for the shortlist, each with who stands behind them and why. */
export const presetsFile = z.strictObject({
  presets: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: bilingual,
        author: z.string().min(1),
        date: z.iso.date(),
        rationale: bilingual,
        /** Criteria that a city must have a value for; the others rank after those that do. */
        required: z.array(z.string()).default([]),
        weights: z.record(z.string(), z.number().min(0)),
        /** How raw values become comparable, and comparable ones a score, unless the caller says otherwise. */
        normalisation: z.enum(normalisations).default('goalposts'),
        aggregation: z.enum([...means, ...wholeMethods]).default('arithmetic'),
        missing: z.enum(missingRules).default('exclude'),
      }),
    )
    .min(1),
});

export type Preset = z.infer<typeof presetsFile>['presets'][number];
