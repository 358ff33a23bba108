import { z } from 'zod';

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
      }),
    )
    .min(1),
});

export type Preset = z.infer<typeof presetsFile>['presets'][number];
